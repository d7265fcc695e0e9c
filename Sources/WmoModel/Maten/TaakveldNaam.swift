extension Taakveld {
  /// What the taakveld is called in the Iv3 of its year, shortened.
  package var naam: String { Self.namen[code] ?? "taakveld \(code)" }

  private static let namen: [String: String] = [
    "6.1": "samenkracht en burgerparticipatie",
    "6.2": "wijkteams (toegang)",
    "6.21": "toegang en eerstelijn Wmo",
    "6.22": "toegang en eerstelijn jeugd",
    "6.23": "toegang en eerstelijn integraal",
    "6.6": "maatwerkvoorzieningen (Wmo)",
    "6.60": "hulpmiddelen en diensten (Wmo)",
    "6.71": "maatwerkdienstverlening 18+",
    "6.71a": "huishoudelijke hulp",
    "6.71b": "begeleiding",
    "6.71c": "dagbesteding",
    "6.71d": "overige maatwerkarrangementen",
    "6.711": "huishoudelijke hulp",
    "6.712": "begeleiding",
    "6.713": "dagbesteding",
    "6.714": "overige maatwerkarrangementen",
    "6.791": "pgb Wmo",
    "6.81": "geëscaleerde zorg 18+",
    "6.81a": "beschermd wonen",
    "6.81b": "maatschappelijke en vrouwenopvang",
    "6.811": "beschermd wonen",
    "6.812": "maatschappelijke en vrouwenopvang",
    "6.91": "coördinatie en beleid Wmo",
  ]
}
