/// An amount in words for a title: `€ 239`, for totals `€ 12,3 mln`.
package func bedragtekst(_ waarde: Double, _ noemer: Noemer) -> String {
  let teken = waarde < 0 ? "−" : ""
  let grootte = abs(waarde)
  if noemer == .totaal {
    return grootte >= 1000
      ? "\(teken)€ \(getal(grootte / 1000, decimalen: 1)) mln" : "\(teken)€ \(getal(grootte * 1000, decimalen: 0))"
  }
  return "\(teken)€ \(getal(grootte, decimalen: grootte < 10 ? 1 : 0))"
}

extension String {
  /// The text with a capital at the beginning.
  package var metHoofdletter: String { prefix(1).uppercased() + dropFirst() }
}

extension Kop {
  /// The second line of a figure: measure, balance, unit, document, n and filters.
  package var ondertitel: String { ondertitel(n: metCijfer, van: gemeenten) }

  /// The same line for a figure that draws some of the gemeenten.
  func ondertitel(n: Int, van alle: Int) -> String {
    let n = n == alle ? "n = \(getal(n))" : "n = \(getal(n)) van \(getal(alle))"
    return ([regel, n] + keuzes).joined(separator: " · ")
  }

  /// The primary source of figures of spending.
  package var bronregel: String {
    ([eigenBron(.verslag(soort))?.zin ?? "\(herkomst) (CC BY 4.0)"] + bijbronnen).joined(separator: "; ")
      + ", bewerkt door Wmo-verkenner"
  }

  /// The axis of the measure.
  package var waardeas: As { As(maat.naam, maat.eenheid(noemer, saldo), decimalen: noemer.decimalen) }
}

extension [Kanttekening] {
  /// The caveats as footnotes.
  package var voetnoten: [String] { map(\.uitleg) }
}
