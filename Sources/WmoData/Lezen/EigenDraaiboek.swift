/// The deck to which the explorer adds slides.
package enum EigenDraaiboek {
  /// Where it is; nil when the environment names no folder.
  package static var pad: String? { Gebruikersmap.gegevens.pad().map { "\($0)/draaiboek.txt" } }

  /// Adds a command line as the last slide.
  ///
  /// - Returns: How many slides the deck has now.
  package static func voegToe(_ opdracht: String, _ pad: String) throws(DatabankFout) -> Int {
    var regels: [String]
    do throws(DatabankFout) { regels = try Tekstbestand.lees(pad) } catch {
      guard error.wat == .bestandOntbreekt else { throw error }
      regels = ["# Eigen draaiboek van wmo-verkenner: elke regel is een dia, regels met # zijn notities."]
    }
    while regels.last?.isEmpty == true { regels.removeLast() }
    regels.append(opdracht)
    try Tekstbestand.schrijf(regels, pad)
    return regels.count { !$0.isEmpty && !$0.hasPrefix("#") }
  }
}
