import FoundationEssentials
import Glibc
import WmoModel

/// A folder with the user's own data, laid over the embedded ones.
///
/// Whatever changes in it changes as a whole: a new folder is written beside it, checked with the embedded files under it, and
/// put in its place in one step.
package struct Gegevensmap: Sendable {
  package let pad: String

  package init(pad: String) { self.pad = pad }

  /// The word in place of a folder for: no data of the user.
  package static let geen = "geen"

  /// The folder of the user; nil when the environment names none.
  package static var eigenPad: String? { Gebruikersmap.gegevens.pad().map { "\($0)/gegevens" } }

  /// Whether the program has figures of its own at a path.
  package static func isIngebouwd(_ pad: String) -> Bool { Databron.ingebed.tabel(pad)?.rijen.isEmpty == false }

  static func isHeelPakket(_ map: String) -> Bool { access("\(map)/datapackage.json", F_OK) == 0 }
}

extension Gegevensmap {
  /// Compares what an import brings with what there is, without writing anything.
  ///
  /// - Parameters:
  ///   - wijze: What to do while another import is at work.
  ///   - toch: Whether the import would be taken over when much vanishes.
  ///   - maak: Makes what is brought.
  /// - Returns: How the files differ from what is there.
  /// - Throws: Whatever would keep the import itself from being taken over, except that much vanishes: that is told.
  package func vergelijk(
    _ wijze: Wachtwijze = Wachtwijze(), toch: Bool = true,
    _ maak: (Gegevensmap) throws(DatabankFout) -> Aanlevering
  ) throws(DatabankFout) -> Overname {
    let vervanging = Mapvervanging(naar: pad)
    return try vervanging.proef(wijze) { () throws(DatabankFout) in
      let aanlevering = try maak(self)
      let vergelijkingen = try vergelijk(aanlevering, keur: true)
      let aanwezig = try laag()?.aanwezig ?? []
      try vervanging.controleerDoel(aanwezig.union(aanlevering.delen.map(\.pad)))
      return Overname(aanlevering, vergelijkingen, isGeweigerd: !toch)
    }
  }

  /// Takes over what an import brings, as a whole or not at all.
  ///
  /// - Parameters:
  ///   - nu: The moment, in seconds since 1970.
  ///   - wijze: What to do while another import is at work.
  ///   - toch: Whether it is taken over when much vanishes.
  ///   - maak: Makes what is brought, while no other import is at work.
  /// - Returns: How the files differ from what was there.
  /// - Throws: The first fault; the folder is then as it was.
  package func neemOver(
    nu: Int = time(nil), _ wijze: Wachtwijze = Wachtwijze(), toch: Bool = false,
    _ maak: (Gegevensmap) throws(DatabankFout) -> Aanlevering
  ) throws(DatabankFout) -> Overname {
    let vervanging = Mapvervanging(naar: pad)
    return try vervanging.alleen(wijze) { () throws(DatabankFout) in
      let aanlevering = try maak(self)
      let vergelijkingen = try vergelijk(aanlevering, keur: false)
      for deel in vergelijkingen where !toch {
        guard let verlies = deel.verlies else { continue }
        throw DatabankFout(deel.pad, .invoer("\(verlies); bekijk dat met --proef, of neem het over met --toch"))
      }
      try zet(aanlevering.delen, weg: [], vervanging, Gegevensmap.moment(nu))
      return Overname(aanlevering, vergelijkingen)
    }
  }

  /// Takes files of the user away again, so that the embedded ones count; all of them when no path is given.
  ///
  /// - Returns: The paths that are gone.
  package func wis(_ pad: String?, _ wijze: Wachtwijze = Wachtwijze()) throws(DatabankFout) -> [String] {
    let vervanging = Mapvervanging(naar: self.pad)
    return try vervanging.alleen(wijze) { () throws(DatabankFout) in
      let aanwezig = try laag()?.aanwezig.subtracting([Schema.herkomst.pad]) ?? []
      if let pad, !aanwezig.contains(pad) {
        throw DatabankFout(pad, Schema.kent(pad) ? .geenEigenBestand : .onbekendBestand)
      }
      let weg = pad.map { [$0] } ?? aanwezig
      guard !weg.isEmpty else { return [] }
      do throws(DatabankFout) { try zet([], weg: weg, vervanging, "") } catch {
        if case .lijstOntbreekt(let lijst) = error.wat, weg.contains(lijst) {
          throw DatabankFout(lijst, .nodigVoor(error.bestand))
        }
        throw error
      }
      return weg.sorted()
    }
  }

  /// The layer as it is; nil when there is no folder.
  func laag() throws(DatabankFout) -> Laag? {
    let map = Mapvervanging(naar: pad).leesmap
    guard access(map, F_OK) == 0 else { return nil }
    guard !Gegevensmap.isHeelPakket(map) else { throw DatabankFout(pad, .isHeelPakket) }
    return try Laag(map: map, gelooft: true)
  }

