extension Databank {
  /// The mean over some areas in one document: every area counts once, and one without a figure is left out.
  ///
  /// The totals of the document have been taken once for all areas; nil when it cannot give the measure.
  func groepspunt(_ gebieden: [Gebiedsvraag], _ soort: Verslagsoort, totalen: Meting?) -> Reekspunt {
    var som = 0.0
    var n = 0
    var signalen: Set<Signaal> = []
    var algemeen: Reeksgat?
    guard let verslag = verslag(soort) else {
      return Reekspunt(jaar: soort.jaar, cijfer: Cijfer(waarde: nil, signalen: []), gat: .geenDocument(soort), n: 0)
    }
    for gebied in gebieden {
      switch gebiedscijfer(gebied, in: verslag, totalen: totalen) {
      case .success(let cijfer):
        som += cijfer.waarde ?? 0
        n += cijfer.waarde == nil ? 0 : 1
        signalen.formUnion(cijfer.signalen)
      case .failure(let gat): if gat.isAlgemeen { algemeen = gat }
      }
    }
    guard n > 0 else {
      return Reekspunt(
        jaar: soort.jaar, cijfer: Cijfer(waarde: nil, signalen: []), gat: algemeen ?? .niemand(soort), n: 0)
    }
    // What is odd about one member says nothing about the mean.
    signalen.formIntersection([.zonderPgb, .schattingNoemer, .extrapolatieNoemer])
    if n < Samenvatting.genoeg { signalen.insert(.nTeKlein) }
    return Reekspunt(
      jaar: soort.jaar, cijfer: Cijfer(waarde: som / Double(n), signalen: signalen.sorted()), gat: nil, n: n)
  }
}
