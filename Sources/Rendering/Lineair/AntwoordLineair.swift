import WmoModel

extension Antwoord {
  /// The answer as lines to read aloud: the head, a line per row of every table, and what must be known of it.
  ///
  /// A chart in characters becomes the points of its figure.
  package var lineair: [String] {
    let punten = plot.isEmpty ? [] : figuur?.antwoord(Tekstwijze()).tabellen ?? []
    let delen = [kop] + (tabellen + punten).map(\.lineair) + [voet]
    return delen.filter { !$0.isEmpty }.flatMap { [""] + $0.map(uitgesproken) }.dropFirst().map { $0 }
  }
}

extension Tabel {
  /// The heading of the first column with the number of rows, and a line per row: `licht: n 67, gemiddeld 263,9`.
  package var lineair: [String] {
    let gezien = kolommen.indices.filter { kolommen[$0].titel != nil }
    // A name says more than the code before it.
    guard let eerste = gezien.first(where: { kolommen[$0].titel != "code" }) ?? gezien.first else { return [] }
    let aantal = rijen.count == 1 ? "1 regel" : "\(getal(rijen.count)) regels"
    let titel = kolommen[eerste].titel ?? ""
    return ["\(titel.isEmpty ? "Tabel" : uitgesproken(titel).metHoofdletter), \(aantal)"]
      + rijen.map { rij in
        let paren = gezien.filter { $0 != eerste }.compactMap { plaats in
          rij[plaats].gesproken.map { "\(kolommen[plaats].titel ?? "") \($0)" }
        }
        let naam = rij[eerste].gesproken ?? "zonder naam"
        return paren.isEmpty ? naam : "\(naam): \(paren.joined(separator: ", "))"
      }
  }
}

extension Veld {
  /// The cell in words; nil when there is nothing to say.
  fileprivate var gesproken: String? {
    if case .staaf = self { return nil }
    let tekst = uitgesproken(schermtekst(Tekstwijze()))
    return tekst.isEmpty ? nil : tekst
  }
}
