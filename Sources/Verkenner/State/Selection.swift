import WmoModel

extension State {
  /// A new place with the gemeente or group selected that is selected now, where that is in it and no other was chosen.
  ///
  /// On the way back every level keeps its own selection.
  func keepingSelection(in new: Place, _ content: Content) -> Place {
    var new = new
    let isOther = new.level.selected != nil && new.level.selected != place.level.selected
    guard new.levels.count >= place.levels.count, !isOther, let key = selectedKey, content.index(of: key) != nil else {
      return new
    }
    new.level.selected = key
    return new
  }

  /// The code of the row or the gemeente that is selected or shown.
  private var selectedKey: String? {
    content.count > 0 ? content.key(at: selectedIndex) : currentGemeente?.description
  }
}
