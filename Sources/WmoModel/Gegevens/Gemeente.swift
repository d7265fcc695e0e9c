/// How the number of adults of a gemeente was obtained.
package enum Kwaliteit: String, CaseIterable, Sendable {
  /// Inwoners minus jongeren of the gemeentefonds volumes; equal to the national CBS age table.
  case exact
  /// Modelled from age bands and scaled to the national total (2017-2021 and five gemeenten in 2022).
  case schatting
  /// Carried forward (2025-2026).
  case extrapolatie
}

/// The CBS class of the surrounding address density, from dense to thin.
package enum Stedelijkheid: String, CaseIterable, Sendable {
  case zeerSterk = "Zeer sterk stedelijk"
  case sterk = "Sterk stedelijk"
  case matig = "Matig stedelijk"
  case weinig = "Weinig stedelijk"
  case niet = "Niet stedelijk"
}

/// A gemeente as it was on 1 January of one year.
package struct Gemeente: Hashable, Sendable {
  package let code: GMCode
  package let naam: String
  package let provincie: Provincie
  /// Nil when CBS gives no class for the year.
  package let stedelijkheid: Stedelijkheid?
  /// Inhabitants on 1 January.
  package let inwoners: Int
  /// Inhabitants of 18 and over on 1 January.
  package let volwassenen: Int
  package let kwaliteit: Kwaliteit

  package init(
    code: GMCode, naam: String, provincie: Provincie, stedelijkheid: Stedelijkheid?, inwoners: Int, volwassenen: Int,
    kwaliteit: Kwaliteit
  ) {
    self.code = code
    self.naam = naam
    self.provincie = provincie
    self.stedelijkheid = stedelijkheid
    self.inwoners = inwoners
    self.volwassenen = volwassenen
    self.kwaliteit = kwaliteit
  }
}