  private func vergelijk(_ aanlevering: Aanlevering, keur: Bool) throws(DatabankFout) -> [Vergelijking] {
    if let tweede = aanlevering.delen.enumerated().first(where: { plaats, deel in
      aanlevering.delen.prefix(plaats).contains { $0.pad == deel.pad }
    }) {
      throw DatabankFout(tweede.element.pad, .invoer("dit bestand wordt twee keer aangeleverd"))
    }
    let laag = try laag()
    if keur {
      let nieuw = Dictionary(aanlevering.delen.map { ($0.pad, Array($0.tekst.utf8)) }) { $1 }
      let paden = (laag?.aanwezig ?? []).subtracting([Schema.herkomst.pad]).union(nieuw.keys)
      let fouten = Gegevensmap.fouten(paden) { pad throws(DatabankFout) in
        if let bytes = nieuw[pad] { return bytes }
        return try laag?.lees(pad) ?? []
      }
      if let fout = fouten.first { throw laag?.isStuk(fout.bestand) == true ? fout.metUitweg : fout }
    }
    return try Vergelijking.alle(aanlevering.delen, laag)
  }

  private func zet(
    _ delen: [Aanlevering.Deel], weg: Set<String>, _ vervanging: Mapvervanging, _ moment: String
  ) throws(DatabankFout) {
    let laag = try laag()
    let aanwezig = laag?.aanwezig ?? []
    let blijvend = aanwezig.subtracting(weg).subtracting([Schema.herkomst.pad]).subtracting(delen.map(\.pad))
    var inhoud = Dictionary(uniqueKeysWithValues: blijvend.map { ($0, Mapvervanging.Inhoud.blijft) })
    for deel in delen { inhoud[deel.pad] = .bytes(Data(deel.tekst.utf8)) }
    let paden = Set(inhoud.keys)
    let oud = laag?.herkomst.values.filter { blijvend.contains($0.pad) } ?? []
    try vervanging.vervang(inhoud, bekend: aanwezig) { map throws(DatabankFout) in
      let fouten = Gegevensmap.fouten(paden) { pad throws(DatabankFout) in try Schijfbestand.lees(pad, in: map) }
      if let fout = fouten.first { throw laag?.isStuk(fout.bestand) == true ? fout.metUitweg : fout }
      let regels = try delen.map { deel throws(DatabankFout) in try Herkomstregel(deel, in: map, moment) } + oud
      guard regels.isEmpty || Schijfbestand.schrijf(regels.tekst.utf8, naar: "\(map)/\(Schema.herkomst.pad)") else {
        throw DatabankFout(self.pad, .schrijffout(errno))
      }
    }
  }

  /// The moment as it stands in the list of sources.
  static func moment(_ seconden: Int) -> String {
    var (tijd, delen) = (time_t(seconden), tm())
    gmtime_r(&tijd, &delen)
    func twee(_ getal: Int32) -> String { getal < 10 ? "0\(getal)" : "\(getal)" }
    return "\(delen.tm_year + 1900)-\(twee(delen.tm_mon + 1))-\(twee(delen.tm_mday))T"
      + "\(twee(delen.tm_hour)):\(twee(delen.tm_min)):\(twee(delen.tm_sec))Z"
  }
}

extension Gegevensmap {
  /// What is wrong with some files over the embedded ones: in themselves, and in what the embedded ones refer to.
  static func fouten(
    _ paden: Set<String>, lees: (String) throws(DatabankFout) -> [UInt8]
  ) -> [DatabankFout] {
    for pad in paden.sorted() where !Schema.kent(pad) { return [DatabankFout(pad, .onbekendBestand)] }
    let jaren = Set(paden.flatMap { Schema.bestand($0)?.gemeentenVan.map { [$0] } ?? [] })
    let ingebed = Schema.bestanden.filter { bestand in
      !paden.contains(bestand.pad)
        && bestand.verwijzingen.contains { verwijzing in
          switch verwijzing.doel {
          case .gemeenten(let jaar): jaren.contains(jaar)
          case .gemeentenVanEnigJaar: !jaren.isEmpty
          }
        }
    }
    let keuring = Pakketkeuring(
      paden.sorted().compactMap(Schema.bestand) + ingebed,
      omgeving: .init(
        jaren: Omvang.ingebouwd.jaren.subtracting(jaren),
        codes: { jaar in
          let tabel = Databron.ingebed.tabel(Schema.padGemeenten(jaar))
          return Set(tabel.flatMap { tabel in tabel.plaats("gm_code").map { p in tabel.rijen.map { $0[p] } } } ?? [])
        })
    ) { pad throws(DatabankFout) in
      paden.contains(pad) ? try lees(pad) : Databron.ingebed(pad).map(Array.init) ?? []
    }
    return keuring.fouten
  }

  /// What is wrong with a layer over the embedded files.
  static func fouten(_ laag: Laag) -> [DatabankFout] {
    fouten(laag.paden) { pad throws(DatabankFout) in try laag.lees(pad) }
  }
}

extension Herkomstregel {
  /// The line for a file that was just written in a folder.
  fileprivate init(_ deel: Aanlevering.Deel, in map: String, _ moment: String) throws(DatabankFout) {
    var gegevens = stat()
    guard stat("\(map)/\(deel.pad)", &gegevens) == 0 else { throw DatabankFout(deel.pad, .nietTeSchrijven) }
    self.init(
      pad: deel.pad, bron: Citaat.veilig(deel.bron, hoogstens: Celsoort.langsteTekst - 10), ingelezen: moment,
      rijen: max(0, deel.tekst.utf8.count { $0 == UInt8(ascii: "\n") } - 1), bytes: Int(gegevens.st_size),
      gewijzigd: Herkomstregel.moment(gegevens))
  }
}
