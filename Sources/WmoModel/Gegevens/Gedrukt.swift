/// One of the sixteen gemeenten of the Frisian study of 2017, as it prints them.
package struct FrieseGemeente: Hashable, Sendable {
  package let code: GMCode
  package let naam: String
  /// Rounded to thousands by the study.
  package let inwoners: Int
  package let kernen: Int
  package let uitvoeringsteams: Int
  package let teamBiedtOndersteuning: Bool
  package let samenwerkingsverband: String
  /// A word of `Dimensie.bekostigingHH.categorieen`.
  package let bekostigingHH: String
  /// A word of `Dimensie.bekostigingBegeleiding.categorieen`.
  package let bekostigingBegeleiding: String
  /// The rate of a qualified pgb in percent of that of care in kind; nil when the study gives none.
  package let pgbProcent: Int?

  package init(
    code: GMCode, naam: String, inwoners: Int, kernen: Int, uitvoeringsteams: Int, teamBiedtOndersteuning: Bool,
    samenwerkingsverband: String, bekostigingHH: String, bekostigingBegeleiding: String, pgbProcent: Int?
  ) {
    self.code = code
    self.naam = naam
    self.inwoners = inwoners
    self.kernen = kernen
    self.uitvoeringsteams = uitvoeringsteams
    self.teamBiedtOndersteuning = teamBiedtOndersteuning
    self.samenwerkingsverband = samenwerkingsverband
    self.bekostigingHH = bekostigingHH
    self.bekostigingBegeleiding = bekostigingBegeleiding
    self.pgbProcent = pgbProcent
  }
}

/// One figure of the evaluation by the five ZWOLW gemeenten, as it prints it.
package struct ZwolwCijfer: Hashable, Sendable {
  package let tabel: String
  package let rij: String
  /// Empty when the table has one column.
  package let kolom: String
  package let waarde: Double
  package let eenheid: String

  package init(tabel: String, rij: String, kolom: String, waarde: Double, eenheid: String) {
    self.tabel = tabel
    self.rij = rij
    self.kolom = kolom
    self.waarde = waarde
    self.eenheid = eenheid
  }
}

/// One number of gemeenten from the tables of RIVM-rapport 2025-0083 on who took part, as it prints it.
package struct RivmAantal: Hashable, Sendable {
  /// The number of the table: `B1.2`.
  package let tabel: String
  package let kenmerk: String
  package let categorie: String
  /// The part of the study.
  package let kolom: String
  package let gemeenten: Int

  package init(tabel: String, kenmerk: String, categorie: String, kolom: String, gemeenten: Int) {
    self.tabel = tabel
    self.kenmerk = kenmerk
    self.categorie = categorie
    self.kolom = kolom
    self.gemeenten = gemeenten
  }
}

/// The figures that source documents print, in the order of the files; a list is empty when its file is absent.
package struct Gedrukt: Hashable, Sendable {
  package let friesland2017: [FrieseGemeente]
  package let zwolw2022: [ZwolwCijfer]
  package let rivmTabellen: [RivmAantal]

  package init(friesland2017: [FrieseGemeente], zwolw2022: [ZwolwCijfer], rivmTabellen: [RivmAantal]) {
    self.friesland2017 = friesland2017
    self.zwolw2022 = zwolw2022
    self.rivmTabellen = rivmTabellen
  }
}

extension [ZwolwCijfer] {
  /// The figure of a row and a column, or nil when it is not printed.
  package func waarde(_ tabel: String, _ rij: String, _ kolom: String) -> Double? {
    first { $0.tabel == tabel && $0.rij == rij && $0.kolom == kolom }?.waarde
  }

  /// The sum of a table, or of one of its columns; nil when it is not printed.
  package func som(_ tabel: String, kolom: String? = nil) -> Double? {
    let cijfers = filter { $0.tabel == tabel && (kolom == nil || $0.kolom == kolom) }
    return cijfers.isEmpty ? nil : cijfers.reduce(0) { $0 + $1.waarde }
  }
}
