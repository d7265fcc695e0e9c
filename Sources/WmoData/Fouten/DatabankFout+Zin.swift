extension DatabankFout: CustomStringConvertible {
  package var description: String { zin }

  /// One Dutch sentence that names file, line and column and the way out.
  package var zin: String {
    var plaats = Citaat.veilig(bestand, hoogstens: 200)
    if let regel { plaats += ", regel \(regel)" }
    if let kolom { plaats += ", kolom \(Citaat.veilig(kolom))" }
    return "\(plaats): \(wat.uitleg)."
  }

  /// The same for a file of the user, which is text and no table, with a tilde for the folder of the user.
  package var zinOverTekst: String {
    let kort = DatabankFout(Gebruikersmap.kort(bestand), regel: regel, kolom: kolom, wat)
    let plaats = Citaat.veilig(kort.bestand, hoogstens: 200) + (regel.map { ", regel \($0)" } ?? "")
    return switch wat {
    case .isMap: "\(plaats): dit is een map waar een bestand hoort; haal haar weg of kies een andere naam."
    case .isGeenBestand: "\(plaats): dit is geen gewoon bestand; haal het weg of kies een andere naam."
    case .verbodenTeken(let teken):
      "\(plaats): het onzichtbare teken \(Citaat.spelling(teken)) mag hier niet; haal het weg."
    default: kort.zin
    }
  }

  /// The same fault in a file of the user that stands in the way, with the way out.
  var metUitweg: DatabankFout {
    guard !isSchrijffout else { return self }
    return DatabankFout(
      bestand, regel: regel, kolom: kolom,
      .invoer(
        "\(wat.uitleg), of haal dit eigen bestand weg met ‘wmo data wis \(Citaat.veilig(bestand, hoogstens: 200))’"))
  }

  /// Whether the fault is in writing and not in the data.
  package var isSchrijffout: Bool {
    switch wat {
    case .nietTeSchrijven, .schijfVol, .doelBevatAnders, .bestaatAl, .importBezig, .isHeelPakket, .alleenLezen: true
    default: false
    }
  }
}

extension DatabankFout.Wat {
  /// What is wrong and what to do about it.
  fileprivate var uitleg: String {
    uitlegBestand ?? uitlegTekst ?? uitlegCel ?? uitlegVerband ?? uitlegImport ?? uitlegRuw ?? "onbekende fout"
  }

  private var uitlegBestand: String? {
    switch self {
    case .mapOntbreekt: "deze map bestaat niet; geef een map met een datapakket, bijvoorbeeld een kopie van data/"
    case .isGeenMap: "dit is geen map; geef de map waarin het datapakket staat"
    case .bestandOntbreekt: "dit bestand ontbreekt; zet het terug of maak de map opnieuw met 'wmo data importeer'"
    case .isMap: "dit is een map waar een bestand hoort; zet het csv-bestand terug"
    case .isGeenBestand: "dit is geen gewoon bestand; zet het csv-bestand terug"
    case .onleesbaar: "dit kan niet worden gelezen; controleer de rechten"
    case .teGroot(let limiet): "dit bestand is groter dan \(limiet) MB; splits of verklein het"
    case .teVeelRegels(let limiet): "dit bestand heeft meer dan \(limiet) regels; splits of verklein het"
    case .teVeelCellen(let limiet): "deze rij heeft meer dan \(limiet) cellen; controleer of dit het goede bestand is"
    default: nil
    }
  }

