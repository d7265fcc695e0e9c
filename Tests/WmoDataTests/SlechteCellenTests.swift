import Testing

@testable import WmoData

private let gemeenten = "gemeenten/2023.csv"
private let iv3 = "iv3/2023-jaarrekening.csv"
private let volumes = "gemeentefonds/M2024_2024.csv"
private let kenmerken = "kenmerken.csv"

/// A hostile or mistaken cell gives one sentence that names the place and the way out.
@Suite struct SlechteCellenTests {
  @Test(arguments: tekens + cellen + verbanden) func isReported(_ geval: SlechteCel) throws {
    var map = Proefmap.heel
    #expect(map[geval.pad].contains(geval.vind))
    map[geval.pad].replace(geval.vind, with: geval.vervang, maxReplacements: 1)
    #expect(try map.zinnen() == geval.zinnen)
  }

  /// Scalars that a terminal would obey or hide.
  static let tekens: [SlechteCel] = [
    ("\u{1B}]0;PWNED\u{07}", ["1B", "7"]), ("\u{0}", ["0"]), ("\u{7F}", ["7F"]), ("\u{9D}", ["9D"]), ("\t", ["9"]),
    ("\r", ["D"]), ("\u{202E}", ["202E"]), ("\u{200D}", ["200D"]), ("\u{200B}", ["200B"]), ("\u{2066}", ["2066"]),
    ("\u{FEFF}", ["FEFF"]), ("\u{AD}", ["AD"]), ("\u{E000}", ["E000"]), ("\u{2028}", ["2028"]), ("\u{FFFE}", ["FFFE"]),
    ("\u{3164}", ["3164"]), ("\u{E0041}", ["E0041"]), ("\u{FE0F}", ["FE0F"]),
  ].map { teken, codes in
    SlechteCel(
      gemeenten, "Leeuwarden", "Leeu\(teken)warden",
      zinnen: codes.map {
        "gemeenten/2023.csv, regel 2, kolom naam: het onzichtbare teken \\u{\($0)} mag niet in een cel; haal het weg."
      })
  }

