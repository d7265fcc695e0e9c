extension Databank {
  /// Which marked gemeenten are not in a figure, because the filters or the list of the question leave them out; as footnotes.
  package func nietGetoond(_ codes: [GMCode], _ vraag: Vraag) -> [String] {
    guard !codes.isEmpty, vraag.isBeperkt, let selectie = try? selectie(vraag) else { return [] }
    let getoond = Set(selectie.leden.map { selectie.verslag.gemeenten[$0].code })
    let namen = codes.filter { !getoond.contains($0) }.map { naam(van: $0) ?? $0.description }
    return namen.isEmpty
      ? [] : ["Gemarkeerd, maar door het filter of de lijst niet in deze figuur: \(namen.joined(separator: ", "))."]
  }
}

extension Figuur {
  /// Whether a gemeente stands out in it: by itself, or because the bar it is counted in is marked.
  package func merkt(_ code: GMCode) -> Bool {
    panelen.contains { paneel in
      switch paneel.vorm {
      case .staven(let staven):
        staven.staven.contains { staaf in
          staaf.merken.contains { $0.code == code.description }
            || staaf.isGemarkeerd && (GMCode(staaf.code) ?? code) == code
        }
      case .stapels(let stapels): stapels.stapels.contains(where: \.isGemarkeerd)
      case .profiel(let profiel):
        profiel.punten.contains { $0.isGemarkeerd && $0.code == code.description && $0.waarde != nil }
      case .punten(let wolk): wolk.punten.contains { $0.isGemarkeerd && $0.code == code.description }
      case .lijnen(let lijnen): lijnen.lijnen.contains { $0.code == code.description }
      case .tabel: false
      }
    }
  }
}
