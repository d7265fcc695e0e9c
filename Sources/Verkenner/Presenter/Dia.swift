import WmoModel

/// One slide: a place of the explorer, shown as one figure, with what the presenter wants to say.
package struct Dia: Sendable {
  /// The command line by which it was written.
  package let opdracht: String
  /// What the presenter reads; never on the screen of the room.
  package let notities: [String]
  package internal(set) var place: Place

  package init(opdracht: String, notities: [String] = [], place: Place) {
    self.opdracht = opdracht
    self.notities = notities
    self.place = place
  }
}
