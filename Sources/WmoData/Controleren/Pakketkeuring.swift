import WmoModel

/// Holds files against the schema and against each other, and keeps the clean texts.
struct Pakketkeuring {
  /// The lists of gemeenten that are not among the files and in order all the same.
  struct Omgeving {
    var jaren: Set<Int> = []
    var codes: (Int) -> Set<String> = { _ in [] }
  }

  private let hoogstens: Int
  private let omgeving: Omgeving
  private var codesPerJaar: [Int: Set<String>] = [:]
  /// The years with a list among the files, faulty or not.
  private let lijsten: Set<Int>
  private(set) var tabellen: [(bestand: Bestand, tabel: Tabel)] = []
  private(set) var teksten: [String: String] = [:]
  private(set) var fouten: [DatabankFout] = []

  /// Looks through the files of a folder; the faults come file by file, in the order of the schema.
  init(_ bestanden: [Bestand], map: String, hoogstens: Int = 200) {
    do { try Schijfbestand.controleerMap(map) } catch {
      self.init([], hoogstens: hoogstens) { _ throws(DatabankFout) in [] }
      fouten = [error]
      return
    }
    self.init(bestanden, hoogstens: hoogstens) { pad throws(DatabankFout) in try Schijfbestand.lees(pad, in: map) }
  }

  /// Looks through files that are read in another way.
  init(
    _ bestanden: [Bestand], omgeving: Omgeving = Omgeving(), hoogstens: Int = 200,
    lees: (String) throws(DatabankFout) -> [UInt8]
  ) {
    self.hoogstens = hoogstens
    self.omgeving = omgeving
    lijsten = Set(bestanden.compactMap(\.gemeentenVan))
    for bestand in bestanden where fouten.count < hoogstens {
      do {
        let bytes = try lees(bestand.pad)
        keur(bytes, bestand)
      } catch {
        // A folder from before there was such a file has nothing to say about it.
        if !bestand.magLeegZijn || error.wat != .bestandOntbreekt { fouten.append(error) }
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
    } catch let error as Rijlezer.QuoteFault {
      fouten.append(DatabankFout(bestand.pad, regel: error.regel, .aanhalingstekenVerkeerd))
    } catch {
      fouten.append(DatabankFout(bestand.pad, .onleesbaar))
    }
  }

  private mutating func onthoudCodes(_ bestand: Bestand, _ tabel: Tabel) {
    guard let jaar = bestand.gemeentenVan, let plaats = tabel.plaats("gm_code") else { return }
    codesPerJaar[jaar] = Set(tabel.rijen.map { $0[plaats] })
  }

  /// The codes of the gemeenten of a year; nil when there is no list, or only a faulty one.
  private func codes(_ jaar: Int) -> Set<String>? {
    lijsten.contains(jaar) ? codesPerJaar[jaar] : omgeving.jaren.contains(jaar) ? omgeving.codes(jaar) : nil
  }

  private mutating func keurVerwijzingen(_ bestand: Bestand, _ tabel: Tabel) {
    for verwijzing in bestand.verwijzingen {
      guard let plaats = tabel.plaats(verwijzing.kolom) else { continue }
      let bekend: Set<String>
      let waar: String
      switch verwijzing.doel {
      case .gemeenten(let jaar):
        // A faulty list of gemeenten has been reported already.
        guard let codes = codes(jaar) else {
          // A folder of sources has no lists to look in.
          if !omgeving.jaren.isEmpty, !lijsten.contains(jaar) {
            fouten.append(DatabankFout(bestand.pad, .lijstOntbreekt(Schema.padGemeenten(jaar))))
          }
          continue
        }
        (bekend, waar) = (codes, Schema.padGemeenten(jaar))
      case .gemeentenVanEnigJaar:
        let alle = lijsten.union(omgeving.jaren).map(codes)
        guard !alle.isEmpty, !alle.contains(nil) else { continue }
        (bekend, waar) = (alle.reduce(into: []) { $0.formUnion($1 ?? []) }, "een van de lijsten in gemeenten/")
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
