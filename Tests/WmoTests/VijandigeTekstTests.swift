import Foundation
import PtyHarness
import Screen
import Testing

/// The same hostile text through every place where text comes in: nothing of it reaches the output as it is.
@Suite struct VijandigeTekstTests {
  /// Text that a terminal would obey, hide or misplace.
  struct Kwaad: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let bytes: [UInt8]
    /// What may not be in the output.
    let merk: [UInt8]

    init(_ naam: String, _ bytes: [UInt8], merk: [UInt8]? = nil) {
      (testDescription, self.bytes, self.merk) = (naam, bytes, merk ?? bytes)
    }

    init(_ naam: String, _ tekst: String, merk: String? = nil) {
      self.init(naam, Array(tekst.utf8), merk: merk.map { Array($0.utf8) })
    }
  }

  static let kwaad = [
    Kwaad("sequences", "\u{1B}]0;kwaad\u{7}\u{1B}[31;5m\u{1B}]52;c;a3dhYWQ=\u{7}", merk: "]0;kwaad\u{7}"),
    Kwaad("controls", "a\u{9B}31m\u{7F}b\u{8}c\rd", merk: "\u{9B}31m"),
    Kwaad(
      "invisible", "Utr\u{200B}a\u{202E}b\u{2066}\u{2060}\u{FEFF}\u{E000}\u{E0041}\u{3164}\u{2028}", merk: "\u{202E}"),
    Kwaad("marks", "北京a" + String(repeating: "\u{301}\u{20D7}", count: 30), merk: "\u{20D7}"),
    Kwaad("no UTF-8", [0x61, 0xFF, 0xC3, 0x28, 0xED, 0xA0, 0x80, 0x9B, 0x33, 0x31, 0x6D]),
    Kwaad("long", String(repeating: "Utrecht ", count: 4_000)),
  ]

  /// Lines of shell in a folder with the text in the file `kwaad` and in the variable `K`, by where the text comes in.
  private static let ingangen: [(ingang: String, regels: [String])] = [
    (
      "argument",
      [
        "$WMO \"$K\"", "$WMO \"--$K\"", "$WMO gemeente \"$K\"", "$WMO begrippen \"$K\"", "$WMO gemeenten --maat \"$K\"",
        "$WMO gemeenten --filter \"$K=a\"", "$WMO gemeenten --filter \"regio=$K\"", "$WMO gemeenten --lijst \"$K\"",
        "$WMO gemeenten --jaar \"$K\"", "$WMO bevindingen \"$K\"", "$WMO figuur \"$K\"", "$WMO reeks --groep \"$K\"",
        "$WMO vergelijkbaar Utrecht --aantal \"$K\"", "$WMO data wis \"$K\"", "$WMO help \"$K\"",
        "$WMO lijst a --bewaar \"$K\"",
      ]
    ),
    (
      "path",
      [
        "$WMO presenteer \"$K\"", "$WMO groepen --data \"$K\"", "$WMO data controleer \"$K\"",
        "$WMO data importeer kenmerken \"$K\"", "$WMO data importeer iv3 \"$K\" --jaar 2024",
        "mkdir \"p$K\"; $WMO data controleer \"p$K\"; $WMO groepen --data \"p$K\"",
        "printf 'figuur 99\\n' >\"d$K\"; $WMO presenteer \"d$K\"",
        "printf 'gemeente;toetreding\\nZaanstad;ja\\n' >\"k$K\"; export XDG_DATA_HOME=\"$PWD/x\"; "
          + "$WMO data importeer kenmerken \"k$K\"; $WMO data overzicht --formaat json; $WMO data overzicht",
      ]
    ),
    (
      "data file",
      [
        "mkdir -p m/gemeenten; { sed -n 1p \"$DATA/gemeenten/2023.csv\"; printf 'GM0014,'; cat kwaad; "
          + "printf ',Groningen,Zeer sterk stedelijk,238147,203821,exact,GM0014\\n'; tail -n +3 \"$DATA/gemeenten/2023.csv\"; } "
          + ">m/gemeenten/2023.csv; $WMO gemeente GM0014 --data m; $WMO gemeenten --data m --formaat json; "
          + "$WMO gemeenten --data m --formaat csv",
        "cp -r \"$DATA\" h; cp kwaad \"h/$K\"; cat kwaad >>h/HERKOMST.md; cp kwaad h/datapackage.json; "
          + "$WMO data controleer h; $WMO groepen --data h",
        "{ printf 'gm_code,'; cat kwaad; printf '\\n1,2\\n'; } >kop.csv; mkdir n; cp kop.csv n/kenmerken.csv; "
          + "$WMO data controleer n; $WMO groepen --data n",
      ]
    ),
    (
      "own layer",
      [
        "export XDG_DATA_HOME=\"$PWD/l\"; mkdir -p l/wmo-verkenner/gegevens; "
          + "{ printf 'gm_code,'; cat kwaad; printf '\\n'; } >l/wmo-verkenner/gegevens/kenmerken.csv; "
          + "$WMO data controleer; $WMO groepen; cp kwaad \"l/wmo-verkenner/gegevens/$K\"; $WMO data overzicht"
      ]
    ),
    (
      "import",
      [
        "{ printf 'gemeente;toetreding;bron_titel\\n'; cat kwaad; printf ';ja;a\\nZaanstad;'; cat kwaad; "
          + "printf ';b\\nZaanstad;ja;'; cat kwaad; printf '\\n'; } >k.csv; $WMO data importeer kenmerken k.csv --proef; "
          + "$WMO data importeer kenmerken k.csv --proef --sla-over --formaat json",
        "{ printf 'ID;Verslagsoort;TaakveldBalanspost;Categorie;Gemeenten;k_1ePlaatsing_1\\n0;2024X005;'; cat kwaad; "
          + "printf ';'; cat kwaad; printf ';GM0363;5\\n1;2024X005;6.2;L1.1;GM0363;5\\n'; } >i.csv; "
          + "$WMO data importeer iv3 i.csv --jaar 2024 --proef",
        "{ printf '{\"value\":[{\"'; cat kwaad; printf '\":1,\"ID\":\"'; cat kwaad; printf '\"}]}'; } >i.json; "
          + "$WMO data importeer iv3 i.json --jaar 2024 --proef; $WMO data importeer bevolking i.json --jaar 2024 --proef",
      ]
    ),
    (
      "settings",
      [
        "mkdir -p c/wmo-verkenner; export XDG_CONFIG_HOME=\"$PWD/c\"; for s in 'kleur = ' 'begin = ' 'gemeente = ' ''; do "
          + "{ printf '%s' \"$s\"; cat kwaad; printf ' = b\\n'; } >c/wmo-verkenner/instellingen; "
          + "$WMO instellingen; $WMO instellingen --formaat json; done"
      ]
    ),
    (
      "saved screen",
      [
        "mkdir -p s/wmo-verkenner; export XDG_STATE_HOME=\"$PWD/s\"; "
          + "for s in 'scherm = wmo gemeente ' 'gegevens = ' 'scherm = wmo groepen\\nselectie = ' ''; do "
          + "{ printf \"$s\"; cat kwaad; printf '\\nscherm = wmo groepen\\n'; } >s/wmo-verkenner/vervolg; $WMO --vervolg; "
          + "done"
      ]
    ),
    (
      "deck",
      [
        "{ printf 'figuur 4.8\\n# '; cat kwaad; printf '\\n'; } >n.txt; $WMO presenteer n.txt --toon; "
          + "$WMO presenteer n.txt --notities; $WMO presenteer n.txt --lineair",
        "{ printf 'figuur '; cat kwaad; printf '\\ngemeente '; cat kwaad; printf '\\n'; } >f.txt; $WMO presenteer f.txt",
        "mkdir -p e/wmo-verkenner; cp kwaad e/wmo-verkenner/draaiboek.txt; XDG_DATA_HOME=\"$PWD/e\" $WMO presenteer eigen",
      ]
    ),
    (
      "list",
      [
        "mkdir -p j/wmo-verkenner/lijsten; export XDG_DATA_HOME=\"$PWD/j\"; cp kwaad j/wmo-verkenner/lijsten/a.txt; "
          + "cp kwaad \"j/wmo-verkenner/lijsten/$K.txt\"; $WMO lijst; $WMO lijst a; $WMO gemeenten --lijst a; "
          + "$WMO lijst --formaat json"
      ]
    ),
    (
      "environment",
      [
        "HOME=\"$PWD/$K\" $WMO instellingen; XDG_CONFIG_HOME=\"$PWD/$K\" $WMO instellingen",
        "XDG_CONFIG_HOME=\"$PWD/$K\" $WMO instellingen --formaat json",
        "XDG_CONFIG_HOME=\"$PWD/$K\" $WMO instellingen --maak; XDG_DATA_HOME=\"$PWD/$K\" $WMO lijst b --bewaar Utrecht",
        "XDG_DATA_HOME=\"$PWD/$K\" $WMO data overzicht; XDG_STATE_HOME=\"$PWD/$K\" $WMO --vervolg",
        "LC_ALL=\"$K\" LANG=\"$K\" TERM=\"$K\" COLORFGBG=\"$K\" NO_COLOR=\"$K\" $WMO gemeente Utrecht",
        "SSH_ORIGINAL_COMMAND=\"$K\" $WMO groepen",
      ]
    ),
    (
      "standard input",
      [
        "head -c 2000 kwaad | $WMO --lineair",
        "{ printf 'zoek\\n'; head -c 2000 kwaad; printf '\\n\\nmaat\\n'; head -c 2000 kwaad; } | $WMO --lineair",
      ]
    ),
  ]

  /// A folder with the text in it, for as long as the closure runs.
  private func metMap(_ kwaad: Kwaad, _ gebruik: (URL) throws -> Void) throws {
    let map = FileManager.default.temporaryDirectory.appending(path: "wmo-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: map) }
    try FileManager.default.createDirectory(at: map, withIntermediateDirectories: true)
    try Data(kwaad.bytes).write(to: map.appending(path: "kwaad"))
    try gebruik(map)
  }

  /// What of some bytes is not for a terminal, with a little of what stands around it.
  private func bezwaar(tegen bytes: Data) -> String? {
    guard let tekst = String(validating: bytes, as: UTF8.self) else { return "no UTF-8" }
    guard let fout = tekst.unicodeScalars.firstIndex(where: { $0 != "\n" && (!$0.isToonbaar || $0.isCombinerend) })
    else {
      return nil
    }
    return
      "\(tekst[..<fout].suffix(60).debugDescription) before U+\(String(tekst.unicodeScalars[fout].value, radix: 16))"
  }

  /// Under a sanitizer, where a command takes seconds, one text goes through every place.
  @Test(arguments: isSanitized ? Array(kwaad.prefix(1)) : kwaad) func nothingReachesAPipe(_ kwaad: Kwaad) throws {
    for (ingang, regels) in Self.ingangen {
      for regel in regels {
        try metMap(kwaad) { map in
          // Whatever the program writes, on either output, goes to one file; a signal that ends it to another.
          let script = """
            cd '\(map.path)' && K="$(cat kwaad)" && DATA='\(dataFolder.path)' && ROEP="$PWD/roep" || exit 1
            printf '%s\\n' '"$WMO" "$@" >>\(map.path)/uit 2>&1; c=$?; [ $c -lt 128 ] || echo $c >>\(map.path)/dood' >roep
            \(regel.replacing("$WMO", with: "sh \"$ROEP\""))
            exit 0
            """
          let uitkomst = try shell(script)
          #expect(uitkomst.code == 0)
          let uit = (try? Data(contentsOf: map.appending(path: "uit"))) ?? Data()
          #expect(bezwaar(tegen: uit) == nil, "\(ingang): \(regel)")
          #expect(!FileManager.default.fileExists(atPath: map.appending(path: "dood").path), "\(ingang): \(regel)")
        }
      }
    }
  }

  @Test(arguments: kwaad) func nothingReachesAScreen(_ kwaad: Kwaad) throws {
    try metMap(kwaad) { map in
      for naam in ["c", "s"] {
        try FileManager.default.createDirectory(
          at: map.appending(path: "\(naam)/wmo-verkenner"), withIntermediateDirectories: true)
      }
      try Data(Array("begin = gemeente ".utf8) + kwaad.bytes + [0x0A]).write(
        to: map.appending(path: "c/wmo-verkenner/instellingen"))
      let omgeving: [String: String?] = [
        "XDG_CONFIG_HOME": map.appending(path: "c").path, "XDG_STATE_HOME": map.appending(path: "s").path,
        "XDG_DATA_HOME": map.path,
      ]
      let pty = try Pty(builtProgram("wmo"), environment: omgeving)
      try pty.waitForText("alle gemeenten")
      // Typed and pasted, in the search, in a menu, as the name of a list, as a file, and to nothing in particular.
      for toetsen in ["/", "\u{1B}m", "\u{1B}L", "\u{1B}\u{1B}a ", "W", "\u{1B}B/", "\u{1B}\u{1B}"] {
        pty.send(toetsen)
        pty.settle(milliseconds: 60)
        pty.send(Array("\u{1B}[200~".utf8) + kwaad.bytes.prefix(300) + Array("\u{1B}[201~".utf8))
        pty.send(Array(kwaad.bytes.prefix(300)))
        pty.settle(milliseconds: 60)
        let vreemd = pty.screen.lines.joined().unicodeScalars.filter { !$0.isOneCell }
        #expect(vreemd.isEmpty)
      }
      #expect(Data(pty.output).range(of: Data(kwaad.merk)) == nil)
    }
  }
}
