import Foundation

/// A database for `sqlite3` with the figures of 2023, prepared from the files, and the questions as SQL.
struct Vraagbank {
  /// The taakvelden of every measure in the jaarrekening 2023.
  static let maten: [(maat: String, taakvelden: [String])] = [
    ("toegang", ["6.2"]), ("voorzieningen", ["6.6"]), ("diensten", ["6.71", "6.71a", "6.71b", "6.71c", "6.71d"]),
    ("maatwerk", ["6.6", "6.71", "6.71a", "6.71b", "6.71c", "6.71d"]), ("hulp-bij-huishouden", ["6.71a"]),
    ("begeleiding", ["6.71b", "6.71c"]), ("overig-maatwerk", ["6.71", "6.71d"]),
    ("beschermd-wonen-opvang", ["6.81", "6.81a", "6.81b"]),
    ("toegang-en-maatwerk", ["6.2", "6.6", "6.71", "6.71a", "6.71b", "6.71c", "6.71d"]),
  ]

  private let sqlite: String
  private let bestand = "\(Omgeving.map)/wmo.sqlite"

  init(sqlite: String, gegevens: String) throws {
    self.sqlite = sqlite
    let script = "\(Omgeving.map)/maak.sql"
    try Self.maak(gegevens).write(toFile: script, atomically: true, encoding: .utf8)
    _ = try Uitvoering([sqlite, bestand, ".read \(script)"])
  }

  /// The command that asks a question.
  func opdracht(_ vraag: Zoekvraag) -> [String] { [sqlite, "-list", "-separator", ",", bestand, Self.sql(vraag)] }

  private static func maak(_ gegevens: String) -> String {
    let taakvelden = Set(maten.flatMap(\.taakvelden)).sorted()
    let bedragen = taakvelden.map {
      "INSERT INTO bedrag SELECT gm_code, '\($0)', CAST(\"lasten_\($0)\" AS INTEGER), CAST(\"baten_\($0)\" AS INTEGER) FROM iv3 WHERE \"lasten_\($0)\" <> '' AND gm_code IN (SELECT gm_code FROM geleverd);"
    }
    let delen = maten.flatMap { maat in maat.taakvelden.map { "INSERT INTO deel VALUES ('\(maat.maat)', '\($0)');" } }
    return """
      .mode csv
      .import \(gegevens)/iv3/2023-jaarrekening.csv iv3
      .import \(gegevens)/gemeenten/2023.csv gemeenten
      .import \(gegevens)/gemeentefonds/M2024_2024.csv volumes
      .import \(gegevens)/gemeentefonds/gewichten.csv gewichten
      .import \(gegevens)/gemeentefonds/uitkeringsfactor.csv factoren
      .import \(gegevens)/taakzwaarte_grenzen.csv grenzen
      CREATE TABLE geleverd AS SELECT gm_code FROM iv3 WHERE \(taakvelden.map { "abs(\"lasten_\($0)\") + abs(\"baten_\($0)\")" }.joined(separator: " + ")) <> 0;
      CREATE TABLE bedrag (gm_code TEXT, taakveld TEXT, lasten INTEGER, baten INTEGER, PRIMARY KEY (gm_code, taakveld)) WITHOUT ROWID;
      \(bedragen.joined(separator: "\n"))
      CREATE TABLE deel (maat TEXT, taakveld TEXT, PRIMARY KEY (maat, taakveld)) WITHOUT ROWID;
      \(delen.joined(separator: "\n"))
      CREATE TABLE gemeente (gm_code TEXT PRIMARY KEY, naam TEXT, volwassenen INTEGER, klasse INTEGER) WITHOUT ROWID;
      INSERT INTO gemeente SELECT g.gm_code, g.naam, CAST(g.volwassenen AS INTEGER),
        (SELECT count(*) FROM grenzen WHERE circulaire = 'M2024_2024' AND CAST(grens AS REAL) <=
          (SELECT uitkeringsfactor FROM factoren WHERE circulaire = 'M2024_2024') * (\(volumes)) / (v.inwoners - v.jongeren))
        FROM gemeenten g JOIN volumes v USING (gm_code);
      CREATE INDEX op_naam ON gemeente (naam);
      CREATE INDEX op_klasse ON gemeente (klasse);
      CREATE TABLE klasse (nummer INTEGER PRIMARY KEY, naam TEXT);
      INSERT INTO klasse VALUES (0, 'zeer-licht'), (1, 'licht'), (2, 'gemiddeld'), (3, 'zwaar'), (4, 'zeer-zwaar');
      DROP TABLE iv3; DROP TABLE gemeenten; DROP TABLE volumes; DROP TABLE gewichten; DROP TABLE factoren; DROP TABLE grenzen;
      VACUUM;
      ANALYZE;
      """
  }

  private static var volumes: String {
    [
      "eenpersoonshuishoudens", "laag_inkomen_met_drempel", "inwoners_75plus_met_drempel",
      "laag_opleidingsniveau_met_drempel", "kernen", "regionale_centrumfunctie", "lokale_centrumfunctie",
      "migratieachtergrond", "omgevingsadressendichtheid",
    ]
    .map {
      "v.\($0) * coalesce((SELECT CAST(gewicht_individuele_voorzieningen_wmo AS REAL) FROM gewichten WHERE circulaire = 'M2024_2024' AND maatstaf = '\($0)'), 0)"
    }
    .joined(separator: " + ")
  }

