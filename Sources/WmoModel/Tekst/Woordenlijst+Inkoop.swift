extension Begrip {
  /// How a gemeente buys services and pays for them.
  static let overInkoop: [Begrip] = [
    Begrip(
      "arrangement",
      "Een pakket hulp waarmee een aanbieder bij één cliënt een afgesproken resultaat bereikt, los van het aantal uren. Arrangementen horen bij outputgericht.",
      bron: "\(rivm), paragraaf 3.1; \(zwolw)"),
    Begrip(
      "bekostigingsvorm",
      "Hoe een aanbieder wordt betaald: inspanningsgericht, outputgericht of taakgericht. Er zijn twee indelingen: bekostiging hulp bij het huishouden en bekostiging begeleiding.",
      bron: "\(rivm), paragraaf 3.1"),
    Begrip(
      "budgetplafond",
      "Een contract met een grens aan wat een aanbieder in een jaar kan declareren.",
      bron: "\(rivm), paragraaf 3.1"),
    Begrip(
      "contractvorm",
      "Wat een contract over de omzet zegt: raamovereenkomst (geen garantie), budgetplafond (een grens) of vast budget.",
      bron: "\(rivm), paragraaf 3.1"),
    Begrip(
      "inkoopmodel",
      "De weg waarlangs Friese gemeenten in 2017 aanbieders kozen: bestuurlijk aanbesteden, het Zeeuws model, het regisseursmodel of anders. De meeste kozen bestuurlijk aanbesteden, waarbij gemeente en aanbieders in overleg tot contracten komen.",
      bron: lysias),
    Begrip(
      "inkoopprofiel",
      "De letter A tot en met H voor de combinatie van bekostigingsvorm, contractvorm en tussentijdse toetreding: \(Inkoopprofiel.allCases.map(\.naam).joined(separator: "; ")). Is contractvorm of toetreding onbekend, dan staat er een bereik, zoals E–G (onvolledig); een combinatie buiten de acht past in geen profiel. Er zijn twee indelingen: inkoopprofiel hulp bij het huishouden en inkoopprofiel begeleiding.",
      bron: "\(rivm), tabel 3.1"),
    Begrip(
      "inkoopregio",
      "Gemeenten die een product samen inkopen. Een gemeente kan in meer regio’s staan.", bron: verkenner),
    Begrip(
      "inspanningsgericht",
      "De aanbieder wordt betaald voor wat hij levert: uren of dagdelen maal een prijs (p × q). Meer uren is meer geld.",
      bron: "\(rivm), paragraaf 3.1"),
    Begrip(
      "Monitor zorginkoop",
      "Het landelijke overzicht van inkoopprofielen per gemeente, dat RIVM voor 2019 en 2023 gebruikt. Het staat niet in deze verkenner; de profielen hier komen uit eigen verzamelde bronnen.",
      bron: "\(rivm), figuur 3.1"),
    Begrip(
      "omvang van de inkoopregio",
      "Hoeveel gemeenten een product samen inkopen: koopt alleen in, 2 tot en met 4 gemeenten, 5 tot en met 9 gemeenten, 10 gemeenten of meer. RIVM ziet vanaf tien deelnemers hogere uitgaven.",
      bron: "\(rivm), figuur 5.11"),
    Begrip(
      "outputgericht",
      "De aanbieder krijgt per cliënt een bedrag voor een resultaat of arrangement en bepaalt zelf met hoeveel uren hij dat haalt.",
      bron: "\(rivm), paragraaf 3.1"),
    Begrip(
      "prestatie, resultaat en populatie",
      "De woorden waarmee Lysias in 2017 de bekostiging noemde. Deze verkenner leest prestatie als inspanningsgericht, resultaat als outputgericht en populatie als taakgericht.",
      bron: "\(lysias); eigen lezing"),
    Begrip(
      "raamovereenkomst",
      "Een contract met afspraken over prijs en kwaliteit dat geen omzet belooft: hoeveel een aanbieder levert, volgt uit de toekenningen.",
      bron: "\(rivm), paragraaf 3.1"),
    Begrip(
      "taakgericht",
      "De aanbieder krijgt één vast bedrag om voor een hele groep inwoners een taak uit te voeren, hoeveel cliënten het ook worden.",
      bron: "\(rivm), paragraaf 3.1"),
    Begrip(
      "tussentijdse toetreding",
      "Of een nieuwe aanbieder tijdens de looptijd van een contract kan meedoen: ja of nee. Nee kan uitzonderingen hebben.",
      bron: "\(rivm), tabel 3.1"),
    Begrip(
      "vast budget",
      "Een contract waarin het bedrag voor de hele periode vooraf vastligt.", bron: "\(rivm), paragraaf 3.1"),
  ]
}
