import WmoModel

/// Turns the rows of a table of the user into statements, and says what cannot be taken.
struct Kenmerklezer {
  private let kop: Kenmerkkop
  private let bestand: String
  private let standaardbron: String
  private let lijsten: Gemeentelijsten
  private(set) var rijen: [Kenmerkrij] = []
  var fouten: [DatabankFout] = []
  private(set) var gelezen = 0
  private var zonderBewijs: Set<Int> = []

  init(_ kop: Kenmerkkop, bestand: String, standaardbron: String, _ lijsten: Gemeentelijsten) {
    self.kop = kop
    self.bestand = bestand
    self.standaardbron = standaardbron
    self.lijsten = lijsten
  }

  /// Reads one row; in the wide form that is a statement for every filled dimensie.
  mutating func lees(_ rij: [String], _ regel: Int) {
    let opgaven: [(kolom: String, dimensie: Dimensie?, woord: String)]
    if kop.isBreed {
      opgaven = kop.dimensies.map { ($0.dimensie.rawValue, $0.dimensie, rij[$0.plaats]) }.filter { !$0.2.isEmpty }
    } else {
      let woord = kop.cel(.dimensie, rij)
      let dimensie = Dimensie(woord: woord)
      if dimensie == nil {
        gelezen += 1
        meld(regel, "dimensie", onbekend("dimensie", woord, Dimensie.allCases.map(\.rawValue)))
        return
      }
      opgaven = [("categorie", dimensie, kop.cel(.categorie, rij))]
    }
    guard !opgaven.isEmpty else { return }
    gelezen += opgaven.count
    let eerder = fouten.count
    let vanaf = jaar(rij, .jaarVanaf, regel)
    let tot = jaar(rij, .jaarTot, regel)
    if let vanaf, let tot, tot < vanaf {
      meld(regel, "jaar_tot", "\(tot) ligt voor jaar_vanaf (\(vanaf)); verbeter een van beide")
    }
    let gemeente = gemeente(rij, tot, regel)
    let bewijs = bewijs(rij, regel)
    for veld in [Kenmerkkop.Veld.bronTitel, .bronURL, .toelichting] {
      let lengte = kop.cel(veld, rij).unicodeScalars.count
      if lengte > Celsoort.langsteTekst {
        fouten.append(
          DatabankFout(bestand, regel: regel, kolom: veld.rawValue, .teLang(lengte, hoogstens: Celsoort.langsteTekst)))
      }
    }
    var bron = kop.cel(.bronTitel, rij)
    if bron.isEmpty { bron = standaardbron }
    let isGoed = fouten.count == eerder
    for opgave in opgaven {
      guard let dimensie = opgave.dimensie, let woord = categorie(opgave.woord, dimensie, opgave.kolom, regel),
        let aantal = aantal(rij, dimensie, regel), isGoed, let gemeente
      else { continue }
      rijen.append(
        Kenmerkrij(
          regel: regel,
          kenmerk: Kenmerk(
            gemeente: gemeente.code, naam: gemeente.naam, dimensie: dimensie, categorie: woord,
            aantalGemeenten: aantal == 0 ? nil : aantal, jaarVanaf: vanaf, jaarTot: tot, bewijs: bewijs,
            bronTitel: bron, bronURL: kop.cel(.bronURL, rij), toelichting: kop.cel(.toelichting, rij))))
    }
  }

  /// Takes note of lines that cannot be read; each counts as a statement, for nobody can tell how many it has.
  mutating func slaOver(_ onleesbaar: [DatabankFout]) {
    fouten += onleesbaar
    gelezen += Set(onleesbaar.map(\.regel)).count
  }

