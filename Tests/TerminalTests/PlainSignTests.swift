import Testing

@testable import Terminal

@Suite struct PlainSignTests {
  private func plain(_ text: String) -> String {
    String(String.UnicodeScalarView(text.unicodeScalars.map(\.plainSign)))
  }

  @Test func words() {
    #expect(plain("Súdwest-Fryslân – café “één” … €") == "Sudwest-Fryslan - cafe \"een\" . E")
    #expect(plain("ÀÉÎÕÜÇÑ ÿ ŠŽ şţ œ") == "AEIOUCN y SZ st o")
  }

  @Test func drawings() {
    #expect(plain("├──┼──┤ │ ╭╮ ●○ ▲▼ ⣿ █▌▏░") == "+--+--+ | ++ *o ^v . ##..")
  }

  @Test func everythingBecomesPrintableAscii() {
    for value in UInt32(0)...0x3000 {
      guard let scalar = Unicode.Scalar(value) else { continue }
      #expect(0x20...0x7E ~= scalar.plainSign.value)
    }
  }

  @Test func base64AsInTheStandard() {
    let pairs = ["": "", "f": "Zg==", "fo": "Zm8=", "foo": "Zm9v", "foob": "Zm9vYg==", "fooba": "Zm9vYmE="]
    for (text, code) in pairs { #expect(base64(Array(text.utf8)) == Array(code.utf8)) }
  }
}
