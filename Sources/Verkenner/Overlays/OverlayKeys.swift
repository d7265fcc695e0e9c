import Screen
import WmoModel

extension Page {
  /// The first line that leaves no room under the last one.
  func maximalTop(_ size: Size) -> Int {
    max(0, lines(width: Box.textWidth(size)).count - Box(size, .page(self)).inner.count)
  }
}

extension State {
  /// Keeps a page on the screen after a change of size.
  mutating func keepOverlayVisible() {
    guard case .page(var page) = overlay else { return }
    page.top = min(page.top, page.maximalTop(size))
    overlay = .page(page)
  }

  /// Handles a key while something is on top of the screen.
  mutating func handleInOverlay(_ key: Key) -> Effect? {
    switch overlay {
    case .menu(let menu): handle(key, in: menu)
    case .page(let page): handle(key, in: page)
    case .prompt(let prompt): handle(key, in: prompt)
    case nil: nil
    }
  }

  private mutating func handle(_ key: Key, in old: Page) -> Effect? {
    if let searched = searched(old, key) {
      overlay = .page(searched)
      return nil
    }
    var page = old
    let visible = Box(size, .page(page)).inner.count
    let maximum = page.maximalTop(size)
    if let kopie = page.copies, key == .enter || key == .character("C") {
      overlay = nil
      return .copy(kopie)
    }
    switch key {
    case .up, .character("k"): page.top -= 1
    case .down, .character("j"): page.top += 1
    case .pageUp, .control("b"): page.top -= visible
    case .pageDown, .control("f"), .character(" "): page.top += visible
    case .home, .character("g"): page.top = 0
    case .end, .character("G"): page.top = maximum
    case .escape, .left, .enter, .backspace, .character("q"), .character("h"):
      overlay = nil
      return nil
    default:
      // Any other key closes the page and does what it always does.
      overlay = nil
      return Action.byKey[key].flatMap { perform($0) }
    }
    page.top = min(max(0, page.top), maximum)
    overlay = .page(page)
    return nil
  }

  private mutating func handle(_ key: Key, in old: Menu) -> Effect? {
    var menu = old
    let count = menu.hits.count
    let visible = Box(size, .menu(menu)).lines(of: menu)
    menu.selected = min(menu.selected, max(0, count - 1))
    switch key {
    case .up: menu.selected = max(0, menu.selected - 1)
    case .down: menu.selected = min(count - 1, menu.selected + 1)
    case .pageUp: menu.selected = max(0, menu.selected - visible)
    case .pageDown: menu.selected = min(count - 1, menu.selected + visible)
    case .home: menu.selected = 0
    case .end: menu.selected = count - 1
    case .escape, .left:
      overlay = nil
      return nil
    case .control("u"):
      menu.typed = ""
      menu.selected = 0
    case .backspace:
      if menu.typed.isEmpty {
        overlay = nil
        return nil
      }
      menu.typed.unicodeScalars.removeLast()
      menu.selected = 0
    case .enter, .right: return choose(menu)
    case .character(" "):
      if case .filterCategorieen(let indeling, var gekozen) = menu.purpose {
        if let code = menu.current?.code, gekozen.remove(code) == nil { gekozen.insert(code) }
        menu.isTouched = true
        menu.purpose = .filterCategorieen(indeling, gekozen)
      } else {
        menu.type(" ")
      }
    case .character(let scalar):
      if menu.type(scalar) { menu.selected = 0 }
    default: break
    }
    menu.selected = max(0, menu.selected)
    overlay = .menu(menu)
    return nil
  }