  private var uitlegTekst: String? {
    switch self {
    case .leeg: "dit bestand is leeg; zet de kopregel en de rijen terug"
    case .geenRijen: "er staat alleen een kopregel; vul de rijen aan"
    case .geenUTF8: "deze regel is geen geldige UTF-8; sla het bestand op als UTF-8"
    case .nieuweRegelInCel: "een cel loopt door op de volgende regel; zet de tekst op één regel"
    case .aanhalingstekenOpen: "een aanhalingsteken wordt niet gesloten; zet er een tweede bij of haal het weg"
    case .aanhalingstekenVerkeerd:
      "een aanhalingsteken staat midden in een cel; zet de hele cel tussen aanhalingstekens en verdubbel die erbinnen"
    case .verbodenTeken(let scalar):
      "het onzichtbare teken \(Citaat.spelling(scalar)) mag niet in een cel; haal het weg"
    case .losseCombinatie(let scalar):
      "het combinatieteken \(Citaat.spelling(scalar)) vormt geen letter met het teken ervoor; schrijf de letter als één teken"
    case .kolomOntbreekt: "deze kolom ontbreekt; voeg haar toe aan de kopregel en aan elke rij"
    case .kolomOnbekend: "deze kolom is niet bekend; haal haar weg of verbeter de naam"
    case .kolomDubbel: "deze kolom staat er twee keer; haal er een weg"
    case .legeRegel: "deze regel is leeg; haal hem weg"
    case .aantalCellen(let aantal, let verwacht):
      "deze rij heeft \(aantal) \(aantal == 1 ? "cel" : "cellen") in plaats van \(verwacht); vul de rij aan of zet tekst met een komma tussen aanhalingstekens"
    default: nil
    }
  }

  private var uitlegCel: String? {
    switch self {
    case .celLeeg: "deze cel is leeg; vul haar in"
    case .teLang(let lengte, let hoogstens): "deze tekst heeft \(lengte) tekens; kort hem in tot hoogstens \(hoogstens)"
    case .geenGMCode(let tekst): "\(citaat(tekst)) is geen code van een gemeente; schrijf GM en vier cijfers"
    case .geenGeheelGetal(let tekst): "\(citaat(tekst)) is geen geheel getal; schrijf alleen cijfers"
    case .gebrokenBedrag(let tekst): "\(citaat(tekst)) is geen geheel getal; rond af op hele eenheden"
    case .decimaleKomma(let tekst): "\(citaat(tekst)) heeft een komma; schrijf een punt voor de decimalen"
    case .geenGetal(let tekst):
      "\(citaat(tekst)) is geen getal; schrijf cijfers met een punt voor de decimalen"
    case .buitenBereik(let tekst, let van, let tot):
      "\(citaat(tekst)) valt buiten \(van) tot en met \(tot); verbeter het getal"
    case .geenJaar(let tekst): "\(citaat(tekst)) is geen jaar; schrijf een jaar van 1900 tot en met 2100"
    case .geenDatum(let tekst): "\(citaat(tekst)) is geen datum; schrijf jaar-maand-dag, zoals 2023-01-01"
    case .geenCirculaire(let tekst):
      "\(citaat(tekst)) is geen circulaire; schrijf M, S of D met haar jaar en het uitkeringsjaar, zoals M2024_2024"
    case .onbekendWoord(let tekst, let bekend):
      "\(citaat(tekst)) is hier geen bekend woord; kies uit \(bekend.joined(separator: ", "))"
    default: nil
    }
  }

