/// A number as a table from outside writes it.
enum Invoergetal {
  /// Which sign stands before the decimals.
  enum Schrijfwijze: Sendable {
    /// A comma, with points between thousands: files with semicolons or tabs.
    case nederlands
    /// A point, and nothing between thousands: JSON, and files with commas.
    case punt
  }

  /// Whether a cell says that there is no figure; that is never zero.
  static func isLeeg(_ cel: String) -> Bool {
    ["", ".", "-", "x", "null", "nan", "-99995", "-99996", "-99997", "-99998", "-99999"].contains(cel.lowercased())
  }

  /// A number in the form of the package, with a point: `24283.3`; nil when the text is no number.
  static func tekst(_ cel: String, _ schrijfwijze: Schrijfwijze) -> String? {
    guard schrijfwijze == .nederlands else { return Celwaarde.getal(cel) == nil ? nil : cel }
    let delen = cel.split(separator: ",", omittingEmptySubsequences: false)
    guard let heel = delen.first, delen.count <= 2 else { return nil }
    let groepen = heel.split(separator: ".", omittingEmptySubsequences: false)
    let eerste = groepen.first.map { $0.drop { $0 == "-" } } ?? ""
    guard groepen.count == 1 || (1...3).contains(eerste.count) && groepen.dropFirst().allSatisfy({ $0.count == 3 })
    else { return nil }
    let tekst = groepen.joined() + (delen.count == 2 ? ".\(delen[1])" : "")
    return Celwaarde.getal(tekst) == nil ? nil : tekst
  }
}

extension Invoertabel {
  /// The number of a cell in the form of the package; nil where there is no figure.
  func getal(_ rij: Rij, _ kolom: Int) throws(DatabankFout) -> String? {
    let cel = rij.cellen[kolom]
    guard !Invoergetal.isLeeg(cel) else { return nil }
    guard let tekst = Invoergetal.tekst(cel, schrijfwijze) else { throw fout(rij, kolom, .geenGetal(cel)) }
    return tekst
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
