// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .treatAllWarnings(as: .error),
]

let package = Package(
  name: "wmo-verkenner",
  products: [
    .executable(name: "wmo", targets: ["wmo"]),
    .executable(name: "wmo-haal", targets: ["wmo-haal"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/swiftcsv/SwiftCSV", from: "0.10.0"),
  ],
  targets: [
    .systemLibrary(name: "CNcurses"),
    .target(name: "CTerminal"),
    .target(name: "CFiles"),
    .target(name: "CProcess"),
    .target(name: "EmbeddedData", cSettings: [.unsafeFlags(["-std=gnu2x"])]),
    .target(name: "WmoModel", swiftSettings: strict),
    .target(name: "Screen", swiftSettings: strict),
    .target(
      name: "WmoData",
      dependencies: ["WmoModel", "EmbeddedData", "CFiles", "Screen"],
      swiftSettings: strict),
    .target(name: "Rendering", dependencies: ["WmoModel", "Screen"], swiftSettings: strict),
    // ncurses is linked in, so that a command that only answers a question loads nothing for a screen.
    .target(
      name: "Terminal", dependencies: ["CNcurses", "CTerminal", "Screen"], swiftSettings: strict,
      linkerSettings: [.unsafeFlags(["-l:libncursesw.a", "-l:libtinfo.a"])]),
    .target(name: "Verkenner", dependencies: ["WmoModel", "Rendering", "Screen"], swiftSettings: strict),
    .executableTarget(
      name: "wmo",
      dependencies: [
        "WmoModel", "WmoData", "Rendering", "Screen", "Terminal", "Verkenner", "CProcess",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict),
    // The only code that uses the network; `wmo` does not depend on it.
    .target(name: "Ophalen", dependencies: ["WmoData", "WmoModel"], swiftSettings: strict),
    .executableTarget(
      name: "wmo-haal",
      dependencies: [
        "Ophalen", "WmoData", "WmoModel", .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      path: "Sources/Haal", swiftSettings: strict),
    .executableTarget(
      name: "terminal-demo", dependencies: ["Terminal", "Screen"], path: "Tests/TerminalDemo",
      swiftSettings: strict),
    // The benchmark; it asserts nothing. Its floor puts the frames of the program on the screen with nothing but ncurses.
    .executableTarget(
      name: "meting",
      dependencies: [
        "Verkenner", "Rendering", "Screen", "WmoData", "WmoModel", "PtyHarness", "CPty",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      path: "Tests/Meting", exclude: ["UITKOMSTEN.md"], swiftSettings: strict),
    .executableTarget(
      name: "ondergrens", path: "Tests/Ondergrens", linkerSettings: [.linkedLibrary("ncursesw")]),
    .testTarget(
      name: "WmoDataTests",
      dependencies: ["WmoData", "EmbeddedData", "Screen", .product(name: "SwiftCSV", package: "SwiftCSV")],
      swiftSettings: strict),
    .testTarget(name: "WmoModelTests", dependencies: ["WmoModel", "WmoData"], swiftSettings: strict),
    .testTarget(
      name: "VerkennerTests",
      dependencies: ["Verkenner", "Rendering", "WmoModel", "WmoData", "Screen", "GoldenText"],
      exclude: ["Golden", "Lineair/Golden"], swiftSettings: strict),
    .testTarget(
      name: "RenderingTests", dependencies: ["Rendering", "WmoModel", "WmoData", "Screen", "GoldenText"],
      exclude: ["Golden"], swiftSettings: strict),
    .testTarget(name: "GoldenText", swiftSettings: strict),
    .testTarget(name: "ScreenTests", dependencies: ["Screen"], swiftSettings: strict),
    .testTarget(
      name: "WmoTests", dependencies: ["PtyHarness", "wmo", "Verkenner", "WmoData", "WmoModel", "Screen"],
      swiftSettings: strict),
    .testTarget(
      name: "FuzzTests",
      dependencies: ["wmo", "Verkenner", "Rendering", "Terminal", "WmoData", "WmoModel", "Screen", "PtyHarness"],
      path: "Tests/Fuzz", exclude: ["Corpus"], swiftSettings: strict),
    .testTarget(
      name: "OphalenTests", dependencies: ["Ophalen", "WmoData", "WmoModel", "PtyHarness", "wmo", "wmo-haal"],
      swiftSettings: strict),
    .systemLibrary(name: "CVterm", path: "Tests/CVterm"),
    .target(name: "CPty", path: "Tests/CPty"),
    .target(
      name: "PtyHarness", dependencies: ["CPty", "CVterm"], path: "Tests/PtyHarness", swiftSettings: strict),
    .testTarget(
      name: "TerminalTests", dependencies: ["Terminal", "Screen", "PtyHarness", "terminal-demo"],
      swiftSettings: strict),
  ],
  cLanguageStandard: .gnu11
)
