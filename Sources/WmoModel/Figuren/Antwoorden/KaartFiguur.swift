extension Gemeentekaart {
  /// The measures of the gemeente as bars, each with the mean of its group.
  package func figuur(markeer codes: [GMCode] = []) -> Figuur {
    let staven = maten.map { maat in
      var staaf = Staaf(code: maat.maat.rawValue, naam: maat.maat.naam, waarde: maat.cijfer.waarde)
      staaf.signalen = maat.cijfer.signalen
      staaf.isGemarkeerd = maat.maat == kop.maat
      if let groep = maat.groep, !groep.isTeKlein, let p10 = groep.p10, let p90 = groep.p90 { staaf.band = p10...p90 }
      return staaf
    }
    let groep = ligging.map { "p10–p90 van ‘\($0.categorie.naam)’, n = \(getal($0.samenvatting.metCijfer))" }
    return Figuur(
      code: "gemeente", titel: titel,
      ondertitel: (["\(gemeente.naam) (\(gemeente.code))"] + kop.saldoteksten + [kop.eenheid, kop.document]
        + kop.keuzes).joined(separator: " · "),
      panelen: [
        Paneel(
          .staven(
            Staven(
              waardeas: As("uitgaven", kop.maat.eenheid(kop.noemer, kop.saldo), decimalen: kop.noemer.decimalen),
              staven: staven, bandnaam: groep)))
      ],
      voetnoten: kanttekeningen.voetnoten, bron: kop.bronregel, eigen: kop.eigen)
  }

  private var titel: String {
    guard let maat = maten.first(where: { $0.maat == kop.maat }), let waarde = maat.cijfer.waarde else {
      return "\(gemeente.naam): geen cijfer voor \(kop.maat.naam.lowercased()) in de \(kop.soort)"
    }
    let bedrag = "\(gemeente.naam): \(kop.maat.naam.lowercased()) \(kop.maat.tekst(waarde, kop.noemer))"
    guard let ligging, let woord = ligging.woord else { return bedrag }
    return "\(bedrag), \(woord.tekst()) van ‘\(ligging.categorie.naam)’"
  }
}
