/// Holds one table against the description of its file.
struct Tabelkeuring {
  let bestand: Bestand
  let tabel: Tabel
  private let hoogstens: Int
  private(set) var fouten: [DatabankFout] = []

  /// The faults in a table, by rising line, at most so many.
  init(_ tabel: Tabel, _ bestand: Bestand, hoogstens: Int = 20) {
    self.tabel = tabel
    self.bestand = bestand
    self.hoogstens = hoogstens
    keurKop()
    guard fouten.isEmpty else { return }
    if tabel.rijen.isEmpty, !bestand.magLeegZijn { meld(nil, nil, .geenRijen) }
    keurRijen()
    // What follows compares cells of a row, so every row must be whole.
    guard tabel.rijen.allSatisfy({ $0.count == tabel.kop.count }) else { return }
    keurSleutels()
    // A wrong number would be wrong again in comparison with another.
    guard fouten.isEmpty else { return }
    for regel in bestand.rijregels { keur(regel) }
  }

  private mutating func meld(_ rij: Int?, _ kolom: String?, _ wat: DatabankFout.Wat) {
    guard fouten.count < hoogstens else { return }
    fouten.append(DatabankFout(bestand.pad, regel: rij.map { $0 + 2 }, kolom: kolom, wat))
  }

  private mutating func keurKop() {
    let bekend = bestand.kolommen.map(\.naam)
    var gezien: Set<String> = []
    for kolom in tabel.kop {
      if !bekend.contains(kolom) {
        meld(-1, kolom, .kolomOnbekend)
      } else if !gezien.insert(kolom).inserted {
        meld(-1, kolom, .kolomDubbel)
      }
    }
    for kolom in bekend where !gezien.contains(kolom) { meld(-1, kolom, .kolomOntbreekt) }
  }

  private mutating func keurRijen() {
    let soorten = tabel.kop.compactMap { naam in bestand.kolommen.first { $0.naam == naam } }
    for (plaats, rij) in tabel.rijen.enumerated() where fouten.count < hoogstens {
      guard rij.count == soorten.count else {
        meld(plaats, nil, .aantalCellen(rij.count, verwacht: soorten.count))
        continue
      }
      for (cel, kolom) in zip(rij, soorten) {
        if cel.isEmpty {
          if kolom.isVerplicht { meld(plaats, kolom.naam, .celLeeg) }
        } else if let wat = kolom.soort.fout(in: cel) {
          meld(plaats, kolom.naam, wat)
        }
      }
    }
  }

  private mutating func keurSleutels() {
    let plaatsen = bestand.sleutel.compactMap(tabel.plaats)
    var gezien: [[String]: Int] = [:]
    for (plaats, rij) in tabel.rijen.enumerated() {
      let sleutel = plaatsen.map { rij[$0] }
      if let eerste = gezien[sleutel] {
        meld(plaats, bestand.sleutel.first, .dubbeleSleutel(sleutel.joined(separator: " "), eerste: eerste + 2))
      } else {
        gezien[sleutel] = plaats
      }
    }
  }
}

