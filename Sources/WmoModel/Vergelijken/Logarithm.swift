/// The natural logarithm of a positive number, correct to the last few bits.
///
/// The standard library has none without an import.
///
/// The number is m times a power of two with m near 1; ln m is 2 artanh((m-1)/(m+1)), whose series converges quickly.
func logarithm(_ value: Double) -> Double {
  guard value > 0, value.isFinite else { return value > 0 ? .infinity : .nan }
  let isLarge = value.significand > 1.414_213_562_373_095_1
  let significand = isLarge ? value.significand / 2 : value.significand
  let exponent = Double(Int(value.exponent) + (isLarge ? 1 : 0))
  let ratio = (significand - 1) / (significand + 1)
  let square = ratio * ratio
  var term = ratio
  var sum = 0.0
  var divisor = 1.0
  while abs(term) > 1e-18 {
    sum += term / divisor
    term *= square
    divisor += 2
  }
  return 2 * sum + exponent * 0.693_147_180_559_945_3
}
