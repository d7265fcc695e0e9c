import ArgumentParser
import WmoModel

/// The choices that decide which figures are shown.
struct QuestionOptions: ParsableArguments {
  @Option(
    name: .customLong("maat"), help: "De maat: \(Maat.allCases.map(\.rawValue).joined(separator: ", ")).",
    completion: .woorden(Maat.self))
  var maat: String?

  @Option(
    name: .customLong("indeling"), help: "De indeling: \(Indeling.allCases.map(\.rawValue).joined(separator: ", ")).",
    completion: .woorden(Indeling.self))
  var indeling: String?

  @Option(name: .customLong("jaar"), help: "Het verslagjaar. Standaard het laatste met baten.", completion: .jaar)
  var jaar: String?

  @Option(name: .customLong("document"), help: "jaarrekening of begroting.", completion: .woorden(Document.self))
  var document: String?

  @Option(
    name: .customLong("saldo"), help: "netto (lasten min baten) of bruto (lasten).", completion: .woorden(Saldo.self))
  var saldo: String?

  @Option(
    name: .customLong("noemer"), help: "volwassene, inwoner, totaal of client.", completion: .woorden(Noemer.self))
  var noemer: String?

  @Option(
    name: .customLong("filter"),
    help: ArgumentHelp("Alleen gemeenten in een categorie; mag vaker.", valueName: "indeling=categorie[,categorie]"),
    completion: .filter)
  var filters: [String] = []

  @Option(
    name: .customLong("lijst"),
    help: ArgumentHelp("Alleen gemeenten van een eigen lijst, of deze.", valueName: "naam of gemeente,gemeente"),
    completion: .lijstOfGemeente)
  var lijst: String?

  @Option(
    name: .customLong("bewijs"), help: "Welke bronnen voor kenmerken tellen: alles of direct.",
    completion: .woorden(Bewijskeuze.self))
  var bewijs: String?

  @Option(
    name: .customLong("peil"), help: "Welke uitspraken tellen: laatst (bekend) of strikt (dekt het jaar).",
    completion: .woorden(Peil.self))
  var peil: String?

  @Option(
    name: .customLong("grenzen"), help: "Klassen van taakzwaarte: kwintielen, kwintielen-inwoners of vast.",
    completion: .woorden(Grenzen.self))
  var grenzen: String?

  @Option(
    name: .customLong("circulaire"), help: "Gemeentefonds achter de taakzwaarte: M2024_2024, S2024_2024 of een eigen.",
    completion: .circulaire)
  var circulaire: String?
}

extension QuestionOptions {
  /// The question that the options ask of some figures.
  func vraag(_ databank: Databank) throws -> Vraag {
    var vraag = Vraag(soort: try soort(databank))
    if let maat { vraag.maat = try choice(maat, .maat) }
    if let indeling { vraag.indeling = try choice(indeling, .indeling) }
    if let saldo { vraag.saldo = try choice(saldo, .saldo) }
    if let noemer { vraag.noemer = try choice(noemer, .noemer) }
    if let bewijs { vraag.bewijs = try choice(bewijs, .bewijs) }
    if let peil { vraag.peil = try choice(peil, .peil) }
    if let grenzen { vraag.grenzen = try choice(grenzen, .grenzen) }
    if let circulaire { vraag.circulaire = try choice(circulaire, .circulaire, from: databank.circulaires()) }
    vraag.filters = try filters.map { databank.filter(voor: try filter($0)) }
    vraag.lijst = try keuze(databank, vraag.soort)
    return vraag
  }

  /// Whether netto was asked for by name, so that giving bruto must be said.
  func asksNetto(_ vraag: Vraag) -> Bool { saldo != nil && vraag.saldo == .netto }

  /// A condition in the form `indeling=categorie`; a mistake names what it was given as.
  func filter(_ text: String, as name: String = "Het filter") throws -> Filter {
    let parts = text.split(separator: "=", maxSplits: 1)
    let categories = parts.count == 2 ? parts[1].split(separator: ",").map { $0.trimmed } : []
    guard let first = parts.first, !categories.isEmpty else {
      throw Failure(
        .usage, "\(name) ‘\(shown(text))’ heeft niet de vorm indeling=categorie, zoals taakzwaarte=zwaar,zeer-zwaar."
      )
    }
    return Filter(indeling: try choice(String(first), .indeling), categorieen: categories)
  }

  /// A year; a mistake names what it was given as.
  func year(_ text: String, as name: String) throws -> Int {
    guard let year = Int(text), (1000...9999).contains(year) else {
      throw Failure(.usage, "\(name) ‘\(shown(text))’ is geen jaartal van vier cijfers.")
    }
    return year
  }

  private func soort(_ databank: Databank) throws -> Verslagsoort {
    let document: Document? = try document.map { try choice($0, .document) }
    guard let jaar else {
      guard let soort = databank.standaard(document ?? .jaarrekening) else {
        throw Failure(.data, "De gegevens bevatten geen \(document ?? .jaarrekening).")
      }
      return soort
    }
    let year = try year(jaar, as: "Het jaar")
    let wanted = Verslagsoort(jaar: year, document: document ?? .jaarrekening)
    let budget = Verslagsoort(jaar: year, document: .begroting)
    let isThere = databank.verslagsoorten.contains
    guard document == nil, !isThere(wanted), isThere(budget) else { return wanted }
    Output.tell("Er is geen \(wanted); de cijfers zijn van de \(budget).")
    return budget
  }
}
