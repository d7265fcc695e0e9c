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
    let oud = plaatsen.isEmpty ? [] : bestaand?.rijen.map { rij in plaatsen.map { rij[$0] } } ?? []
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
    let register = Kenmerkregister(bestaand?.kenmerken() ?? [])
    meldingen += tegenspraak(nieuw, register, heden: (laag?.omvang ?? .ingebouwd).verslagsoorten.last?.jaar ?? 0)
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

  /// How many statements, in the order of the schema, are not among the embedded ones.
  static func aantalEigen(_ rijen: [[String]]) -> Int {
    let ingebed = Set(Databron.ingebed.tabel(Schema.kenmerken.pad)?.rijen ?? [])
    return rijen.count { !ingebed.contains($0) }
  }

  /// Which statements say something else than one that is there, and what counts then; at most ten.
  private func tegenspraak(_ nieuw: [Kenmerkrij], _ register: Kenmerkregister, heden: Int) -> [String] {
    var zinnen: [String] = []
    for rij in nieuw {
      let kenmerk = rij.kenmerk
      let over = register.over(kenmerk.dimensie, van: kenmerk.gemeente)
      guard let ander = over.first(where: { $0.bewijs != .voornemen && $0.botst(met: kenmerk) }) else { continue }
      let jaar = kenmerk.jaarTot ?? max(kenmerk.jaarVanaf ?? heden, heden)
      let uitkomst =
        switch Peilregel(jaar: jaar, peil: .laatst, bewijs: .alles).oordeel(over: over + [kenmerk]) {
        case .bekend(let woord, _): "telt ‘\(woord)’"
        case .tegenstrijdig: "is het daarom tegenstrijdig en telt geen van beide"
        case .onbekend: "telt geen van beide"
        }
      zinnen.append(
        "Regel \(rij.regel): over \(kenmerk.dimensie.rawValue) van \(kenmerk.naam) staat er al iets anders (‘\(ander.categorie)’, \(ander.jarentekst), \(ander.bewijs.rawValue)); voor \(jaar) \(uitkomst)."
      )
    }
    return zinnen.count <= 10
      ? zinnen : zinnen.prefix(10) + ["En nog \(getal(zinnen.count - 10)) uitspraken die iets anders zeggen."]
  }
}
