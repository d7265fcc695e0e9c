/// A number as a table from outside writes it.
enum Invoergetal {
  /// Which sign stands before the decimals.
  enum Schrijfwijze: Sendable {
    /// A comma, with points between thousands.
    case nederlands
    /// A point, and nothing between thousands: JSON, and files with commas between cells.
    case punt
    /// One of both; nothing tells which.
    case onbekend
  }

  /// What a cell says.
  enum Lezing: Hashable, Sendable {
    /// A number in the form of the package, with a point: `24283.3`.
    case getal(String)
    /// A whole number with a point between thousands as well as one with decimals: `1.234`.
    case dubbelzinnig
    case geen
  }

  /// What CBS puts where a figure is missing.
  ///
  /// Compared for equality: true amounts go well below them.
  private static let ontbrekend: Set<Double> = [-99_994, -99_995, -99_996, -99_997, -99_998, -99_999]

  /// Whether a cell says that there is no figure; that is never zero.
  static func isLeeg(_ cel: String) -> Bool {
    if let waarde = Celwaarde.getal(cel) { return ontbrekend.contains(waarde) }
    return ["", ".", "-", "x", "null", "nan"].contains(cel.lowercased())
  }

  /// Reads a cell.
  static func lees(_ cel: String, _ schrijfwijze: Schrijfwijze) -> Lezing {
    guard schrijfwijze != .punt else { return Celwaarde.getal(cel) == nil ? .geen : .getal(cel) }
    let delen = cel.split(separator: ",", omittingEmptySubsequences: false)
    guard delen.count <= 2, let heel = delen.first else { return .geen }
    let groepen = heel.split(separator: ".", omittingEmptySubsequences: false)
    let eerste = groepen[0].drop { $0 == "-" }
    let zijnDuizendtallen =
      (1...3).contains(eerste.utf8.count) && eerste.first != "0"
      && groepen.dropFirst().allSatisfy { $0.utf8.count == 3 && Celwaarde.geheel(String($0)) ?? -1 >= 0 }
    guard groepen.count == 1 || zijnDuizendtallen else {
      return schrijfwijze == .onbekend && delen.count == 1 ? lees(cel, .punt) : .geen
    }
    if schrijfwijze == .onbekend, delen.count == 1, groepen.count == 2 { return .dubbelzinnig }
    return lees(groepen.joined() + (delen.count == 2 ? ".\(delen[1])" : ""), .punt)
  }

  /// How the numbers in some cells are written: a comma before decimals tells it, and so does a point that cannot be another.
  static func schrijfwijze(_ cellen: some Sequence<String>) -> Schrijfwijze {
    var wijze = Schrijfwijze.onbekend
    for cel in cellen where cel.utf8.contains(where: { $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: ".") }) {
      guard case .getal = lees(cel, .onbekend) else { continue }
      if Celwaarde.getal(cel) == nil { return .nederlands }
      wijze = .punt
    }
    return wijze
  }
}

extension Invoertabel {
  /// The number of a cell in the form of the package; nil where there is no figure.
  func getal(_ rij: Rij, _ kolom: Int) throws(DatabankFout) -> String? {
    let cel = rij.cellen[kolom]
    guard !Invoergetal.isLeeg(cel) else { return nil }
    switch Invoergetal.lees(cel, schrijfwijze) {
    case .getal(let tekst): return tekst
    case .dubbelzinnig: throw fout(rij, kolom, .ruw(.dubbelzinnig(cel)))
    case .geen: throw fout(rij, kolom, .geenGetal(cel))
    }
  }

  /// A whole number of people of a cell, at least 0; nil where there is no figure.
  func aantal(_ rij: Rij, _ kolom: Int) throws(DatabankFout) -> Int? {
    guard let tekst = try getal(rij, kolom) else { return nil }
    let delen = tekst.split(separator: ".")
    // Some downloads write every number with a decimal.
    guard let heel = Celwaarde.geheel(String(delen[0])), delen.count == 1 || delen[1].allSatisfy({ $0 == "0" }) else {
      throw fout(rij, kolom, .geenGeheelGetal(rij.cellen[kolom]))
    }
    guard (0...20_000_000).contains(heel) else {
      throw fout(rij, kolom, .buitenBereik(rij.cellen[kolom], van: "0", tot: "20000000"))
    }
    return heel
  }
}
