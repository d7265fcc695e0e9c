import Rendering
import WmoModel

extension State {
  /// The selected row as a sentence, with its place in the list; nil where there are no rows.
  var rijzin: String? {
    guard content.count > 0 else { return nil }
    let delen = content.rijdelen(selectedIndex, place)
    let gemarkeerd = currentGemeente.map(marks.contains) ?? false
    return uitgesproken(
      (delen + (gemarkeerd ? ["gemarkeerd"] : []) + [plek]).filter { !$0.isEmpty }.joined(separator: ", "))
  }

  private var plek: String {
    let rij = "\(getal(selectedIndex + 1)) van \(getal(content.count))"
    guard case .kruistabel(let tabel) = content else { return rij }
    return "rij \(rij), kolom \(place.level.column + 1) van \(tabel.kolomcategorieen.count)"
  }
}

extension Content {
  /// What there is to say of a row, the name first.
  fileprivate func rijdelen(_ index: Int, _ place: Place) -> [String] {
    func bedrag(_ waarde: Double?) -> String {
      waarde.map { "\(getal($0, decimalen: kop.noemer.decimalen)) \(kop.eenheid)" } ?? "geen cijfer"
    }
    switch self {
    case .groepen(let groepen):
      let groep = groepen.rows[index]
      return [groep.categorie.naam] + groep.samenvatting.zin(bedrag)
    case .gemeenten(let lijst):
      let rij = lijst.rijen[index]
      let categorie = rij.categorieen.map(\.naam).joined(separator: " en ")
      return [rij.gemeente.naam, bedrag(rij.cijfer.waarde), "\(lijst.indeling.naam) \(categorie)", rij.signalen.zin]
    case .vergelijkbaar(let vergelijking):
      guard index > 0 else {
        let eigen = vergelijking.eigen
        return [vergelijking.gemeente.naam, "eigen cijfer \(bedrag(eigen.waarde))", eigen.signalen.zin]
      }
      let ander = vergelijking.gemeenten[index - 1]
      return [
        ander.gemeente.naam, "afstand \(getal(ander.afstand, decimalen: 2))", bedrag(ander.cijfer.waarde),
        ander.verschillen.prefix(3).map(\.tekst).joined(separator: ", "), ander.cijfer.signalen.zin,
      ]
    case .kruistabel(let tabel):
      guard tabel.kolomcategorieen.indices.contains(place.level.column) else { return [] }
      let kolom = place.level.column
      let naam = "\(tabel.rijcategorieen[index].naam) en \(tabel.kolomcategorieen[kolom].naam)"
      let cel = tabel.cellen[index][kolom]
      guard !cel.leden.isEmpty else { return [naam, "geen gemeenten"] }
      return [naam] + cel.samenvatting.zin(bedrag)
        + (place.cells == .aandeel ? ["\(tabel.celtekst(index, kolom, .aandeel)) van de kolom"] : [])
    case .samenhang(let lijst):
      let punt = lijst.punten[index]
      func waarde(_ waarde: Double, _ grootheid: Grootheid) -> String {
        let cijfer = getal(waarde, decimalen: grootheid.decimalen(kop.noemer))
        return "\(grootheid.naam.lowercased()) \(cijfer) \(grootheid.eenheid(kop.noemer))"
      }
      return [punt.gemeente.naam, waarde(punt.x, lijst.samenhang.x), waarde(punt.y, lijst.samenhang.y)]
    case .ontwikkeling(let reeksen, _):
      let reeks = reeksen.reeksen[index]
      let jaren = reeksen.getoondePunten(van: reeks).map { punt in
        "in \(punt.jaar) \(punt.cijfer.waarde.map { getal($0, decimalen: reeksen.decimalen) } ?? "geen cijfer")"
      }
      return [reeks.naam] + jaren + [reeks.opmerkingen]
    case .kaart, .figuur: return []
    }
  }
}

extension Samenvatting {
  /// How many gemeenten and their mean; that there are too few is always said.
  fileprivate func zin(_ bedrag: (Double?) -> String) -> [String] {
    let aantal =
      metCijfer == gemeenten
      ? gemeentental(gemeenten) : "\(getal(metCijfer)) van \(getal(gemeenten)) gemeenten met een cijfer"
    guard metCijfer > 0 else { return [aantal] }
    return [aantal, "gemiddeld \(bedrag(gemiddelde))"] + (isTeKlein ? ["let op: n te klein (minder dan 5)"] : [])
  }
}

extension [Signaal] {
  /// The signals after a figure; empty when there are none.
  fileprivate var zin: String { isEmpty ? "" : "let op: \(tekst)" }
}
