import Screen
import WmoModel

/// How text is drawn: how wide it may be and which characters it may use.
package struct Tekstwijze: Hashable, Sendable {
  /// Columns of the terminal, or nil when there is no limit.
  package var breedte: Int?
  package var ascii: Bool
  /// Lines to read aloud, without anything drawn.
  package var isLineair: Bool

  package init(breedte: Int? = nil, ascii: Bool = false, isLineair: Bool = false) {
    self.breedte = breedte
    self.ascii = ascii
    self.isLineair = isLineair
  }
}

extension Tekstwijze {
  /// How wide a paragraph is: what is read aloud is never broken.
  func alineabreedte(_ gewoon: Int, hoogstens: Int = 100) -> Int {
    isLineair ? .max : min(breedte ?? gewoon, hoogstens)
  }
}

extension Tekstwijze {
  /// A line broken to the width, with the blanks before it on every part.
  func afgebroken(_ regel: String) -> [String] {
    guard let breedte, regel.unicodeScalars.count > breedte else { return [regel] }
    let inspringing = String(regel.prefix { $0 == " " })
    let ruimte = max(1, breedte - inspringing.count)
    return Rendering.afgebroken(String(regel.dropFirst(inspringing.count)), breedte: ruimte).map { inspringing + $0 }
  }
}

extension Tabel {
  /// The table as lines of text, with a heading; columns that do not fit are left out, the least important first.
  package func tekst(_ wijze: Tekstwijze = Tekstwijze()) -> [String] {
    var zichtbaar = kolommen.indices.filter { kolommen[$0].titel != nil }
    let inhoud = rijen.map { rij in rij.map { $0.schermtekst(wijze).inCells } }
    func breedte(_ kolom: Int) -> Int {
      inhoud.map { $0[kolom].unicodeScalars.count }.max().map {
        max($0, kolommen[kolom].titel?.unicodeScalars.count ?? 0)
      } ?? 0
    }
    if let ruimte = wijze.breedte {
      while zichtbaar.reduce(-2, { $0 + breedte($1) + 2 }) > ruimte,
        let weg = zichtbaar.max(by: { kolommen[$0].mist < kolommen[$1].mist }), kolommen[weg].mist > 0
      {
        zichtbaar.removeAll { $0 == weg }
      }
    }
    let breedten = zichtbaar.map(breedte)
    let rechts = zichtbaar.map { kolom in rijen.contains { $0[kolom].isRechts } }
    func regel(_ cellen: [String]) -> String {
      let delen = cellen.indices.map { index in
        let vulling = String(repeating: " ", count: max(0, breedten[index] - cellen[index].unicodeScalars.count))
        return rechts[index] ? vulling + cellen[index] : cellen[index] + vulling
      }
      var regel = delen.joined(separator: "  ")
      while regel.last == " " { regel.removeLast() }
      return regel
    }
    let weggelaten = kolommen.indices.filter { !zichtbaar.contains($0) }.compactMap { kolommen[$0].titel }
      .filter { !$0.isEmpty }
    return [regel(zichtbaar.map { kolommen[$0].titel ?? "" })]
      + inhoud.map { rij in regel(zichtbaar.map { rij[$0] }) }
      + (weggelaten.isEmpty
        ? []
        : wijze.afgebroken(
          "In een breder venster ook: \(weggelaten.joined(separator: ", "))."))
  }
}

extension Veld {
  /// The cell as it stands on the screen.
  func schermtekst(_ wijze: Tekstwijze) -> String {
    switch self {
    case .tekst(let tekst), .rechts(let tekst): tekst
    case .geheel(let waarde): WmoGetal.geheel(waarde)
    case .getal(let waarde, let decimalen): waarde.map { WmoGetal.getal($0, decimalen) } ?? "–"
    case .staaf(let waarde, let schaal):
      waarde.map { Staafcellen($0, op: schaal, breedte: 24).tekst(ascii: wijze.ascii) } ?? ""
    case .leeg: ""
    }
  }
}

/// Names for the number functions where a case of the same name hides them.
private enum WmoGetal {
  static func geheel(_ waarde: Int) -> String { WmoModel.getal(waarde) }
  static func getal(_ waarde: Double, _ decimalen: Int) -> String { WmoModel.getal(waarde, decimalen: decimalen) }
}
