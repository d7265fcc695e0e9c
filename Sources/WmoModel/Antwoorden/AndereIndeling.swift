/// Another way to cut taakzwaarte, and what it changes.
package struct AndereIndeling: Sendable {
  package let grenzen: Grenzen
  package let circulaire: Circulaire
  /// How many gemeenten of the question are in another class than by the question itself.
  package let verplaatst: Int
  /// Who they are, with the old and the new class.
  package let verplaatsingen: [Verplaatsing]
  /// The mean of the measure per class, from light to heavy; nil for a class without a figure.
  package let gemiddelden: [Double?]

  /// A gemeente that moves to another class.
  package struct Verplaatsing: Sendable {
    package let gemeente: Gemeente
    package let van: Taakzwaarteklasse
    package let naar: Taakzwaarteklasse
  }
}

extension Databank {
  /// Every way to cut taakzwaarte over every circulaire, with what it would change for a question.
  package func andereIndelingen(_ vraag: Vraag) throws(Vraagfout) -> [AndereIndeling] {
    let selectie = try selectie(vraag)
    let nu = selectie.indeler.taakzwaarten
    return circulaires().flatMap { circulaire in
      Grenzen.allCases.map { grenzen in
        let anders = taakzwaarten(circulaire, grenzen)
        var leden: [[Int]] = Array(repeating: [], count: Taakzwaarteklasse.allCases.count)
        var verplaatsingen: [AndereIndeling.Verplaatsing] = []
        for lid in selectie.leden {
          let gemeente = selectie.verslag.gemeenten[lid]
          guard let naar = anders[gemeente.code]?.klasse else { continue }
          leden[naar.rawValue].append(lid)
          if let van = nu[gemeente.code]?.klasse, van != naar {
            verplaatsingen.append(AndereIndeling.Verplaatsing(gemeente: gemeente, van: van, naar: naar))
          }
        }
        return AndereIndeling(
          grenzen: grenzen, circulaire: circulaire, verplaatst: verplaatsingen.count, verplaatsingen: verplaatsingen,
          gemiddelden: leden.map { Samenvatting(van: $0, in: selectie.meting).gemiddelde })
      }
    }
  }
}