  /// Takes out statements that stand there twice or contradict each other: nobody can tell which one is meant.
  mutating func keurOnderling() {
    var (gezien, fout): ([[String]: Int], Set<Int>) = ([:], [])
    for (plaats, rij) in rijen.enumerated() {
      if let eerste = gezien[rij.sleutel] {
        fout.insert(plaats)
        meld(rij.regel, nil, "deze uitspraak staat ook op regel \(eerste); haal een van beide weg")
      } else {
        gezien[rij.sleutel] = rij.regel
      }
    }
    let groepen = Dictionary(grouping: rijen.indices) {
      [rijen[$0].kenmerk.gemeente.nummer, Dimensie.allCases.firstIndex(of: rijen[$0].kenmerk.dimensie) ?? 0]
    }
    for plaatsen in groepen.values {
      for een in plaatsen {
        for ander in plaatsen where een != ander {
          let (deze, die) = (rijen[een].kenmerk, rijen[ander].kenmerk)
          guard deze.botst(met: die) else { continue }
          let waarover = "over \(deze.dimensie.rawValue) van \(deze.naam)"
          let zin: String
          if deze.heeftBron(van: die) {
            zin =
              "dezelfde bron zegt op regel \(rijen[ander].regel) iets anders \(waarover) (‘\(Citaat.veilig(die.categorie))’, \(die.jarentekst)) en de perioden overlappen; verbeter de jaren"
          } else if deze.bewijs == die.bewijs, deze.jaarVanaf == die.jaarVanaf {
            zin =
              "dit spreekt regel \(rijen[ander].regel) tegen \(waarover) (‘\(Citaat.veilig(die.categorie))’) met hetzelfde bewijs en hetzelfde jaar; kies een van beide"
          } else {
            continue
          }
          if fout.insert(een).inserted { meld(rijen[een].regel, deze.dimensie.rawValue, zin) }
        }
      }
    }
    rijen = rijen.enumerated().filter { !fout.contains($0.offset) }.map(\.element)
  }

  /// What was filled in for cells that are not there.
  var aannamen: [String] {
    let bewijs = rijen.count { zonderBewijs.contains($0.regel) }
    let bron = rijen.count { $0.kenmerk.bronTitel == standaardbron }
    func aantal(_ aantal: Int) -> String { aantal == 1 ? "Bij 1 uitspraak" : "Bij \(aantal) uitspraken" }
    return (bewijs == 0 ? [] : ["\(aantal(bewijs)) stond geen bewijs; dat geldt als ‘\(Bewijs.secundair.rawValue)’."])
      + (bron == 0 ? [] : ["\(aantal(bron)) stond geen bron; daar staat ‘\(standaardbron)’."])
  }
}

extension Kenmerklezer {
  private mutating func meld(_ regel: Int, _ kolom: String?, _ zin: String) {
    fouten.append(DatabankFout(bestand, regel: regel, kolom: kolom, .invoer(zin)))
  }

  private mutating func gemeente(_ rij: [String], _ tot: Int?, _ regel: Int) -> Gemeente? {
    let (code, naam) = (kop.cel(.gmCode, rij), kop.cel(.gemeente, rij))
    let kolom = (code.isEmpty ? Kenmerkkop.Veld.gemeente : .gmCode).rawValue
    guard !code.isEmpty || !naam.isEmpty else {
      meld(regel, kolom, "de gemeente ontbreekt; vul de naam of de code in")
      return nil
    }
    do throws(Vraagzin) {
      let gemeente = try lijsten.gemeente(code.isEmpty ? naam : code, tot: tot)
      // A code beside another name is a slip of which nobody can tell what was meant.
      if !code.isEmpty, !naam.isEmpty, (try? lijsten.gemeente(naam, tot: tot))?.code ?? gemeente.code != gemeente.code {
        meld(
          regel, "gemeente",
          "‘\(Citaat.veilig(naam))’ is een andere gemeente dan \(gemeente.code) (\(gemeente.naam)); verbeter een van beide"
        )
        return nil
      }
      return gemeente
    } catch {
      meld(regel, kolom, error.tekst)
      return nil
    }
  }

