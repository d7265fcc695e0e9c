import WmoModel

/// Which kind of screen is shown.
package enum Scene: Hashable, Sendable {
  /// The groups of an indeling.
  case groepen
  /// The gemeenten of the question, one by one.
  case gemeenten
  /// One gemeente.
  case kaart(GMCode)
  /// The gemeenten that are most like one gemeente.
  case vergelijkbaar(GMCode)
  /// The gemeenten of the question divided by a second indeling too.
  case kruistabel(Indeling)
  /// The gemeenten of the question as points between two magnitudes; nil is the measure of the question.
  case samenhang(x: Grootheid, y: Grootheid?)
  /// Gemeenten and groups through the years.
  case ontwikkeling([Reeksonderwerp])
  /// A figure of the catalogue, by its number.
  case figuur(String)
}

/// What the cells of a cross table show.
package enum CrossCell: String, CaseIterable, Sendable {
  case gemiddelde
  case aantal = "aantal gemeenten"
  case aandeel = "aandeel per kolom"
}

/// A step on the way from the start to where the user is.
package struct Level: Hashable, Sendable {
  package var scene: Scene
  /// The group that was opened on the way here.
  package var drill: Filter?
  /// A second group, when a cell of a cross table was opened.
  package var also: Filter?
  /// The name of that group.
  package var drillName: String?
  /// The code of the selected row; nil is the first one.
  package var selected: String?
  /// The selected column of a cross table.
  package var column = 0
  /// The first row on the screen.
  package var top = 0

  package init(
    _ scene: Scene, drill: Filter? = nil, also: Filter? = nil, drillName: String? = nil, selected: String? = nil
  ) {
    self.scene = scene
    self.drill = drill
    self.also = also
    self.drillName = drillName
    self.selected = selected
  }
}

/// Everything that decides what is shown: the question and the way the user took.
///
/// Undo goes back to an earlier one.
package struct Place: Hashable, Sendable {
  /// The question without what was opened on the way.
  package var vraag: Vraag
  package var sortering: Sortering
  /// Whether the other end of the order comes first.
  package var omgekeerd = false
  /// How many comparable gemeenten are shown.
  package var peers = 20
  /// In what form series are shown.
  package var reekswijze = Reekswijze()
  /// Gemeenten that stand out in a figure.
  package var highlights: [GMCode] = []
  /// What the cells of a cross table show.
  package var cells = CrossCell.gemiddelde
  /// Never empty; the last one is on the screen.
  package var levels: [Level]

  package init(vraag: Vraag, sortering: Sortering = .naam, levels: [Level] = [Level(.groepen)]) {
    self.vraag = vraag
    self.sortering = sortering
    self.levels = levels
  }
}

extension Place {
  /// The level that is on the screen.
  package var level: Level {
    get { levels.last ?? Level(.groepen) }
    set {
      if levels.isEmpty { levels.append(newValue) } else { levels[levels.count - 1] = newValue }
    }
  }

  /// Has some more gemeenten stand out, after those that do.
  mutating func highlight(_ codes: [GMCode]) {
    highlights += codes.filter { !highlights.contains($0) }
  }

  /// The question with what was opened on the way as filters.
  package var effectieveVraag: Vraag {
    var vraag = vraag
    vraag.filters += levels.flatMap { [$0.drill, $0.also].compactMap { $0 } }
    return vraag
  }

  /// Whether another place shows the same, apart from the selection.
  func shows(sameAs other: Place) -> Bool {
    func bare(_ place: Place) -> Place {
      var place = place
      for index in place.levels.indices {
        place.levels[index].selected = nil
        place.levels[index].top = 0
        place.levels[index].column = 0
      }
      return place
    }
    return bare(self) == bare(other)
  }
}
