import Rendering
import Screen
import WmoModel

/// What the presenter reads on a screen of their own: the notes of the slide that is shown to the room, and what comes next.
package struct Notebook: Sendable {
  /// A slide by its title, its command line and its notes.
  struct Leaf: Sendable {
    let title: String
    let opdracht: String
    let notities: [String]
  }

  let leaves: [Leaf]
  package var glyphs = Glyphs.unicode
  package internal(set) var size: Size
  package internal(set) var index = 0
  /// Whether the slides of a presenter on another terminal are followed.
  let follows: Bool
  /// What the room sees; nil until it was told.
  private var zaal: Zaal?

  /// - Throws: Why a slide has no figure.
  package init(
    _ dias: [Dia], _ databank: Databank, follows: Bool, size: Size = Size(columns: 80, rows: 24)
  ) throws(Vraagfout) {
    var leaves: [Leaf] = []
    for dia in dias {
      let title = try dia.figuur(databank, marks: []).titel
      leaves.append(Leaf(title: title, opdracht: dia.opdracht, notities: dia.notities))
    }
    self.leaves = leaves
    self.follows = follows
    self.size = size
  }
}

extension Notebook {
  /// Changes by one event and tells what has to happen outside.
  package mutating func update(_ event: Event) -> Effect? {
    switch event {
    case .resize(let size):
      self.size = size
      return .redraw
    case .told(let number):
      guard let told = Zaal(nummer: number) else { return nil }
      if told.dia.map(leaves.indices.contains) ?? true { zaal = told }
      if let index = told.dia { go(to: index) }
    case .click(let click): go(to: index + (click.button == .left ? 1 : -1))
    case .wheel(let notches): go(to: index + notches.signum())
    case .key(let key):
      switch key {
      case .right, .down, .pageDown, .character(" "), .character("n"), .character("l"), .character("j"):
        go(to: index + 1)
      case .left, .up, .pageUp, .backspace, .character("p"), .character("h"), .character("k"): go(to: index - 1)
      case .home, .character("g"): go(to: 0)
      case .end, .character("G"): go(to: leaves.count - 1)
      case .character("q"), .escape: return .quit
      case .control("l"): return .redraw
      default: break
      }
    }
    return nil
  }

  private mutating func go(to new: Int) {
    if leaves.indices.contains(new) { index = new }
  }

  /// What is known of the presentation, before the keys.
  private var state: String {
    switch zaal {
    case .gestopt: "de presentatie is gestopt; "
    case .leeg: "zaal: leeg scherm; "
    case .verkenner: "zaal: verkenner; "
    case .dia, nil: follows ? "volgt de presentatie op deze computer; " : ""
    }
  }

  /// The picture of the whole screen.
  package var frame: Frame {
    var frame = Frame(size: size)
    let wijze = Tekenwijze(glyphs)
    let width = max(1, size.columns - 4)
    let leaf = leaves[index]
    var row = 0
    func write(_ text: String, _ style: Style, indent: Int = 0) {
      for line in afgebroken(wijze.plain(text), breedte: width - indent) where row < size.rows - 2 {
        frame.write(line, row: row, column: 2 + indent, style: style)
        row += 1
      }
    }
    write("\(index + 1) van \(leaves.count): \(leaf.title)", .title)
    write(leaf.opdracht, .faint)
    row += 1
    if leaf.notities.isEmpty { write("geen notities bij deze dia", .faint) }
    for note in leaf.notities {
      write(note, .plain)
      row += 1
    }
    if index + 1 < leaves.count { write("hierna: \(leaves[index + 1].title)", .faint) }
    frame.write(wijze.fit("\(state)pijlen bladeren, q stopt", width), row: size.rows - 1, column: 2, style: .faint)
    frame.cursor = Position(row: max(0, size.rows - 1), column: 0)
    if glyphs == .ascii { frame.replace { plainSign($0) } }
    return frame
  }
}
