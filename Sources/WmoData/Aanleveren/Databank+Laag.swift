import Glibc
import WmoModel

extension Databank {
  /// The figures that a command works with, and what is wrong with files of the user's own folder that are therefore left out.
  ///
  /// A folder with `datapackage.json` is a whole package; any other folder lies over the embedded figures, path by path. The
  /// user's own folder is used when no folder is named, and `geen` goes without it.
  ///
  /// - Parameters:
  ///   - map: The folder that was named, if any.
  ///   - eigen: The folder of the user, if the environment has one.
  /// - Returns: The figures and where they come from.
  /// - Throws: The first fault in a folder that was named.
  package static func open(map: String?, eigen: String? = Gegevensmap.eigenPad) throws(DatabankFout)
    -> Geopend
  {
    guard let map else { return eigen.map(open(eigen:)) ?? Geopend(.ingebed(), nil) }
    if map == Gegevensmap.geen { return Geopend(.ingebed(), nil) }
    let leesmap = Mapvervanging(naar: map).leesmap
    if Gegevensmap.isHeelPakket(leesmap) { return Geopend(try Databank.map(leesmap), nil, pakket: map) }
    let laag = try Laag(map: leesmap, gelooft: false)
    if let fout = laag.fouten.first { throw fout }
    guard !laag.paden.isEmpty else { throw DatabankFout(map, .geenGegevens) }
    if let fout = Gegevensmap.fouten(laag).first { throw fout }
    return Geopend(Databank(laag), laag)
  }

  /// The figures with those in the folder of the user over them; two questions to the disk when there is no folder.
  private static func open(eigen: String) -> Geopend {
    var map = eigen
    if access(eigen, F_OK) != 0 {
      let boven = eigen.split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(separator: "/")
      guard access(boven, F_OK) == 0 else { return Geopend(.ingebed(), nil) }
      map = Mapvervanging(naar: eigen).leesmap
    }
    do throws(DatabankFout) {
      let laag = try Laag(map: map, gelooft: true)
      return laag.aanwezig.isEmpty ? Geopend(.ingebed(), nil) : Geopend(Databank(laag), laag)
    } catch { return Geopend(.ingebed(), nil, fouten: error.wat == .mapOntbreekt ? [] : [error]) }
  }

  /// The figures of a layer over the embedded ones.
  init(_ laag: Laag) {
    self.init(
      Pakket(bron: .gelaagd(laag)), omvang: laag.omvang, versie: "\(Schema.versie) met eigen gegevens",
      eigenBron: { deel in laag.bron(Schema.pad(deel)) })
  }
}

extension Laag {
  /// Where a file of this layer came from; nil when it has none at that path.
  func bron(_ pad: String) -> Eigenbron? {
    guard paden.contains(pad) else { return nil }
    guard let regel = herkomst[pad] else {
      return Eigenbron(tekst: "bestand \(pad)", ingelezen: nil, isGewijzigd: false)
    }
    return Eigenbron(tekst: regel.bron, ingelezen: String(regel.ingelezen.prefix(10)), isGewijzigd: isGewijzigd(pad))
  }
}

extension Schema {
  /// The path of a part of the figures.
  static func pad(_ deel: Gegevensdeel) -> String {
    switch deel {
    case .verslag(let soort): padIv3(soort)
    case .gemeenten(let jaar): padGemeenten(jaar)
    case .kenmerken: kenmerken.pad
    case .gemeentefonds(let circulaire): padVolumes(circulaire)
    case .gewichten: padGewichten
    case .uitkeringsfactor: padUitkeringsfactor
    case .klassegrenzen: padGrenzen
    case .socialeStructuur: socialeStructuur.pad
    case .herindelingen: herindelingen.pad
    case .friesland2017: friesland2017.pad
    case .zwolw2022: zwolw2022.pad
    case .rivmTabellen: rivmTabellen.pad
    case .prijsindex: consumentenprijzen.pad
    case .clienten: padClienten
    }
  }
}
