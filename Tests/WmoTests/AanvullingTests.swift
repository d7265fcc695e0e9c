import Foundation
import PtyHarness
import Testing
import WmoData

/// The scripts with which shells complete commands, in the shells themselves.
@Suite struct AanvullingTests {
  /// Whether a program is there to try it with.
  private static func has(_ name: String) -> Bool {
    ["/bin", "/usr/bin", "/usr/local/bin"].contains { FileManager.default.isExecutableFile(atPath: "\($0)/\(name)") }
  }

  @Test(
    .enabled(if: has("bash"), "bash is not installed"),
    arguments: [
      ("wmo gem", ["gemeente", "gemeenten"]), ("wmo groepen --maat t", ["toegang", "toegang-en-maatwerk"]),
      ("wmo groepen --indeling reg", ["regio"]), ("wmo groepen --saldo n", ["netto"]),
      ("wmo gemeente zaan", ["zaanstad"]), ("wmo reeks Utrecht den-ha", ["den-haag"]),
      ("wmo groepen --markeer utr", ["utrecht", "utrechtse-heuvelrug"]),
      ("wmo figuur 4.", ["4.1", "4.4", "4.5", "4.6", "4.8"]),
      ("wmo groepen --formaat s", ["svg"]), ("wmo groepen --document b", ["begroting"]),
      ("wmo groepen --kl", ["--kleur"]),
      ("wmo groepen --data /et", ["/etc"]), ("wmo samenhang --x toe", ["toegang", "toegang-en-maatwerk"]),
      ("wmo aanvulling z", ["zsh"]), ("wmo data c", ["controleer"]), ("wmo groepen --jaar 2026", ["2026"]),
      ("wmo groepen --lin", ["--lineair"]),
    ])
  func bash(_ regel: String, _ woorden: [String]) throws {
    let script = """
      PATH="$(dirname "$WMO"):$PATH"; source <("$WMO" aanvulling bash); read -ra COMP_WORDS <<< "$1"
      COMP_LINE="$1"; COMP_POINT=${#1}; COMP_CWORD=$((${#COMP_WORDS[@]} - 1))
      f="$(complete -p wmo)"; f="${f##*-F }"
      "${f%% *}" wmo "${COMP_WORDS[COMP_CWORD]}" "${COMP_WORDS[COMP_CWORD - 1]}"; printf '%s\\n' "${COMPREPLY[@]}"
      """
    let uitkomst = try shell("bash -c '\(script.replacing("'", with: "'\\''"))' - '\(regel)'")
    #expect(uitkomst.uitvoer.split(separator: "\n").map(String.init) == woorden)
    #expect(uitkomst.fouten.isEmpty)
  }

  @Test(
    .enabled(if: has("fish"), "fish is not installed"),
    arguments: [
      ("wmo gem", ["gemeente", "gemeenten"]), ("wmo groepen --maat t", ["toegang", "toegang-en-maatwerk"]),
      ("wmo data c", ["controleer"]), ("wmo groepen --saldo b", ["bruto"]),
    ])
  func fish(_ regel: String, _ woorden: [String]) throws {
    // Apart from the terminal, fish cannot ask for words in the middle of a line; it does say them here.
    let uitkomst = try shell("fish -c '\"$WMO\" aanvulling fish | source; complete -C \"\(regel)\"' 2> /dev/null")
    #expect(
      uitkomst.uitvoer.split(separator: "\n").compactMap { $0.split(separator: "\t").first.map(String.init) } == woorden
    )
  }

  @Test(.enabled(if: has("zsh"), "zsh is not installed"))
  func zsh() throws {
    let uitkomst = try shell(
      """
      zsh -f -c 'autoload -Uz compinit; compinit -D -u; source <("$WMO" aanvulling zsh) 2> /dev/null; print $_comps[wmo]'
      """)
    #expect(uitkomst.uitvoer == "_wmo\n")
    #expect(try shell("\"$WMO\" aanvulling zsh > /dev/null; \"$WMO\" aanvulling zsh | zsh -n").fouten.isEmpty)
  }

  @Test(arguments: ["bash", "zsh", "fish"])
  func everyCommandAndNoEnglish(_ shell: String) throws {
    let script = try wmo("aanvulling", shell).uitvoer
    for opdracht in try opdrachten() where !opdracht.isEmpty { #expect(script.contains(opdracht[opdracht.count - 1])) }
    #expect(!script.contains("Show ") && !script.contains("help information"))
  }

  @Test(arguments: ["ksh", "tcsh", "bush"]) func anotherShellIsAMistake(_ naam: String) throws {
    #expect(
      try wmo("aanvulling", naam)
        == Uitkomst(
          code: 64, uitvoer: "", fouten: "wmo: De shell ‘\(naam)’ wordt niet aangevuld; kies bash, zsh of fish.\n"))
  }

  @Test(.enabled(if: has("mandoc"), "mandoc is not installed"))
  func theManualHasNoFaults() throws {
    let uitkomst = try shell("\"$WMO\" handleiding | mandoc -Tlint -Wwarning")
    #expect(uitkomst == Uitkomst(code: 0, uitvoer: "", fouten: ""))
  }

  @Test func theManualHasEveryCommandOptionAndKey() throws {
    let troff = try wmo("handleiding").uitvoer.replacing("\\-", with: "-")
    for opdracht in try opdrachten() where !opdracht.isEmpty {
      #expect(troff.contains(".SS wmo \(opdracht.joined(separator: " "))\n"))
      let help = try wmo(opdracht + ["--help"]).uitvoer
      for optie in help.split(whereSeparator: \.isWhitespace) where optie.hasPrefix("--") {
        #expect(troff.contains(optie.prefix { $0.isLetter || $0 == "-" }), "\(optie)")
      }
      for voorbeeld in voorbeelden(help) { #expect(troff.contains(voorbeeld)) }
    }
    for tekst in [
      "Een regel omhoog", ".B Ctrl-R\n", "Voorlezen: alles van dit scherm in zinnen", ".SH EINDCODES", ".B 66\n",
    ] {
      #expect(troff.contains(tekst))
    }
  }

  @Test func theManualHasEveryFolderAndVariable() throws {
    let troff = try wmo("handleiding").uitvoer.replacing("\\-", with: "-")
    for map in Gebruikersmap.allCases {
      #expect(troff.contains(".B \(map.rawValue)\n"))
      #expect(troff.contains(".B \(map.gewoonlijk)/"))
      let pad = try #require(map.pad { ["HOME": "/h"][$0] })
      #expect(map.gewoonlijk == "~" + pad.dropFirst(2))
    }
    for tekst in [".B HOME\n", ".B COLORFGBG\n", "onthoud = ja", "/instellingen\n", "/vervolg\n"] {
      #expect(troff.contains(tekst), "\(tekst)")
    }
  }
}
