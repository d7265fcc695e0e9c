import Foundation
import FoundationNetworking
import Synchronization

/// Asks one address at a time.
final class Verbinding {
  /// What a server answered.
  struct Antwoord: Sendable {
    let code: Int
    let soort: String
    /// How long the server asks to wait.
    let wachttijd: Duration?
    let bytes: [UInt8]
  }

  private let beleid: Haalbeleid
  private let magNaar: @Sendable (URL) -> Bool

  /// A connection that follows a redirection only where the closure allows it.
  init(_ beleid: Haalbeleid, magNaar: @escaping @Sendable (URL) -> Bool) {
    self.beleid = beleid
    self.magNaar = magNaar
  }

  /// The answer to one request; the body is whole and not compressed.
  func haal(_ adres: URL) throws(Mislukt) -> Antwoord {
    let opzet = URLSessionConfiguration.ephemeral
    opzet.urlCache = nil
    // Whole seconds over the whole request; silence is watched here.
    opzet.timeoutIntervalForRequest = (beleid.langst / .seconds(1)).rounded(.up) + 1
    let ontvanger = Ontvanger(meeste: beleid.meesteMB * 1_000_000, magNaar: magNaar)
    // A session each: what comes late of a request that was given up cannot end up in the next.
    let sessie = URLSession(configuration: opzet, delegate: ontvanger, delegateQueue: nil)
    defer { sessie.invalidateAndCancel() }
    var vraag = URLRequest(url: adres)
    vraag.setValue("application/json", forHTTPHeaderField: "Accept")
    vraag.setValue("wmo-haal", forHTTPHeaderField: "User-Agent")
    sessie.dataTask(with: vraag).resume()
    guard ontvanger.wacht(stilte: beleid.stilte, hoogstens: beleid.langst) else { throw .tijd }
    return try ontvanger.uitkomst()
  }

  /// Why there is no answer.
  enum Mislukt: Error, Hashable {
    case netwerk(Int)
    case tijd
    case teGroot(MB: Int)
    case elders(String)
  }
}

/// Gathers an answer as it comes in, as long as it is not too large.
private final class Ontvanger: NSObject, URLSessionDataDelegate, Sendable {
  private struct Staat {
    var antwoord: HTTPURLResponse?
    var bytes: [UInt8] = []
    var mislukt: Verbinding.Mislukt?
  }

  private let staat = Mutex(Staat())
  private let klaar = DispatchSemaphore(value: 0)
  private let meeste: Int
  private let magNaar: @Sendable (URL) -> Bool

  init(meeste: Int, magNaar: @escaping @Sendable (URL) -> Bool) {
    self.meeste = meeste
    self.magNaar = magNaar
  }

  /// Waits until the answer is whole or has failed; false when the server is silent or takes too long.
  func wacht(stilte: Duration, hoogstens: Duration) -> Bool {
    let klok = ContinuousClock()
    let begin = klok.now
    var ontvangen = 0
    while klaar.wait(timeout: .now() + stilte / .seconds(1)) == .timedOut {
      let nu = staat.withLock { $0.bytes.count }
      guard nu > ontvangen, klok.now - begin < hoogstens else { return false }
      ontvangen = nu
    }
    return true
  }

  func uitkomst() throws(Verbinding.Mislukt) -> Verbinding.Antwoord {
    let staat = staat.withLock { $0 }
    if let mislukt = staat.mislukt { throw mislukt }
    guard let antwoord = staat.antwoord else { throw .netwerk(URLError.badServerResponse.rawValue) }
    let soort = antwoord.value(forHTTPHeaderField: "Content-Type") ?? ""
    let wachttijd = antwoord.value(forHTTPHeaderField: "Retry-After").flatMap(Ontvanger.duur)
    return Verbinding.Antwoord(code: antwoord.statusCode, soort: soort, wachttijd: wachttijd, bytes: staat.bytes)
  }

  func urlSession(_: URLSession, dataTask: URLSessionDataTask, didReceive data: Data) {
    let isTeGroot = staat.withLock { staat in
      guard staat.bytes.count + data.count <= meeste else {
        staat.mislukt = .teGroot(MB: meeste / 1_000_000)
        staat.bytes = []
        return true
      }
      staat.bytes += data
      return false
    }
    if isTeGroot { dataTask.cancel() }
  }

  func urlSession(
    _: URLSession, task: URLSessionTask, willPerformHTTPRedirection _: HTTPURLResponse, newRequest: URLRequest,
    completionHandler: @escaping @Sendable (URLRequest?) -> Void
  ) {
    if let adres = newRequest.url, magNaar(adres) { return completionHandler(newRequest) }
    staat.withLock { $0.mislukt = .elders(newRequest.url?.absoluteString ?? "") }
    completionHandler(nil)
    task.cancel()
  }

  func urlSession(_: URLSession, task: URLSessionTask, didCompleteWithError error: (any Error)?) {
    staat.withLock { staat in
      staat.antwoord = task.response as? HTTPURLResponse
      if let error, staat.mislukt == nil {
        let code = (error as? URLError)?.errorCode ?? (error as NSError).code
        staat.mislukt = .netwerk(code)
      }
    }
    klaar.signal()
  }

  /// How long `Retry-After` asks to wait: seconds, or until a moment.
  private static func duur(_ tekst: String) -> Duration? {
    if let seconden = Int(tekst) { return seconden >= 0 ? .seconds(min(seconden, 86_400)) : nil }
    let vorm = DateFormatter()
    vorm.locale = Locale(identifier: "en_US_POSIX")
    vorm.dateFormat = "EEE, dd MMM yyyy HH:mm:ss zzz"
    return vorm.date(from: tekst).map { .seconds(max(0, min($0.timeIntervalSinceNow, 86_400))) }
  }
}
