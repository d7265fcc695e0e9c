/// A rule about several cells of one row, or about all rows of a file.
package enum Rijregel: Hashable, Sendable {
  /// The first number is at most the second.
  case hoogstens(String, String)
  /// The first number is less than the second.
  case minderDan(String, String)
  /// The first year does not come before the second.
  case nietVoor(String, String)
  /// The categorie is a word of the dimensie.
  case categoriePastBijDimensie
  /// The column is filled only where another column has the given word.
  case alleenBij(String, kolom: String, woord: String)
  /// The column is filled in every row where another column has one of the given words.
  case gevuldBij(String, kolom: String, woorden: [String])
  /// The columns are all filled in a row, or all empty.
  case samen([String])
  /// Every one of the given words stands in the column at least once.
  case bevat(String, woorden: [String])
  /// The column with baten is empty where the column with lasten is.
  case batenAlleenBijLasten
  /// All rows with the same word in the other column have the same one in the first.
  case eenPer(String, kolom: String)
  /// There are exactly this many rows, and the numbers of the column rise.
  case stijgend(String, rijen: Int)
  /// The year of the column is in every row one later than in the row before.
  case opeenvolgend(String)
}
