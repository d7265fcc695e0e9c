import Screen
import WmoModel

extension Presenter {
  /// Changes the presenter by one event and tells what has to happen outside.
  package mutating func update(_ event: Event) -> Effect? {
    switch event {
    case .told: return nil
    case .resize(let size):
      self.size = size
      guard explorer != nil else { return .redraw }
      return explore(event)
    case .click, .wheel: return handlePointing(event)
    case .key(let key):
      message = nil
      if key == .control("l") { return .redraw }
      let wasAsked = asksForNames
      asksForNames = false
      if explorer != nil { return explore(event, mayShowNames: wasAsked) }
      if let entry { return handle(key, in: entry) }
      if isBlank {
        isBlank = false
        return nil
      }
      return handle(key, mayShowNames: wasAsked)
    }
  }

  private mutating func handle(_ key: Key, mayShowNames: Bool) -> Effect? {
    switch key {
    case .right, .down, .pageDown, .character(" "), .character("n"), .character("l"), .character("j"): go(to: index + 1)
    case .left, .up, .pageUp, .backspace, .character("p"), .character("h"), .character("k"): go(to: index - 1)
    case .home, .character("g"): go(to: 0)
    case .end, .character("G"): go(to: dias.count - 1)
    case .character("."), .character("b"): isBlank = true
    case .character("/"): entry = .name("")
    case .character("U"): point(out: [])
    case .character(let digit) where ("0"..."9").contains(digit): entry = .number(String(Character(digit)))
    case .enter: drill()
    case .character("a"), .character("A"):
      if beganAnonymous, databank.isAnoniem, !mayShowNames { askForNames("a") } else { toggleAnonymous() }
    case .character("T"): return .theme
    case .character("#"): return .mouse
    case .character("?"): message = Self.help
    case .character("q"): return .quit
    // One Esc too many on the way back from the explorer must not end the presentation.
    case .escape: message = "q stopt de presentatie."
    default: message = "De toets \(key.name(glyphs)) doet hier niets; ? toont wat kan."
    }
    return nil
  }

  /// What the keys do, in three lines at most.
  static let help =
    "q stopt · pijlen bladeren · nummer Enter springt · / wijst aan · U wist · Enter kijkt verder · a anoniem · . leeg"

  /// Says how names that are hidden from the room can be shown.
  private mutating func askForNames(_ key: Character) {
    asksForNames = true
    message = "Nog eens \(key) toont de namen in de zaal."
  }

  private mutating func handle(_ key: Key, in entry: Entry) -> Effect? {
    switch (entry, key) {
    case (_, .escape): self.entry = nil
    // A number that is not finished must not keep the other keys from doing what they do.
    case (.number, .character(let scalar)) where !("0"..."9").contains(scalar):
      self.entry = nil
      return handle(key, mayShowNames: false)
    case (.number(let text), .enter):
      self.entry = nil
      if let number = Int(text), (1...dias.count).contains(number) {
        go(to: number - 1)
      } else {
        message = "Er is geen dia \(text); er zijn er \(dias.count)."
      }
    case (.name(let text), .enter):
      self.entry = nil
      point(at: text)
    case (.number(let text), .backspace): self.entry = text.count > 1 ? .number(String(text.dropLast())) : nil
    case (.name(let text), .backspace): self.entry = text.isEmpty ? nil : .name(String(text.dropLast()))
    case (.number(let text), .character(let digit)) where ("0"..."9").contains(digit) && text.count < 4:
      self.entry = .number(text + String(Character(digit)))
    case (.name(let text), .character(let letter)) where letter.isOneCell && text.unicodeScalars.count < 40:
      self.entry = .name(text + String(Character(letter)))
    default: break
    }
    return nil
  }

  /// Shows another slide; when it has no figure, the present one stays and the reason is said.
  mutating func go(to new: Int) {
    guard dias.indices.contains(new) else {
      message = new < 0 ? "Dit is de eerste dia." : "Dit was de laatste dia; q stopt."
      return
    }
    do throws(Vraagfout) {
      figuur = try dias[new].figuur(databank, marks: marks)
      index = new
    } catch {
      message = error.zin
    }
  }

