import Rendering
import Screen
import WmoModel

extension Frame {
  /// Draws the two lines at the top: which figures these are, and where on the way the user is.
  mutating func head(_ state: State) {
    let kop = state.content.kop
    let count = "\(getal(kop.metCijfer))/\(getal(kop.gemeenten))"
    let room = size.columns - count.count - 3
    let regel = plain(kop.regel, state)
    let full = "Wmo-verkenner   \(regel)"
    let title = full.unicodeScalars.count <= room ? full : fitted(regel, room, state.glyphs)
    write(title, row: 0, column: 1, style: .title)
    write(count, row: 0, endingAt: size.columns - 1, style: .title)
    write(fitted(plain(path(state), state), size.columns - 2, state.glyphs), row: 1, column: 1)
  }

  private func path(_ state: State) -> String {
    let vraag = state.place.vraag
    var parts: [String]
    switch state.content {
    case .groepen: parts = ["Indeling: \(vraag.indeling.naam) (\(vraag.indeling.herkomst))"]
    case .gemeenten(let lijst):
      let groep = state.place.levels.compactMap(\.drill).last
      let naam = groep.map { "\($0.indeling.naam): \(state.naam(van: $0))" } ?? "alle gemeenten"
      parts = ["\(naam) · \(getal(lijst.rijen.count)) gemeenten, op \(state.place.sortering.rawValue)"]
    case .kaart(let kaart):
      parts = [
        "\(kaart.gemeente.naam) (\(kaart.gemeente.code)) · \(kaart.gemeente.provincie.rawValue) · "
          + "\(getal(kaart.gemeente.inwoners)) inw., \(getal(kaart.gemeente.volwassenen)) volw. "
          + "(\(kaart.gemeente.kwaliteit.rawValue))"
      ]
    }
    let eigen = state.place.vraag.filters
    if !eigen.isEmpty, case .kaart = state.content {
    } else if !eigen.isEmpty {
      parts.append(
        "Filter: "
          + eigen.map { "\($0.indeling.rawValue)=\($0.categorieen.joined(separator: ","))" }.joined(separator: " "))
    }
    if vraag.peil == .strikt { parts.append("peil strikt") }
    if vraag.bewijs == .direct { parts.append("alleen direct bewijs") }
    if vraag.grenzen == .vast { parts.append("vaste grenzen") }
    return parts.joined(separator: " · ")
  }
}

extension State {
  /// The name of the category of a filter.
  func naam(van filter: Filter) -> String {
    filter.categorieen.map { code in
      filter.indeling.vasteCategorieen.first { $0.code == code }?.naam ?? code
    }
    .joined(separator: ", ")
  }
}
