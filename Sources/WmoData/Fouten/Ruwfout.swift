/// What is wrong with a table as CBS publishes it, or with what the user made of it.
package enum Ruwfout: Hashable, Sendable {
  case geenTabel
  case geenJSON(plaats: Int)
  case geenPagina
  case veldOntbreekt(String, rij: Int)
  case kolomOntbreekt(String, kop: [String])
  case regelTeLang
  case geenBedrag(String, rij: Int)
  case dubbelzinnig(String)
  case dubbeleRij(String)
  case dubbelePost(String, rij: Int)
  case paginaOntbreekt(String)
  case nietAf
  case gemeentenOntbreken(jaar: Int)
  case geenDocument(gevraagd: String, gevonden: [String])
  case geenTaakveld(gevonden: [String])
}

extension Ruwfout {
  /// What is wrong and what to do about it.
  var uitleg: String {
    switch self {
    case .geenTabel:
      "hier staan geen pagina's of csv-bestanden van de tabel; geef een map met TypedDataSet-bestanden of een bestand"
    case .geenJSON(let plaats):
      "dit is geen hele pagina JSON, zie byte \(plaats); haal de pagina opnieuw op"
    case .geenPagina: "dit is wel JSON, maar zonder de lijst 'value' van een tabel; haal de pagina opnieuw op"
    case .veldOntbreekt(let veld, let rij):
      "rij \(rij) heeft geen veld \(veld); controleer of dit de goede tabel is"
    case .kolomOntbreekt(let kolom, let kop):
      "de kolom \(kolom) ontbreekt in de kopregel (\(Citaat.veilig(kop.joined(separator: ", "), hoogstens: 200))); controleer of dit de goede tabel is"
    case .regelTeLang: "deze regel is langer dan een megabyte; controleer of dit het goede bestand is"
    case .geenBedrag(let tekst, let rij):
      "rij \(rij) heeft als bedrag \"\(Citaat.veilig(tekst))\" en dat is geen getal; schrijf alleen cijfers met hoogstens één punt of komma"
    case .dubbelzinnig(let tekst):
      "\"\(Citaat.veilig(tekst))\" kan met en zonder decimalen worden gelezen; schrijf getallen zonder punten tussen duizendtallen"
    case .dubbeleRij(let nummer):
      "de rij met ID \(Citaat.veilig(nummer)) komt een tweede keer voor; haal de dubbele pagina weg"
    case .dubbelePost(let post, let rij):
      "rij \(rij) is een tweede rij voor \(Citaat.veilig(post)); haal een van beide weg"
    case .paginaOntbreekt(let naam): "de pagina \(Citaat.veilig(naam)) ontbreekt; haal de tabel opnieuw op"
    case .nietAf: "deze laatste pagina verwijst naar een volgende, die er niet is; haal de rest van de tabel op"
    case .gemeentenOntbreken(let jaar):
      "de gemeenten van \(jaar) zijn er nog niet; importeer eerst met 'wmo data importeer gebieden' en daarna 'wmo data importeer bevolking'"
    case .geenDocument(let gevraagd, let gevonden):
      "er zijn geen rijen voor de \(gevraagd); de tabel heeft \(Ruwfout.opsomming(gevonden))"
    case .geenTaakveld(let gevonden):
      "er is geen taakveld van de Wmo te herkennen, wel \(Ruwfout.opsomming(gevonden)); leg de tabel TaakveldBalanspost ernaast"
    }
  }

  private static func opsomming(_ woorden: [String]) -> String {
    guard !woorden.isEmpty else { return "niets" }
    return woorden.prefix(8).map { Citaat.veilig($0) }.joined(separator: ", ") + (woorden.count > 8 ? " en meer" : "")
  }
}
