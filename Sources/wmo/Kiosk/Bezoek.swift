import Glibc
import Rendering
import WmoModel

/// How long a visit to the kiosk may last: a time without a key, and a time in all.
struct Bezoek {
  /// Why a visit ends.
  enum Einde {
    case rust, duur, gestopt
  }

  /// What there is to do at a moment.
  enum Moment: Equatable {
    case waarschuwing(Einde)
    case einde(Einde)
  }

  let rust, duur: Duration
  private let begin: ContinuousClock.Instant
  private var laatste: ContinuousClock.Instant
  private var gewaarschuwd: Einde?

  init(rust: Duration, duur: Duration, begin: ContinuousClock.Instant = .now) {
    self.rust = rust
    self.duur = duur
    self.begin = begin
    laatste = begin
  }
}

extension Bezoek {
  /// When there is something to do, unless a key comes first.
  var volgende: ContinuousClock.Instant {
    let (wanneer, waarom) = grens
    return gewaarschuwd == waarom ? wanneer : wanneer - vooraf(waarom)
  }

  /// What there is to do now, if anything.
  mutating func moment(_ nu: ContinuousClock.Instant) -> Moment? {
    guard nu >= volgende else { return nil }
    let waarom = grens.waarom
    guard gewaarschuwd != waarom else { return .einde(waarom) }
    gewaarschuwd = waarom
    return .waarschuwing(waarom)
  }

  /// Takes note that the visitor pressed a key.
  mutating func leeft(_ nu: ContinuousClock.Instant) {
    laatste = nu
    if gewaarschuwd == .rust { gewaarschuwd = nil }
  }

  /// Has the system end the visit where no other clock is looked at, because the output is stuck.
  func zetWekker(_ nu: ContinuousClock.Instant = .now) {
    alarm(UInt32(max(0, (grens.wanneer - nu).components.seconds)) + 5)
  }

  private var grens: (wanneer: ContinuousClock.Instant, waarom: Einde) {
    let (stil, lang) = (laatste + rust, begin + duur)
    return lang <= stil ? (lang, .duur) : (stil, .rust)
  }

  /// How long before the end the warning comes: a minute, or half of a short time.
  private func vooraf(_ waarom: Einde) -> Duration { min(.seconds(60), (waarom == .duur ? duur : rust) / 2) }
}

extension Bezoek {
  /// What is said before the end.
  func waarschuwing(_ waarom: Einde, _ nu: ContinuousClock.Instant = .now) -> String {
    let over = tekst(min(vooraf(waarom), grens.wanneer - nu))
    return waarom == .duur
      ? "Over \(over) eindigt dit bezoek: een bezoek duurt hoogstens \(tekst(duur))."
      : "Over \(over) eindigt dit bezoek, want er komt geen toets; een toets houdt het open."
  }

  /// What is said at the end, after the screen.
  func afscheid(_ waarom: Einde) -> String {
    switch waarom {
    case .gestopt: "Tot ziens; de verkenner is gesloten."
    case .rust: "Tot ziens; de verkenner is gesloten, want er kwam \(tekst(rust)) geen toets."
    case .duur: "Tot ziens; de verkenner is gesloten, want een bezoek duurt hoogstens \(tekst(duur))."
    }
  }

  private func tekst(_ duur: Duration) -> String {
    let seconden = (Double(duur.components.seconds) + Double(duur.components.attoseconds) / 1e18).rounded()
    if seconden < 60 {
      let tekst = getal(seconden, decimalen: 0)
      return tekst == "1" ? "een seconde" : "\(tekst) seconden"
    }
    let minuten = seconden / 60
    let tekst = getal(minuten, decimalen: minuten == minuten.rounded() ? 0 : 1)
    return tekst == "1" ? "een minuut" : "\(tekst) minuten"
  }
}
