import WmoModel

extension Kenmerkopgave {
  /// The statements with those that are there already, as a file of the data package.
  ///
  /// - Parameters:
  ///   - map: The folder whose statements, or else the embedded ones, are there already.
  ///   - vervang: Whether all statements that are there go.
  /// - Returns: The file, and what it says that differs from what is there.
  /// - Throws: Why the folder cannot be read.
  package func aanlevering(_ map: Gegevensmap, vervang: Bool) throws(DatabankFout) -> Aanlevering {
    let laag = try map.laag()
    let pad = Schema.kenmerken.pad
    let bestaand = vervang ? nil : laag?.tabel(pad) ?? Databron.ingebed.tabel(pad)
    let plaatsen = bestaand?.plaatsen(Schema.kenmerken.kolommen.map(\.naam)) ?? []
    let ingebed = Set(Databron.ingebed.tabel(pad)?.kenmerken() ?? [])
    let kenmerken = bestaand?.kenmerken() ?? []
    let vervangen = vervangen(in: kenmerken.filter { !ingebed.contains($0) })
    let weg = Set(vervangen.map { Kenmerkrij(regel: 0, kenmerk: $0).cellen })
    let oud =
      plaatsen.isEmpty ? [] : bestaand?.rijen.map { rij in plaatsen.map { rij[$0] } }.filter { !weg.contains($0) } ?? []
    let sleutels = Set(oud.map(Kenmerkrij.sleutel))
    let nieuw = rijen.filter { !sleutels.contains($0.sleutel) }
    var meldingen = aannamen
    if nieuw.count < rijen.count {
      let aantal = rijen.count - nieuw.count
      meldingen.append(
        aantal == 1
          ? "1 uitspraak stond er al en blijft zoals zij was."
          : "\(getal(aantal)) uitspraken stonden er al en blijven zoals zij waren.")
    }
    if !vervangen.isEmpty {
      let namen = vervangen.map { "\(Citaat.veilig($0.naam)) \($0.dimensie.rawValue) ‘\(Citaat.veilig($0.categorie))’" }
      meldingen.append(
        "Vervangen zijn eigen uitspraken met dezelfde gemeente, dimensie, periode en bron: \(namen.opgesomd(hoogstens: 10))."
      )
    }
    let omvang = laag?.omvang ?? .ingebouwd
    let begin = omvang.verslagen.filter { $0.key.document == .jaarrekening && $0.value.heeftBaten }.map(\.key.jaar)
      .max()
    let later = nieuw.compactMap(\.kenmerk.jaarVanaf).filter { $0 > begin ?? .max }
    if let begin, let eerste = later.min() {
      meldingen.append(
        "\(later.count == 1 ? "1 uitspraak telt" : "\(getal(later.count)) uitspraken tellen") pas vanaf \(eerste)\(Set(later).count > 1 ? " of later" : ""); het programma opent op \(begin)."
      )
    }
    let register = Kenmerkregister(kenmerken.filter { !vervangen.contains($0) })
    meldingen += tegenspraak(nieuw, register, ingebed, heden: begin ?? omvang.verslagsoorten.last?.jaar ?? 0)
    let samen = oud + nieuw.map(\.cellen)
    let eigen = Self.aantalEigen(samen)
    return Aanlevering(
      delen: [
        Aanlevering.Deel(
          pad: pad, tekst: Uitvoer(bestand: Schema.kenmerken, rijen: samen).tekst,
          bron: (vervang ? "Alleen eigen kenmerken" : "Ingebouwde kenmerken met eigen kenmerken erbij")
            + ": \(getal(eigen)) eigen \(eigen == 1 ? "uitspraak" : "uitspraken"), laatst uit \(Citaat.veilig(naam, hoogstens: 100))"
        )
      ], meldingen: meldingen)
  }

  /// The statements of the user that one of these corrects: the same source says something else of the same years.
  private func vervangen(in eigen: [Kenmerk]) -> Set<Kenmerk> {
    let per = Dictionary(grouping: rijen.map(\.kenmerk), by: \.gemeente)
    return Set(
      eigen.filter { oud in
        let over = (per[oud.gemeente] ?? []).filter {
          $0.dimensie == oud.dimensie && $0.jaarVanaf == oud.jaarVanaf && $0.jaarTot == oud.jaarTot
            && $0.bronTitel == oud.bronTitel
        }
        return over.contains { $0.botst(met: oud) } && !over.contains { $0.categorie == oud.categorie }
      })
  }

  /// How many statements, in the order of the schema, are not among the embedded ones.
  static func aantalEigen(_ rijen: [[String]]) -> Int {
    let ingebed = Set(Databron.ingebed.tabel(Schema.kenmerken.pad)?.rijen ?? [])
    return rijen.count { !ingebed.contains($0) }
  }

  /// Which statements say something else than one that is there, and what counts then; at most ten.
  private func tegenspraak(_ nieuw: [Kenmerkrij], _ register: Kenmerkregister, _ ingebed: Set<Kenmerk>, heden: Int)
    -> [String]
  {
    var zinnen: [String] = []
    for rij in nieuw {
      let kenmerk = rij.kenmerk
      let over = register.over(kenmerk.dimensie, van: kenmerk.gemeente)
      let anders = over.filter { $0.bewijs != .voornemen && $0.botst(met: kenmerk) }
      // One of the user comes first: that one can be put right.
      guard let ander = anders.first(where: { !ingebed.contains($0) }) ?? anders.first else { continue }
      let jaar = min(kenmerk.jaarTot ?? .max, max(kenmerk.jaarVanaf ?? heden, heden))
      let isEigen = !ingebed.contains(ander)
      let uitkomst =
        switch Peilregel(jaar: jaar, peil: .laatst, bewijs: .alles).oordeel(over: over + [kenmerk]) {
        case .bekend(let woord, _): "telt ‘\(woord)’"
        case .tegenstrijdig: "is het daarom tegenstrijdig en telt geen van beide"
        case .onbekend: "telt geen van beide"
        }
      zinnen.append(
        "Regel \(rij.regel): over \(kenmerk.dimensie.rawValue) van \(kenmerk.naam) \(isEigen ? "zegt een eigen uitspraak al iets anders" : "staat er al iets anders") (‘\(ander.categorie)’, \(ander.jarentekst), \(ander.bewijs.rawValue)); voor \(jaar) \(uitkomst)."
          + (isEigen
            ? " Met dezelfde periode en bron_titel ‘\(Citaat.veilig(ander.bronTitel, hoogstens: 100))’ vervangt zij die."
            : "")
      )
    }
    return zinnen.count <= 10
      ? zinnen : zinnen.prefix(10) + ["En nog \(getal(zinnen.count - 10)) uitspraken die iets anders zeggen."]
  }
}
