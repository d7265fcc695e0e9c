import ArgumentParser
import Rendering
import WmoData
import WmoModel

/// `wmo lijst`: the lists of gemeenten that the user saved.
struct LijstCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lijst", abstract: "Toon, bewaar of verwijder eigen lijsten van gemeenten.",
    discussion: """
      Een bewaarde lijst werkt overal met --lijst. De lijsten staan als tekst in ~/.local/share/wmo-verkenner/lijsten \
      (of onder XDG_DATA_HOME); met --bewaar en --verwijder verandert daar iets, anders niet.

      Voorbeelden:
        wmo lijst                                       alle lijsten
        wmo lijst mijn-buren --bewaar Zaanstad Purmerend
        wmo vergelijkbaar Zaanstad --bewaar zoals-zaanstad
        wmo gemeenten --lijst mijn-buren
        wmo lijst mijn-buren --verwijder
      """)

  @Argument(
    help: ArgumentHelp("De naam van een lijst; zonder deze alle lijsten.", valueName: "naam"), completion: .lijst)
  var name: String?
  @Argument(help: ArgumentHelp("Met --bewaar: de gemeenten.", valueName: "gemeente"), completion: .gemeente)
  var gemeenten: [String] = []
  @Flag(name: .customLong("bewaar"), help: "Bewaar de gemeenten als lijst.") var save = false
  @Flag(name: .customLong("vervang"), help: "Met --bewaar: vervang een lijst die er al is.") var replace = false
  @Flag(name: .customLong("verwijder"), help: "Verwijder de lijst.") var remove = false
  @OptionGroup var data: DataOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let databank = try data.databank()
    let map = try saved { () throws(Lijstfout) in try Lijstenmap.eigen() }
    guard gemeenten.isEmpty || save, !(save && remove), !replace || save else {
      throw Failure(.usage, "Noem gemeenten alleen met --bewaar, en kies een van --bewaar en --verwijder.")
    }
    guard let name else {
      guard !save, !remove else { throw Failure(.usage, "Geef de naam van de lijst, zoals ‘wmo lijst mijn-buren’.") }
      return try output.write(map.overzicht(databank).antwoord)
    }
    if save {
      let codes = try databank.gemeentenOoitOfNu(gemeenten, databank.standaardvraag().soort)
      return try Output.write(try map.save(codes, name, replace: replace, databank) + "\n")
    }
    if remove {
      try saved { () throws(Lijstfout) in try map.verwijder(name) }
      return try Output.write("Lijst ‘\(name)’ is verwijderd.\n")
    }
    let lijst = try saved { () throws(Lijstfout) in try map.lees(name, databank) }
    try output.write(lijst.antwoord { databank.naam(van: $0) ?? "" })
  }
}

extension Lijstenmap {
  /// Every list with its number of gemeenten; a list that cannot be read is said on the standard error and has none.
  fileprivate func overzicht(_ databank: Databank) -> [Lijstomvang] {
    namen.map { name in
      do throws(Lijstfout) {
        return Lijstomvang(naam: name, gemeenten: try lees(name, databank).codes.count)
      } catch {
        Output.tell(error.zin)
        return Lijstomvang(naam: name, gemeenten: nil)
      }
    }
  }

  /// Saves a list and says where.
  func save(_ codes: [GMCode], _ name: String, replace: Bool, _ databank: Databank) throws -> String {
    try saved { () throws(Lijstfout) in
      try bewaar(codes, als: name, vervang: replace, databank)
      let lijst = Lijstkeuze(naam: name, codes: codes)
      return "Bewaard: \(lijst.tekst), in \(Citaat.veilig(try bestand(name), hoogstens: 200))."
    }
  }
}

/// What was done with the lists, or the failure that belongs to its error.
func saved<Answer>(_ work: () throws(Lijstfout) -> Answer) throws -> Answer {
  do throws(Lijstfout) { return try work() } catch { throw Failure(error) }
}
