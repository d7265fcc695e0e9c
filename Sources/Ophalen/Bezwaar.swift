import FoundationNetworking
import WmoData

import struct Foundation.URLError

/// Why an answer is no page.
struct Bezwaar: Error {
  /// What is the matter, as a part of a Dutch sentence.
  let wat: String
  /// Whether it may be different the next time.
  let isTijdelijk: Bool
  var wachttijd: Duration?

  /// The page that an answer holds, or what is wrong with it.
  static func oordeel(
    over uitkomst: Result<Verbinding.Antwoord, Verbinding.Mislukt>
  ) -> Result<(bytes: [UInt8], pagina: Odatapagina), Bezwaar> {
    switch uitkomst {
    case .failure(let mislukt): return .failure(Bezwaar(mislukt))
    case .success(let antwoord):
      guard antwoord.code == 200 else { return .failure(Bezwaar(code: antwoord.code, antwoord.wachttijd)) }
      guard antwoord.soort.lowercased().contains("json") else {
        let soort = antwoord.soort.isEmpty ? "iets zonder soort" : Citaat.veilig(antwoord.soort)
        return .failure(Bezwaar(wat: "de server geeft \(soort) in plaats van JSON", isTijdelijk: true))
      }
      do throws(DatabankFout) {
        let pagina = try antwoord.bytes.withUnsafeBufferPointer { bytes in
          Result { () throws(DatabankFout) in try Odatapagina(bytes, bestand: "") }
        }
        .get()
        return .success((antwoord.bytes, pagina))
      } catch { return .failure(Bezwaar(wat: "de pagina is niet heel", isTijdelijk: true)) }
    }
  }

  private init(wat: String, isTijdelijk: Bool) {
    self.wat = wat
    self.isTijdelijk = isTijdelijk
  }

  private init(code: Int, _ wachttijd: Duration?) {
    let uitleg =
      switch code {
      case 404: ", deze tabel of dit deel bestaat daar niet"
      case 429: ", het gaat de server te snel"
      case 500...599: ", er is daar een storing"
      default: ""
      }
    wat = "de server antwoordt met \(code)\(uitleg)"
    isTijdelijk = [408, 429, 500, 502, 503, 504].contains(code)
    self.wachttijd = wachttijd
  }

  private init(_ mislukt: Verbinding.Mislukt) {
    switch mislukt {
    case .tijd: (wat, isTijdelijk) = ("de server antwoordt niet of te traag", true)
    case .teGroot(let grens): (wat, isTijdelijk) = ("de pagina is groter dan \(grens) MB", false)
    case .elders(let adres):
      (wat, isTijdelijk) = (
        "de server stuurt door naar een andere server, \(Citaat.veilig(adres, hoogstens: 200))", false
      )
    case .netwerk(let code):
      switch URLError.Code(rawValue: code) {
      case .cannotFindHost, .dnsLookupFailed: (wat, isTijdelijk) = ("de server is niet te vinden", true)
      case .cannotConnectToHost: (wat, isTijdelijk) = ("de server neemt niet op", true)
      case .timedOut: (wat, isTijdelijk) = ("de server antwoordt niet", true)
      case .networkConnectionLost, .notConnectedToInternet: (wat, isTijdelijk) = ("de verbinding is weggevallen", true)
      case .secureConnectionFailed, .serverCertificateUntrusted, .serverCertificateHasBadDate,
        .serverCertificateHasUnknownRoot, .serverCertificateNotYetValid:
        (wat, isTijdelijk) = ("de beveiligde verbinding komt niet tot stand", false)
      // The library has no word for it, so its number says nothing either.
      case .unknown: (wat, isTijdelijk) = ("de pagina komt niet heel aan", true)
      default: (wat, isTijdelijk) = ("de pagina komt niet heel aan (netwerkfout \(code))", true)
      }
    }
  }
}
