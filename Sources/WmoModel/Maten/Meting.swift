/// One figure of one gemeente.
package struct Cijfer: Hashable, Sendable {
  /// Nil when there is no figure; the signals say why.
  package let waarde: Double?
  package let signalen: [Signaal]

  package init(waarde: Double?, signalen: [Signaal]) {
    self.waarde = waarde
    self.signalen = signalen
  }
}

/// A measure taken of every gemeente in a document.
package struct Meting: Sendable {
  package let verslag: Verslag
  package let maat: Maat
  /// What the figures are: bruto when netto was asked but the document has no baten.
  package let saldo: Saldo
  package let noemer: Noemer
  package let taakvelden: [Taakveld]
  /// In the order of `verslag.gemeenten`.
  package let cijfers: [Cijfer]
}

extension Meting {
  /// Takes a measure; nil when the document cannot give it.
  ///
  /// Missing is never zero: a gemeente that did not deliver, or that did not split its services, has no figure.
  package init?(van verslag: Verslag, maat: Maat, saldo: Saldo, noemer: Noemer) {
    guard verslag.heeft(maat, noemer), let taakvelden = maat.taakvelden(in: verslag) else { return nil }
    if let soort = maat.telt {
      self.init(van: verslag, maat, saldo, noemer, clienten: soort)
      return
    }
    let werkelijkSaldo: Saldo = verslag.heeftBaten ? saldo : .bruto
    let delen = maat.plaatsen(in: verslag.taakvelden) ?? []
    let splitsing = Splitsing(van: verslag, maat: maat)
    let zonderPgb = verslag.mistPgb(in: maat)

    var cijfers: [Cijfer] = []
    cijfers.reserveCapacity(verslag.gemeenten.count)
    for (index, gemeente) in verslag.gemeenten.enumerated() {
      guard verslag.isGeleverd(index) else {
        // The denominator is as it is, also without an amount.
        let kwaliteit = noemer == .volwassene ? gemeente.kwaliteit.signaal : nil
        cijfers.append(Cijfer(waarde: nil, signalen: [verslag.zonderLevering] + [kwaliteit].compactMap { $0 }))
        continue
      }
      var samen = Boeking()
      var (mistDeel, isDeelNul) = (false, false)
      for deel in delen {
        let boeking = Boeking(verslag.bedragen[index], deel)
        mistDeel = mistDeel || boeking.aantal == 0
        isDeelNul = isDeelNul || boeking.isNul
        samen.add(boeking)
      }
      guard let aantal = verslag.aantal(noemer, maat, index), noemer != .client || aantal > 0 else {
        cijfers.append(Cijfer(waarde: nil, signalen: [.geenClienten]))
        continue
      }
      let kanNetto = werkelijkSaldo == .bruto || !samen.mistBaten
      guard aantal > 0, kanNetto, !mistDeel else {
        cijfers.append(Cijfer(waarde: nil, signalen: [.geenBedrag]))
        continue
      }
      guard splitsing?.isOnbekend(index) != true else {
        cijfers.append(Cijfer(waarde: nil, signalen: [.nietGesplitst]))
        continue
      }
      let bedrag = samen.lasten - (werkelijkSaldo == .netto ? samen.baten : 0)
      var signalen: [Signaal] = []
      if samen.isNul, splitsing?.isElders(index) == true { signalen.append(.eldersGeboekt) }
      if splitsing == nil, maat.hoortNietNulTeZijn, isDeelNul { signalen.append(.nulGeboekt) }
      if werkelijkSaldo == .netto, samen.baten < 0 { signalen.append(.negatieveBaten) }
      if !verslag.heeftBaten { signalen.append(.brutoZonderBaten) }
      if zonderPgb { signalen.append(.zonderPgb) }
      if bedrag < 0 { signalen.append(.negatief) }
      if noemer == .volwassene, let kwaliteit = gemeente.kwaliteit.signaal { signalen.append(kwaliteit) }
      let waarde = noemer == .totaal ? Double(bedrag) : Double(bedrag) * 1000 / Double(aantal)
      cijfers.append(Cijfer(waarde: waarde, signalen: signalen))
    }
    self.init(
      verslag: verslag, maat: maat, saldo: werkelijkSaldo, noemer: noemer, taakvelden: taakvelden,
      cijfers: Self.markeerUitschieters(cijfers, maat, noemer))
  }
}

extension Meting {
  /// Counts clients: per thousand of the denominator, or their number for the total.
  ///
  /// Whether the gemeente delivered a document says nothing of its clients.
  private init(van verslag: Verslag, _ maat: Maat, _ saldo: Saldo, _ noemer: Noemer, clienten soort: Clientsoort) {
    let cijfers = verslag.gemeenten.enumerated().map { plaats, gemeente in
      guard let clienten = verslag.clienten?.aantallen[gemeente.code]?[soort],
        let aantal = verslag.aantal(noemer, maat, plaats), aantal > 0
      else { return Cijfer(waarde: nil, signalen: [.geenClienten]) }
      let kwaliteit = noemer == .volwassene ? gemeente.kwaliteit.signaal : nil
      return Cijfer(
        waarde: noemer == .totaal ? Double(clienten) : Double(clienten) * 1000 / Double(aantal),
        signalen: kwaliteit.map { [$0] } ?? [])
    }
    self.init(
      verslag: verslag, maat: maat, saldo: saldo, noemer: noemer, taakvelden: [],
      cijfers: Self.markeerUitschieters(cijfers, maat, noemer))
  }
}

/// What a gemeente booked on some taakvelden together.
private struct Boeking {
  /// How many of them have an amount.
  var aantal = 0
  var lasten = 0
  var baten = 0
  /// Whether one of the amounts has no baten.
  var mistBaten = false
  /// Whether no amount has lasten.
  var isNul = true

  init() {}

  init(_ bedragen: [Bedrag?], _ plaatsen: [Int]) {
    for plaats in plaatsen {
      guard let bedrag = bedragen[plaats] else { continue }
      aantal += 1
      lasten += bedrag.lasten
      baten += bedrag.baten ?? 0
      mistBaten = mistBaten || bedrag.baten == nil
      isNul = isNul && bedrag.lasten == 0
    }
  }

  mutating func add(_ deel: Boeking) {
    aantal += deel.aantal
    lasten += deel.lasten
    baten += deel.baten
    mistBaten = mistBaten || deel.mistBaten
    isNul = isNul && deel.isNul
  }
}

extension Maat {
  /// Whether every gemeente has this task, so that a zero is more likely a booking than the truth.
  var hoortNietNulTeZijn: Bool {
    switch self {
    case .toegang, .voorzieningen, .diensten, .maatwerk, .toegangEnMaatwerk: true
    default: false
    }
  }
}

extension Kwaliteit {
  /// The signal that belongs to a figure per adult, if any.
  package var signaal: Signaal? {
    switch self {
    case .exact: nil
    case .schatting: .schattingNoemer
    case .extrapolatie: .extrapolatieNoemer
    }
  }
}

extension Verslag {
  /// Whether pgb Wmo is missing from a measure: from 2025 it has a taakveld of its own, 6.791.
  package func mistPgb(in maat: Maat) -> Bool {
    switch maat {
    case .diensten, .maatwerk, .toegangEnMaatwerk: soort.jaar >= 2025 && !taakvelden.contains("6.791")
    default: false
    }
  }
}
