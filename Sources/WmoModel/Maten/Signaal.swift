/// Something that a reader must know about a single figure.
package enum Signaal: String, CaseIterable, Comparable, Sendable {
  case nietGeleverd = "niet-geleverd"
  case nietInEigen = "niet-in-eigen-gegevens"
  case geenBedrag = "geen-bedrag"
  case geenClienten = "geen-clienten"
  case nietGesplitst = "niet-gesplitst"
  case eldersGeboekt = "elders-geboekt"
  case nulGeboekt = "nul-geboekt"
  case brutoZonderBaten = "bruto"
  case zonderPgb = "zonder-pgb"
  case negatief
  case negatieveBaten = "negatieve-baten"
  case uitschieter
  case trendbreuk
  case identiek
  case schattingNoemer = "schatting-noemer"
  case extrapolatieNoemer = "extrapolatie-noemer"
  case opDeGrens = "op-de-grens"
  case tegenstrijdig
  case nTeKlein = "n-te-klein"

  package static func < (left: Signaal, right: Signaal) -> Bool { left.rang < right.rang }

  private var rang: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}

extension Signaal {
  /// The words beside a figure.
  package var kort: String {
    switch self {
    case .nietGeleverd: "niet geleverd"
    case .nietInEigen: "niet in de eigen gegevens"
    case .geenBedrag: "geen bedrag"
    case .geenClienten: "geen cliënten bekend"
    case .nietGesplitst: "niet gesplitst"
    case .eldersGeboekt: "elders geboekt of niet gesplitst"
    case .nulGeboekt: "nul geboekt"
    case .brutoZonderBaten: "bruto (baten ontbreken)"
    case .zonderPgb: "zonder pgb"
    case .negatief: "negatief"
    case .negatieveBaten: "negatieve baten"
    case .uitschieter: "uitschieter"
    case .trendbreuk: "trendbreuk"
    case .identiek: "identiek aan ander jaar"
    case .schattingNoemer: "noemer geschat"
    case .extrapolatieNoemer: "noemer doorgetrokken"
    case .opDeGrens: "op de grens van een klasse"
    case .tegenstrijdig: "bronnen spreken elkaar tegen"
    case .nTeKlein: "n te klein"
    }
  }

  /// A sentence that says what it means and why it matters.
  package var uitleg: String {
    switch self {
    case .nietGeleverd:
      "De gemeente heeft dit document niet geleverd: alle bedragen zijn nul of leeg. Zij telt niet mee in een gemiddelde."
    case .nietInEigen:
      "De eigen gegevens van dit document hebben geen bedragen van de gemeente; of zij het heeft geleverd, zeggen zij niet. Zij telt niet mee in een gemiddelde."
    case .geenBedrag:
      "De gemeente heeft het document wel geleverd, maar de bron heeft geen bedrag op een taakveld dat voor dit cijfer nodig is."
    case .geenClienten:
      "Het CBS geeft voor deze gemeente en dit jaar geen aantal cliënten, of het aantal is nul, zodat er geen bedrag per cliënt is."
    case .nietGesplitst:
      "De gemeente boekt alle maatwerkdiensten op een taakveld zonder splitsing (6.71 of pgb 6.791); het bedrag voor dit onderdeel is onbekend."
    case .eldersGeboekt:
      "Hier staat 0 terwijl de gemeente wel maatwerkdiensten boekt: de uitgaven staan op een ander onderdeel (bijvoorbeeld bij begeleiding) of zijn niet gesplitst. Het betekent niet dat de gemeente hieraan niets uitgeeft."
    case .nulGeboekt:
      "Op een taakveld van dit cijfer staat 0. Elke gemeente heeft deze taak, dus de uitgaven staan waarschijnlijk ergens anders of ontbreken."
    case .brutoZonderBaten:
      "De bron bevat voor dit document geen baten; het cijfer is bruto en niet te vergelijken met netto cijfers."
    case .zonderPgb:
      "De bron scheidt pgb Wmo (6.791) in dit document niet van jeugd; het cijfer is zonder pgb."
    case .negatieveBaten:
      "De geboekte baten zijn samen negatief, meestal een correctie. Netto is daardoor hoger dan bruto."
    case .negatief:
      "De baten zijn hoger dan de lasten, of er is een correctie geboekt."
    case .uitschieter:
      "Het cijfer wijkt sterk af van dat van de andere gemeenten in hetzelfde document (robuuste z-score boven 3,5)."
    case .trendbreuk:
      "Het bruto bedrag per inwoner verschilt meer dan 50 procent en meer dan € 25 van dat in hetzelfde document een jaar eerder. Vaak is er anders geboekt."
    case .identiek:
      "Alle bedragen van de gemeente in dit document zijn gelijk aan die in hetzelfde document van een ander jaar. Waarschijnlijk is een oude levering opnieuw ingediend."
    case .schattingNoemer:
      "Het aantal volwassenen is geschat uit leeftijdsgroepen (gemeten afwijking ongeveer 0,3 procent, kleine eilanden tot 1,4 procent)."
    case .extrapolatieNoemer:
      "Het aantal volwassenen is doorgetrokken uit eerdere jaren."
    case .opDeGrens:
      "Het bedrag per volwassene ligt minder dan 2 procent van een klassegrens; de klasse is daarom onzeker."
    case .tegenstrijdig:
      "De best passende bronnen noemen verschillende categorieën; de gemeente telt mee bij onbekend."
    case .nTeKlein:
      "Minder dan vijf gemeenten met een cijfer: te weinig om iets over de groep te zeggen."
    }
  }
}

extension Signaal {
  /// Whether every figure of a document has it, so that it says nothing of one row.
  package var geldtVoorHetDocument: Bool {
    switch self {
    case .brutoZonderBaten, .zonderPgb, .schattingNoemer, .extrapolatieNoemer: true
    default: false
    }
  }
}

extension [Signaal] {
  /// Those of the figure itself, without those that every figure of the document has.
  package var eigen: [Signaal] { filter { !$0.geldtVoorHetDocument } }
}