  /// Gives gemeenten other names, or their own names back.
  private mutating func toggleAnonymous() {
    let other = databank.isAnoniem ? databank.echt : databank.anoniem()
    let wissel = Naamwissel(van: databank, naar: other)
    var dias = dias
    for index in dias.indices { dias[index].place = wissel.place(dias[index].place) }
    let marks = marks.map(wissel.code)
    do throws(Vraagfout) {
      figuur = try dias[index].figuur(other, marks: marks)
      (databank, self.dias, self.marks) = (other, dias, marks)
      message = other.isAnoniem ? "Anoniem; wie de cijfers kent, herkent gemeenten." : "Met namen."
    } catch {
      message = error.zin
    }
  }

  /// Points out some gemeenten, in this slide and in the next ones.
  private mutating func point(out codes: [GMCode]) {
    do throws(Vraagfout) {
      figuur = try dias[index].figuur(databank, marks: codes)
      marks = codes
    } catch {
      message = error.zin
    }
  }

  /// Points out the gemeente whose name was typed.
  private mutating func point(at text: String) {
    guard let verslag = databank.verslag(dias[index].place.vraag.soort) else { return }
    func name(_ code: GMCode) -> String {
      verslag.plaats(van: code).map { verslag.gemeenten[$0].naam } ?? code.description
    }
    switch Gemeentezoeker(verslag.gemeenten, andereNamen: databank.zoeknamen).zoek(text) {
    case .een(let code):
      point(out: marks.filter { $0 != code } + [code])
      if marks.last == code { message = pointed(at: code, name(code)) }
    case .meer(let codes):
      let text = databank.isAnoniem ? "…" : text
      message = "‘\(text)’ past bij meer gemeenten: \(codes.prefix(4).map(name).joined(separator: ", "))."
    case .geen(let near):
      let text = databank.isAnoniem ? "…" : text
      let hint =
        near.isEmpty || databank.isAnoniem ? "" : "; lijkt op \(near.prefix(3).map(name).joined(separator: ", "))"
      message = "Er is geen gemeente ‘\(text)’\(hint)."
    }
  }

  /// What to say of a gemeente that was pointed out: a slide of groups may have no place for it.
  private func pointed(at code: GMCode, _ name: String) -> String {
    guard !figuur.merkt(code) else { return "\(name) is aangewezen." }
    let none = "Deze dia laat geen afzonderlijke gemeenten zien"
    let next = dias.indices.dropFirst(index + 1).first { later in
      (try? dias[later].figuur(databank, marks: marks))?.merkt(code) == true
    }
    return next.map { "\(none); op \($0 == index + 1 ? "de volgende" : "dia \($0 + 1)") staat \(name) erbij." } ?? none
      + "."
  }
}

extension Presenter {
  /// Opens the explorer at the slide.
  private mutating func drill() {
    do throws(Vraagfout) {
      var place = dias[index].place
      place.highlight(marks)
      var state = try State(databank: databank, standaard: standaard, place: place, size: size, glyphs: glyphs)
      state.marks.formUnion(place.highlights)
      state.message = "Verder kijken; Esc op dit scherm gaat terug naar dia \(index + 1)."
      explorer = state
    } catch {
      message = error.zin
    }
  }

  /// Gives an event to the explorer; what leaves it comes back to the slide.
  mutating func explore(_ event: Event, mayShowNames: Bool = false) -> Effect? {
    guard var state = explorer else { return nil }
    let depth = dias[index].place.levels.count
    let isBack =
      event == .key(.escape) || event == .key(.left) || event == .key(.backspace) || event == .key(.character("h"))
    if isBack, state.overlay == nil, state.slide == nil, state.place.levels.count <= depth {
      return comeBack(from: state)
    }
    let effect = Verkenner.update(&state, event)
    if beganAnonymous, !mayShowNames, !state.databank.isAnoniem, explorer?.databank.isAnoniem == true {
      askForNames("A")
      explorer?.overlay = nil
      explorer?.message = message
      return effect
    }
    explorer = state
    return effect == .quit ? comeBack(from: state) : effect
  }

  /// Shows the slide again; names that were hidden on the way stay hidden.
  private mutating func comeBack(from state: State) -> Effect? {
    explorer = nil
    if state.databank.isAnoniem != databank.isAnoniem { toggleAnonymous() }
    return .redraw
  }
}
