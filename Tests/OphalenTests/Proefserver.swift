import Foundation
import Synchronization

/// A server on the loopback that answers every request with what a closure says.
final class Proefserver: Sendable {
  /// What a client asked.
  struct Vraag: Sendable {
    /// The path with its query.
    let pad: String
    /// The headers, with names in lower case.
    let koppen: [String: String]
  }

  /// What the server does.
  struct Antwoord: Sendable {
    var code = 200
    var koppen = ["Content-Type": "application/json;odata=minimalmetadata"]
    var inhoud: [UInt8] = []
    /// How much it says it sends, when that is not true.
    var beloofd: Int?
    /// The rest between pieces of the body.
    var druppel: Duration?
    /// How long it says nothing at all.
    var stil: Duration?

    static func pagina(_ tekst: String) -> Antwoord { Antwoord(inhoud: Array(tekst.utf8)) }
    static func code(_ code: Int, _ koppen: [String: String] = [:]) -> Antwoord {
      Antwoord(code: code, koppen: ["Content-Type": "text/html"].merging(koppen) { $1 }, inhoud: Array("<html>".utf8))
    }
  }

  let poort: UInt16
  private let luisteraar: Int32
  private let gesteld = Mutex<[Vraag]>([])
  private let naarVersie = Mutex(0)
  private let versie: @Sendable (Int) -> Antwoord

  /// Everything that was asked so far, apart from the version of the table.
  var vragen: [Vraag] { gesteld.withLock { $0 } }
  var adres: String { "http://127.0.0.1:\(poort)/OData/" }

  /// Starts a server; the closure gets the question and how many came before it.
  ///
  /// - Parameters:
  ///   - versie: The answer to the question what the table is, and how often that was asked before.
  ///   - antwoord: The answer to any other question.
  /// - Throws: When there is no port to listen on.
  init(
    versie: @escaping @Sendable (Int) -> Antwoord = { _ in .code(404) },
    _ antwoord: @escaping @Sendable (Vraag, Int) -> Antwoord
  ) throws {
    self.versie = versie
    luisteraar = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    var adres = sockaddr_in()
    adres.sin_family = sa_family_t(AF_INET)
    adres.sin_addr.s_addr = in_addr_t(0x7F00_0001).bigEndian
    var lengte = socklen_t(MemoryLayout<sockaddr_in>.size)
    let isKlaar = [luisteraar].withUnsafeBufferPointer { luisteraars in
      withUnsafeMutableBytes(of: &adres) { bytes in
        guard let basis = bytes.baseAddress?.assumingMemoryBound(to: sockaddr.self) else { return false }
        return bind(luisteraars[0], basis, lengte) == 0 && listen(luisteraars[0], 16) == 0
          && getsockname(luisteraars[0], basis, &lengte) == 0
      }
    }
    guard isKlaar else { throw CocoaError(.fileReadUnknown) }
    poort = UInt16(bigEndian: adres.sin_port)
    Thread.detachNewThread { [luisteraar, weak self] in
      while true {
        let verbinding = accept(luisteraar, nil, nil)
        guard verbinding >= 0 else { return }
        let dienst = self
        Thread.detachNewThread {
          dienst?.bedien(verbinding, antwoord)
          close(verbinding)
        }
      }
    }
  }

  deinit {
    shutdown(luisteraar, Int32(SHUT_RDWR))
    close(luisteraar)
  }

  private func antwoord(op vraag: Vraag, _ anders: (Vraag, Int) -> Antwoord) -> Antwoord {
    if vraag.pad.contains("/TableInfos") {
      return versie(
        naarVersie.withLock { aantal in
          defer { aantal += 1 }
          return aantal
        })
    }
    let nummer = gesteld.withLock { gesteld in
      gesteld.append(vraag)
      return gesteld.count - 1
    }
    return anders(vraag, nummer)
  }

  private func bedien(_ verbinding: Int32, _ antwoord: (Vraag, Int) -> Antwoord) {
    guard let vraag = Proefserver.vraag(verbinding) else { return }
    let antwoord = self.antwoord(op: vraag, antwoord)
    if let stil = antwoord.stil { Thread.sleep(forTimeInterval: stil / .seconds(1)) }
    var kop = "HTTP/1.1 \(antwoord.code) Zo\r\nConnection: close\r\n"
    kop += "Content-Length: \(antwoord.beloofd ?? antwoord.inhoud.count)\r\n"
    for (naam, waarde) in antwoord.koppen { kop += "\(naam): \(waarde)\r\n" }
    guard Proefserver.stuur(Array((kop + "\r\n").utf8)[...], verbinding) else { return }
    guard let druppel = antwoord.druppel else {
      _ = Proefserver.stuur(antwoord.inhoud[...], verbinding)
      return
    }
    for begin in stride(from: 0, to: antwoord.inhoud.count, by: 64) {
      guard Proefserver.stuur(antwoord.inhoud[begin..<min(begin + 64, antwoord.inhoud.count)], verbinding) else {
        return
      }
      Thread.sleep(forTimeInterval: druppel / .seconds(1))
    }
  }

  private static func vraag(_ verbinding: Int32) -> Vraag? {
    var gelezen: [UInt8] = []
    var blok = [UInt8](repeating: 0, count: 4096)
    while !String(decoding: gelezen, as: UTF8.self).contains("\r\n\r\n") {
      let aantal = recv(verbinding, &blok, blok.count, 0)
      guard aantal > 0 else { return nil }
      gelezen += blok[..<aantal]
    }
    let regels = String(decoding: gelezen, as: UTF8.self).components(separatedBy: "\r\n")
    let eerste = regels[0].split(separator: " ")
    guard eerste.count == 3 else { return nil }
    var koppen: [String: String] = [:]
    for regel in regels.dropFirst() {
      let delen = regel.split(separator: ":", maxSplits: 1)
      if delen.count == 2 { koppen[delen[0].lowercased()] = delen[1].trimmingCharacters(in: .whitespaces) }
    }
    return Vraag(pad: String(eerste[1]), koppen: koppen)
  }

  private static func stuur(_ bytes: ArraySlice<UInt8>, _ verbinding: Int32) -> Bool {
    var rest = bytes
    while !rest.isEmpty {
      let aantal = rest.withUnsafeBytes { send(verbinding, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL)) }
      guard aantal > 0 else { return false }
      rest = rest.dropFirst(aantal)
    }
    return true
  }
}

/// Bytes in the form of gzip, without making them smaller.
func gzip(_ bytes: [UInt8]) -> [UInt8] {
  var crc: UInt32 = .max
  for byte in bytes {
    crc ^= UInt32(byte)
    for _ in 0..<8 { crc = crc & 1 == 1 ? crc >> 1 ^ 0xEDB8_8320 : crc >> 1 }
  }
  func kort(_ getal: Int) -> [UInt8] { [UInt8(getal & 0xFF), UInt8(getal >> 8 & 0xFF)] }
  func lang(_ getal: UInt32) -> [UInt8] { kort(Int(getal & 0xFFFF)) + kort(Int(getal >> 16)) }
  var uit: [UInt8] = [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 255]
  for begin in stride(from: 0, to: max(1, bytes.count), by: 65_535) {
    let eind = min(begin + 65_535, bytes.count)
    uit += [eind == bytes.count ? 1 : 0] + kort(eind - begin) + kort(~(eind - begin) & 0xFFFF) + bytes[begin..<eind]
  }
  return uit + lang(~crc) + lang(UInt32(bytes.count))
}
