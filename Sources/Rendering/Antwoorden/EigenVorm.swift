import WmoModel

extension Antwoord {
  /// The answer with what it rests on that the user brought: a line each before the caveats, and a last column in CSV.
  ///
  /// A row of CSV is often all that goes on to somebody else, so that its sources stand in it; without any there is no column.
  /// `rijen` is what the rows of CSV rest on, when that is not all.
  func met(_ eigen: [Eigendeel], rijen: [Eigendeel]? = nil) -> Antwoord {
    var antwoord = self
    antwoord.voet = eigen.map { "Bron van \($0.zin)" } + voet
    let rijen = rijen ?? eigen
    guard !rijen.isEmpty, var tabel = csv ?? tabellen.first else { return antwoord }
    tabel.kolommen.append(Eigendeel.kolom)
    tabel.rijen = tabel.rijen.map { $0 + [rijen.veld] }
    antwoord.csv = tabel
    return antwoord
  }
}

extension Eigendeel {
  /// The column in CSV for what the user brought.
  static var kolom: Kolom { Kolom("eigen_bronnen", nil) }
}

extension [Eigendeel] {
  /// The sources in one cell; empty without any.
  var veld: Veld { isEmpty ? .leeg : .tekst(map(\.zin).joined(separator: "; ")) }

  /// The key for the sources; none without any.
  var json: JSON { isEmpty ? [:] : ["eigen_bronnen": .lijst(map { .tekst($0.zin) })] }
}
