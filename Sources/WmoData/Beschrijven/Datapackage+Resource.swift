extension Datapackage {
  /// One file in datapackage.json.
  struct Resource: Encodable {
    let profile = "tabular-data-resource"
    let name, path, title: String
    let format = "csv"
    let mediatype = "text/csv"
    let encoding = "utf-8"
    let sources: [Bronvermelding]
    let schema: Tabelschema

    init(_ bestand: Bestand, paden: Set<String>) {
      name = bestand.naam
      path = bestand.pad
      title = bestand.titel
      sources = bestand.herkomst.map { [Bronvermelding(title: $0.bron)] } ?? []
      schema = Tabelschema(bestand, paden: paden)
    }
  }

  /// The columns, keys and references of one file.
  struct Tabelschema: Encodable {
    let fields: [Veld]
    let primaryKey: [String]
    let foreignKeys: [VerwijzendeSleutel]?
    let missingValues = [""]

    init(_ bestand: Bestand, paden: Set<String>) {
      fields = bestand.kolommen.map(Veld.init)
      primaryKey = bestand.sleutel
      let sleutels = bestand.verwijzingen.compactMap { VerwijzendeSleutel($0, vanaf: bestand, paden: paden) }
      foreignKeys = sleutels.isEmpty ? nil : sleutels
    }
  }

  /// A column whose codes stand in a list of gemeenten.
  ///
  /// Frictionless has no word for "any of several files".
  struct VerwijzendeSleutel: Encodable {
    struct Doel: Encodable {
      let resource: String
      let fields: [String]
    }

    let fields: [String]
    let reference: Doel

    init?(_ verwijzing: Verwijzing, vanaf bestand: Bestand, paden: Set<String>) {
      guard case .gemeenten(let jaar) = verwijzing.doel else { return nil }
      let doel = Schema.gemeenten(jaar)
      guard paden.contains(doel.pad) else { return nil }
      fields = [verwijzing.kolom]
      reference = Doel(resource: doel.pad == bestand.pad ? "" : doel.naam, fields: ["gm_code"])
    }
  }
}
