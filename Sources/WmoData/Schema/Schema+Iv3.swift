import WmoModel

extension Schema {
  /// The Iv3 figures of one document.
  package static func iv3(_ soort: Verslagsoort, _ vorm: Iv3Vorm) -> Bestand {
    let bedragen = vorm.taakvelden(jaar: soort.jaar).flatMap { taakveld in
      let lasten = Kolom(
        "lasten_\(taakveld)", .duizendEuro, verplicht: false, eenheid: "duizend euro",
        "Lasten op taakveld \(taakveld); leeg als er geen cijfer is.")
      let baten = Kolom(
        "baten_\(taakveld)", .duizendEuro, verplicht: false, eenheid: "duizend euro",
        "Baten op taakveld \(taakveld); leeg als er geen cijfer is.")
      return vorm.heeftBaten ? [lasten, baten] : [lasten]
    }
    return Bestand(
      padIv3(soort), "Wat één gemeente boekte in de \(soort) (Iv3-verslagsoort \(soort.iv3Code)).",
      sleutel: ["gm_code"],
      verwijzingen: [Verwijzing("gm_code", .gemeenten(jaar: soort.jaar))],
      rijregels: vorm.heeftBaten ? [.batenAlleenBijLasten] : [], herkomst: .iv3, verslagsoort: soort,
      kolommen: [.gmCode] + bedragen)
  }
}
