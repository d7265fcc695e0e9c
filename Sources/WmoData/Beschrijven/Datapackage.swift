import Foundation

/// The description of the package as a Frictionless Data Package, ready to be written as JSON.
struct Datapackage: Encodable {
  let profile = "tabular-data-package"
  let name = "wmo-uitgaven-gemeenten"
  let title = "Uitgaven van gemeenten aan de Wmo 2015"
  let description =
    "Lasten en baten per taakveld, bevolking, gemeentefonds en kenmerken van de organisatie per gemeente, 2017 tot en met 2026."
  let version: String
  let created: String
  let licenses = [
    Licentie(
      name: "CC-BY-4.0", title: "Creative Commons Naamsvermelding 4.0; noem het CBS als bron",
      path: "https://creativecommons.org/licenses/by/4.0/")
  ]
  let sources: [Bronvermelding]
  let resources: [Resource]

  /// The description of some files; the date is part of the schema, so that a second run gives the same bytes.
  init(_ bestanden: [Bestand]) {
    version = Schema.versie
    created = "\(Schema.versie)T00:00:00Z"
    var bronnen: [String] = []
    for bron in bestanden.compactMap(\.herkomst?.bron) where !bronnen.contains(bron) { bronnen.append(bron) }
    sources = bronnen.map { Bronvermelding(title: $0) }
    let paden = Set(bestanden.map(\.pad))
    resources = bestanden.map { Resource($0, paden: paden) }
  }

  struct Licentie: Encodable { let name, title, path: String }
  struct Bronvermelding: Encodable { let title: String }

  /// The bytes of datapackage.json.
  func json() throws -> Data {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return try encoder.encode(self) + Data("\n".utf8)
  }
}
