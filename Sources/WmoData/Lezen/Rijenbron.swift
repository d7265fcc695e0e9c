/// A table of which the rows come one by one: kept as text, or straight from the bytes of a file.
protocol Rijenbron {
  associatedtype Inhoud: Celinhoud
  associatedtype Rijen: Sequence<[Inhoud]>
  /// The header.
  var kop: [String] { get }
  /// The rows after the header.
  var rijen: Rijen { get }
}

extension Rijenbron {
  /// The place of a column, or nil.
  func plaats(_ kolom: String) -> Int? { kop.firstIndex(of: kolom) }

  /// The places of some columns, in the order asked; nil when one is missing.
  func plaatsen(_ kolommen: [String]) -> [Int]? {
    let plaatsen = kolommen.compactMap(plaats)
    return plaatsen.count == kolommen.count ? plaatsen : nil
  }
}

/// The rows of a CSV text in memory, read anew on every walk.
struct Csvtekst: Rijenbron {
  typealias Inhoud = Cel

  let kop: [String]
  let rijen: Rijlezer

  /// The rows of a text in UTF-8, which must outlive this.
  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    var lezer = Rijlezer(bytes)
    kop = lezer.next()?.map(\.tekst) ?? []
    rijen = lezer
  }
}
