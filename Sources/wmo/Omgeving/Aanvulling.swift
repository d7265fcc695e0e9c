import ArgumentParser
import WmoData
import WmoModel

extension CompletionKind {
  /// The words there are for an option.
  static func woorden<Value: RawRepresentable & CaseIterable>(_ type: Value.Type) -> CompletionKind
  where Value.RawValue == String { .list(Value.allCases.map(\.rawValue)) }

  /// The figures of the user over those of the program, which may have more years and figures.
  private static var databank: Databank { (try? Databank.open(map: nil).databank) ?? .ingebed() }

  /// The names of the gemeenten, in the form that a shell need not quote.
  static var gemeente: CompletionKind { .custom { _, _, _ in gemeentewoorden } }

  /// The circulaires of the gemeentefonds.
  static var circulaire: CompletionKind { .custom { _, _, _ in databank.circulaires().map(\.rawValue) } }

  /// The years of the documents.
  static var jaar: CompletionKind {
    .custom { _, _, _ in Set(databank.verslagsoorten.map(\.jaar)).sorted().map(String.init) }
  }

  /// The lists that the user saved.
  static var lijst: CompletionKind { .custom { _, _, _ in (try? Lijstenmap.eigen().namen) ?? [] } }

  /// The lists that the user saved, and the gemeenten.
  static var lijstOfGemeente: CompletionKind {
    .custom { _, _, _ in ((try? Lijstenmap.eigen().namen) ?? []) + gemeentewoorden }
  }

  /// Conditions: an indeling and an `=`, and behind it one of the categories that the indeling always has.
  static var filter: CompletionKind {
    .custom { _, _, begin in
      guard
        let indeling = begin.split(separator: "=", omittingEmptySubsequences: false).first.flatMap({ word in
          Indeling.allCases.first { $0.rawValue == word }
        }), begin.contains("=")
      else { return Indeling.allCases.map { $0.rawValue + "=" } }
      return (indeling.vasteCategorieen + [.onbekend]).map { "\(indeling.rawValue)=\($0.code)" }
    }
  }

  /// The numbers of the figures that can be made.
  static var figuur: CompletionKind {
    .custom { _, _, _ in databank.catalogus.filter(\.isMaakbaar).map(\.nummer) }
  }
}

private var gemeentewoorden: [String] {
  let databank = Databank.ingebed()
  let soort = databank.standaard(.jaarrekening)
  let namen = soort.flatMap(databank.verslag)?.gemeenten.map(\.naam) ?? []
  return (namen + databank.andereNamen().map(\.naam)).map { slug($0) }.sorted()
}
