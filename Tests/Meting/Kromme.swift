import Foundation

/// How a curve goes on, from its last step: ten times as much data.
///
/// Small tables fit the caches and the memory of the processor, so the first step says little of the second.
enum Kromme: String {
  case vlak = "flat"
  case lineair = "linear"
  case anders = "steeper"

  /// The curve of the times of ever ten times as much; steeper is more than a third above linear.
  init(_ tijden: [Double]) {
    let laatste = tijden.suffix(2)
    guard let voor = laatste.first, let na = laatste.last, tijden.count > 1, voor > 0 else {
      self = .vlak
      return
    }
    // A tenth of a millisecond is noise here.
    self = na < voor * 2 || na - voor < 0.1 ? .vlak : na < voor * 13.3 ? .lineair : .anders
  }
}
