import WmoModel

/// The statements in a file of the user, with what is wrong in it by line.
package struct Kenmerkopgave {
  let naam: String
  let rijen: [Kenmerkrij]
  /// How many statements the file has, also those that cannot be taken.
  package let gelezen: Int
  /// What is wrong, by rising line.
  package let fouten: [DatabankFout]
  /// What was filled in for cells that the file does not have.
  let aannamen: [String]

  /// How many statements can be taken.
  package var goed: Int { rijen.count }

  /// Reads a file, and finds the gemeenten in the figures of a folder over the embedded ones.
  package init(bestand pad: String, _ map: Gegevensmap) throws(DatabankFout) {
    let bytes = try Tekstbestand.bytes(pad, limiet: Schijfbestand.limiet)
    let laag = try map.laag()
    let bron = laag.map(Databron.gelaagd) ?? .ingebed
    let pakket = Pakket(bron: bron)
    let lijsten = Gemeentelijsten(
      laag.map { Databank($0) } ?? .ingebed(), jaren: (laag?.omvang ?? .ingebouwd).jaren
    ) { pakket.gemeenten($0) }
    self.init(bytes, naam: pad, lijsten)
  }

  init(_ bytes: [UInt8], naam pad: String, _ lijsten: Gemeentelijsten) {
    let naam = pad.split(separator: "/").last.map(String.init) ?? pad
    self.naam = naam
    do throws(Tekst.Fouten) {
      let invoer = try Invoertekst(bytes, naam: pad)
      let kop = try Kenmerkkop(invoer.kop, pad, regel: invoer.kopregel)
      var lezer = Kenmerklezer(kop, bestand: pad, standaardbron: "Eigen opgave (\(Citaat.veilig(naam)))", lijsten)
      for (regel, rij) in invoer.rijen { lezer.lees(rij, regel) }
      lezer.slaOver(invoer.fouten)
      lezer.keurOnderling()
      if lezer.gelezen == 0 {
        lezer.fouten.append(DatabankFout(pad, .invoer("er staat geen enkele uitspraak in; vul rijen of cellen in")))
      }
      rijen = lezer.rijen
      gelezen = lezer.gelezen
      fouten = lezer.fouten.sorted { ($0.regel ?? 0) < ($1.regel ?? 0) }
      aannamen = lezer.aannamen
    } catch {
      (rijen, gelezen, fouten, aannamen) = ([], 0, error.lijst, [])
    }
  }
}
