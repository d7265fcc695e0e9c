import ArgumentParser
import WmoData

/// Which folder with the user's own data is changed.
struct TargetOptions: ParsableArguments {
  @Option(
    name: .customLong("data"),
    help: ArgumentHelp("De map met eigen gegevens, in plaats van die van de gebruiker.", valueName: "map"),
    completion: .directory)
  var folder: String?

  @Flag(name: .customLong("niet-wachten"), help: "Stop als er al een import in die map bezig is.")
  var impatient = false

  /// The folder.
  func gegevensmap() throws -> Gegevensmap {
    if let folder, folder != Gegevensmap.geen { return Gegevensmap(pad: folder) }
    guard folder == nil, let eigen = Gegevensmap.eigenPad else {
      throw Failure(
        .usage,
        folder == nil
          ? "Er is geen map voor eigen gegevens, want XDG_DATA_HOME en HOME zijn niet gezet; geef een map met --data."
          : "Zonder map is er geen plaats voor eigen gegevens; geef een map met --data of laat --data weg.")
    }
    return Gegevensmap(pad: eigen)
  }
}

/// Where an import goes, and whether it does.
struct ImportOptions: ParsableArguments {
  @Flag(name: .customLong("proef"), help: "Toon alleen wat er zou veranderen.")
  var proef = false
  @Flag(name: .customLong("toch"), help: "Neem ook over als daarmee veel cijfers verdwijnen.")
  var toch = false

  @OptionGroup var target: TargetOptions
  @OptionGroup var output: OutputOptions
}

extension Wachtwijze {
  /// Waits for another import and says so, or does not wait.
  static func wachten(_ wacht: Bool) -> Wachtwijze {
    Wachtwijze(wacht: wacht) { Output.tell("Een andere import is bezig; deze wacht daarop.") }
  }
}
