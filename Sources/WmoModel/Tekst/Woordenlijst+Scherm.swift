extension Begrip {
  /// What this program itself makes.
  static let overScherm: [Begrip] = [
    Begrip(
      "draaiboek",
      "Een tekstbestand met op elke regel een opdracht die als dia wordt getoond, en notities achter een #. Zo is een presentatie altijd uit de gegevens zelf gemaakt.",
      bron: verkenner),
    Begrip(
      "figuur",
      "Een grafiek of tabel met titel, eenheid, n, voetnoten en bron, in dezelfde vorm te bewaren als tekst, Markdown, CSV, JSON of SVG. Een nummer zoals 4.8 verwijst naar de figuur in het RIVM-rapport die wordt nagemaakt.",
      bron: "\(rivm); \(verkenner)"),
    Begrip(
      "kruistabel",
      "Twee indelingen tegen elkaar: hoeveel gemeenten in beide groepen vallen en wat hun gemiddelde is.",
      bron: verkenner),
    Begrip(
      "lijst",
      "Gemeenten die u zelf koos en onder een naam bewaarde, om later mee te filteren of te vergelijken.",
      bron: verkenner),
    Begrip(
      "samenhang",
      "Twee grootheden tegen elkaar, met een punt voor elke gemeente en een lijn erdoor. Samen oplopen is nog geen oorzaak.",
      bron: verkenner),
  ]
}
