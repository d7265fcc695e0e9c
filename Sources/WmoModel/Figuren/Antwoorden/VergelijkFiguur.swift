extension Vergelijkbaren {
  /// The own gemeente and those that are like it as bars, with the median of the others as a line.
  package func figuur(markeer codes: [GMCode] = []) -> Figuur {
    var eigenStaaf = Staaf(code: gemeente.code.description, naam: gemeente.naam, waarde: eigen.waarde)
    eigenStaaf.isGemarkeerd = true
    eigenStaaf.signalen = eigen.signalen
    let anderen = gemeenten.map { ander in
      var staaf = Staaf(code: ander.gemeente.code.description, naam: ander.gemeente.naam, waarde: ander.cijfer.waarde)
      staaf.signalen = ander.cijfer.signalen
      staaf.isGemarkeerd = codes.contains(ander.gemeente.code)
      return staaf
    }
    let staven = [eigenStaaf] + anderen
    return Figuur(
      code: "vergelijkbaar", titel: titel,
      ondertitel: kop.ondertitel(n: staven.count { $0.waarde != nil }, van: staven.count),
      panelen: [
        Paneel(
          .staven(
            Staven(
              waardeas: kop.waardeas, staven: staven,
              referentie: samenvatting.mediaan.map { Referentie("mediaan van de anderen", $0) })))
      ],
      voetnoten: [
        "De anderen staan op volgorde van afstand op acht kenmerken van de bevolking (\(circulaire.naam)); nooit een rangorde."
      ] + kanttekeningen.voetnoten, bron: kop.bronregel, eigen: kop.eigen)
  }

  private var titel: String {
    let aantal = "\(getal(gemeenten.count)) vergelijkbare gemeenten"
    guard let waarde = eigen.waarde, let woord else { return "\(gemeente.naam) naast \(aantal)" }
    let bedrag = kop.maat.tekst(waarde, kop.noemer)
    return "\(gemeente.naam) zit met \(bedrag) \(woord.tekst()) van \(aantal)"
  }
}
