import Foundation

/// Where a table of an OData v3 service is.
package struct Tabeladres: Hashable, Sendable {
  /// The service of CBS for tables of third parties.
  package static let derden = "https://dataderden.cbs.nl/ODataApi/OData/"

  package let tabel: String
  private let basis: URL
  private let filter: String?
  private let select: String?

  /// The address of a table.
  ///
  /// Without encryption only this machine itself is asked.
  ///
  /// - Throws: When the address or the name of the table cannot be one.
  package init(
    bron: String = derden, tabel: String, filter: String? = nil, select: String? = nil
  ) throws(Haalfout) {
    guard Tabeladres.isNaam(tabel) else {
      throw Haalfout(.gebruik, "‘\(tabel)’ is geen naam van een tabel; geef een naam zoals 45067NED.")
    }
    guard let basis = URL(string: bron.hasSuffix("/") ? bron : bron + "/"), let host = basis.host(), !host.isEmpty,
      basis.scheme == "https" || basis.scheme == "http" && ["127.0.0.1", "localhost", "::1"].contains(host)
    else { throw Haalfout(.gebruik, "‘\(bron)’ is geen adres dat met https:// begint; geef een ander bij --bron.") }
    self.basis = basis
    self.tabel = tabel
    self.filter = filter
    self.select = select
  }

  /// Whether a text can be the name of a table or of a part of it.
  static func isNaam(_ tekst: String) -> Bool {
    (1...64).contains(tekst.utf8.count)
      && tekst.utf8.allSatisfy { byte in
        (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) || byte == UInt8(ascii: "_")
          || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
      }
  }

  /// The address of the first page of a part; only the rows are filtered, not the dimension tables.
  func begin(_ deel: String, isRijen: Bool) -> URL {
    var vragen = [URLQueryItem(name: "$format", value: "json")]
    if isRijen {
      vragen += [("$filter", filter), ("$select", select)].compactMap { naam, waarde in
        waarde.map { URLQueryItem(name: naam, value: $0) }
      }
    }
    return basis.appending(path: tabel).appending(path: deel).appending(queryItems: vragen)
  }

  /// The address of what the service says of the table itself.
  var over: URL { begin("TableInfos", isRijen: false) }

  /// What was asked, so that pages of different questions are not mixed.
  var vraag: String { begin("TypedDataSet", isRijen: true).absoluteString }

  /// The address that a page gives for the next one, whole or relative.
  ///
  /// - Throws: When it is no address, or one of another server.
  func vervolg(_ tekst: String, na pagina: URL) throws(Haalfout) -> URL {
    let van = tekst.hasPrefix("\(tabel)/") ? basis : pagina
    guard let vervolg = URL(string: tekst, relativeTo: van)?.absoluteURL else {
      throw Haalfout(.gegevens, "\(pagina) verwijst naar ‘\(tekst)’ en dat is geen adres; probeer het later opnieuw.")
    }
    guard isVanDeServer(vervolg) else {
      throw Haalfout(
        .gegevens,
        "\(pagina) verwijst naar een andere server, \(vervolg); dat adres wordt niet gevolgd, controleer --bron.")
    }
    return vervolg
  }

  /// Whether an address is on the server of the table.
  func isVanDeServer(_ adres: URL) -> Bool {
    adres.scheme == basis.scheme && adres.host() == basis.host() && adres.port == basis.port && adres.user() == nil
  }
}
