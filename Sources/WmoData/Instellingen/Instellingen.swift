import WmoModel

/// What somebody set in a file of lines `naam = waarde`.
package struct Instellingen: Sendable {
  /// The file, also when it is not there; nil when the environment names no folder.
  package let pad: String?
  /// Whether there is such a file.
  package private(set) var isEr = false
  /// What is wrong with the file, a sentence for each line; those lines are left out.
  package private(set) var fouten: [String] = []
  private var waarden: [Instelling: (waarde: String, regel: Int)] = [:]

  /// Reads the file; one that is not there sets nothing.
  package init(pad: String? = Gebruikersmap.instellingen.pad().map { "\($0)/instellingen" }) {
    self.pad = pad
    guard let pad else { return }
    do throws(DatabankFout) {
      let regels = try Tekstbestand.losseRegels(pad)
      isEr = true
      for (index, regel) in regels.enumerated() { neem(regel, index + 1, pad) }
    } catch {
      isEr = error.wat != .bestandOntbreekt
      if isEr { fouten = [error.zinOverTekst] }
    }
    let meer = fouten.count - Self.meesteFouten
    if meer > 0 { fouten = fouten.prefix(Self.meesteFouten) + ["\(plaats()): en nog \(meer) regels die niet kunnen."] }
  }

  private static let meesteFouten = 5
}

extension Instellingen {
  /// The value of a setting, or what holds without one.
  package subscript(_ instelling: Instelling) -> String { waarden[instelling]?.waarde ?? instelling.standaard }

  /// The line that gives a setting; nil when none does.
  package func regel(_ instelling: Instelling) -> Int? { waarden[instelling]?.regel }

  /// The file, and the line of a setting, as a message names them.
  package func plaats(_ instelling: Instelling? = nil) -> String {
    let regel = instelling.flatMap(regel).map { ", regel \($0)" } ?? ""
    return Citaat.veilig(Gebruikersmap.kort(pad ?? ""), hoogstens: 200) + regel
  }

  private mutating func neem(_ regel: Result<String, DatabankFout>, _ nummer: Int, _ pad: String) {
    let tekst: String
    switch regel {
    case .failure(let fout): return fouten.append(fout.zinOverTekst)
    case .success(let regel): tekst = Self.zonderOpmerking(regel)
    }
    guard !tekst.isEmpty else { return }
    let hier = "\(plaats()), regel \(nummer)"
    guard let (naam, waarde) = Regelpaar.gelezen(tekst), !waarde.isEmpty else {
      return fouten.append(
        "\(hier): ‘\(Citaat.veilig(tekst))’ heeft niet de vorm naam = waarde, zoals ‘kleur = nooit’.")
    }
    guard let instelling = Instelling(rawValue: slug(naam)) else {
      let namen = Instelling.allCases.map(\.rawValue).joined(separator: ", ")
      return fouten.append("\(hier): onbekende instelling ‘\(Citaat.veilig(naam))’; er zijn: \(namen).")
    }
    if let eerder = waarden[instelling] {
      return fouten.append(
        "\(hier): \(instelling.rawValue) staat ook op regel \(eerder.regel), en die geldt; haal er een weg.")
    }
    let keuze = instelling.keuzes.first { $0 == slug(waarde) }
    guard let waarde = instelling.keuzes.isEmpty ? waarde : keuze else {
      let keuzes = instelling.keuzes.joined(separator: ", ")
      return fouten.append(
        "\(hier): \(instelling.rawValue) kan niet ‘\(Citaat.veilig(waarde))’ zijn; kies uit: \(keuzes).")
    }
    waarden[instelling] = (waarde, nummer)
  }

  /// A line without blanks around it and without what stands behind a `#`.
  private static func zonderOpmerking(_ regel: String) -> String {
    let tekst = regel.trimmed
    guard !tekst.hasPrefix("#") else { return "" }
    return (tekst.firstRange(of: " #").map { String(tekst[..<$0.lowerBound]) } ?? tekst).trimmed
  }
}

extension Instellingen {
  /// A file with every setting as a comment, to begin with.
  package static var sjabloon: [String] {
    [
      "# Instellingen van wmo. Haal het # voor een regel weg om haar te laten gelden; ‘wmo instellingen’ toont wat geldt."
    ]
      + Instelling.allCases.flatMap { instelling in
        let keuzes = instelling.keuzes.isEmpty ? "" : ": \(instelling.keuzes.joined(separator: ", "))"
        return ["", "# \(instelling.uitleg)\(keuzes)", "# \(instelling.rawValue) = \(instelling.voorbeeld)"]
      }
  }

  /// Writes such a file where there is none.
  ///
  /// - Throws: Why it was not written.
  package static func maak(_ pad: String) throws(DatabankFout) {
    try Tekstbestand.schrijf(sjabloon.joined(separator: "\n") + "\n", pad, vervang: false, metMap: true)
  }
}
