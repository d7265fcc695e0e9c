import WmoModel

extension State {
  /// Whose development is shown from here: the selected group or gemeente with what it is compared with, and the marked ones.
  var reeksonderwerpen: [Reeksonderwerp] {
    var onderwerpen: [Reeksonderwerp] = []
    switch content {
    case .groepen(let groepen):
      let index = selectedIndex
      let bekend = groepen.groepen.filter { $0.categorie != .onbekend && !$0.leden.isEmpty }
      let gekozen = index < groepen.groepen.count ? groepen.groepen[index] : nil
      // A few groups fit in one chart; of many only the selected one, beside all gemeenten.
      let getoond =
        bekend.count <= 6 && marks.isEmpty ? bekend : [gekozen].compactMap { $0 }.filter { !$0.leden.isEmpty }
      onderwerpen = getoond.map { .groep(Filter(indeling: groepen.indeling, categorieen: [$0.categorie.code])) }
      if bekend.count > 6 { onderwerpen.append(.alle) }
    case .kruistabel(let tabel):
      onderwerpen =
        tabel.rijcategorieen.isEmpty
        ? []
        : [.groep(Filter(indeling: tabel.rijen, categorieen: [tabel.rijcategorieen[selectedIndex].code])), .alle]
    case .gemeenten:
      onderwerpen = currentGemeente.map { [.gemeente($0)] } ?? []
      onderwerpen += place.level.drill.map { [.groep($0)] } ?? (onderwerpen.isEmpty ? [] : [.alle])
    case .kaart(let kaart):
      onderwerpen = [.gemeente(kaart.gemeente.code)]
      onderwerpen +=
        kaart.ligging.map {
          [.groep(Filter(indeling: place.vraag.indeling, categorieen: [$0.categorie.code]))]
        } ?? [.alle]
    case .vergelijkbaar(let vergelijking):
      onderwerpen = [.gemeente(vergelijking.gemeente.code)]
      if selectedIndex > 0, let code = currentGemeente { onderwerpen.append(.gemeente(code)) }
    case .samenhang: onderwerpen = currentGemeente.map { [.gemeente($0), .alle] } ?? []
    case .ontwikkeling, .figuur: return []
    }
    onderwerpen += marks.sorted().map(Reeksonderwerp.gemeente).filter { !onderwerpen.contains($0) }
    // In the order of the command line: gemeenten first.
    return onderwerpen.filter { $0.code != nil } + onderwerpen.filter { $0.code == nil }
  }

  /// Shows the other form of a cross table or of series.
  mutating func alternate() {
    if case .ontwikkeling = content {
      changePlace { $0.reekswijze.isIndex.toggle() }
      message = place.reekswijze.isIndex ? "Index: het eerste jaar met een cijfer is 100." : "In euro’s."
    } else {
      changePlace { $0.cells = $0.cells.next }
      message = "Kruistabel: \(place.cells.rawValue)."
    }
  }

  /// Shows the series in prices of the year of the question, or of the nearest year with an index; and back.
  mutating func changePrices() {
    let jaren = databank.prijsindex().jaren
    let jaar = place.vraag.soort.jaar
    let nearest = jaren.min { (abs($0 - jaar), $0) < (abs($1 - jaar), $1) }
    changePlace { $0.reekswijze.prijspeil = $0.reekswijze.prijspeil == nil ? nearest : nil }
    message = place.reekswijze.prijspeil.map { "In prijzen van \($0) (CPI)." } ?? "In prijzen van elk jaar zelf."
  }

  /// Opens the gemeente of a series, or the gemeenten of its group.
  mutating func open(_ onderwerp: Reeksonderwerp) {
    switch onderwerp {
    case .gemeente(let code): descend(Level(.kaart(code)))
    case .groep(let filter):
      descend(Level(.gemeenten, drill: filter, drillName: databank.drillName([filter], place.vraag)))
    case .alle: descend(Level(.gemeenten))
    }
  }
}