  static let cellen: [SlechteCel] = [
    SlechteCel(
      gemeenten, ",Leeuwarden", ",\u{301}Leeuwarden",
      "gemeenten/2023.csv, regel 2, kolom naam: het combinatieteken \\u{301} vormt geen letter met het teken ervoor; schrijf de letter als één teken."
    ),
    SlechteCel(
      gemeenten, "Leeuwarden", "", "gemeenten/2023.csv, regel 2, kolom naam: deze cel is leeg; vul haar in."),
    SlechteCel(
      gemeenten, "Leeuwarden", String(repeating: "x", count: 1001),
      "gemeenten/2023.csv, regel 2, kolom naam: deze tekst heeft 1001 tekens; kort hem in tot hoogstens 1000."),
    SlechteCel(
      gemeenten, "Fryslân", "Friesland",
      "gemeenten/2023.csv, regel 2, kolom provincie: \"Friesland\" is hier geen bekend woord; kies uit Groningen, Fryslân, Drenthe, Overijssel, Flevoland, Gelderland, Utrecht, Noord-Holland, Zuid-Holland, Zeeland, Noord-Brabant, Limburg."
    ),
    SlechteCel(
      gemeenten, "127073", "veel",
      "gemeenten/2023.csv, regel 2, kolom inwoners: \"veel\" is geen geheel getal; schrijf alleen cijfers."),
    SlechteCel(
      gemeenten, "127073", "-127073",
      "gemeenten/2023.csv, regel 2, kolom inwoners: \"-127073\" valt buiten 1 tot en met 20000000; verbeter het getal."),
    SlechteCel(
      gemeenten, "127073", "127.073",
      "gemeenten/2023.csv, regel 2, kolom inwoners: \"127.073\" is geen geheel getal; rond af op hele eenheden."),
    SlechteCel(
      gemeenten, "127073", "99999999999999999999999999",
      "gemeenten/2023.csv, regel 2, kolom inwoners: \"99999999999999999999999999\" valt buiten 1 tot en met 20000000; verbeter het getal."
    ),
    SlechteCel(
      gemeenten, "104650,exact", "104650,geraden",
      "gemeenten/2023.csv, regel 2, kolom kwaliteit_volwassenen: \"geraden\" is hier geen bekend woord; kies uit exact, schatting, extrapolatie."
    ),
    SlechteCel(
      iv3, "20382", "20382.5",
      "iv3/2023-jaarrekening.csv, regel 2, kolom lasten_6.2: \"20382.5\" is geen geheel getal; rond af op hele eenheden."
    ),
    SlechteCel(
      iv3, "20382", "\"20382,5\"",
      "iv3/2023-jaarrekening.csv, regel 2, kolom lasten_6.2: \"20382,5\" heeft een komma; schrijf een punt voor de decimalen."
    ),
    SlechteCel(
      iv3, "20382", "\"1.020.382,5\"",
      "iv3/2023-jaarrekening.csv, regel 2, kolom lasten_6.2: \"1.020.382,5\" heeft een komma; schrijf een punt voor de decimalen."
    ),
    SlechteCel(
      iv3, "20382", "1e9",
      "iv3/2023-jaarrekening.csv, regel 2, kolom lasten_6.2: \"1e9\" is geen geheel getal; schrijf alleen cijfers."),
    SlechteCel(
      iv3, "20382", "9223372036854775808",
      "iv3/2023-jaarrekening.csv, regel 2, kolom lasten_6.2: \"9223372036854775808\" valt buiten -100000000 tot en met 100000000; verbeter het getal."
    ),
    SlechteCel(
      volumes, "13732.5", "\"13.732,5\"",
      "gemeentefonds/M2024_2024.csv, regel 2, kolom laag_inkomen_met_drempel: \"13.732,5\" heeft een komma; schrijf een punt voor de decimalen."
    ),
    SlechteCel(
      volumes, "13732.5", "nan",
      "gemeentefonds/M2024_2024.csv, regel 2, kolom laag_inkomen_met_drempel: \"nan\" is geen getal; schrijf cijfers met een punt voor de decimalen."
    ),
    SlechteCel(
      volumes, "13732.5", "-1",
      "gemeentefonds/M2024_2024.csv, regel 2, kolom laag_inkomen_met_drempel: \"-1\" valt buiten 0 tot en met 1000000000; verbeter het getal."
    ),
    SlechteCel(
      kenmerken, ",2014,", ",veertien,",
      "kenmerken.csv, regel 2, kolom jaar_vanaf: \"veertien\" is geen jaar; schrijf een jaar van 1900 tot en met 2100."),
    SlechteCel(
      kenmerken, ",direct,", ",zeker,",
      "kenmerken.csv, regel 2, kolom bewijs: \"zeker\" is hier geen bekend woord; kies uit direct, afgeleid, secundair, indicatie, voornemen."
    ),
    SlechteCel(
      kenmerken, "GM0080", "0080",
      "kenmerken.csv, regel 2, kolom gm_code: \"0080\" is geen code van een gemeente; schrijf GM en vier cijfers."),
    SlechteCel(
      "herindelingen.csv", "2018-01-01", "2018-02-30",
      "herindelingen.csv, regel 2, kolom datum: \"2018-02-30\" is geen datum; schrijf jaar-maand-dag, zoals 2023-01-01."
    ),
  ]

