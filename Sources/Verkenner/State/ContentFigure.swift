import WmoModel

extension Content {
  /// What is shown as one figure, with some gemeenten that stand out.
  ///
  /// A figure of the catalogue was made with its own.
  package func figuur(markeer codes: [GMCode]) -> Figuur {
    switch self {
    case .groepen(let groepen): groepen.figuur(markeer: codes)
    case .gemeenten(let lijst): lijst.figuur(markeer: codes)
    case .kaart(let kaart): kaart.figuur(markeer: codes)
    case .vergelijkbaar(let vergelijking): vergelijking.figuur(markeer: codes)
    case .kruistabel(let tabel): tabel.figuur(markeer: codes)
    case .samenhang(let lijst): lijst.samenhang.figuur(markeer: codes)
    case .ontwikkeling(let reeksen, _): reeksen.figuur(markeer: codes)
    case .figuur(let figuur, _): figuur
    }
  }
}

extension Databank {
  /// Makes a figure of the catalogue for a place.
  func figuur(_ nummer: String, _ place: Place) throws(Vraagfout) -> Figuur {
    do throws(Figuurfout) {
      return try figuur(nummer, place.effectieveVraag, markeer: place.highlights)
    } catch {
      guard case .vraag(let fout) = error else { throw .geenFiguur(zin: error.zin) }
      throw fout
    }
  }
}
