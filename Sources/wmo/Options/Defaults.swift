import WmoModel

extension Databank {
  /// The document that is shown when none is named: the last one with baten, otherwise the last one.
  func standaard(_ document: Document) -> Verslagsoort? {
    let soorten = verslagsoorten.filter { $0.document == document }.sorted(by: >)
    return soorten.first(where: metBaten.contains) ?? soorten.first
  }

  /// The question of a bare command line.
  func standaardvraag() throws -> Vraag {
    guard let soort = standaard(.jaarrekening) ?? standaard(.begroting) else {
      throw Failure(.data, "De gegevens bevatten geen enkel document.")
    }
    return Vraag(soort: soort)
  }

  /// A gemeente of other years that a text means by its whole name or code, and the documents that have it.
  private func elders(_ text: String, _ document: Document) -> (naam: String, soorten: [Verslagsoort])? {
    let code = GMCode(text).map(code(voor:)) ?? (isAnoniem ? code(vanNaam: text) : nil)
    let gezocht = folded(text)
    var gevonden: (naam: String, soorten: [Verslagsoort])?
    for soort in verslagsoorten where soort.document == document {
      guard
        let gemeente = verslag(soort)?.gemeenten.first(where: {
          folded($0.naam) == gezocht || $0.code == code
        })
      else { continue }
      gevonden = (gemeente.naam, (gevonden?.soorten ?? []) + [soort])
    }
    return gevonden
  }

  /// The gemeente that a text means, among those of a document.
  func gemeente(_ text: String, in soort: Verslagsoort) throws -> GMCode {
    let verslag = try answered { () throws(Vraagfout) in try bestaandVerslag(soort) }
    // Next to a hidden name, what was typed would tell whose it is.
    let quoted = isAnoniem ? "die naam" : "‘\(shown(text))’"
    func names(_ codes: [GMCode]) -> String {
      codes.prefix(5).compactMap { code in
        verslag.plaats(van: code).map { "\(verslag.gemeenten[$0].naam) (\(code))" }
      }
      .joined(separator: ", ")
    }
    let gezocht = GMCode(text).map { code(voor: $0).description } ?? text
    switch Gemeentezoeker(verslag.gemeenten, andereNamen: zoeknamen).zoek(gezocht) {
    case .een(let code): return code
    case .meer(let codes):
      let more = codes.count > 5 ? " en \(codes.count - 5) andere" : ""
      throw Failure(
        .unknownGemeente,
        "\(quoted.metHoofdletter) past bij meer gemeenten: \(names(codes))\(more); geef de hele naam of de code.")
    case .geen(let near):
      if let (naam, soorten) = elders(text, soort.document) {
        let jaren = soorten.map(\.jaar)
        throw Failure(
          .unknownGemeente,
          "\(naam) is er niet in de \(soort), wel in \(soort.document) \(jaren.min() ?? 0) tot en met \(jaren.max() ?? 0); kies een jaar met --jaar."
        )
      }
      if !isAnoniem, let opheffing = opheffing(text) {
        throw Failure(.unknownGemeente, "Er is in de \(soort) geen gemeente \(quoted); \(opheffing.zin).")
      }
      let hint = near.isEmpty || isAnoniem ? "‘wmo gemeenten’ toont alle namen" : "lijkt op \(names(near))"
      let place = "een plaats staat onder de naam van haar gemeente"
      throw Failure(
        .unknownGemeente, "Er is in de \(soort) geen gemeente \(isAnoniem ? "met " : "")\(quoted); \(hint); \(place).")
    }
  }

  /// The gemeenten that are meant: every word one, or all words together one name such as Den Haag.
  ///
  /// A name that is none of the document may still be one `anders`.
  func gemeenten(_ names: [String], in soort: Verslagsoort, anders: (String) -> GMCode? = { _ in nil }) throws
    -> [GMCode]
  {
    func code(_ name: String) throws -> GMCode {
      do { return try gemeente(name, in: soort) } catch {
        guard let other = anders(name) else { throw error }
        return other
      }
    }
    if names.count > 1, let code = try? code(names.joined(separator: " ")) { return [code] }
    return try names.map(code)
  }
}
