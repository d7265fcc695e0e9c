import Foundation

/// A page of results in markdown, printed as it is made.
final class Pagina {
  private(set) var tekst = ""

  /// A heading.
  func kop(_ kop: String) { schrijf("## \(kop)\n") }

  /// A paragraph.
  func zin(_ zin: String) { schrijf(zin + "\n") }

  /// A table; all columns but the first are numbers.
  func tabel(_ kop: [String], _ rijen: [[String]]) {
    let breedten = kop.indices.map { kolom in ([kop] + rijen).map { $0[kolom].count }.max() ?? 0 }
    func regel(_ cellen: [String]) -> String {
      let gevuld = zip(cellen, breedten).enumerated().map { kolom, cel in
        let ruimte = String(repeating: " ", count: cel.1 - cel.0.count)
        return kolom == 0 ? cel.0 + ruimte : ruimte + cel.0
      }
      return "| " + gevuld.joined(separator: " | ") + " |"
    }
    let streep = breedten.enumerated().map { kolom, breedte in
      kolom == 0 ? String(repeating: "-", count: breedte) : String(repeating: "-", count: max(1, breedte - 1)) + ":"
    }
    schrijf(
      ([regel(kop), "| " + streep.joined(separator: " | ") + " |"] + rijen.map(regel)).joined(separator: "\n") + "\n")
  }

  private func schrijf(_ deel: String) {
    tekst += deel + "\n"
    print(deel)
    fflush(nil)
  }
}

/// A number with a point; a dash where there is none.
func cijfer(_ waarde: Double?, _ decimalen: Int = 2) -> String {
  guard let waarde, waarde.isFinite else { return "–" }
  return String(format: "%.\(decimalen)f", waarde)
}

/// How many times as much.
func verhouding(_ teller: Double?, _ noemer: Double?) -> String {
  guard let teller, let noemer, noemer > 0 else { return "–" }
  return cijfer(teller / noemer, teller / noemer < 100 ? 2 : 0) + "×"
}
