import Rendering
import WmoModel

extension State {
  /// The answer on the screen, as the command of the screen gives it.
  package func antwoord(_ wijze: Tekstwijze) -> Antwoord {
    switch content {
    case .groepen(let groepen): groepen.antwoord.met(groepen.figuur(markeer: markable))
    case .gemeenten(let lijst): lijst.antwoord.met(lijst.figuur(markeer: markable))
    case .kaart(let kaart): kaart.antwoord.met(kaart.figuur())
    case .vergelijkbaar(let vergelijking): vergelijking.antwoord.met(vergelijking.figuur(markeer: markable))
    case .kruistabel(let tabel): tabel.antwoord.met(tabel.figuur(markeer: markable))
    case .samenhang(let lijst):
      lijst.samenhang.antwoord(wijze, markeer: place.highlights).met(lijst.samenhang.figuur(markeer: markable))
    case .ontwikkeling(let reeksen, _): reeksen.antwoord.met(reeksen.figuur())
    case .figuur(let figuur, _): figuur.antwoord(wijze)
    }
  }

  /// The text that the command of the screen writes in some form.
  package func uitvoer(_ vorm: Uitvoervorm) -> String {
    guard vorm != .opdracht else { return command + "\n" }
    let wijze = Tekstwijze(breedte: nil, ascii: glyphs == .ascii)
    return antwoord(wijze).tekst(als: vorm.formaat, wijze, csv: vorm == .csvNederlands ? .puntkomma : .komma)
  }

  /// The name that is proposed for a file: `maatwerk-taakzwaarte-2023.csv`.
  func bestandsnaam(_ vorm: Uitvoervorm) -> String {
    let vraag = place.vraag
    var delen = [vraag.maat.rawValue]
    switch content {
    case .groepen(let groepen): delen.append(groepen.indeling.rawValue)
    case .gemeenten:
      delen += ["gemeenten"] + place.levels.flatMap { [$0.drill, $0.also] }.flatMap { $0?.categorieen ?? [] }
    case .kaart(let kaart): delen = [kaart.gemeente.naam]
    case .vergelijkbaar(let vergelijking): delen += ["vergelijkbaar", vergelijking.gemeente.naam]
    case .kruistabel(let tabel): delen += [tabel.rijen.rawValue, tabel.kolommen.rawValue]
    case .samenhang(let lijst): delen = [lijst.samenhang.y.rawValue, lijst.samenhang.x.rawValue]
    case .ontwikkeling(let reeksen, _): delen += ["reeks"] + reeksen.reeksen.prefix(1).map(\.naam)
    case .figuur(let figuur, _): delen = ["figuur", figuur.code]
    }
    if case .ontwikkeling = content {} else { delen.append(String(vraag.soort.jaar)) }
    if vraag.soort.document == .begroting { delen.append(vraag.soort.document.rawValue) }
    let woord = slug(delen.joined(separator: "-")).unicodeScalars.map { teken in
      teken.isASCII && (teken.properties.isAlphabetic || ("0"..."9").contains(teken) || teken == "." || teken == "-")
        ? String(Character(teken)) : "-"
    }
    let naam = woord.joined().split(separator: "-").joined(separator: "-").prefix(80)
    return "\(naam).\(vorm.achtervoegsel)"
  }
}

/// How large a text is, in words.
func omvang(_ bytes: Int) -> String {
  bytes < 1_000 ? "\(bytes) bytes" : "\(getal(Double(bytes) / 1_000, decimalen: 1)) kB"
}
