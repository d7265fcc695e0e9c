import WmoModel

extension Iv3Invoer {
  /// The gemeenten of a year, name by code: those of a folder, otherwise those inside the program; empty when there are none.
  package static func gemeenten(_ jaar: Int, map: String?) throws(DatabankFout) -> [String: String] {
    let pad = Schema.padGemeenten(jaar)
    var tabel = Databron.ingebed.tabel(pad)
    if let map, let bytes = try? Schijfbestand.lees(pad, in: map) {
      let bestand = Schema.gemeenten(jaar)
      do {
        let gelezen = try Tabel(tekst: try Tekst.schoon(bytes, bestand).get())
        if let fout = Tabelkeuring(gelezen, bestand).fouten.first { throw fout }
        tabel = gelezen
      } catch let fouten as Tekst.Fouten {
        throw fouten.lijst.first ?? DatabankFout(pad, .onleesbaar)
      } catch let fout as DatabankFout { throw fout } catch { throw DatabankFout(pad, .onleesbaar) }
    }
    let gemeenten = tabel?.gemeenten() ?? []
    return Dictionary(gemeenten.map { ($0.code.description, $0.naam) }) { eerste, _ in eerste }
  }
}
