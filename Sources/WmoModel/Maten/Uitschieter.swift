extension Meting {
  /// Marks the figures with a robust z-score above 3.5 within the document.
  ///
  /// The score is 0.6745 times the distance from the median, divided by the median of those distances. Some figures
  /// have no outliers: totals follow the size of the gemeente, beschermd wonen that of the region of a centrumgemeente, and
  /// overig maatwerk is a remainder that is zero for most.
  static func markeerUitschieters(_ cijfers: [Cijfer], _ maat: Maat, _ noemer: Noemer) -> [Cijfer] {
    guard noemer != .totaal, maat != .beschermdWonenOpvang, maat != .clientenVerblijf, maat != .overigMaatwerk,
      let midden = cijfers.compactMap(\.waarde).sorted().mediaan
    else { return cijfers }
    let afstanden = cijfers.compactMap { $0.waarde.map { abs($0 - midden) } }.sorted()
    guard let spreiding = afstanden.mediaan, spreiding > 0 else { return cijfers }
    return cijfers.map { cijfer in
      guard let waarde = cijfer.waarde, 0.6745 * abs(waarde - midden) / spreiding > 3.5 else { return cijfer }
      return Cijfer(waarde: waarde, signalen: (cijfer.signalen + [.uitschieter]).sorted())
    }
  }
}
