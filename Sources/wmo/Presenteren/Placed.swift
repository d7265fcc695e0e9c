import ArgumentParser
import Verkenner
import WmoModel

/// A command whose answer is also a place of the explorer, so that it can be a slide.
protocol Placed: ParsableCommand {
  var data: DataOptions { get }
  /// The place of the explorer that shows the same.
  func place(_ databank: Databank) throws -> Place
}

/// The command of a line of words, with or without `wmo` before it, that is also a place of the explorer.
///
/// - Throws: Why the words are none.
func placed(_ woorden: [String]) throws -> any Placed {
  let woorden = woorden.first == "wmo" ? Array(woorden.dropFirst()) : woorden
  let command: any ParsableCommand
  do { command = try Wmo.opdracht(woorden) } catch {
    let bericht = Wmo.message(for: error)
    let heeftNaam = ["--markeer", "--lijst"].contains { optie in woorden.contains { $0.hasPrefix(optie) } }
    guard heeftNaam, bericht.contains("nexpected argument") else { throw Failure(.usage, Dutch.sentence(bericht)) }
    throw Failure(
      .usage, "Er staan losse woorden in; zet een naam met spaties tussen aanhalingstekens, zoals 'Bergen op Zoom'.")
  }
  guard let placed = command as? any Placed else {
    throw Failure(
      .usage,
      "‘\(shown(woorden.first ?? ""))’ geeft geen figuur; groepen, gemeenten, gemeente, vergelijkbaar, reeks, samenhang en figuur wel."
    )
  }
  guard placed.data.folder == nil else {
    throw Failure(.usage, "Geef --data bij de opdracht waarmee u wmo opent, en niet hier.")
  }
  return placed
}

extension VerkenCommand: Placed {
  func place(_ databank: Databank) throws -> Place {
    var place = Place(vraag: try question.vraag(databank))
    if let gemeente { place.levels.append(Level(.kaart(try databank.gemeente(gemeente, in: place.vraag.soort)))) }
    return place
  }
}

extension GroepenCommand: Placed {
  func place(_ databank: Databank) throws -> Place {
    var place = Place(vraag: try question.vraag(databank))
    place.highlights = try marks.codes(databank, place.vraag.soort)
    if let kruis { place.levels.append(Level(.kruistabel(try choice(kruis, .indeling)))) }
    return place
  }
}

extension GemeentenCommand: Placed {
  func place(_ databank: Databank) throws -> Place {
    var place = Place(vraag: try question.vraag(databank))
    if let sorteer { place.sortering = try choice(sorteer, .sortering) }
    place.omgekeerd = omgekeerd
    place.highlights = try marks.codes(databank, place.vraag.soort)
    place.levels.append(Level(.gemeenten))
    return place
  }
}

extension GemeenteCommand: Placed {
  func place(_ databank: Databank) throws -> Place {
    var place = Place(vraag: try question.vraag(databank))
    let codes = try databank.gemeenten(names, in: place.vraag.soort)
    guard let code = codes.first, codes.count == 1 else {
      throw Failure(.usage, "Een dia toont één gemeente; neem ‘wmo gemeenten --lijst’ voor meer.")
    }
    place.levels.append(Level(.kaart(code)))
    return place
  }
}

extension VergelijkbaarCommand: Placed {
  func place(_ databank: Databank) throws -> Place {
    var place = Place(vraag: try question.vraag(databank))
    place.peers = try aantal()
    place.highlights = try marks.codes(databank, place.vraag.soort)
    let code = try gemeente(databank, place.vraag.soort)
    place.levels.append(Level(.vergelijkbaar(code)))
    return place
  }
}

extension ReeksCommand: Placed {
  func place(_ databank: Databank) throws -> Place {
    let question = try asked(databank)
    var place = Place(vraag: question.vraag)
    place.reekswijze = question.wijze
    place.levels.append(Level(.ontwikkeling(question.onderwerpen)))
    return place
  }
}

extension SamenhangCommand: Placed {
  func place(_ databank: Databank) throws -> Place {
    var place = Place(vraag: try question.vraag(databank))
    let (x, y): (Grootheid, Grootheid) = (try choice(x, .grootheid), try choice(y, .grootheid))
    place.highlights = try marks.codes(databank, place.vraag.soort)
    if let maat = y.maat { place.vraag.maat = maat }
    place.levels.append(Level(.samenhang(x: x, y: y.maat == nil ? y : nil)))
    return place
  }
}

extension FiguurCommand: Placed {
  func place(_ databank: Databank) throws -> Place {
    guard let nummer else { throw Failure(.usage, "Een dia toont één figuur; noem een nummer, zoals 4.8.") }
    var place = Place(vraag: try question.vraag(databank))
    place.highlights = try marks.codes(databank, place.vraag.soort)
    place.levels.append(Level(.figuur(nummer)))
    return place
  }
}
