extension Bewering {
  /// The statements about access.
  static let toegang: [Bewering] = [
    Bewering("F1", "De uitgaven aan toegang gingen van bijna 0,9 miljard euro in 2017 naar ruim 1,6 miljard in 2023.") {
      guard let paneel = $0.paneel(.toegang, Array(2017...2023), .bruto), let begin = paneel.sommen.first,
        let eind = paneel.sommen.last
      else { return .teWeinig }
      return Toetsing(
        .van(begin, naar: eind, bron: (900, 1_600)),
        [
          Toetswaarde("bruto 2017, \(paneel.n) gemeenten", begin, "mln euro", decimalen: 0),
          Toetswaarde("bruto 2023, dezelfde", eind, "mln euro", decimalen: 0),
        ] + $0.netto(.toegang, 2023), n: paneel.n,
        uitleg: "De bruto bedragen zijn van de gemeenten met alle zeven jaren een cijfer; netto is er voor 2017 niet.")
    },
    Bewering("F2", "De groei van de toegang zit vooral in de laatste jaren.") {
      guard let paneel = $0.paneel(.toegang, [2017, 2021, 2023], .bruto), paneel.sommen.allSatisfy({ $0 > 0 }) else {
        return .teWeinig
      }
      let vroeg = (paneel.sommen[1] / paneel.sommen[0] - 1) * 100
      let laat = (paneel.sommen[2] / paneel.sommen[1] - 1) * 100
      return Toetsing(
        .bij(laat > vroeg),
        [Toetswaarde("2017–2021, bruto", vroeg, "%"), Toetswaarde("2021–2023, bruto", laat, "%")], n: paneel.n)
    },
    Bewering("F3", "Een deel van de stijging is administratief: vanaf 2023 hoort het CJG-loket op 6.2.") { bank in
      guard let paneel = bank.paneel(.toegang, [2022, 2023], .bruto), paneel.sommen[0] > 0 else { return .teWeinig }
      return Toetsing(
        .nietTeToetsen,
        [Toetswaarde("stijging 2022–2023, bruto", (paneel.sommen[1] / paneel.sommen[0] - 1) * 100, "%")], n: paneel.n,
        uitleg: "De sprong is zichtbaar. Nodig: de boeking van het CJG-loket per gemeente.")
    },
    Bewering("F4", "Gemeenten van dezelfde grootte verschillen sterk in hun uitgaven aan toegang.") { bank in
      guard let groep = bank.groepen(.toegang, .gemeentegrootte).groep(Gemeentegrootte.middelklein.naam), groep.isGenoeg
      else { return .teWeinig }
      let (p10, p90) = (groep.waarden.kwantiel(0.1) ?? 0, groep.waarden.kwantiel(0.9) ?? 0)
      return Toetsing(
        .bij(p90 > 2 * p10),
        [
          Toetswaarde("p10 van 20 tot 50 duizend inwoners", p10, "€ per volwassene"),
          Toetswaarde("p90", p90, "€ per volwassene"),
        ], n: groep.waarden.count, uitleg: "Sterk: p90 meer dan twee keer p10."
      ).voorzichtig([groep])
    },
    Bewering("F5", "Toegang hangt niet eenduidig samen met de grootte; grote gemeenten geven gemiddeld wel meer uit.") {
      let groepen = $0.groepen(.toegang, .gemeentegrootte)
      let rang = $0.samenhang(.inwoners, .maat(.toegang))?.spearman
      guard let rang, let grootste = groepen.last else { return .teWeinig }
      return Toetsing(
        [
          Toetsdeel("geen eenduidige samenhang", .bij(abs(rang) < 0.3), "grens: Spearman tussen −0,3 en 0,3"),
          .uiterste("toegang", grootste.naam, hoogst: true, groepen, \.gemiddelde),
        ], groepen.gemiddelden() + [Toetswaarde("Spearman met inwoners", rang, "", decimalen: 2)], n: groepen.n
      ).voorzichtig(groepen)
    },
    Bewering("F6", "In de onderzochte gemeenten steeg de toegang van 2022 tot en met 2024.", .casestudies) { bank in
      guard let paneel = bank.paneel(.toegang, [2022, 2023, 2024], .bruto) else { return .teWeinig }
      let stijgt = paneel.sommen[0] < paneel.sommen[1] && paneel.sommen[1] < paneel.sommen[2]
      return Toetsing(
        stijgt ? .richtingKlopt : .nietBevestigd,
        zip([2022, 2023, 2024], paneel.sommen).map { Toetswaarde("\($0), bruto", $1, "mln euro", decimalen: 0) },
        n: paneel.n, uitleg: "Niet alleen de onderzochte gemeenten; welke dat zijn is niet openbaar.")
    },
    Bewering("F7", "Hoe breder de taakopdracht, hoe hoger de toegang; alleen ‘breed’ wijkt af.", .casestudies) { bank in
      let groepen = bank.groepen(.toegang, .breedteTaakopdracht)
      guard groepen.count == 4 else { return .teWeinig }
      let breed = groepen[2]
      let zonderBreed = groepen.filter { $0.naam != breed.naam }
      var wijktAf: Bool?
      if let midden = breed.gemiddelde, breed.isGenoeg, let onder = groepen[1].gemiddelde, groepen[1].isGenoeg,
        let boven = groepen[3].gemiddelde, groepen[3].isGenoeg
      {
        wijktAf = midden < onder || midden > boven
      }
      return Toetsing(
        [
          Toetsdeel("hoe breder, hoe hoger, zonder ‘\(breed.naam)’", .stijgend(zonderBreed)),
          Toetsdeel(
            "‘\(breed.naam)’ wijkt af", .bij(wijktAf), wijktAf == false ? "ligt tussen de groepen ernaast" : ""),
        ], groepen.gemiddelden(), n: groepen.n, uitleg: kenmerken
      ).voorzichtig(groepen)
    },
    Bewering("F8", "Bij een hoofdaanbieder lopen de uitgaven aan toegang het sterkst uiteen.", .casestudies) { bank in
      let groepen = bank.groepen(.toegang, .positionering)
      guard let eigen = groepen.groep("hoofdaanbieder"), eigen.isGenoeg, let spreiding = eigen.spreiding else {
        return .teKlein(groepen, uitleg: kenmerken)
      }
      let andere = groepen.filter { $0.isGenoeg && $0.naam != eigen.naam }
      return Toetsing(
        .bij(andere.isEmpty ? nil : andere.allSatisfy { ($0.spreiding ?? 0) < spreiding }),
        groepen.map {
          Toetswaarde("spreiding \($0.naam) (n = \($0.waarden.count))", $0.spreiding, "€ per volwassene")
        }, n: groepen.n, uitleg: kenmerken
      ).voorzichtig(groepen)
    },
    Bewering("F9", "Een smalle taak ligt bij gemeente of netwerk, een brede bij een partij op afstand.", .casestudies) {
      bank in
      let paren = bank.paren(.breedteTaakopdracht, .positionering)
      let smal = paren.aandeel(van: [0, 1], met: [0, 1])
      let breed = paren.aandeel(van: [2, 3], met: [2, 3])
      return Toetsing(
        [
          Toetsdeel("smal vooral bij gemeente of netwerk", .bij(smal.procent.map { $0 > 50 })),
          Toetsdeel("breed vooral op afstand", .bij(breed.procent.map { $0 > 50 })),
        ],
        [
          Toetswaarde("smal, bij gemeente of netwerk (n = \(smal.n))", smal.procent, "%"),
          Toetswaarde("breed, op afstand (n = \(breed.n))", breed.procent, "%"),
        ], n: paren.paren.count, uitleg: watBreedIs + paren.bewijs)
    },
    Bewering("F10", "Een bredere taakopdracht gaat samen met een zwaardere taak.", .casestudies) { bank in
      let groepen = bank.taakzwaarten(per: .breedteTaakopdracht)
      return .stijgend(groepen, uitleg: kenmerken)
    },
    Bewering("F11", "Ongeveer acht op de tien gemeenten hebben sociale teams.", bron: "Movisie, in RIVM 2025-0083") {
      _ in
      .mist("de peilingen van Movisie onder gemeenten")
    },
  ]

  /// What a check on pairs counts as broad.
  static let watBreedIs = "Breed: een sociaal team dat ook complexe problemen oppakt. "

  /// What must be said of every check on the cited statements.
  static let kenmerken = "Op kenmerken uit openbare bronnen, onvolledig en selectief verzameld."
}

extension Toetsbank {
  /// The gemeentefonds amounts per adult, per category of an indeling.
  func taakzwaarten(per indeling: Indeling) -> [Toetsgroep] {
    guard let selectie = selectie(.maatwerk) else { return [] }
    let taakzwaarten = selectie.indeler.taakzwaarten
    let classificatie = classificatie(indeling, selectie)
    let gekozen = Set(selectie.leden)
    return zip(classificatie.categorieen, classificatie.leden).filter { $0.0 != .onbekend }
      .map { categorie, leden in
        let gemeenten = leden.filter(gekozen.contains).map { selectie.verslag.gemeenten[$0] }
        return Toetsgroep(
          naam: categorie.naam, waarden: gemeenten.compactMap { taakzwaarten[$0.code]?.bedrag }.sorted())
      }
  }
}
