import WmoModel

extension Figuur {
  /// The figure in every format: drawn as text, its numbers as a table in Markdown, CSV and JSON.
  package func antwoord(_ wijze: Tekstwijze) -> Antwoord {
    var antwoord = Antwoord(
      kop: [titel, ondertitel], tabellen: panelen.flatMap(\.tabellen),
      voet: voetnoten.map { "* " + $0 } + ["Bron: " + bron],
      csv: csvTabel, json: json)
    antwoord.tekening = tekstregels(wijze)
    return antwoord.met([], rijen: eigen).met(self)
  }

  private var csvTabel: Tabel {
    let sleutels = ["figuur", "paneel", "code", "naam", "onderdeel", "waarde", "n", "eenheid", "signalen"]
    return Tabel(
      kolommen: sleutels.map { Kolom($0, nil) },
      rijen: panelen.flatMap { paneel in
        paneel.vorm.cijfers.map { cijfer in
          [
            .tekst(code), .tekst(paneel.naam ?? ""), .tekst(cijfer.code), .tekst(cijfer.naam), .tekst(cijfer.onderdeel),
            .getal(cijfer.waarde, decimalen: cijfer.decimalen), cijfer.n.map { .geheel($0) } ?? .leeg,
            .tekst(paneel.vorm.eenheid), .tekst(cijfer.signalen.csv),
          ]
        }
      })
  }

  private var json: JSON {
    let json: JSON = [
      "figuur": .tekst(code), "titel": .tekst(titel), "ondertitel": .tekst(ondertitel),
      "panelen": .lijst(panelen.map(\.json)), "voetnoten": .lijst(voetnoten.map(JSON.tekst)), "bron": .tekst(bron),
    ]
    return json.met(eigen.json)
  }
}

extension Paneel {
  /// The numbers as a table with a row per gemeente, category or line and a column per part.
  fileprivate var tabellen: [Tabel] {
    let cijfers = vorm.cijfers
    var onderdelen: [String] = []
    var rijen: [(code: String, naam: String, velden: [String: Figuurcijfer])] = []
    var plaatsen: [String: Int] = [:]
    var bekend: Set<String> = []
    for cijfer in cijfers {
      if bekend.insert(cijfer.onderdeel).inserted { onderdelen.append(cijfer.onderdeel) }
      let sleutel = cijfer.code + "\u{0}" + cijfer.naam
      if let plaats = plaatsen[sleutel] {
        rijen[plaats].velden[cijfer.onderdeel] = cijfer
      } else {
        plaatsen[sleutel] = rijen.count
        rijen.append((cijfer.code, cijfer.naam, [cijfer.onderdeel: cijfer]))
      }
    }
    let heeftN = cijfers.contains { $0.n != nil }
    return [
      Tabel(
        kolommen: [Kolom(nil, naam ?? "naam")] + (heeftN ? [Kolom(nil, "n")] : []) + onderdelen.map { Kolom(nil, $0) },
        rijen: rijen.map { rij in
          [.tekst(rij.naam)] + (heeftN ? [rij.velden.values.compactMap(\.n).max().map { .geheel($0) } ?? .leeg] : [])
            + onderdelen.map { onderdeel in
              rij.velden[onderdeel].map { .getal($0.waarde, decimalen: $0.decimalen) } ?? .leeg
            }
        })
    ]
  }

  fileprivate var json: JSON {
    [
      "naam": JSON(naam), "vorm": .tekst(vorm.woord), "eenheid": .tekst(vorm.eenheid),
      "cijfers": .lijst(
        vorm.cijfers.map { cijfer in
          [
            "code": .tekst(cijfer.code), "naam": .tekst(cijfer.naam), "onderdeel": .tekst(cijfer.onderdeel),
            "waarde": JSON(cijfer.waarde), "n": JSON(cijfer.n), "signalen": cijfer.signalen.json,
            "reden": JSON(cijfer.reden),
          ]
        }),
    ]
  }
}
