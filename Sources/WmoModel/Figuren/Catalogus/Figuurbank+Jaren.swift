extension Figuurbank {
  /// The years up to that of the question in which the document has some measures.
  func jaren(_ maten: [Maat]) -> [Int] {
    databank.verslagsoorten.filter { soort in
      soort.document == vraag.soort.document && soort.jaar <= vraag.soort.jaar
        && maten.allSatisfy { maat in databank.verslag(soort).flatMap(maat.taakvelden(in:)) != nil }
    }
    .map(\.jaar).sorted()
  }

  /// The national sums of some measures per year, stacked; bruto unless every year has baten.
  func jaarstapels(_ maten: [Maat], wat: String) throws(Vraagfout) -> Figuurinhoud {
    _ = try selectie(maten[0])
    let document = vraag.soort.document
    let jaren = jaren(maten)
    let zonderBaten =
      vraag.saldo == .netto
      ? jaren.filter { !databank.metBaten.contains(Verslagsoort(jaar: $0, document: document)) } : []
    let saldo: Saldo = zonderBaten.isEmpty ? vraag.saldo : .bruto
    var (stapels, selecties): ([Stapel], [Selectie]) = ([], [])
    for jaar in jaren {
      var (waarden, n): ([Double?], Int) = ([], 0)
      for maat in maten {
        let selectie = try selectie(maat, jaar: jaar, saldo: saldo, noemer: .totaal)
        let bekend = selectie.waarden()
        waarden.append(bekend.isEmpty ? nil : bekend.reduce(0, +) / 1000)
        n = max(n, bekend.count)
        selecties.append(selectie)
      }
      stapels.append(Stapel(code: String(jaar), naam: String(jaar), waarden: waarden, n: n))
    }
    let saldotekst =
      zonderBaten.isEmpty
      ? saldo.rawValue : "bruto (netto kan niet: baten ontbreken in \(jaartekst(zonderBaten)))"
    let filter = selecties.last.map { Kop($0).keuzes } ?? []
    return Figuurinhoud(
      titel: stapels.titel(wat, document),
      ondertitel: ([
        maten.map(\.naam).inZin, saldotekst, "miljoen euro",
        "\(document.rawValue) \(jaartekst(jaren))",
      ] + filter).joined(separator: " · "),
      panelen: [
        Paneel(
          .stapels(
            Stapels(
              waardeas: As("uitgaven", "mln €, \(saldo.rawValue)", decimalen: 0),
              delen: Stapeldeel.genummerd(maten.map(\.naam)), stapels: stapels)))
      ],
      voetnoten: [
        "In prijzen van elk jaar. n is het aantal gemeenten met een cijfer; een som over minder gemeenten is lager."
      ] + Kanttekening.bij(alle: selecties).filter { $0 != .batenOntbreken }.voetnoten,
      bron: databank.bronregel(maten[0], vraag.noemer, document, jaren, " \(jaartekst(jaren))"))
  }
}

extension [Stapel] {
  /// A sentence about the first and the last year with a sum.
  fileprivate func titel(_ wat: String, _ document: Document) -> String {
    let uitgaven = document == .begroting ? "begrote uitgaven" : "uitgaven"
    let bekend = compactMap { stapel in stapel.totaal.map { (stapel.naam, $0) } }
    guard let eerste = bekend.first, let laatste = bekend.last, bekend.count > 1 else {
      return "\(uitgaven.metHoofdletter) aan \(wat) per jaar"
    }
    let groot = Swift.min(abs(eerste.1), abs(laatste.1)) >= 100
    let bedragen = [eerste.1, laatste.1].map { getal($0, decimalen: groot ? 0 : 1) }
    return
      "De \(uitgaven) aan \(wat) gingen van \(bedragen[0]) miljoen euro in \(eerste.0) naar \(bedragen[1]) miljoen in \(laatste.0)"
  }
}
