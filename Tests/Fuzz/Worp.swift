/// Numbers that are the same in every run with the same seed.
struct Worp: RandomNumberGenerator {
  private var state: UInt64

  /// The numbers of one execution of a run.
  init(zaad: UInt64, beurt: Int = 0) {
    state = zaad &* 0xD134_2543_DE82_EF95 &+ UInt64(truncatingIfNeeded: beurt) &* 0x9E37_79B9_7F4A_7C15
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// A number below another one; 0 when there is none.
  mutating func onder(_ grens: Int) -> Int { grens > 0 ? Int.random(in: 0..<grens, using: &self) : 0 }
}
