import Verkenner
import WmoData
import WmoModel

/// What the explorer asks of the disk.
extension State {
  /// Shows the saved lists.
  mutating func readLists() {
    do throws(Lijstfout) {
      let map = try Lijstenmap.eigen()
      show(
        map.namen.map { name in
          do throws(Lijstfout) { return SavedList(try map.lees(name, databank)) } catch {
            return SavedList(name, fault: error.zin)
          }
        })
    } catch { message = error.zin }
  }

  /// Saves a list and says how that ended.
  mutating func save(_ lijst: Lijstkeuze, replace: Bool) {
    do throws(Lijstfout) {
      try Lijstenmap.eigen().bewaar(lijst.codes, als: lijst.naam ?? "", vervang: replace, databank)
      saved(lijst, .saved)
    } catch {
      if case .bestaat = error { saved(lijst, .exists) } else { saved(lijst, .failed(error.zin)) }
    }
  }
}