  private var uitlegVerband: String? {
    switch self {
    case .dubbeleSleutel(let sleutel, let eerste):
      "\(citaat(sleutel)) staat ook op regel \(eerste); haal een van beide rijen weg"
    case .onbekendeGemeente(let code, let waar): "\(citaat(code)) staat niet in \(waar); verbeter de code"
    case .meerDan(let tekst, let kolom, let grens):
      "\(citaat(tekst)) is meer dan \(kolom) (\(Citaat.veilig(grens))); verbeter een van beide"
    case .voor(let tekst, let kolom, let grens):
      "\(citaat(tekst)) ligt voor \(kolom) (\(Citaat.veilig(grens))); verbeter een van beide"
    case .nietMinderDan(let tekst, let kolom, let grens):
      "\(citaat(tekst)) is niet minder dan \(kolom) (\(Citaat.veilig(grens))); verbeter een van beide"
    case .leegBij(let kolom, let woord): "deze cel is leeg bij \(kolom) \(woord); vul haar in"
    case .woordOntbreekt(let woord): "er is geen rij met \(woord); voeg haar toe"
    case .alleenBij(let kolom, let woord): "dit hoort alleen bij \(kolom) \(woord); maak de cel leeg"
    case .batenZonderLasten: "er zijn baten zonder lasten; vul de lasten in, eventueel 0"
    case .aantalRijen(let aantal, let verwacht):
      "er zijn \(aantal) rijen in plaats van \(verwacht); herstel het bestand"
    case .tweePer(let tekst, let eerste, let kolom, let woord):
      "\(citaat(tekst)) staat bij \(kolom) \(citaat(woord)), waar eerder \(citaat(eerste)) staat; kies er een"
    case .stijgtNiet: "de getallen in deze kolom lopen niet op; zet de rijen in volgorde"
    case .volgtNietOp: "dit jaar volgt niet op dat van de rij ervoor; vul de jaren ertussen aan of zet ze in volgorde"
    default: nil
    }
  }

  private var uitlegImport: String? {
    switch self {
    case .bronnenVerschillen(let wat, let grof, let fijn):
      "\(Citaat.veilig(wat)) is \(grof), maar de som van de uitgesplitste taakvelden is \(fijn); vraag de bron opnieuw op"
    case .onbekendeCentrumgemeente(let naam):
      "\(citaat(naam)) is geen naam van een gemeente in dat jaar; verbeter de naam"
    case .naamNietUniek(let naam):
      "\(citaat(naam)) is de naam van twee gemeenten in dat jaar; maak de namen verschillend"
    case .tweePeildatums(let datum):
      "\(citaat(datum)) is een tweede peildatum in dezelfde circulaire; splits de circulaire"
    case .documentOntbreekt(let document): "er zijn geen rijen voor de \(document); vul de bron aan"
    case .gegevensOntbreken(let wat): "\(Citaat.veilig(wat)) ontbreekt; vul de bron aan"
    case .doelBevatAnders(let naam):
      "hier staat ook \(citaat(naam)), dat niet bij een datapakket hoort; kies een nieuwe of lege map"
    case .bestaatAl: "dit bestand is er al en blijft zoals het is; kies een andere naam of haal het eerst weg"
    case .importBezig: "een andere import is hier bezig; probeer het later, of laat --niet-wachten weg"
    case .isHeelPakket: "dit is een heel datapakket; kies een andere map voor eigen gegevens"
    case .geenGegevens:
      "hier staat geen enkel bestand met gegevens; kies de map van een datapakket of van eigen gegevens"
    case .onbekendBestand: "dit bestand hoort niet bij de gegevens; kies uit ‘wmo data overzicht’"
    case .geenEigenBestand: "er is geen eigen bestand met dit pad; ‘wmo data overzicht’ noemt de eigen bestanden"
    case .nodigVoor(let pad):
      "\(Citaat.veilig(pad)) heeft dit bestand nodig; haal dat eerst weg, of alles met ‘wmo data wis alles’"
    case .lijstOntbreekt(let pad):
      "\(Citaat.veilig(pad)) is hiervoor nodig en ontbreekt; importeer dat eerst met ‘wmo data importeer gebieden’"
    case .invoer(let tekst): tekst
    case .alleenLezen: "dit bestand mag alleen worden gelezen; kies een andere naam of geef uzelf schrijfrecht"
    case .schijfVol: "hier is geen ruimte meer op de schijf; maak ruimte of kies een andere map"
    case .nietTeSchrijven: "hier kan niet worden geschreven; kies een andere map of controleer de rechten"
    default: nil
    }
  }

  private var uitlegRuw: String? {
    if case .ruw(let fout) = self { fout.uitleg } else { nil }
  }

  private func citaat(_ tekst: String) -> String { "\"\(Citaat.veilig(tekst))\"" }
}
