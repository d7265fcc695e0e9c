import WmoModel

/// Holds a whole folder against the schema, and keeps the clean texts.
struct Pakketkeuring {
  private let hoogstens: Int
  private var codesPerJaar: [Int: Set<String>] = [:]
  private let lijsten: Int
  private(set) var tabellen: [(bestand: Bestand, tabel: Tabel)] = []
  private(set) var teksten: [String: String] = [:]
  private(set) var fouten: [DatabankFout] = []

  /// Looks through the files of a folder; the faults come file by file, in the order of the schema.
  init(_ bestanden: [Bestand], map: String, hoogstens: Int = 200) {
    self.hoogstens = hoogstens
    lijsten = bestanden.count { $0.gemeentenVan != nil }
    do { try Schijfbestand.controleerMap(map) } catch {
      fouten = [error]
      return
    }
    for bestand in bestanden where fouten.count < hoogstens {
      do {
        let bytes = try Schijfbestand.lees(bestand.pad, in: map)
        keur(bytes, bestand)
      } catch {
        fouten.append(error)
      }
    }
    for (bestand, tabel) in tabellen { keurVerwijzingen(bestand, tabel) }
    fouten = Array(fouten.prefix(hoogstens))
  }

  /// The extent with the form that every document really has.
  func omvang(_ verwacht: Omvang) -> Omvang {
    var omvang = verwacht
    for (bestand, tabel) in tabellen {
      if let soort = bestand.verslagsoort { omvang.verslagen[soort] = Iv3Vorm(kop: tabel.kop, jaar: soort.jaar) }
    }
    return omvang
  }

  private mutating func keur(_ bytes: [UInt8], _ bestand: Bestand) {
    do {
      let tekst = try Tekst.schoon(bytes, bestand).get()
      var tabel = try Tabel(tekst: tekst, scheidingsteken: bestand.scheidingsteken)
      if bestand.looptDoor { tabel = tabel.metDoorlopendeLaatsteCel(bestand.scheidingsteken) }
      let bestand = bestand.passend(bij: tabel.kop)
      let keuring = Tabelkeuring(tabel, bestand)
      fouten += keuring.fouten
      guard keuring.fouten.isEmpty else { return }
      teksten[bestand.pad] = tekst
      tabellen.append((bestand, tabel))
      onthoudCodes(bestand, tabel)
    } catch let error as Tekst.Fouten {
      fouten += error.lijst
    } catch let error as Tabel.QuoteFault {
      fouten.append(DatabankFout(bestand.pad, regel: error.regel, .aanhalingstekenVerkeerd))
    } catch {
      fouten.append(DatabankFout(bestand.pad, .onleesbaar))
    }
  }

  private mutating func onthoudCodes(_ bestand: Bestand, _ tabel: Tabel) {
    guard let jaar = bestand.gemeentenVan, let plaats = tabel.plaats("gm_code") else { return }
    codesPerJaar[jaar] = Set(tabel.rijen.map { $0[plaats] })
  }

  private mutating func keurVerwijzingen(_ bestand: Bestand, _ tabel: Tabel) {
    for verwijzing in bestand.verwijzingen {
      guard let plaats = tabel.plaats(verwijzing.kolom) else { continue }
      let bekend: Set<String>
      let waar: String
      switch verwijzing.doel {
      case .gemeenten(let jaar):
        // A faulty list of gemeenten has been reported already.
        guard let codes = codesPerJaar[jaar] else { continue }
        (bekend, waar) = (codes, Schema.gemeenten(jaar).pad)
      case .gemeentenVanEnigJaar:
        guard lijsten > 0, codesPerJaar.count == lijsten else { continue }
        (bekend, waar) = (codesPerJaar.values.reduce(into: []) { $0.formUnion($1) }, "een van de lijsten in gemeenten/")
      }
      for (rij, cellen) in tabel.rijen.enumerated() where fouten.count < hoogstens {
        let code = cellen[plaats]
        if !code.isEmpty, !bekend.contains(code) {
          fouten.append(
            DatabankFout(bestand.pad, regel: rij + 2, kolom: verwijzing.kolom, .onbekendeGemeente(code, in: waar)))
        }
      }
    }
  }
}
