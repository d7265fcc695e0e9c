import WmoModel

/// Adds up the rows of a raw Iv3 table per document, gemeente and taakveld.
///
/// Its size depends on the gemeenten and not on the rows.
struct Iv3Optelling {
  /// The sums of one gemeente on one taakveld, in thousandths of thousand euros; nil where no row has a figure.
  struct Som: Hashable {
    var lasten: Int?
    var baten: Int?

    fileprivate mutating func tel(_ bedrag: Int, _ kant: Iv3Sleutels.Kant) {
      if kant == .lasten { lasten = (lasten ?? 0) + bedrag } else { baten = (baten ?? 0) + bedrag }
    }
  }

  /// Rows that do not count, and why.
  struct Weggelaten: Hashable {
    var andereDocumenten: [String: Int] = [:]
    var zonderCijfer = 0
    var balans = 0
    var reserves = 0
    var andereTaakvelden = 0
    /// Rows per key that looks like a taakveld of the Wmo and is none.
    var bijnaWmo: [String: Int] = [:]
    /// Rows per code that is no gemeente of the year.
    var onbekend: [String: Int] = [:]
  }

  /// The columns of a row, in the order in which `tel` takes them; the last two may be absent.
  static let kolommen = [
    "Verslagsoort", "TaakveldBalanspost", "Categorie", "Gemeenten", "k_1ePlaatsing_1", "k_2ePlaatsing_2", "ID",
  ]
  static let verplicht = 5
  /// Those of the columns that are amounts.
  static let bedragen = 4..<6

  let soorten: [Verslagsoort]
  /// The codes of the gemeenten, rising.
  let gemeenten: [String]
  private(set) var rijen = 0
  private(set) var geteld = 0
  private(set) var metDecimalen = 0
  private(set) var weggelaten = Weggelaten()
  private let sleutels: Iv3Sleutels
  private let documenten: [String: Int]
  private let plaatsen: [String: Int]
  private var taakvelden: [String: Taakveld?] = [:]
  private var bijna: Set<String> = []
  private var kanten: [String: Iv3Sleutels.Kant] = [:]
  /// Per document and taakveld a sum for every gemeente.
  private var sommen: [[Taakveld: [Som]]]
  private var perDocument: [Int]
  private let leeg: [Som]
  private var nummers = Rijnummers()
  /// What was added, a number for every combination of categorie, document, gemeente and taakveld.
  private var posten = Rijnummers()
  private var categorieen: [String: Int] = [:]
  private var taakveldnummers: [Taakveld: Int] = [:]

  init(_ soorten: [Verslagsoort], gemeenten: [String], sleutels: Iv3Sleutels) {
    self.soorten = soorten
    self.gemeenten = gemeenten
    self.sleutels = sleutels
    documenten = Dictionary(uniqueKeysWithValues: soorten.enumerated().map { ($1.iv3Code, $0) })
    plaatsen = Dictionary(uniqueKeysWithValues: gemeenten.enumerated().map { ($1, $0) })
    sommen = soorten.map { _ in [:] }
    perDocument = soorten.map { _ in 0 }
    leeg = [Som](repeating: Som(), count: gemeenten.count)
  }

  /// Adds a row.
  ///
  /// - Throws: When its amount is no number, or when the table has the row, or without a number another for the same post, already.
  mutating func tel(_ cellen: [String], rij: Int, bestand: String) throws(DatabankFout) {
    rijen += 1
    let nummer = Celwaarde.geheel(cellen[6])
    if let nummer, !nummers.voegToe(nummer) {
      throw DatabankFout(bestand, .ruw(.dubbeleRij(cellen[6])))
    }
    guard let document = documenten[cellen[0]] else {
      weggelaten.andereDocumenten[cellen[0], default: 0] += 1
      return
    }
    perDocument[document] += 1
    guard let bedrag = try bedrag(cellen, rij, bestand) else { return weggelaten.zonderCijfer += 1 }
    let kant = kant(cellen[2])
    guard kant == .lasten || kant == .baten else {
      if kant == .balans { weggelaten.balans += 1 } else { weggelaten.reserves += 1 }
      return
    }
    guard let gemeente = plaatsen[cellen[3]] else { return weggelaten.onbekend[cellen[3], default: 0] += 1 }
    guard let taakveld = taakveld(cellen[1]) else {
      if bijna.contains(cellen[1]) { weggelaten.bijnaWmo[cellen[1], default: 0] += 1 }
      return weggelaten.andereTaakvelden += 1
    }
    guard nummer != nil || posten.voegToe(post(document, taakveld, cellen[2], gemeente)) else {
      throw DatabankFout(
        bestand, .ruw(.dubbelePost("\(cellen[3]) \(cellen[0]) \(cellen[1]) \(cellen[2])", rij: rij)))
    }
    if bedrag % 1000 != 0 { metDecimalen += 1 }
    geteld += 1
    sommen[document][taakveld, default: leeg][gemeente].tel(bedrag, kant)
  }

  private mutating func post(_ document: Int, _ taakveld: Taakveld, _ categorie: String, _ gemeente: Int) -> Int {
    func nummer<Sleutel>(_ sleutel: Sleutel, _ nummers: inout [Sleutel: Int]) -> Int {
      if let nummer = nummers[sleutel] { return nummer }
      nummers[sleutel] = nummers.count
      return nummers.count - 1
    }
    let rij = (nummer(categorie, &categorieen) * soorten.count + document) * gemeenten.count + gemeente
    // The Wmo never had this many taakvelden.
    return rij * 64 + nummer(taakveld, &taakveldnummers)
  }

  private func bedrag(_ cellen: [String], _ rij: Int, _ bestand: String) throws(DatabankFout) -> Int? {
    // The second delivery corrects the first.
    for cel in [cellen[5], cellen[4]] {
      switch Ruwbedrag(cel, isJSON: Ruwetabel.isPagina(bestand)) {
      case .duizendsten(let bedrag): return bedrag
      case .geen: continue
      case nil: throw DatabankFout(bestand, .ruw(.geenBedrag(cel, rij: rij)))
      }
    }
    return nil
  }

  private mutating func kant(_ sleutel: String) -> Iv3Sleutels.Kant {
    if let kant = kanten[sleutel] { return kant }
    let kant = sleutels.kant(sleutel)
    kanten[sleutel] = kant
    return kant
  }

  private mutating func taakveld(_ sleutel: String) -> Taakveld? {
    if let taakveld = taakvelden[sleutel] { return taakveld }
    let taakveld = sleutels.taakveld(sleutel)
    taakvelden[sleutel] = .some(taakveld)
    if sleutels.lijktWmo(sleutel) { bijna.insert(sleutel) }
    return taakveld
  }
}

extension Iv3Optelling {
  /// The keys that are no taakveld of the Wmo.
  var onbekendeTaakvelden: [String] { taakvelden.filter { $0.value == nil }.map(\.key).sorted() }

  /// How many rows there are of a document.
  func rijen(_ document: Int) -> Int { perDocument[document] }

  /// The taakvelden of a document that have a figure.
  func taakvelden(_ document: Int) -> Set<Taakveld> { Set(sommen[document].keys) }

  /// The sum of a gemeente on a taakveld.
  func som(_ document: Int, _ taakveld: Taakveld, _ gemeente: Int) -> Som {
    sommen[document][taakveld]?[gemeente] ?? Som()
  }

  /// Whether a document has baten at all.
  func heeftBaten(_ document: Int) -> Bool {
    sommen[document].values.contains { $0.contains { $0.baten != nil } }
  }
}
