/// A figure of one of the sources, in the catalogue.
package struct Catalogusfiguur: Sendable {
  /// The number in the report, or a name: `4.8`, `friesland-teams`.
  package let nummer: String
  /// What it shows, in own words.
  package let naam: String
  /// The short name of the source.
  package let bron: String
  package let maken: Maakbaarheid

  /// A figure that the data can make.
  init(
    _ nummer: String, _ naam: String, bron: String = rivm,
    maak: @escaping @Sendable (Figuurbank) throws(Vraagfout) -> Figuurinhoud
  ) {
    self.nummer = nummer
    self.naam = naam
    self.bron = bron
    maken = .kan(maak)
  }

  /// A figure for which data are missing.
  init(_ nummer: String, _ naam: String, bron: String = rivm, mist: String, invoer: String?) {
    self.nummer = nummer
    self.naam = naam
    self.bron = bron
    maken = .kanNiet(mist: mist, invoer: invoer)
  }

  /// A figure that the data can make when somebody brings what is missing.
  init(
    _ nummer: String, _ naam: String, bron: String = rivm, mist: String, invoer: String,
    alsEr heeft: @escaping @Sendable (Databank) -> Bool,
    maak: @escaping @Sendable (Figuurbank) throws(Vraagfout) -> Figuurinhoud
  ) {
    self.init(nummer, naam, bron: bron, maken: .kanMet(mist: mist, invoer: invoer, heeft: heeft, maak))
  }

  private init(_ nummer: String, _ naam: String, bron: String, maken: Maakbaarheid) {
    self.nummer = nummer
    self.naam = naam
    self.bron = bron
    self.maken = maken
  }

  static let rivm = "RIVM 2025-0083"
}

/// Whether a figure can be made from the data there are.
package enum Maakbaarheid: Sendable {
  case kan(@Sendable (Figuurbank) throws(Vraagfout) -> Figuurinhoud)
  /// Which data are missing, and what would bring them; nil when nothing would.
  case kanNiet(mist: String, invoer: String?)
  /// Which data are missing in the program itself, and whether some figures have them.
  case kanMet(
    mist: String, invoer: String, heeft: @Sendable (Databank) -> Bool,
    @Sendable (Figuurbank) throws(Vraagfout) -> Figuurinhoud)
}

/// What a figure of the catalogue is made from: the data, the question and the gemeenten that stand out.
package struct Figuurbank: Sendable {
  let databank: Databank
  let vraag: Vraag
  let markeer: [GMCode]
}

/// What the maker of a figure of the catalogue gives; number and source of the form come from the catalogue.
package struct Figuurinhoud: Sendable {
  let titel: String
  let ondertitel: String
  let panelen: [Paneel]
  let voetnoten: [String]
  let bron: String
  /// Whether the figures are those that the source prints, and not only its form.
  var isAfgedrukt = false
}

/// Why a figure of the catalogue is not there.
package enum Figuurfout: Error, Sendable {
  case onbekend(String, lijktOp: [String])
  case nietTeMaken(Catalogusfiguur, mist: String, invoer: String?)
  case vraag(Vraagfout)
}

extension Figuurfout {
  /// One Dutch sentence that names what is the matter and what would work.
  package var zin: String {
    switch self {
    case .onbekend(let nummer, let lijktOp):
      "Er is geen figuur ‘\(nummer)’; "
        + (lijktOp.isEmpty ? "‘wmo figuur’ toont welke er zijn." : "bedoelt u \(lijktOp.joined(separator: ", "))?")
    case .nietTeMaken(let figuur, let mist, let invoer):
      "Figuur \(figuur.nummer) kan niet worden gemaakt; nodig: \(mist)"
        + (invoer.map { ", uit \($0)." } ?? ".")
    case .vraag(let fout): fout.zin
    }
  }
}

extension Databank {
  /// The figures of the sources, with whether these figures can make them.
  package var catalogus: [Catalogusfiguur] { Catalogusfiguur.alle.map { $0.met(self) } }

  /// Makes a figure of the catalogue.
  package func figuur(_ nummer: String, _ vraag: Vraag, markeer: [GMCode] = []) throws(Figuurfout) -> Figuur {
    guard let figuur = Catalogusfiguur.alle.first(where: { $0.nummer.lowercased() == nummer.lowercased() })?.met(self)
    else {
      throw .onbekend(nummer, lijktOp: Catalogusfiguur.nummers(bij: nummer))
    }
    switch figuur.maken {
    case .kanNiet(let mist, let invoer): throw .nietTeMaken(figuur, mist: mist, invoer: invoer)
    case .kanMet(let mist, let invoer, _, _): throw .nietTeMaken(figuur, mist: mist, invoer: invoer)
    case .kan(let maak):
      let inhoud: Figuurinhoud
      do throws(Vraagfout) {
        inhoud = try maak(Figuurbank(databank: self, vraag: vraag, markeer: markeer))
      } catch { throw .vraag(error) }
      let verborgen = isAnoniem ? [Kanttekening.anoniem.uitleg].filter { !inhoud.voetnoten.contains($0) } : []
      return Figuur(
        code: figuur.nummer, titel: inhoud.titel, ondertitel: inhoud.ondertitel, panelen: inhoud.panelen,
        voetnoten: verborgen + nietGetoond(markeer, vraag) + inhoud.voetnoten,
        bron: figuur.bron == Catalogusfiguur.rivm && !inhoud.isAfgedrukt
          ? "\(inhoud.bron); vorm naar \(figuur.bron), figuur \(figuur.nummer)" : inhoud.bron,
        eigen: alleEigen.filter { inhoud.bron.contains($0.bron.zin) })
    }
  }
}

extension Catalogusfiguur {
  /// The figure with whether some figures can make it.
  func met(_ databank: Databank) -> Catalogusfiguur {
    guard case .kanMet(let mist, let invoer, let heeft, let maak) = maken else { return self }
    return Catalogusfiguur(
      nummer, naam, bron: bron, maken: heeft(databank) ? .kan(maak) : .kanNiet(mist: mist, invoer: invoer))
  }

  /// Whether the data can make it.
  package var isMaakbaar: Bool { mist == nil }

  /// Which data are missing, or nil.
  package var mist: String? {
    switch maken {
    case .kan: nil
    case .kanNiet(let mist, _), .kanMet(let mist, _, _, _): mist
    }
  }

  /// What would bring the missing data, or nil.
  package var invoer: String? {
    switch maken {
    case .kan: nil
    case .kanNiet(_, let invoer): invoer
    case .kanMet(_, let invoer, _, _): invoer
    }
  }

  /// The numbers that begin most like a text, at most eight.
  static func nummers(bij tekst: String) -> [String] {
    let gezocht = tekst.lowercased()
    let gedeeld = alle.map { figuur in
      (figuur.nummer, zip(figuur.nummer.lowercased(), gezocht).prefix { $0 == $1 }.count)
    }
    guard let meest = gedeeld.map(\.1).max(), meest > 0 else { return [] }
    return gedeeld.filter { $0.1 == meest }.map(\.0).prefix(8).map { $0 }
  }
}

extension Catalogusfiguur {
  /// The measure that the figure is about, by the chapter of the report; nil when it is of another source or about no spending.
  package var maat: Maat? {
    guard bron == Self.rivm else { return nil }
    return nummer.hasPrefix("2.") ? .toegang : nummer.hasPrefix("B2.") ? .beschermdWonenOpvang : .maatwerk
  }
}
