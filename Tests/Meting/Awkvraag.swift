/// The questions as one program for `awk` that reads the files themselves.
enum Awkvraag {
  /// The command that asks a question.
  static func opdracht(_ awk: String, _ vraag: Zoekvraag, _ gegevens: String) -> [String] {
    let maten = Vraagbank.maten.map { "\($0.maat)=\($0.taakvelden.joined(separator: "+"))" }.joined(separator: " ")
    return [awk, "-v", "vraag=\(vraag)", "-v", "maten=\(maten)", programma]
      + [
        "taakzwaarte_grenzen.csv", "gemeentefonds/gewichten.csv", "gemeentefonds/uitkeringsfactor.csv",
        "gemeentefonds/M2024_2024.csv", "gemeenten/2023.csv", "iv3/2023-jaarrekening.csv",
      ]
      .map { "\(gegevens)/\($0)" }
  }

  private static let programma = #"""
    function splits(regel, cel,   deel, n, i, k, open) {
      if (index(regel, "\"") == 0) return split(regel, cel, ",")
      k = split(regel, deel, ","); n = 0; open = 0
      for (i = 1; i <= k; i++) {
        if (open) cel[n] = cel[n] "," deel[i]; else cel[++n] = deel[i]
        if (gsub(/"/, "\"", deel[i]) % 2) open = !open
      }
      for (i = 1; i <= n; i++) gsub(/^"|"$/, "", cel[i])
      return n
    }
    function waarde(code, maat, bruto,   i, som, veld) {
      som = 0
      for (i = 1; i <= delen[maat]; i++) {
        veld = deel[maat, i]
        som += bedrag[code, "lasten_" veld] - (bruto ? 0 : bedrag[code, "baten_" veld])
      }
      return som
    }
    function sorteer(rij, n,   i, j, x) {
      for (i = 2; i <= n; i++) { x = rij[i]; for (j = i - 1; j > 0 && rij[j] > x; j--) rij[j + 1] = rij[j]; rij[j + 1] = x }
    }
    function kwantiel(rij, n, p,   x, k) {
      x = p * (n - 1); k = int(x + 0.5)
      if (x - int(x) == 0.5 && int(x) % 2 == 0) k--
      return rij[k + 1]
    }
    function vat(klasse, maat, naam,   i, code, n, som, gewicht, bedragen, rij, in_klasse) {
      n = som = gewicht = bedragen = in_klasse = 0
      for (i = 1; i <= aantal; i++) {
        code = codes[i]
        if (klassen[code] != klasse) continue
        in_klasse++
        if (!geleverd[code]) continue
        rij[++n] = waarde(code, maat, 0) * 1000 / volwassenen[code]
        som += rij[n]; bedragen += waarde(code, maat, 0) * 1000; gewicht += volwassenen[code]
      }
      sorteer(rij, n)
      printf "%s,gemiddelde,%.6f\n%s,p10,%.6f\n%s,p90,%.6f\n", naam, som / n, naam, kwantiel(rij, n, 0.1), naam, kwantiel(rij, n, 0.9)
      if (vraag == "kaart") { printf "%s,n,%d\n", naam, n; return }
      printf "%s,gemeenten,%d\n%s,met_cijfer,%d\n", naam, in_klasse, naam, n
      printf "%s,gewogen_gemiddelde,%.6f\n", naam, bedragen / gewicht
      printf "%s,mediaan,%.6f\n", naam, n % 2 ? rij[(n + 1) / 2] : (rij[n / 2] + rij[n / 2 + 1]) / 2
    }
    BEGIN {
      m = split(maten, paren, " ")
      for (i = 1; i <= m; i++) {
        split(paren[i], paar, "="); maatnaam[i] = paar[1]
        delen[paar[1]] = split(paar[2], velden, "+")
        for (j = 1; j <= delen[paar[1]]; j++) deel[paar[1], j] = velden[j]
      }
      split("zeer-licht licht gemiddeld zwaar zeer-zwaar", klassenaam, " ")
    }
    FNR == 1 { bestand++; n = splits($0, kop); next }
    bestand == 1 { splits($0, cel); if (cel[1] == "M2024_2024") grens[++grenzen] = cel[4] + 0; next }
    bestand == 2 { n = splits($0, cel); if (cel[1] == "M2024_2024") gewicht[cel[2]] = cel[n - 1] + 0; next }
    bestand == 3 { splits($0, cel); if (cel[1] == "M2024_2024") factor = cel[2] + 0; next }
    bestand == 4 {
      n = splits($0, cel); som = 0
      for (i = 4; i <= n; i++) som += gewicht[kop[i]] * cel[i]
      zwaarte = factor * som / (cel[2] - cel[3]); k = 0
      for (i = 1; i <= grenzen; i++) if (grens[i] <= zwaarte) k++
      klassen[cel[1]] = k
      next
    }
    bestand == 5 {
      splits($0, cel); codes[++aantal] = cel[1]; namen[cel[1]] = cel[2]; nummers[cel[2]] = cel[1]
      volwassenen[cel[1]] = cel[6] + 0
      next
    }
    {
      n = splits($0, cel)
      for (i = 2; i <= n; i++) { bedrag[cel[1], kop[i]] = cel[i] + 0; if (cel[i] + 0 != 0) geleverd[cel[1]] = 1 }
    }
    END {
      if (vraag == "kaart") {
        code = nummers["Zaanstad"]
        for (i = 1; i <= m; i++) {
          printf "%s,netto,%.6f\n", maatnaam[i], waarde(code, maatnaam[i], 0) * 1000 / volwassenen[code]
          printf "%s,bruto,%.6f\n", maatnaam[i], waarde(code, maatnaam[i], 1) * 1000 / volwassenen[code]
          vat(klassen[code], maatnaam[i], maatnaam[i])
        }
      } else if (vraag == "groepen") {
        for (i = 0; i < 5; i++) vat(i, "maatwerk", klassenaam[i + 1])
      } else if (vraag == "bron") {
        code = nummers["Utrecht"]
        lasten = waarde(code, "toegang", 1); netto = waarde(code, "toegang", 0)
        printf "lasten_x1000,%d\nbaten_x1000,%d\nbedrag_x1000,%d\n", lasten, lasten - netto, netto
        printf "aantal_noemer,%d\nwaarde,%.6f\n", volwassenen[code], netto * 1000 / volwassenen[code]
      } else {
        for (i = 1; i <= aantal; i++) {
          code = codes[i]
          if (geleverd[code]) printf "%s,waarde,%.6f\n", code, waarde(code, "maatwerk", 0) * 1000 / volwassenen[code]
        }
      }
    }
    """#
}
