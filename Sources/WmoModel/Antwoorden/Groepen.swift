/// One group of an answer.
package struct Groep: Sendable {
  package let categorie: Categorie
  /// Places in the document.
  package let leden: [Int]
  package let samenvatting: Samenvatting
  package let signalen: [Signaal]
  /// How many of the members are near a bound of their class.
  package let opDeGrens: Int
  /// How many of the members have statements that contradict each other.
  package let tegenstrijdig: Int
  /// How many members count with a figure that must be read with care, per signal.
  package let signalenLeden: [(signaal: Signaal, aantal: Int)]

  init(_ categorie: Categorie, leden: [Int], selectie: Selectie, classificatie: Classificatie?) {
    self.categorie = categorie
    self.leden = leden
    samenvatting = Samenvatting(van: leden, in: selectie.meting)
    opDeGrens = classificatie.map { classificatie in leden.count(where: classificatie.opDeGrens.contains) } ?? 0
    tegenstrijdig = classificatie.map { classificatie in leden.count(where: classificatie.tegenstrijdig.contains) } ?? 0
    signalenLeden = [Signaal.negatief, .uitschieter, .nulGeboekt].compactMap { signaal in
      let aantal = leden.count {
        selectie.meting.cijfers[$0].waarde != nil && selectie.meting.cijfers[$0].signalen.contains(signaal)
      }
      return aantal > 0 ? (signaal, aantal) : nil
    }
    var signalen: [Signaal] = []
    let zonderLevering = selectie.verslag.zonderLevering
    if leden.contains(where: { selectie.meting.cijfers[$0].signalen.contains(zonderLevering) }) {
      signalen.append(zonderLevering)
    }
    if selectie.meting.maat.isBedrag, !selectie.verslag.heeftBaten { signalen.append(.brutoZonderBaten) }
    if selectie.verslag.mistPgb(in: selectie.meting.maat) { signalen.append(.zonderPgb) }
    if opDeGrens > 0 { signalen.append(.opDeGrens) }
    if tegenstrijdig > 0 { signalen.append(.tegenstrijdig) }
    if samenvatting.isTeKlein { signalen.append(.nTeKlein) }
    self.signalen = signalen.sorted()
  }
}

extension Groep {
  /// What is odd about figures that count in the group: `1 negatief, 2 uitschieters`; nil when nothing is.
  package var ledentekst: String? {
    guard !signalenLeden.isEmpty else { return nil }
    let delen = signalenLeden.map { signaal, aantal in
      "\(getal(aantal)) \(signaal.kort)\(signaal == .uitschieter && aantal > 1 ? "s" : "")"
    }
    return delen.joined(separator: ", ")
  }
}

/// The gemeenten of a question, summarised per category.
package struct Groepen: Sendable {
  package let kop: Kop
  package let indeling: Indeling
  package let groepen: [Groep]
  /// All gemeenten of the question together; each counts once, also where groups overlap.
  package let samen: Groep
  package let verslag: Verslag
  /// The gemeenten without an amount in the document; `verslag.zonderLevering` says why.
  package let nietGeleverd: [Int]
  package let kanttekeningen: [Kanttekening]
  /// The figure of every gemeente of the document, in its order.
  let cijfers: [Cijfer]
}

extension Groepen {
  /// The gemeenten without an amount in a line: `niet geleverd: Vijfheerenlanden`; nil when there are none.
  package func zonderLevering(hoogstens aantal: Int = 20) -> String? {
    nietGeleverd.isEmpty
      ? nil
      : "\(verslag.zonderLevering.kort): \(nietGeleverd.map { verslag.gemeenten[$0].naam }.opgesomd(hoogstens: aantal))"
  }

  /// The figures of a group, in the order of the document.
  package func waarden(van groep: Groep) -> [Double] { groep.leden.compactMap { cijfers[$0].waarde } }
}

extension Databank {
  /// Summarises the gemeenten of a question per category of its indeling.
  package func groepen(_ vraag: Vraag) throws(Vraagfout) -> Groepen {
    let selectie = try selectie(vraag)
    let classificatie = selectie.indeler.classificatie(naar: vraag.indeling)
    let gekozen = Set(selectie.leden)
    let groepen = zip(classificatie.categorieen, classificatie.leden).map { categorie, leden in
      Groep(categorie, leden: leden.filter(gekozen.contains), selectie: selectie, classificatie: classificatie)
    }
    return Groepen(
      kop: Kop(selectie, indelingen: [vraag.indeling]), indeling: vraag.indeling,
      groepen: groepen.filter { !$0.leden.isEmpty || $0.categorie != .onbekend },
      samen: Groep(
        .samen(selectie), leden: selectie.leden, selectie: selectie, classificatie: nil),
      verslag: selectie.verslag, nietGeleverd: selectie.nietGeleverd,
      kanttekeningen: Kanttekening.bij(selectie, indelingen: [vraag.indeling]), cijfers: selectie.meting.cijfers)
  }
}

extension Selectie {
  /// The gemeenten of the question without an amount in the document.
  package var nietGeleverd: [Int] { leden.filter { meting.cijfers[$0].signalen.contains(verslag.zonderLevering) } }
}
