/// One part of a statement that says more than one thing, and what the data say of it.
package struct Toetsdeel: Hashable, Sendable {
  package let tekst: String
  package let uitslag: Uitslag
  /// The figure that decides it, or why there is none; empty when the values of the check say enough.
  package let reden: String

  init(_ tekst: String, _ uitslag: Uitslag, _ reden: String = "") {
    self.tekst = tekst
    self.uitslag = uitslag
    self.reden = uitslag == .nietTeToetsen && reden.isEmpty ? "te weinig gemeenten" : reden
  }
}

extension Toetsdeel {
  /// The part with its outcome: `maatwerk het laagst bij taakgericht: klopt (242,6)`.
  package var zin: String {
    let oordeel =
      switch uitslag {
      case .bevestigd: "klopt"
      case .nietBevestigd: "klopt niet"
      case .richtingKlopt, .tegenstrijdigInBron, .nietTeToetsen: uitslag.rawValue
      }
    return "\(tekst): \(oordeel)" + (reden.isEmpty ? "" : " (\(reden))")
  }

  /// Whether a group has the highest of some numbers, or the lowest; the reason names the one that has.
  static func uiterste(
    _ wat: String, _ naam: String, hoogst: Bool, _ groepen: [Toetsgroep], _ getalVan: (Toetsgroep) -> Double?
  ) -> Toetsdeel {
    let rij = groepen.filter(\.isGenoeg).compactMap { groep in getalVan(groep).map { (naam: groep.naam, getal: $0) } }
      .sorted { hoogst ? $0.getal > $1.getal : $0.getal < $1.getal }
    let tekst = "\(wat) het \(hoogst ? "hoogst" : "laagst") bij \(naam)"
    guard rij.count >= 2, let eerste = rij.first, let laatste = rij.last,
      let eigen = rij.first(where: { $0.naam == naam })
    else { return Toetsdeel(tekst, .nietTeToetsen) }
    let klopt = eigen.getal == eerste.getal && rij[1].getal != eerste.getal
    let reden =
      eigen.getal == laatste.getal
      ? "\(WmoModel.getal(eigen.getal, decimalen: 1)) is het \(hoogst ? "laagst" : "hoogst")"
      : klopt
        ? WmoModel.getal(eigen.getal, decimalen: 1)
        : "\(WmoModel.getal(eerste.getal, decimalen: 1)) bij \(eerste.naam)"
    return Toetsdeel(tekst, .bij(klopt), reden)
  }
}

extension Uitslag {
  /// The verdict on a statement by its parts: one that fails refutes it, and only all of them confirm it.
  static func samen(_ delen: [Toetsdeel]) -> Uitslag {
    let uitslagen = Set(delen.map(\.uitslag))
    if uitslagen.contains(.nietBevestigd) { return .nietBevestigd }
    if uitslagen == [.bevestigd] { return .bevestigd }
    return uitslagen.isSubset(of: [.nietTeToetsen]) ? .nietTeToetsen : .richtingKlopt
  }
}
