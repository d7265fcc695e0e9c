import WmoModel

extension Action {
  /// Why the action cannot be done now, or nil when it can.
  package func objection(in state: State) -> String? {
    guard state.rechten.isSuperset(of: recht) else { return Rechten.bezwaar }
    switch self {
    case .open:
      switch state.content {
      case .kaart, .figuur: return nil
      default: break
      }
      return state.content.count == 0 ? "er zijn geen gemeenten bij deze filters; F haalt ze weg" : nil
    case .terug: return state.place.levels.count > 1 ? nil : "dit is het begin; q stopt"
    case .saldo:
      guard state.place.vraag.maat.isBedrag else { return "cliënten hebben geen netto of bruto" }
      return state.content.kop.batenOntbreken
        ? "netto kan niet: de \(state.place.vraag.soort) heeft geen baten in de bron" : nil
    case .sorteren:
      if case .gemeenten = state.content { return nil }
      return "sorteren kan in een lijst van gemeenten (a)"
    case .vorigJaar: return state.neighbour(-1) == nil ? "er is geen eerder jaar met deze maat" : nil
    case .volgendJaar: return state.neighbour(1) == nil ? "er is geen later jaar met deze maat" : nil
    case .wisFilters: return !state.place.vraag.isBeperkt ? "er zijn geen filters" : nil
    case .volgende, .vorige:
      switch state.content {
      case .kaart, .kruistabel: return nil
      default: return "dit kan op de kaart van een gemeente en in een kruistabel"
      }
    case .vergelijk:
      if case .vergelijkbaar = state.content, state.selectedIndex == 0 {
        return "dit is de gemeente zelf; kies een andere"
      }
      return state.currentGemeente == nil ? "kies eerst een gemeente" : nil
    case .meerVergelijkbaren, .minderVergelijkbaren:
      guard case .vergelijkbaar = state.content else { return "dit kan bij vergelijkbare gemeenten (v)" }
      if state.place.vraag.lijst != nil {
        return "alle gemeenten van de lijst staan er al; M toont de meest gelijkende"
      }
      let isLast = self == .meerVergelijkbaren ? state.place.peers >= 30 : state.place.peers <= 5
      return isLast ? "het aantal gaat van 5 tot en met 30" : nil
    case .kruistabel:
      switch state.content {
      case .groepen, .kruistabel: return nil
      default: return "ga eerst terug naar de groepen (Esc)"
      }
    case .cellen:
      switch state.content {
      case .kruistabel, .ontwikkeling: return nil
      default: return "dit kan in een kruistabel (x) en bij ontwikkeling (r)"
      }
    case .prijspeil, .metBegroting:
      guard case .ontwikkeling = state.content else { return "dit kan bij ontwikkeling (r)" }
      return self == .metBegroting && state.place.vraag.soort.document == .begroting
        ? "de begroting staat er al; d kiest een ander document" : nil
    case .grootheidY:
      if case .samenhang = state.content { return nil }
      return "dit kan bij samenhang (S)"
    case .alleGemeenten:
      switch state.content {
      case .groepen, .kruistabel, .samenhang: return nil
      default: return "u bent al bij de gemeenten"
      }
    case .markeren: return state.currentGemeente == nil ? "kies eerst een gemeente" : nil
    case .alleenGemarkeerde:
      return state.marks.isEmpty && state.place.vraag.lijst == nil ? "markeer eerst gemeenten met de spatiebalk" : nil
    case .wisMarkeringen:
      return state.marks.isEmpty && state.place.vraag.lijst == nil ? "er is niets gemarkeerd" : nil
    case .reeks:
      if case .ontwikkeling = state.content { return "dit is de ontwikkeling; Esc gaat terug" }
      return state.reeksonderwerpen.isEmpty ? "er is niets geselecteerd om te volgen" : nil
    case .uitspraken: return state.currentGemeente == nil ? "kies eerst een gemeente" : nil
    case .eigen: return state.eigenObjection
    case .ongedaan: return state.past.isEmpty ? "er is niets om ongedaan te maken" : nil
    case .opnieuw: return state.future.isEmpty ? "er is niets ongedaan gemaakt" : nil
    default: return nil
    }
  }
}

extension State {
  /// The same document of the nearest earlier (-1) or later (1) year that has the measure.
  func neighbour(_ direction: Int) -> Verslagsoort? {
    let soort = place.vraag.soort
    let candidates = databank.verslagsoorten
      .filter { $0.document == soort.document && ($0.jaar - soort.jaar) * direction > 0 }
      .sorted { abs($0.jaar - soort.jaar) < abs($1.jaar - soort.jaar) }
    return candidates.first { kandidaat in
      databank.verslag(kandidaat)?.heeft(place.vraag.maat, place.vraag.noemer) == true
    }
  }
}