extension Tabelkeuring {
  private mutating func keur(_ regel: Rijregel) {
    switch regel {
    case .hoogstens(let kolom, let grens):
      vergelijk(kolom, grens) { $0 > $1 ? .meerDan($2, kolom: grens, grens: $3) : nil }
    case .minderDan(let kolom, let grens):
      vergelijk(kolom, grens) { $0 >= $1 ? .nietMinderDan($2, kolom: grens, grens: $3) : nil }
    case .gevuldBij(let kolom, let andere, let woorden):
      paren(kolom, andere) { $0.isEmpty && woorden.contains($1) ? .leegBij(kolom: andere, woord: $1) : nil }
    case .samen(let kolommen):
      let plaatsen = kolommen.compactMap(tabel.plaats)
      for (regel, rij) in tabel.rijen.enumerated() where !plaatsen.allSatisfy({ rij[$0].isEmpty }) {
        for (plaats, kolom) in zip(plaatsen, kolommen) where rij[plaats].isEmpty { meld(regel, kolom, .celLeeg) }
      }
    case .bevat(let kolom, let woorden):
      let aanwezig = Set(tabel.plaats(kolom).map { plaats in tabel.rijen.map { $0[plaats] } } ?? [])
      for woord in woorden where !aanwezig.contains(woord) { meld(nil, kolom, .woordOntbreekt(woord)) }
    case .nietVoor(let kolom, let grens): vergelijk(kolom, grens) { $0 < $1 ? .voor($2, kolom: grens, grens: $3) : nil }
    case .categoriePastBijDimensie: paren("categorie", "dimensie") { Tabelkeuring.categoriefout($0, dimensie: $1) }
    case .alleenBij(let kolom, let andere, let woord):
      paren(kolom, andere) { $0.isEmpty || $1 == woord ? nil : .alleenBij(kolom: andere, woord: woord) }
    case .batenAlleenBijLasten:
      for naam in tabel.kop where naam.hasPrefix("baten_") {
        paren(naam, "lasten_" + naam.dropFirst("baten_".count)) { baten, lasten in
          if lasten.isEmpty { return baten.isEmpty ? nil : .batenZonderLasten }
          return baten.isEmpty ? .celLeeg : nil
        }
      }
    case .eenPer(let kolom, let groep): keurGelijk(kolom, groep)
    case .stijgend(let kolom, let aantal): keurStijging(kolom, aantal)
    case .opeenvolgend(let kolom):
      let jaren = tabel.plaats(kolom).map { plaats in tabel.rijen.map { Celwaarde.geheel($0[plaats]) ?? 0 } } ?? []
      if let val = jaren.indices.dropFirst().first(where: { jaren[$0] != jaren[$0 - 1] + 1 }) {
        meld(val, kolom, .volgtNietOp)
      }
    }
  }

  private mutating func vergelijk(
    _ kolom: String, _ grens: String, _ oordeel: (Int, Int, String, String) -> DatabankFout.Wat?
  ) {
    paren(kolom, grens) { cel, grenscel in
      guard let waarde = Celwaarde.geheel(cel), let grens = Celwaarde.geheel(grenscel) else { return nil }
      return oordeel(waarde, grens, cel, grenscel)
    }
  }

  private mutating func paren(_ kolom: String, _ andere: String, _ oordeel: (String, String) -> DatabankFout.Wat?) {
    guard let eerste = tabel.plaats(kolom), let tweede = tabel.plaats(andere) else { return }
    for (plaats, rij) in tabel.rijen.enumerated() {
      if let wat = oordeel(rij[eerste], rij[tweede]) { meld(plaats, kolom, wat) }
    }
  }

  private mutating func keurGelijk(_ kolom: String, _ groep: String) {
    guard let plaats = tabel.plaats(kolom), let sleutel = tabel.plaats(groep) else { return }
    var woorden: [String: String] = [:]
    for (regel, rij) in tabel.rijen.enumerated() {
      let eerste = woorden[rij[sleutel], default: rij[plaats]]
      if eerste != rij[plaats] { meld(regel, kolom, .tweePer(rij[plaats], eerste: eerste, kolom: groep, rij[sleutel])) }
      woorden[rij[sleutel]] = eerste
    }
  }

  private mutating func keurStijging(_ kolom: String, _ aantal: Int) {
    if tabel.rijen.count != aantal { meld(nil, nil, .aantalRijen(tabel.rijen.count, verwacht: aantal)) }
    guard let plaats = tabel.plaats(kolom) else { return }
    let getallen = tabel.rijen.map { Celwaarde.getal($0[plaats]) ?? 0 }
    if let val = getallen.indices.dropFirst().first(where: { getallen[$0] <= getallen[$0 - 1] }) {
      meld(val, kolom, .stijgtNiet)
    }
  }
}
