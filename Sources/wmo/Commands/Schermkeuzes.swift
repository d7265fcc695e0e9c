import Terminal

extension Interactive {
  /// What to say after the mouse was switched; nil is a terminal without one.
  static func sentence(mouse isOn: Bool?) -> String {
    switch isOn {
    case true?: "De muis werkt; tekst selecteren gaat met Shift ingedrukt."
    case false?: "De muis is uit; tekst selecteren gaat zoals altijd."
    case nil: "Deze terminal geeft de muis niet door."
    }
  }

  /// What to say after the theme was changed; nil is a screen without colours.
  static func sentence(_ theme: Theme?) -> String {
    switch theme {
    case .auto?: "Thema auto: kleuren voor elke achtergrond."
    case .light?: "Thema licht: kleuren voor een lichte achtergrond."
    case .dark?: "Thema donker: kleuren voor een donkere achtergrond."
    case nil: "Dit scherm heeft geen kleuren."
    }
  }
}
