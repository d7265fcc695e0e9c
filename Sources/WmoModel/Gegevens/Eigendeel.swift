/// A part of the figures that the user brought, with where it comes from.
package struct Eigendeel: Hashable, Sendable {
  package let deel: Gegevensdeel
  package let bron: Eigenbron
}

extension Eigendeel {
  /// The source with what it is the source of: `inwoners 2027: CBS, bevolking … (eigen gegevens, ingelezen 2026-11-21)`.
  package var zin: String { "\(deel.naam): \(bron.zin)" }

  /// Whether figures of a document can rest on it; what is of no single year can for all.
  package func geldt(voor soort: Verslagsoort) -> Bool {
    switch deel {
    case .verslag(let eigen): eigen == soort
    case .gemeenten(let jaar): jaar == soort.jaar
    default: true
    }
  }
}

extension Databank {
  /// Those of some parts that the user brought, each once.
  func eigen(_ delen: [Gegevensdeel]) -> [Eigendeel] {
    delen.uniek.compactMap { deel in eigenBron(deel).map { Eigendeel(deel: deel, bron: $0) } }
  }

  /// All that the user brought.
  var alleEigen: [Eigendeel] {
    let fondsen = circulaires().flatMap(Gegevensdeel.taakzwaarte)
    return eigen(
      verslagsoorten.flatMap { [.verslag($0), .gemeenten($0.jaar)] } + fondsen + [.kenmerken, .prijsindex, .clienten])
  }

  /// Where a division comes from in a word or two, with whether the user brought a part of it.
  package func herkomstKort(_ indeling: Indeling, _ vraag: Vraag) -> String {
    let eigen = eigen(delen(indeling, vraag.soort.jaar, vraag.circulaire))
    return indeling.herkomstKort + (eigen.isEmpty ? "" : ", ook eigen")
  }

  /// A source with that of the user in its place, if there is one.
  func bron(_ naam: String, met deel: Gegevensdeel) -> String { naam + (eigenBron(deel).map { "; \($0.zin)" } ?? "") }

  /// The source of figures of several years, with those that the user brought.
  func bronregel(_ maat: Maat, _ noemer: Noemer, _ document: Document, _ jaren: [Int], _ jarentekst: String) -> String {
    let soorten = verslagsoorten.filter { $0.document == document && jaren.contains($0.jaar) }
    return "\(maat.bronnaam(noemer, document.rawValue + jarentekst)) (CC BY 4.0), bewerkt door Wmo-verkenner"
      + eigen(soorten.flatMap { maat.delen(noemer, $0) } + [.herindelingen]).map { "; \($0.zin)" }.joined()
  }
}