  private mutating func jaar(_ rij: [String], _ veld: Kenmerkkop.Veld, _ regel: Int) -> Int? {
    let los = kop.cel(.jaar, rij)
    let cel = los.isEmpty ? kop.cel(veld, rij) : los
    guard !cel.isEmpty else { return nil }
    guard let jaar = Celwaarde.geheel(cel), Celwaarde.isJaar(jaar) else {
      let fout = DatabankFout(bestand, regel: regel, kolom: los.isEmpty ? veld.rawValue : "jaar", .geenJaar(cel))
      if !fouten.contains(fout) { fouten.append(fout) }
      return nil
    }
    return jaar
  }

  private mutating func bewijs(_ rij: [String], _ regel: Int) -> Bewijs {
    let cel = kop.cel(.bewijs, rij)
    if let bewijs = Bewijs.allCases.first(where: { slug($0.rawValue) == slug(cel) }) { return bewijs }
    if cel.isEmpty {
      zonderBewijs.insert(regel)
    } else {
      meld(regel, "bewijs", onbekend("bewijs", cel, Bewijs.allCases.map(\.rawValue)))
    }
    return .secundair
  }

  /// The word for a category, as the data have it; nil when there is none.
  private mutating func categorie(_ cel: String, _ dimensie: Dimensie, _ kolom: String, _ regel: Int) -> String? {
    guard !cel.isEmpty else {
      meld(regel, kolom, "de categorie ontbreekt; vul haar in of haal de regel weg")
      return nil
    }
    guard let woorden = dimensie.categorieen else {
      guard cel.unicodeScalars.count <= Celsoort.langsteTekst else {
        fouten.append(
          DatabankFout(
            bestand, regel: regel, kolom: kolom,
            .teLang(cel.unicodeScalars.count, hoogstens: Celsoort.langsteTekst)))
        return nil
      }
      return cel
    }
    if let woord = woorden.first(where: { slug($0) == slug(cel) }) { return woord }
    meld(regel, kolom, onbekend("categorie van \(dimensie.rawValue)", cel, woorden))
    return nil
  }

  /// How many gemeenten buy together; 0 when that is not said, nil when it is wrong.
  private mutating func aantal(_ rij: [String], _ dimensie: Dimensie, _ regel: Int) -> Int? {
    let cel = kop.cel(.aantalGemeenten, rij)
    guard !cel.isEmpty, dimensie == .inkoopregio || !kop.isBreed else { return 0 }
    guard dimensie == .inkoopregio else {
      fouten.append(
        DatabankFout(
          bestand, regel: regel, kolom: "aantal_gemeenten",
          .alleenBij(kolom: "dimensie", woord: Dimensie.inkoopregio.rawValue)))
      return nil
    }
    if let aantal = Celwaarde.geheel(cel), (1...400).contains(aantal) { return aantal }
    fouten.append(
      DatabankFout(bestand, regel: regel, kolom: "aantal_gemeenten", .buitenBereik(cel, van: "1", tot: "400")))
    return nil
  }

  /// A sentence about a word that is none of those that can stand there, with the nearest.
  private func onbekend(_ wat: String, _ woord: String, _ woorden: [String]) -> String {
    let naaste = woorden.map { ($0, editDistance(slug($0), String(slug(woord).prefix(60)))) }.min { $0.1 < $1.1 }
    let hint = naaste.flatMap { $0.1 <= $0.0.utf8.count / 3 ? "; lijkt op \($0.0)" : nil } ?? ""
    return "‘\(Citaat.veilig(woord))’ is geen \(wat)\(hint); kies uit \(woorden.joined(separator: ", "))"
  }
}

extension Kenmerkrij {
  /// What tells statements apart, as in the data package.
  var sleutel: [String] { Self.sleutel(cellen) }

  /// The same for a row in the order of the schema.
  static func sleutel(_ cellen: [String]) -> [String] { sleutelplaatsen.map { cellen[$0] } }

  private static let sleutelplaatsen = Schema.kenmerken.sleutel.compactMap { naam in
    Schema.kenmerken.kolommen.firstIndex { $0.naam == naam }
  }
}