  /// The place of a quantile: a half goes to the even place.
  private static func plaats(_ deel: String) -> String {
    "CAST(\(deel) * (n - 1) + 0.5 AS INTEGER) - (\(deel) * (n - 1) - CAST(\(deel) * (n - 1) AS INTEGER) = 0.5 AND CAST(\(deel) * (n - 1) AS INTEGER) % 2 = 0)"
  }

  private static func sql(_ vraag: Zoekvraag) -> String {
    switch vraag {
    case .kaart:
      """
      WITH waarden AS MATERIALIZED (
        SELECT d.maat, g.gm_code, sum(b.lasten - b.baten) * 1000.0 / g.volwassenen AS netto,
          sum(b.lasten) * 1000.0 / g.volwassenen AS bruto
        FROM gemeente g JOIN bedrag b USING (gm_code) JOIN deel d USING (taakveld)
        WHERE g.klasse = (SELECT klasse FROM gemeente WHERE naam = 'Zaanstad') GROUP BY d.maat, g.gm_code),
      rangen AS MATERIALIZED (
        SELECT maat, netto, row_number() OVER (PARTITION BY maat ORDER BY netto) - 1 AS rang,
          count(*) OVER (PARTITION BY maat) AS n FROM waarden)
      SELECT maat || ',netto', netto FROM waarden WHERE gm_code = (SELECT gm_code FROM gemeente WHERE naam = 'Zaanstad')
      UNION ALL SELECT maat || ',bruto', bruto FROM waarden WHERE gm_code = (SELECT gm_code FROM gemeente WHERE naam = 'Zaanstad')
      UNION ALL SELECT maat || ',gemiddelde', avg(netto) FROM waarden GROUP BY maat
      UNION ALL SELECT maat || ',n', count(*) FROM waarden GROUP BY maat
      UNION ALL SELECT maat || ',p10', netto FROM rangen WHERE rang = \(plaats("0.1"))
      UNION ALL SELECT maat || ',p90', netto FROM rangen WHERE rang = \(plaats("0.9"))
      """
    case .groepen:
      """
      WITH waarden AS MATERIALIZED (
        SELECT k.naam AS klasse, g.volwassenen, sum(b.lasten - b.baten) AS bedrag, sum(b.lasten - b.baten) * 1000.0 / g.volwassenen AS netto
        FROM gemeente g JOIN klasse k ON k.nummer = g.klasse JOIN bedrag b USING (gm_code) JOIN deel d USING (taakveld)
        WHERE d.maat = 'maatwerk' GROUP BY g.gm_code),
      rangen AS MATERIALIZED (
        SELECT klasse, netto, row_number() OVER (PARTITION BY klasse ORDER BY netto) - 1 AS rang,
          count(*) OVER (PARTITION BY klasse) AS n FROM waarden)
      SELECT k.naam || ',gemeenten', count(*) FROM gemeente g JOIN klasse k ON k.nummer = g.klasse GROUP BY k.naam
      UNION ALL SELECT klasse || ',met_cijfer', count(*) FROM waarden GROUP BY klasse
      UNION ALL SELECT klasse || ',gemiddelde', avg(netto) FROM waarden GROUP BY klasse
      UNION ALL SELECT klasse || ',gewogen_gemiddelde', sum(bedrag) * 1000.0 / sum(volwassenen) FROM waarden GROUP BY klasse
      UNION ALL SELECT klasse || ',mediaan', avg(netto) FROM rangen WHERE rang IN ((n - 1) / 2, n / 2) GROUP BY klasse
      UNION ALL SELECT klasse || ',p10', netto FROM rangen WHERE rang = \(plaats("0.1"))
      UNION ALL SELECT klasse || ',p90', netto FROM rangen WHERE rang = \(plaats("0.9"))
      """
    case .bron:
      """
      WITH som AS (SELECT sum(b.lasten) AS lasten, sum(b.baten) AS baten, g.volwassenen
        FROM gemeente g JOIN bedrag b USING (gm_code) JOIN deel d USING (taakveld) WHERE g.naam = 'Utrecht' AND d.maat = 'toegang')
      SELECT 'lasten_x1000', lasten FROM som UNION ALL SELECT 'baten_x1000', baten FROM som
      UNION ALL SELECT 'bedrag_x1000', lasten - baten FROM som UNION ALL SELECT 'aantal_noemer', volwassenen FROM som
      UNION ALL SELECT 'waarde', (lasten - baten) * 1000.0 / volwassenen FROM som
      """
    case .gemeenten:
      """
      SELECT g.gm_code, 'waarde', (SELECT sum(b.lasten - b.baten) FROM bedrag b JOIN deel d USING (taakveld)
        WHERE b.gm_code = g.gm_code AND d.maat = 'maatwerk') * 1000.0 / g.volwassenen FROM gemeente g ORDER BY g.naam
      """
    }
  }
}