  static let verbanden: [SlechteCel] = [
    SlechteCel(
      gemeenten, "104650", "127074",
      "gemeenten/2023.csv, regel 2, kolom volwassenen: \"127074\" is meer dan inwoners (127073); verbeter een van beide."
    ),
    SlechteCel(
      volumes, "22423", "127073",
      "gemeentefonds/M2024_2024.csv, regel 2, kolom jongeren: \"127073\" is niet minder dan inwoners (127073); verbeter een van beide."
    ),
    SlechteCel(
      gemeenten, "exact,GM0080", "exact,GM9999",
      "gemeenten/2023.csv, regel 2, kolom centrumgemeente: \"GM9999\" staat niet in gemeenten/2023.csv; verbeter de code."
    ),
    SlechteCel(
      iv3, "GM0080", "GM9999",
      "iv3/2023-jaarrekening.csv, regel 2, kolom gm_code: \"GM9999\" staat niet in gemeenten/2023.csv; verbeter de code."
    ),
    SlechteCel(
      kenmerken, "GM0080", "GM9999",
      "kenmerken.csv, regel 2, kolom gm_code: \"GM9999\" staat niet in een van de lijsten in gemeenten/; verbeter de code."
    ),
    SlechteCel(
      iv3, "GM0479", "GM0080",
      "iv3/2023-jaarrekening.csv, regel 4, kolom gm_code: \"GM0080\" staat ook op regel 2; haal een van beide rijen weg."
    ),
    SlechteCel(
      iv3, ",20382,", ",,",
      "iv3/2023-jaarrekening.csv, regel 2, kolom baten_6.2: er zijn baten zonder lasten; vul de lasten in, eventueel 0."
    ),
    SlechteCel(
      kenmerken, ",2017,2017,", ",2017,2016,",
      "kenmerken.csv, regel 3, kolom jaar_tot: \"2016\" ligt voor jaar_vanaf (2017); verbeter een van beide."),
    SlechteCel(
      kenmerken, "speciale_rechtspersoon,,", "speciale_rechtspersoon,3,",
      "kenmerken.csv, regel 2, kolom aantal_gemeenten: dit hoort alleen bij dimensie inkoopregio; maak de cel leeg."),
    SlechteCel(
      kenmerken, "speciale_rechtspersoon", "raamovereenkomst",
      "kenmerken.csv, regel 2, kolom categorie: \"raamovereenkomst\" is hier geen bekend woord; kies uit gemeentelijke_afdeling, netwerksamenwerking, hoofdaanbieder, speciale_rechtspersoon."
    ),
    SlechteCel(
      kenmerken, "positionering", "kleur",
      "kenmerken.csv, regel 2, kolom dimensie: \"kleur\" is hier geen bekend woord; kies uit breedte_taakopdracht, positionering, bekostiging_hh, bekostiging_begeleiding, contractvorm, tussentijdse_toetreding, inkoopregio, inkoopprofiel_hh, inkoopprofiel_begeleiding."
    ),
    SlechteCel(
      "taakzwaarte_grenzen.csv", "309.3459616342742", "200",
      "taakzwaarte_grenzen.csv, regel 3, kolom grens: de getallen in deze kolom lopen niet op; zet de rijen in volgorde."
    ),
    SlechteCel(
      "taakzwaarte_grenzen.csv", "M2024_2024,zwaar,zeer zwaar,383.24794711442803\n", "",
      "taakzwaarte_grenzen.csv: er zijn 3 rijen in plaats van 4; herstel het bestand."),
    SlechteCel(
      "cpi.csv", "2020,", "2030,",
      "cpi.csv, regel 4, kolom jaar: dit jaar volgt niet op dat van de rij ervoor; vul de jaren ertussen aan of zet ze in volgorde."
    ),
    SlechteCel(
      "cpi.csv", "10.0", "-100",
      "cpi.csv, regel 6, kolom mutatie_procent: \"-100\" valt buiten -50 tot en met 100; verbeter het getal."),
    SlechteCel(
      "gemeentefonds/uitkeringsfactor.csv", "M2024_2024,1.414,2023-01-01\n", "",
      "gemeentefonds/uitkeringsfactor.csv, kolom circulaire: er is geen rij met M2024_2024; voeg haar toe."),
    SlechteCel(
      "gemeentefonds/uitkeringsfactor.csv", "2023-01-01", "",
      "gemeentefonds/uitkeringsfactor.csv, regel 5, kolom peildatum_bevolking: deze cel is leeg bij circulaire M2024_2024; vul haar in."
    ),
  ]
}
