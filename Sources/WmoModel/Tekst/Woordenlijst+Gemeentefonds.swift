extension Begrip {
  /// Taakzwaarte and the gemeentefonds that it rests on.
  static let overGemeentefonds: [Begrip] = [
    Begrip(
      "drempel",
      "Wat een gemeente moet overschrijden voordat een maatstaf telt. Een cijfer boven de drempel is dus geen aantal mensen.",
      bron: "BZK, meicirculaire 2024"),
    Begrip(
      "gemeentefonds",
      "Het fonds waaruit gemeenten geld van het Rijk krijgen. Het bedrag voor individuele voorzieningen Wmo volgt uit zes maatstaven: eenpersoonshuishoudens, laag inkomen, 75-plussers, kernen, laag opleidingsniveau en regionale centrumfunctie.",
      bron: "BZK, meicirculaire 2024"),
    Begrip(
      "klantenpotentieel",
      "Hoeveel mensen naar schatting voor hun voorzieningen op een gemeente zijn gericht: uit de nabijheid (lokale centrumfunctie) of uit de wijde omgeving (regionale centrumfunctie).",
      bron: "BZK, meicirculaire 2024"),
    Begrip(
      "kwintielen",
      "Vier grenzen die de gemeenten in vijf even grote groepen delen; zo zijn de klassen van taakzwaarte hier gemaakt. Anders kan ook: vijf groepen met evenveel inwoners, of vaste grenzen bij 80, 95, 105 en 120 procent van het landelijke gemiddelde.",
      bron: verkenner),
    Begrip(
      "maatstaf",
      "Een telling waarmee het gemeentefonds geld verdeelt. De bron heeft: \(Maatstaf.allCases.map(\.naam).joined(separator: ", ")). De laatste drie tellen niet mee voor individuele voorzieningen Wmo.",
      bron: "BZK, meicirculaire 2024"),
    Begrip(
      "op de grens",
      "Het bedrag achter de taakzwaarte ligt minder dan 2 procent van een klassegrens. De gemeente kon even goed in de klasse ernaast staan.",
      bron: verkenner),
    Begrip(
      "taakzwaarte",
      "Hoe zwaar de Wmo-taak van een gemeente is door haar bevolking: het gemeentefondsbedrag voor individuele voorzieningen Wmo per volwassene, in vijf klassen: zeer licht, licht, gemiddeld, zwaar, zeer zwaar. Een eigen benadering van de indeling van RIVM; de namen beschrijven de taak, niet hoe goed een gemeente haar doet.",
      bron: "\(rivm), bijlage 1; BZK, meicirculaire 2024"),
    Begrip(
      "taakzwaarte-bedrag",
      "Het gemeentefondsbedrag in euro per volwassene waaruit de klasse van taakzwaarte volgt: uitkeringsfactor maal de som van gewicht maal volume.",
      bron: "BZK, meicirculaire 2024; eigen berekening"),
  ]
}
