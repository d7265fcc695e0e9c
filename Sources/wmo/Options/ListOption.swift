import WmoData
import WmoModel

extension QuestionOptions {
  /// The list that `--lijst` means: a saved one by its name, or gemeenten with commas between them.
  func keuze(_ databank: Databank, _ soort: Verslagsoort) throws -> Lijstkeuze? {
    guard let lijst else { return nil }
    let words = lijst.split(separator: ",").map(\.trimmed).filter { !$0.isEmpty }
    guard let first = words.first else {
      throw Failure(.usage, "Geef bij --lijst de naam van een lijst, of gemeenten met komma's ertussen.")
    }
    let keuze =
      words.count == 1
      ? try lijstOfGemeente(first, databank, soort)
      : Lijstkeuze(
        codes: try databank.gemeentenOoitOfNu(words, soort))
    databank.noemOntbrekende(keuze, soort)
    return keuze
  }

  private func lijstOfGemeente(_ word: String, _ databank: Databank, _ soort: Verslagsoort) throws -> Lijstkeuze {
    do throws(Lijstfout) { return try Lijstenmap.eigen().lees(word, databank) } catch {
      // One gemeente by its whole name is a list too, as long as no list has that name.
      switch error {
      case .onbekend, .naam, .geenMap:
        guard let code = databank.ooitOfNu(word) else { throw Failure(error) }
        return Lijstkeuze(codes: [code])
      default: throw Failure(error)
      }
    }
  }
}

extension Databank {
  /// Gemeenten by name or code: those of a document, otherwise those of any other one by whole name or code.
  func gemeentenOoitOfNu(_ names: [String], _ soort: Verslagsoort) throws -> [GMCode] {
    try gemeenten(names, in: soort, anders: ooitOfNu)
  }

  /// The gemeente of any document by its code or whole name.
  fileprivate func ooitOfNu(_ text: String) -> GMCode? {
    GMCode(text).map(code(voor:)).flatMap { naam(van: $0) == nil ? nil : $0 } ?? code(vanNaam: text)
  }

  /// Says on the standard error which gemeenten of a list a document does not have.
  fileprivate func noemOntbrekende(_ keuze: Lijstkeuze, _ soort: Verslagsoort) {
    guard let verslag = verslag(soort) else { return }
    let missing = keuze.codes.filter { verslag.plaats(van: $0) == nil }.map { naam(van: $0) ?? $0.description }
    if !missing.isEmpty { Output.tell("Wel op de lijst, niet in de \(soort): \(missing.joined(separator: ", ")).") }
  }
}
