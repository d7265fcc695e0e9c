/// Looks through a CSV text for what may not be in it, before the parser sees it.
///
/// The parser works with grapheme clusters and drops blanks: a combining mark after a comma would hide the comma.
struct Tekstkeuring {
  private let bestand: String
  private let scheidingsteken: Unicode.Scalar
  private var regel = 1
  private var kolom = 0
  private var kop = [""]
  private var isOpen = false
  private var doorlopend: (regel: Int, kolom: Int)?
  private(set) var fouten: [DatabankFout] = []

  /// The faults in a normalised text, with line and column.
  init(_ tekst: String, bestand: String, scheidingsteken: Unicode.Scalar, hoogstens: Int = 20) {
    self.bestand = bestand
    self.scheidingsteken = scheidingsteken
    var wachtendeCR = false
    for scalar in tekst.unicodeScalars where fouten.count < hoogstens {
      if wachtendeCR, scalar != "\n" { meld(.verbodenTeken("\r")) }
      wachtendeCR = scalar == "\r"
      if !wachtendeCR { bekijk(scalar) }
    }
    if wachtendeCR { meld(.verbodenTeken("\r")) }
    if let doorlopend {
      (regel, kolom) = doorlopend
      meld(isOpen ? .aanhalingstekenOpen : .nieuweRegelInCel)
    } else if isOpen {
      meld(.aanhalingstekenOpen)
    }
  }

  private mutating func bekijk(_ scalar: Unicode.Scalar) {
    switch scalar {
    case "\n":
      // A stray quote draws every later line into its cell: only the first place says something.
      if isOpen, doorlopend == nil { doorlopend = (regel, kolom) }
      if !isOpen { kolom = 0 }
      regel += 1
    case "\"": isOpen.toggle()
    case scheidingsteken where !isOpen:
      kolom += 1
      if regel == 1 { kop.append("") }
    case _ where !scalar.isToegestaan: meld(.verbodenTeken(scalar))
    case _ where scalar.isCombinerend: meld(.losseCombinatie(scalar))
    default: if regel == 1 { kop[kolom].unicodeScalars.append(scalar) }
    }
  }

  private mutating func meld(_ wat: DatabankFout.Wat) {
    let naam = regel > 1 && kop.indices.contains(kolom) ? kop[kolom] : nil
    fouten.append(DatabankFout(bestand, regel: regel, kolom: naam, wat))
  }
}
