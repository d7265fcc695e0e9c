/// Which gemeente of a document stands in which group.
package struct Classificatie: Sendable {
  package let indeling: Indeling
  /// In order; onbekend is the last one where the division can leave a gemeente out.
  package let categorieen: [Categorie]
  /// For every gemeente of the document the groups it stands in: one, or more where the division overlaps.
  package let groepen: [[Int]]
  /// The gemeenten whose statements contradict each other; they stand in onbekend.
  package let tegenstrijdig: Set<Int>
  /// The gemeenten that are near a bound of their class.
  package let opDeGrens: Set<Int>

  init(
    indeling: Indeling, categorieen: [Categorie], groepen: [[Int]], tegenstrijdig: Set<Int> = [],
    opDeGrens: Set<Int> = []
  ) {
    self.indeling = indeling
    self.categorieen = categorieen
    self.groepen = groepen
    self.tegenstrijdig = tegenstrijdig
    self.opDeGrens = opDeGrens
  }
}

extension Classificatie {
  /// The gemeenten of every group, in the order of the document.
  package var leden: [[Int]] {
    var leden: [[Int]] = Array(repeating: [], count: categorieen.count)
    for (gemeente, groepen) in groepen.enumerated() {
      for groep in groepen { leden[groep].append(gemeente) }
    }
    return leden
  }
}
