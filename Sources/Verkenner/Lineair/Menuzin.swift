import Rendering
import WmoModel

extension State {
  /// What to say of something on top of the screen, after what lay there before.
  func zinnen(_ overlay: Overlay, na old: Overlay?) -> [String] {
    switch (overlay, old) {
    case (.page(let page), _): return [page.title] + (page.lineair ?? page.text)
    case (.prompt(let prompt), .prompt(let before)?) where prompt.title == before.title:
      return (prompt.typed == before.typed ? [] : [prompt.typed.isEmpty ? "leeg" : prompt.typed])
        + (prompt.note == before.note ? [] : [prompt.note])
    case (.prompt(let prompt), _): return [prompt.title, prompt.note]
    case (.menu(let menu), .menu(let before)?) where menu.title == before.title:
      if menu.typed != before.typed { return [getypt(menu)] + remarks(on: menu) }
      let isSame = menu.selected == before.selected && menu.purpose == before.purpose
      return isSame ? [] : [menuregel(menu)].compactMap { $0 }
    case (.menu(let menu), _):
      return ["\(menu.title): \(aantal(menu.all)) regels; \(menu.footer.replacing("  ", with: ", "))"]
        + [menuregel(menu)].compactMap { $0 }
    }
  }

  /// A gemeente with two names is one.
  private func aantal(_ items: [MenuItem]) -> String { getal(Set(items.map(\.code)).count) }

  /// What was typed, how many lines it leaves, and the one that is selected.
  private func getypt(_ menu: Menu) -> String {
    let typed = menu.isMasked ? "\(menu.typed.unicodeScalars.count) letters" : menu.typed
    return ["\(menu.typed.isEmpty ? "leeg" : typed): \(menu.countWords)", menu.current?.label].compactMap { $0 }
      .joined(separator: ", ")
  }

  /// The selected line with its note and its place; nil when nothing is left.
  private func menuregel(_ menu: Menu) -> String? {
    guard let item = menu.current else { return nil }
    var delen = [item.label]
    if case .filterCategorieen(_, let gekozen) = menu.purpose {
      delen.insert(gekozen.contains(item.code) ? "aangevinkt" : "niet aangevinkt", at: 0)
    }
    let toetsen = Action(rawValue: item.code)?.entry.keys.map(\.uitgesproken).joined(separator: " of ")
    delen.append(menu.purpose == .hulp ? "toets \(toetsen ?? "")" : item.note)
    if let objection = item.objection { delen.append("niet hier: \(objection)") }
    let plek = aantal(Array(menu.items.prefix(menu.selected + 1)))
    return (delen.filter { !$0.isEmpty } + ["\(plek) van \(aantal(menu.items))"]).joined(separator: ", ")
  }
}
