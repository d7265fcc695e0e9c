/// How the figure of a gemeente differs from what its task would lead one to expect.
///
/// A difference is no judgement: it may come from booking, task, organisation, or clients and prices.
package struct Verwachting: Sendable {
  package let eigen: Double
  package let klasse: Taakzwaarteklasse
  /// The gemeenten of the same class of taakzwaarte.
  package let groep: Samenvatting
  /// The gemeentefonds amount of the gemeente per adult.
  package let bedrag: Double
  /// The line of the figure on the gemeentefonds amount; nil with too few points.
  package let lijn: Lijn?
  /// How many points the line is drawn through.
  package let punten: Int
}

extension Verwachting {
  /// The own figure minus the mean of the class; nil when the class has fewer than five figures.
  package var verschilMetKlasse: Double? {
    groep.isTeKlein ? nil : groep.gemiddelde.map { eigen - $0 }
  }

  /// Whether the line says something: through ten points or more, and with 5 percent of the variance or more.
  package var isBruikbaar: Bool { punten >= Lijn.genoeg && (lijn?.r2 ?? 0) >= 0.05 }

  /// What the line gives for the amount of the gemeente; nil when the line says nothing.
  package var verwacht: Double? { isBruikbaar ? lijn.map { $0.y(bij: bedrag) } : nil }

  /// The own figure minus what the line gives.
  package var verschilMetLijn: Double? { verwacht.map { eigen - $0 } }

  /// The questions to ask before drawing a conclusion from a difference.
  package static let vragen = [
    "Boeking: staan alle lasten en baten op het juiste taakveld?",
    "Taak: geeft de taakzwaarte de bevolking van deze gemeente goed weer?",
    "Inrichting: hoe zijn de toegang en de inkoop geregeld?",
    "Cliënten en prijzen: gaat het om meer of minder cliënten, of om duurdere of goedkopere hulp?",
  ]
}

extension Selectie {
  /// The expectation for the gemeente at a place; nil without a usable figure or without taakzwaarte, and for totals.
  func verwachting(_ plaats: Int, _ taakzwaarten: Taakzwaarten) -> Verwachting? {
    let cijfer = meting.cijfers[plaats]
    // A figure that stands elsewhere in the books differs from nothing.
    let isBruikbaar = !cijfer.signalen.contains(.eldersGeboekt) && !cijfer.signalen.contains(.nulGeboekt)
    guard meting.noemer != .totaal, isBruikbaar, let eigen = cijfer.waarde,
      let taakzwaarte = taakzwaarten[verslag.gemeenten[plaats].code]
    else { return nil }
    var (bedragen, waarden, klassegenoten): ([Double], [Double], [Int]) = ([], [], [])
    for lid in leden {
      guard let ander = taakzwaarten[verslag.gemeenten[lid].code] else { continue }
      if ander.klasse == taakzwaarte.klasse { klassegenoten.append(lid) }
      guard let waarde = meting.cijfers[lid].waarde else { continue }
      bedragen.append(ander.bedrag)
      waarden.append(waarde)
    }
    return Verwachting(
      eigen: eigen, klasse: taakzwaarte.klasse, groep: Samenvatting(van: klassegenoten, in: meting),
      bedrag: taakzwaarte.bedrag, lijn: Lijn(x: bedragen, y: waarden), punten: waarden.count)
  }
}