  mutating func choose(_ menu: Menu) -> Effect? {
    if case .lijsten = menu.purpose, !marks.isEmpty, !menu.typed.isEmpty, menu.items.isEmpty || menu.isGuess {
      // A name that no list has is the name of a new one.
      var prompt = Prompt(marks.sorted())
      prompt.typed = Lijstkeuze.isNaam(menu.typed) ? menu.typed : slug(menu.typed)
      overlay = .prompt(prompt)
      return nil
    }
    guard let item = menu.current else {
      message = "Er is niets dat \(menu.isMasked ? "dit" : "‘\(menu.typed)’") bevat; Backspace haalt letters weg."
      return nil
    }
    if let objection = item.objection {
      message = objection.prefix(1).uppercased() + objection.dropFirst() + (objection.hasSuffix(".") ? "" : ".")
      return nil
    }
    overlay = nil
    switch menu.purpose {
    case .indeling: if let indeling = Indeling(rawValue: item.code) { choose(indeling) }
    case .grenzen: cut(item.code)
    case .kruistabel: if let indeling = Indeling(rawValue: item.code) { cross(indeling) }
    case .figuren: show(figuur: item.code)
    case .samenhang: if let x = Grootheid(rawValue: item.code) { relate(x, y: nil) }
    case .grootheidY:
      if case .samenhang(let x, _) = place.level.scene, let y = Grootheid(rawValue: item.code) { relate(x, y: y) }
    case .maat: if let maat = Maat(rawValue: item.code) { change { $0.maat = maat } }
    case .document:
      if let soort = databank.verslagsoorten.first(where: { $0.description == item.code }) {
        change { $0.soort = soort }
      }
    case .sorteren:
      if let sortering = Sortering(rawValue: item.code) {
        // The order that there is now goes the other way round.
        changePlace {
          $0.omgekeerd = sortering == $0.sortering && !$0.omgekeerd
          $0.sortering = sortering
        }
      }
    case .zoek: if let new = finding(item) { go(to: new) }
    case .kopieren: return Uitvoervorm(rawValue: item.code).map { .copy(kopie($0)) }
    case .schrijven:
      overlay = Uitvoervorm(rawValue: item.code).map { .prompt(Prompt($0, bestandsnaam($0))) }
    case .hulp: return Action(rawValue: item.code).flatMap { perform($0) }
    case .begrippen:
      if let begrip = Begrip.alle.first(where: { $0.woord == item.code }) {
        overlay = .page(Page(begrip.woord, [begrip.uitleg, "", "Bron: \(begrip.bron)"]))
      }
    case .bevindingen: overlay = bevindingpagina(item.code).map(Overlay.page)
    case .lijsten(let lists):
      if let lijst = lists.first(where: { $0.naam == item.code }) {
        use(lijst)
      } else {
        overlay = .prompt(
          item.code == Self.shownCode ? Prompt(content.codes, "van dit scherm") : Prompt(marks.sorted()))
      }
    case .filter: overlay = Indeling(rawValue: item.code).flatMap(categoriemenu).map(Overlay.menu)
    case .filterCategorieen(let indeling, let gekozen):
      // Enter on an untouched menu chooses the line it is on; unticking everything takes the filter away.
      let codes = menu.isTouched ? menu.all.map(\.code).filter(gekozen.contains) : [item.code]
      change { vraag in
        vraag.filters.removeAll { $0.indeling == indeling }
        if !codes.isEmpty { vraag.filters.append(Filter(indeling: indeling, categorieen: codes)) }
      }
    }
    return nil
  }

  /// Divides by another indeling.
  ///
  /// A list of one group of the old division makes way for the new groups.
  private mutating func choose(_ indeling: Indeling) {
    var new = place
    new.vraag.indeling = indeling
    if new.level.scene == .gemeenten, new.level.drill != nil { new.levels.removeLast() }
    go(to: new)
  }

  /// Cuts taakzwaarte in another way: `kwintielen M2024_2024`.
  private mutating func cut(_ code: String) {
    let parts = code.split(separator: " ").map(String.init)
    guard parts.count == 2, let grenzen = Grenzen(rawValue: parts[0]), let circulaire = Circulaire(rawValue: parts[1])
    else { return }
    change {
      $0.grenzen = grenzen
      $0.circulaire = circulaire
    }
  }

  /// Opens a cross table; from another one in its place.
  private mutating func cross(_ indeling: Indeling) {
    var new = place
    if case .kruistabel = new.level.scene { new.levels.removeLast() }
    new.levels.append(Level(.kruistabel(indeling)))
    go(to: new)
  }

  /// Shows a figure of the catalogue with the marked gemeenten in it; from another figure in its place.
  private mutating func show(figuur nummer: String) {
    var new = place
    if case .figuur = new.level.scene { new.levels.removeLast() }
    new.highlights = marks.sorted()
    new.levels.append(Level(.figuur(nummer)))
    go(to: new)
  }

  /// Sets two magnitudes against each other, with the same gemeente selected; from another scatter in its place.
  private mutating func relate(_ x: Grootheid, y: Grootheid?) {
    var new = place
    let selected = currentGemeente?.description
    switch new.level.scene {
    case .samenhang, .kaart: if new.levels.count > 1 { new.levels.removeLast() }
    default: break
    }
    new.levels.append(Level(.samenhang(x: x, y: y), selected: selected))
    go(to: new)
  }

  /// Opens the card of a gemeente, one step below where the user is; from another card in its place.
  mutating func find(_ code: GMCode) { go(to: finding(code)) }

  /// The place with the card of a gemeente.
  func finding(_ code: GMCode) -> Place {
    var new = place
    if case .samenhang = new.level.scene, content.index(of: code.description) != nil {
      new.level.selected = code.description
      return new
    }
    if case .kaart = new.level.scene { new.levels.removeLast() }
    new.level.selected = content.index(of: code.description) != nil ? code.description : new.level.selected
    new.levels.append(Level(.kaart(code)))
    return new
  }
}

extension Menu {
  /// Adds what is typed; whether there was room for it.
  @discardableResult
  fileprivate mutating func type(_ scalar: Unicode.Scalar) -> Bool {
    guard scalar.isOneCell, typed.unicodeScalars.count < 40 else { return false }
    typed.unicodeScalars.append(scalar)
    return true
  }
}
