import Foundation
import Screen
import Testing
import WmoModel

@testable import WmoData

/// The embedded texts are fit for the screen.
@Suite struct TekstTests {
  @Test(arguments: Databron.ingebeddePaden) func isCleanAndNFC(_ pad: String) throws {
    let bytes = try #require(Databron.ingebed(pad))
    let tekst = try #require(String(validating: bytes, as: UTF8.self))
    #expect(Array(tekst.unicodeScalars) == Array(tekst.precomposedStringWithCanonicalMapping.unicodeScalars))
    #expect(tekst.unicodeScalars.allSatisfy { $0 == "\n" || $0.isOneCell })
  }

  /// The fast reader of embedded files gives what the parser gives.
  @Test(arguments: Databron.ingebeddePaden) func bothReadersAgree(_ pad: String) throws {
    let bytes = try #require(Databron.ingebed(pad))
    let snel = Tabel(ingebed: bytes)
    let bibliotheek = try Tabel(tekst: String(decoding: bytes, as: UTF8.self))
    #expect(snel.kop == bibliotheek.kop)
    #expect(snel.rijen == bibliotheek.rijen)
  }

  @Test func embeddedPackageIsValid() {
    #expect(valideer(map: dataMap).map(\.zin) == [])
  }

  @Test func folderAndProgramGiveTheSame() throws {
    let map = try Databank.map(dataMap)
    let ingebed = Databank.ingebed()
    #expect(map.verslagsoorten == ingebed.verslagsoorten)
    #expect(map.versie == ingebed.versie)
    #expect(map.kenmerken() == ingebed.kenmerken())
    #expect(Overzicht(map) == Overzicht(ingebed))
    for soort in ingebed.verslagsoorten {
      #expect(map.verslag(soort)?.bedragen == ingebed.verslag(soort)?.bedragen)
    }
  }

  @Test func quotedTextIsSafeAndShort() {
    #expect(Citaat.veilig("a\u{1B}]0;b\u{202E}\u{301}") == "a\\u{1B}]0;b\\u{202E}\\u{301}")
    #expect(Citaat.veilig("abcdef", hoogstens: 3) == "abc...")
  }

  @Test func everySentenceIsOneLine() {
    let fout = DatabankFout("a\nb.csv", regel: 3, kolom: "x\u{7}", .geenGetal("\u{9B}31m"))
    #expect(
      fout.zin
        == "a\\u{A}b.csv, regel 3, kolom x\\u{7}: \"\\u{9B}31m\" is geen getal; schrijf cijfers met een punt voor de decimalen."
    )
  }
}
