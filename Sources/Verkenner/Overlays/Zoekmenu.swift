import WmoModel

extension State {
  /// The menu of everything that has a name: gemeenten, their other names, and the groups of every indeling.
  var zoekmenu: Menu? {
    guard let verslag = databank.verslag(place.vraag.soort) else { return nil }
    // Real names find a gemeente whose name is hidden, and are not shown.
    let verborgen =
      databank.isAnoniem
      ? Dictionary(grouping: databank.zoeknamen, by: \.code).mapValues { $0.map { Findable($0.naam) } } : [:]
    var items = verslag.gemeenten.map { gemeente in
      MenuItem(
        gemeente.code.description, gemeente.naam, note: gemeente.provincie.rawValue,
        hidden: verborgen[gemeente.code] ?? [])
    }
    items.sort { $0.findable.letters.lexicographicallyPrecedes($1.findable.letters) }
    items += databank.andereNamen().compactMap { naam, code in
      verslag.plaats(van: code).map {
        MenuItem(
          code.description, "\(naam) (\(verslag.gemeenten[$0].naam))", note: verslag.gemeenten[$0].provincie.rawValue)
      }
    }
    return Menu(.zoek, "Gemeente of groep zoeken", items + groepen(verslag), isMasked: databank.isAnoniem)
  }

  /// The groups that are known of every indeling, with how many gemeenten of the question each has.
  private func groepen(_ verslag: Verslag) -> [MenuItem] {
    let vraag = place.vraag
    let indeler = Indeler(
      databank: databank, verslag: verslag, regel: vraag.peilregel, grenzen: vraag.grenzen,
      circulaire: vraag.circulaire)
    var filters = vraag.filters
    let passing = Set((try? indeler.leden(&filters, vraag.lijst)) ?? [])
    return Indeling.allCases.flatMap { indeling -> [MenuItem] in
      let classificatie = indeler.classificatie(naar: indeling)
      return zip(classificatie.categorieen, classificatie.leden).compactMap { categorie, leden in
        let count = leden.count(where: passing.contains)
        guard categorie != .onbekend, count > 0 else { return nil }
        return MenuItem(
          "\(indeling.rawValue)=\(categorie.code)", "\(categorie.naam) (\(indeling.naam))", note: gemeentental(count),
          isLoose: false)
      }
    }
  }

  /// The place that a line of the menu leads to: the card of a gemeente, or the gemeenten of a group.
  func finding(_ item: MenuItem) -> Place? {
    if let code = GMCode(item.code) { return finding(code) }
    guard let split = item.code.firstIndex(of: "="), let indeling = Indeling(rawValue: String(item.code[..<split]))
    else {
      return nil
    }
    let code = String(item.code[item.code.index(after: split)...])
    var new = place
    new.vraag.indeling = indeling
    let name =
      item.label.hasSuffix(" (\(indeling.naam))") ? item.label.dropLast(indeling.naam.count + 3) : item.label[...]
    new.levels = [
      Level(.groepen, selected: code),
      Level(.gemeenten, drill: Filter(indeling: indeling, categorieen: [code]), drillName: String(name)),
    ]
    return new
  }
}
