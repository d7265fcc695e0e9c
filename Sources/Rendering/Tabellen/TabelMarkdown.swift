extension Tabel {
  /// The table in Markdown, with the numbers as on the screen.
  package func markdown() -> [String] {
    let zichtbaar = kolommen.indices.filter { kolom in
      guard kolommen[kolom].titel != nil else { return false }
      return !rijen.contains { if case .staaf = $0[kolom] { true } else { false } }
    }
    func regel(_ cellen: [String]) -> String {
      "| "
        + cellen.map { $0.split(separator: "|", omittingEmptySubsequences: false).joined(separator: "\\|") }
        .joined(separator: " | ") + " |"
    }
    let streep = zichtbaar.map { kolom in rijen.contains { $0[kolom].isRechts } ? "---:" : "---" }
    return [regel(zichtbaar.map { kolommen[$0].titel ?? "" }), "| " + streep.joined(separator: " | ") + " |"]
      + rijen.map { rij in regel(zichtbaar.map { rij[$0].schermtekst(Tekstwijze()) }) }
  }
}
