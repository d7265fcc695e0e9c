/// A measure on the card of a gemeente.
package struct Kaartmaat: Sendable {
  package let maat: Maat
  /// In the balance of the question.
  package let cijfer: Cijfer
  /// In the other balances; netto is nil when the document has no baten.
  package let netto: Double?
  package let bruto: Double?
  /// The group of the gemeente by the indeling of the question, in this measure; nil when its category is not known.
  package let groep: Samenvatting?
}

/// A division on the card of a gemeente: where it stands and on what ground.
package struct Kaartindeling: Sendable {
  package let indeling: Indeling
  package let categorieen: [Categorie]
  /// The statements that decided, or that contradict each other.
  package let bronnen: [Kenmerk]
  package let isTegenstrijdig: Bool
}

/// Where the figure of a gemeente lies within its group.
package struct Ligging: Sendable {
  /// Compared with the middle half of the group, from p25 to p75.
  ///
  /// Never a rank.
  package enum Woord: String, Sendable {
    case lager = "lager dan de middelste helft"
    case rond = "rond de middelste helft"
    case hoger = "hoger dan de middelste helft"

    /// The words in a sentence, with the bounds of the middle half when they are given.
    package func tekst(_ grenzen: String? = nil) -> String {
      switch self {
      case .rond: "in de middelste helft (\(["rond", grenzen].compactMap { $0 }.joined(separator: "; ")))"
      case .lager, .hoger: rawValue + (grenzen.map { " (\($0))" } ?? "")
      }
    }
  }

  package let categorie: Categorie
  package let samenvatting: Samenvatting
  /// The figures of the group, from low to high.
  package let waarden: [Double]
  /// Nil when the gemeente has no figure or the group is too small.
  package let woord: Woord?
}

/// A part of the spending on maatwerk, in the unit of the question.
package struct Samenstellingsdeel: Sendable {
  package let naam: String
  package let waarde: Double
}

/// Everything about one gemeente in one document.
package struct Gemeentekaart: Sendable {
  package let kop: Kop
  package let plaats: Int
  package let gemeente: Gemeente
  package let isGeleverd: Bool
  /// Whether the user brought the document.
  package let isEigen: Bool
  /// The years whose same document has exactly the same amounts.
  package let identiekAan: [Int]
  package let taakzwaarte: Taakzwaarte?
  package let klassegrenzen: [Double]
  /// The day of the population figures behind the taakzwaarte, `2023-01-01`; the same for every year.
  package let taakzwaartePeildatum: String
  package let maten: [Kaartmaat]
  package let samenstelling: [Samenstellingsdeel]
  package let indelingen: [Kaartindeling]
  /// By the indeling of the question; nil when the gemeente stands in no known group of it.
  package let ligging: Ligging?
  /// Nil without a usable figure or without taakzwaarte, and for totals.
  package let verwachting: Verwachting?
  /// The measure of the question through the years; nil when the gemeente is no more.
  package let ontwikkeling: Reeksen?
  /// All cited statements about the gemeente, also those that do not count.
  package let kenmerken: [Kenmerk]
  package let kanttekeningen: [Kanttekening]
}

extension Gemeentekaart {
  /// The signals of the figure that the question is about and of the class of the gemeente.
  package var signalen: [Signaal] {
    var signalen = Set(maten.first { $0.maat == kop.maat }?.cijfer.signalen ?? [])
    if taakzwaarte?.isOpDeGrens == true { signalen.insert(.opDeGrens) }
    if !identiekAan.isEmpty { signalen.insert(.identiek) }
    return signalen.sorted()
  }
}

extension Gemeentekaart {
  /// Why the card has no amounts, in a sentence; nil when it has.
  package var zonderLevering: String? {
    guard !isGeleverd else { return nil }
    return isEigen
      ? "Geen cijfers: de eigen gegevens van de \(kop.soort) hebben geen bedragen van deze gemeente."
      : "Niet geleverd: de gemeente heeft de \(kop.soort) niet aangeleverd."
  }
}
