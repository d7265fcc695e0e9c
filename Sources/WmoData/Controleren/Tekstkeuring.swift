import Screen

/// Looks through a CSV text for what may not be in it, before the parser sees it.
///
/// The parser works with grapheme clusters and drops blanks: a combining mark after a comma would hide the comma. It also makes
/// an array per row, so a file of nothing but line feeds must not reach it.
struct Tekstkeuring {
  /// The largest number of lines; a hundred times the longest file of this package.
  static let meesteRegels = 1_000_000
  /// The largest number of cells in a row.
  static let meesteCellen = 1_000

  private let bestand: Bestand
  private let hoogstens: Int
  private var regel = 1
  private var kolom = 0
  private var isLegeRegel = true
  private var kop = [""]
  private var isOpen = false
  private var isGestopt = false
  private var doorlopend: (regel: Int, kolom: Int)?
  private(set) var fouten: [DatabankFout] = []

  /// The faults in a normalised text, with line and column.
  init(_ tekst: String, _ bestand: Bestand, hoogstens: Int = 20) {
    self.bestand = bestand
    self.hoogstens = hoogstens
    var wachtendeCR = false
    for scalar in tekst.unicodeScalars where fouten.count < hoogstens && !isGestopt {
      if wachtendeCR, scalar != "\n" { meld(.verbodenTeken("\r")) }
      wachtendeCR = scalar == "\r"
      if !wachtendeCR { bekijk(scalar) }
    }
    if wachtendeCR { meld(.verbodenTeken("\r")) }
    if !isGestopt { sluitAf() }
  }

  private mutating func bekijk(_ scalar: Unicode.Scalar) {
    switch scalar {
    case "\n":
      // A stray quote draws every later line into its cell: only the first place says something.
      if isOpen, doorlopend == nil { doorlopend = (regel, kolom) }
      if !isOpen { beeindigRegel() }
      regel += 1
      if regel == Tekstkeuring.meesteRegels { stop(.teVeelRegels(Tekstkeuring.meesteRegels)) }
      return
    case "\"": isOpen.toggle()
    case bestand.scheidingsteken where !isOpen:
      kolom += 1
      if kolom == Tekstkeuring.meesteCellen { stop(.teVeelCellen(Tekstkeuring.meesteCellen)) }
      if regel == 1 { kop.append("") }
    case _ where !scalar.isToonbaar: meld(.verbodenTeken(scalar))
    case _ where scalar.isCombinerend: meld(.losseCombinatie(scalar))
    default: if regel == 1 { kop[kolom].unicodeScalars.append(scalar) }
    }
    isLegeRegel = false
  }

  private mutating func beeindigRegel() {
    if isLegeRegel {
      meld(.legeRegel, zonderKolom: true)
    } else if doorlopend == nil, kolom + 1 != kop.count, !bestand.looptDoor {
      meld(.aantalCellen(kolom + 1, verwacht: kop.count), zonderKolom: true)
    }
    (kolom, isLegeRegel) = (0, true)
  }

  private mutating func sluitAf() {
    if let doorlopend {
      (regel, kolom) = doorlopend
      meld(isOpen ? .aanhalingstekenOpen : .nieuweRegelInCel)
    } else if isOpen {
      meld(.aanhalingstekenOpen)
    } else if !isLegeRegel {
      beeindigRegel()
    }
  }

  private mutating func stop(_ wat: DatabankFout.Wat) {
    meld(wat, zonderKolom: true)
    isGestopt = true
  }

  private mutating func meld(_ wat: DatabankFout.Wat, zonderKolom: Bool = false) {
    guard fouten.count < hoogstens else { return }
    let naam = regel > 1 && !zonderKolom && kop.indices.contains(kolom) ? kop[kolom] : nil
    fouten.append(DatabankFout(bestand.pad, regel: regel, kolom: naam, wat))
  }
}
