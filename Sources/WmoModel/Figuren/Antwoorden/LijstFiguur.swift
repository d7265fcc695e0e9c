extension Gemeentenlijst {
  /// The gemeenten as bars, or as a profile when there are more than a screen holds.
  package func figuur(markeer codes: [GMCode] = []) -> Figuur {
    let gemiddelde = samen.samenvatting.gemiddelde.map { Referentie("gemiddelde", $0) }
    let vorm: Vorm =
      rijen.count <= Self.meesteStaven
      ? .staven(
        Staven(
          waardeas: kop.waardeas, staven: rijen.map { $0.staaf(isGemarkeerd: codes.contains($0.gemeente.code)) },
          referentie: gemiddelde))
      : .profiel(profiel(codes, gemiddelde))
    return Figuur(
      code: "gemeenten", titel: titel, ondertitel: kop.ondertitel, panelen: [Paneel(vorm)],
      voetnoten: weggelaten(vorm) + kanttekeningen.voetnoten, bron: kop.bronregel, eigen: kop.eigen)
  }

  /// More gemeenten than this become a profile.
  private static let meesteStaven = 40

  private var titel: String {
    guard let p10 = samen.samenvatting.p10, let p90 = samen.samenvatting.p90, !samen.samenvatting.isTeKlein else {
      return "\(kop.maat.naam) van \(getal(rijen.count)) gemeenten"
    }
    return
      "\(kop.maat.naam): acht van de tien gemeenten zitten tussen \(kop.maat.tekst(p10, kop.noemer)) en \(kop.maat.tekst(p90, kop.noemer))"
  }

  /// How many gemeenten have no place in a profile by value, as a footnote.
  private func weggelaten(_ vorm: Vorm) -> [String] {
    guard case .profiel(let profiel) = vorm, profiel.punten.count < rijen.count else { return [] }
    return ["Zonder cijfer en daarom weggelaten: \(gemeentental(rijen.count - profiel.punten.count))."]
  }

  /// The order is that of the list, where who has no value has no place; without a number to order by it is inwonertal, as the figures of the report do.
  private func profiel(_ codes: [GMCode], _ referentie: Referentie?) -> Profiel {
    let opWaarde = sortering == .waarde
    let gesorteerd =
      opWaarde
      ? (omgekeerd ? rijen.reversed() : rijen).filter { $0.cijfer.waarde != nil }
      : rijen.sorted { $0.gemeente.inwoners < $1.gemeente.inwoners }
    return Profiel(
      waardeas: kop.waardeas,
      volgorde: opWaarde
        ? As("plaats in de volgorde", "1 is het laagst", decimalen: 0)
        : As("inwonertal", "inwoners", decimalen: 0),
      punten: gesorteerd.enumerated().map { index, rij in
        Profielpunt(
          rij.gemeente, plek: Double(opWaarde ? index + 1 : rij.gemeente.inwoners), rij.cijfer,
          isGemarkeerd: codes.contains(rij.gemeente.code))
      }, referentie: referentie)
  }
}

extension Gemeenterij {
  /// The row as a bar.
  func staaf(isGemarkeerd: Bool) -> Staaf {
    var staaf = Staaf(code: gemeente.code.description, naam: gemeente.naam, waarde: cijfer.waarde)
    staaf.isGemarkeerd = isGemarkeerd
    staaf.signalen = cijfer.signalen
    return staaf
  }
}
