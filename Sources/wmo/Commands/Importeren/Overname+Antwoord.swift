import Rendering
import WmoData
import WmoModel

extension Overname {
  /// What an import changed, in every format.
  func antwoord(_ map: String, isProef: Bool) -> Antwoord {
    let grootste = vergelijkingen.flatMap { deel in deel.grootste.map { (deel.pad, $0) } }
    return Antwoord(
      kop: vergelijkingen.map { "\($0.pad): \($0.bron)." }
        + (grootste.isEmpty ? [] : ["De grootste wijzigingen per bestand, hoogstens tien:"]),
      tabellen: [bestanden] + (grootste.isEmpty ? [] : [wijzigingen(grootste)]),
      voet: meldingen + [
        isProef
          ? "Dit is een proef: er is niets geschreven."
          : "Overgenomen in \(shownPath(map)); ‘wmo data wis’ haalt een bestand weer weg."
      ],
      csv: wijzigingen(grootste), json: json(isProef: isProef))
  }

  private var bestanden: Tabel {
    Tabel(
      kolommen: [
        Kolom("bestand", "bestand"), Kolom("was", "was"), Kolom("gelijk", "gelijk"), Kolom("gewijzigd", "gewijzigd"),
        Kolom("nieuw", "nieuw"), Kolom("verdwenen", "verdwenen"),
      ],
      rijen: vergelijkingen.map {
        [
          .tekst($0.pad), .tekst($0.was.rawValue), .geheel($0.gelijk), .geheel($0.gewijzigd), .geheel($0.nieuw),
          .geheel($0.verdwenen),
        ]
      })
  }

  private func wijzigingen(_ rijen: [(pad: String, wijziging: Vergelijking.Wijziging)]) -> Tabel {
    Tabel(
      kolommen: [
        Kolom("bestand", "bestand"), Kolom("gm_code", "code", mist: 1), Kolom("naam", "gemeente"),
        Kolom("kolom", "kolom"), Kolom("oud", "oud"), Kolom("nieuw", "nieuw"), Kolom("verschil", "verschil"),
      ],
      rijen: rijen.map { pad, wijziging in
        [
          .tekst(pad), .tekst(wijziging.code ?? ""), .tekst(shown(wijziging.naam)), .tekst(wijziging.kolom),
          wijziging.veld(wijziging.oud), wijziging.veld(wijziging.nieuw),
          wijziging.verschil.map { .getal($0, decimalen: $0 == $0.rounded() ? 0 : 2) } ?? .leeg,
        ]
      })
  }

  private func json(isProef: Bool) -> JSON {
    [
      "proef": .waarheid(isProef),
      "bestanden": .lijst(
        vergelijkingen.map { deel in
          [
            "bestand": .tekst(deel.pad), "bron": .tekst(deel.bron), "was": .tekst(deel.was.rawValue),
            "gelijk": .geheel(deel.gelijk), "gewijzigd": .geheel(deel.gewijzigd), "nieuw": .geheel(deel.nieuw),
            "verdwenen": .geheel(deel.verdwenen),
            "grootste_wijzigingen": .lijst(
              deel.grootste.map { wijziging in
                [
                  "gm_code": JSON(wijziging.code), "naam": .tekst(wijziging.naam), "kolom": .tekst(wijziging.kolom),
                  "oud": .tekst(wijziging.oud), "nieuw": JSON(wijziging.nieuw.isEmpty ? nil : wijziging.nieuw),
                  "verschil": JSON(wijziging.verschil),
                ]
              }),
          ]
        }),
      "meldingen": .lijst(meldingen.map(JSON.tekst)),
    ]
  }
}

extension Vergelijking.Wijziging {
  /// A value as the program writes numbers; years and words as they are.
  fileprivate func veld(_ waarde: String) -> Veld {
    guard !waarde.isEmpty else { return .leeg }
    guard !kolom.hasPrefix("jaar"), waarde.allSatisfy({ "-.0123456789".contains($0) }), let getal = Double(waarde)
    else { return .rechts(shown(waarde)) }
    return .getal(getal, decimalen: waarde.split(separator: ".").dropFirst().first?.utf8.count ?? 0)
  }
}
