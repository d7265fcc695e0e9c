extension Tabel {
  /// The rows of an embedded file, as the importer wrote it: quotes only around a whole cell, lines end in a line feed.
  ///
  /// The first screen and every change of indeling wait for this. It takes a tenth of the time that `init(tekst:)` takes, which
  /// handles whatever a file from outside may hold; the tests prove that both give the same rows for every embedded file.
  init(ingebed bytes: UnsafeBufferPointer<UInt8>) {
    var rijen: [[String]] = []
    var rij: [String] = []
    var plaats = 0
    while plaats < bytes.count {
      let cel = Tabel.cel(bytes, vanaf: plaats)
      rij.append(cel.tekst)
      plaats = cel.eind + 1
      if cel.eind >= bytes.count || bytes[cel.eind] == UInt8(ascii: "\n") {
        rijen.append(rij)
        let breedte = rij.count
        rij = []
        rij.reserveCapacity(breedte)
      }
    }
    kop = rijen.isEmpty ? [] : rijen.removeFirst()
    self.rijen = rijen
  }

  /// The cell that starts at a place, and the place of the comma or line feed after it.
  private static func cel(_ bytes: UnsafeBufferPointer<UInt8>, vanaf start: Int) -> (tekst: String, eind: Int) {
    let quote = UInt8(ascii: "\"")
    var eind = start
    guard start < bytes.count, bytes[start] == quote else {
      while eind < bytes.count, bytes[eind] != UInt8(ascii: ","), bytes[eind] != UInt8(ascii: "\n") { eind += 1 }
      return (String(decoding: UnsafeBufferPointer(rebasing: bytes[start..<eind]), as: UTF8.self), eind)
    }
    var cel: [UInt8] = []
    eind += 1
    while eind < bytes.count {
      if bytes[eind] == quote {
        eind += 1
        guard eind < bytes.count, bytes[eind] == quote else { break }
      }
      cel.append(bytes[eind])
      eind += 1
    }
    return (String(decoding: cel, as: UTF8.self), eind)
  }
}
