import WmoData

/// How much is asked of the server, and how long it is waited for.
package struct Haalbeleid: Hashable, Sendable {
  /// The rest between two requests; the pauses before another try grow from four times this.
  package var pauze = Duration.milliseconds(250)
  /// How often a page is asked for.
  package var pogingen = 6
  /// How long the server may be silent.
  package var stilte = Duration.seconds(60)
  /// How long the server may take for a page.
  var langst: Duration { stilte * 10 }
  package var meestePaginas = 2_000
  package var meesteMB = Schijfbestand.limiet

  package init() {}

  /// The pause before a try, growing and bounded, and at least what the server asks for within reason.
  func wachttijd(naPoging poging: Int, gevraagd: Duration?) -> Duration {
    let groei = pauze * 4 * (1 << min(poging - 1, 10))
    return max(min(groei, .seconds(60)), min(gevraagd ?? .zero, .seconds(120)))
  }
}
