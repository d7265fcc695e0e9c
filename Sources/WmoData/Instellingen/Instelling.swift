/// Something that somebody can set for every time, in a file.
package enum Instelling: String, CaseIterable, Sendable {
  case kleur, thema, tekens, muis, csv, gemeente, begin, onthoud
}

extension Instelling {
  /// The words it can be, the first one when nobody says; none when any text will do.
  package var keuzes: [String] {
    switch self {
    case .kleur: ["auto", "altijd", "nooit"]
    case .thema: ["auto", "licht", "donker"]
    case .muis: ["aan", "uit"]
    case .tekens: ["auto", "ascii"]
    case .csv: ["komma", "puntkomma"]
    case .onthoud: ["nee", "ja"]
    case .gemeente, .begin: []
    }
  }

  /// What holds when nobody says anything.
  package var standaard: String { keuzes.first ?? "" }

  /// What it does, in one line.
  package var uitleg: String {
    switch self {
    case .kleur: "kleuren op het scherm (optie --kleur gaat voor)"
    case .thema: "kleuren voor een lichte of donkere achtergrond (optie --thema gaat voor)"
    case .muis: "uit: laat de muis aan de terminal (optie --muis gaat voor)"
    case .tekens: "ascii: zonder blokken en lijnen (optie --alle-tekens gaat voor)"
    case .csv: "puntkomma: CSV met puntkomma en decimale komma (optie --csv-komma gaat voor)"
    case .gemeente: "de eigen gemeente: gemarkeerd bij het begin, met een eigen teken, en E opent haar"
    case .begin: "waarmee ‘wmo’ zonder opdracht opent, zoals op de opdrachtregel"
    case .onthoud: "ja: bewaar het scherm bij het stoppen, voor ‘wmo --vervolg’"
    }
  }

  /// A value as an example.
  var voorbeeld: String {
    switch self {
    case .gemeente: "Zaanstad"
    case .begin: "gemeenten --maat toegang"
    default: standaard
    }
  }
}
