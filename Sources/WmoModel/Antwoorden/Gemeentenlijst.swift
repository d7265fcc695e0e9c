/// The order of a list of gemeenten.
package enum Sortering: String, CaseIterable, Sendable {
  case naam
  /// From small to large, as the figures of RIVM-rapport 2025-0083 do.
  case inwonertal
  /// From low to high; without a figure last.
  case waarde
  /// From light to heavy; unknown last.
  case taakzwaarte
}

extension Sortering {
  /// Which end comes first, in words: `hoogste eerst`.
  package func richting(omgekeerd: Bool) -> String {
    let einden =
      switch self {
      case .naam: ("A eerst", "Z eerst")
      case .inwonertal: ("kleinste eerst", "grootste eerst")
      case .waarde: ("laagste eerst", "hoogste eerst")
      case .taakzwaarte: ("lichtste eerst", "zwaarste eerst")
      }
    return omgekeerd ? einden.1 : einden.0
  }
}

/// One gemeente of a list.
package struct Gemeenterij: Sendable {
  /// The place in the document.
  package let plaats: Int
  package let gemeente: Gemeente
  package let cijfer: Cijfer
  /// The categories of the indeling of the question in which the gemeente stands.
  package let categorieen: [Categorie]
  package let isOpDeGrens: Bool
}

/// The gemeenten of a question, one by one.
package struct Gemeentenlijst: Sendable {
  package let kop: Kop
  package let indeling: Indeling
  package let sortering: Sortering
  /// Whether the other end of the order comes first.
  package let omgekeerd: Bool
  package let rijen: [Gemeenterij]
  /// The gemeenten of the list together.
  package let samen: Groep
  package let verslag: Verslag
  package let kanttekeningen: [Kanttekening]
  private let onthouden = Geheugen<Bool, Rijenomvang>()
}

extension Gemeentenlijst {
  /// What a screen has to know of all rows, computed once when it is asked for.
  package var omvang: Rijenomvang { onthouden.waarde(true) { Rijenomvang(rijen) } }
}

/// What a screen has to know of all rows of a list, so that moving through it takes no longer for a long one.
package struct Rijenomvang: Sendable {
  /// Where each gemeente stands.
  package let plaatsen: [GMCode: Int]
  /// The signs in the longest name.
  package let langsteNaam: Int
  /// The lowest and the highest figure; none when nobody has one.
  package let uitersten: [Double]

  init(_ rijen: [Gemeenterij]) {
    plaatsen = Dictionary(rijen.enumerated().map { ($1.gemeente.code, $0) }, uniquingKeysWith: { eerste, _ in eerste })
    langsteNaam = rijen.map(\.gemeente.naam.unicodeScalars.count).max() ?? 0
    let waarden = rijen.compactMap(\.cijfer.waarde).filter(\.isFinite)
    uitersten = [waarden.min(), waarden.max()].compactMap { $0 }
  }
}

extension Databank {
  /// Lists the gemeenten of a question.
  package func gemeenten(_ vraag: Vraag, sortering: Sortering, omgekeerd: Bool = false) throws(Vraagfout)
    -> Gemeentenlijst
  {
    let selectie = try selectie(vraag)
    let classificatie = selectie.indeler.classificatie(naar: vraag.indeling)
    let signalen = jarensignalen(vraag.maat, vraag.soort)
    let rijen = selectie.leden.map { plaats in
      Gemeenterij(
        plaats: plaats, gemeente: selectie.verslag.gemeenten[plaats],
        cijfer: selectie.meting.cijfers[plaats].met(signalen[plaats]),
        categorieen: classificatie.groepen[plaats].map { classificatie.categorieen[$0] },
        isOpDeGrens: classificatie.opDeGrens.contains(plaats))
    }
    let indelingen = [vraag.indeling] + vraag.filters.map(\.indeling)
    return Gemeentenlijst(
      kop: Kop(selectie, indelingen: [vraag.indeling] + (sortering == .taakzwaarte ? [.taakzwaarte] : [])),
      indeling: vraag.indeling, sortering: sortering, omgekeerd: omgekeerd,
      rijen: sortering.gesorteerd(rijen, omgekeerd: omgekeerd, taakzwaarten: selectie.indeler.taakzwaarten),
      samen: Groep(
        .samen(selectie), leden: selectie.leden, selectie: selectie, classificatie: nil),
      verslag: selectie.verslag, kanttekeningen: Kanttekening.bij(selectie, indelingen: indelingen))
  }
}

extension Sortering {
  /// The rows in this order or the other way round; equal ones by name, and those without a figure always last.
  func gesorteerd(_ rijen: [Gemeenterij], omgekeerd: Bool, taakzwaarten: @autoclosure () -> Taakzwaarten)
    -> [Gemeenterij]
  {
    let taakzwaarten = self == .taakzwaarte ? taakzwaarten() : nil
    let sleutels = rijen.enumerated().map { index, rij in
      let getal: Double? =
        switch self {
        case .naam: 0
        case .inwonertal: Double(rij.gemeente.inwoners)
        case .waarde: rij.cijfer.waarde
        case .taakzwaarte: taakzwaarten?[rij.gemeente.code]?.bedrag
        }
      return (getal.map { omgekeerd ? -$0 : $0 } ?? .infinity, folded(rij.gemeente.naam), index)
    }
    let gesorteerd = sleutels.sorted { $0 < $1 }.map { rijen[$0.2] }
    return self == .naam && omgekeerd ? gesorteerd.reversed() : gesorteerd
  }
}
