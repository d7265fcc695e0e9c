/// Statements, checked on the gemeenten of a question.
package struct Bevindingen: Sendable {
  package let kop: Kop
  /// Contradictory statements stand together.
  package var lijst: [Bevinding]
  package let kanttekeningen: [Kanttekening]
}

extension Bevindingen {
  /// The statement of a code, with its check.
  package func bevinding(_ code: String) -> Bevinding? { lijst.first { $0.bewering.code == code } }

  /// The findings that words mean: every code its own, and the other words together those that contain them.
  ///
  /// Nil when a code or the words mean none.
  package func gekozen(_ woorden: [String]) -> [Bevinding]? {
    guard !woorden.isEmpty else { return lijst }
    let codes = Set(woorden.map { folded($0).uppercased() }.filter { bevinding($0) != nil })
    let rest = folded(woorden.filter { !codes.contains(folded($0).uppercased()) }.joined(separator: " "))
    let metTekst = rest.isEmpty ? [] : lijst.filter { folded($0.bewering.tekst).contains(rest) }
    guard rest.isEmpty ? !codes.isEmpty : !metTekst.isEmpty else { return nil }
    let gevonden = codes.union(metTekst.map(\.bewering.code))
    return lijst.filter { gevonden.contains($0.bewering.code) }
  }
}

extension Databank {
  /// Checks every statement on the document and within the filters of a question; its measure does not count.
  package func bevindingen(_ vraag: Vraag) throws(Vraagfout) -> Bevindingen {
    var vraag = vraag
    vraag.maat = .maatwerk
    vraag.noemer = .volwassene
    let selectie = try selectie(vraag)
    let bank = Toetsbank(databank: self, vraag: vraag)
    let maten: [Maat] = [.maatwerk, .toegang, .begeleiding, .beschermdWonenOpvang]
    let indelingen: [Indeling] = [.taakzwaarte, .bekostigingBegeleiding]
    // Single statements look at other years and at clients.
    let andereJaren = verslagsoorten.filter { $0.document == vraag.soort.document }
      .flatMap { vraag.maat.delen(vraag.noemer, $0) }
    let kop = Kop(
      selectie, maten: maten, indelingen: indelingen, ook: andereJaren + [.clienten, .friesland2017, .zwolw2022])
    return Bevindingen(
      kop: kop, lijst: Bewering.alle.map { Bevinding(bewering: $0, toetsing: $0.getoetst(bank, kop)) },
      kanttekeningen: Kanttekening.bij(selectie, maten: maten, indelingen: indelingen))
  }
}

extension Bewering {
  /// The check with what the document and the filters mean for it.
  fileprivate func getoetst(_ bank: Toetsbank, _ kop: Kop) -> Toetsing {
    let binnen = bank.vraag.lijst == nil ? "het filter" : "de lijst"
    if bank.vraag.isBeperkt, isLandelijkBedrag {
      return Toetsing(
        .nietTeToetsen, uitleg: "Dit gaat over het hele land; binnen \(binnen) is het niet te toetsen.")
    }
    var toetsing = toets(bank)
    guard ![.nietTeToetsen, .tegenstrijdigInBron].contains(toetsing.uitslag), isOpGemeenten else { return toetsing }
    if volgtSaldo, kop.batenOntbreken { toetsing = toetsing.met("Bruto, want baten ontbreken in de \(kop.soort).") }
    if bank.vraag.isBeperkt {
      toetsing = toetsing.met("Getoetst binnen \(binnen)\(niveau == .landelijk ? ", niet landelijk" : "").")
    }
    return toetsing
  }
}
