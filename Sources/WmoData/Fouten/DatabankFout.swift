import FoundationEssentials
import Glibc

/// One thing that is wrong with the data, with the place where it stands.
///
/// The sentence for the user is `zin`.
package struct DatabankFout: Error, Hashable, Sendable {
  /// The path within the folder, or the folder itself.
  package let bestand: String
  /// The physical line in the file; the header is line 1.
  package let regel: Int?
  package let kolom: String?
  package let wat: Wat

  package init(_ bestand: String, regel: Int? = nil, kolom: String? = nil, _ wat: Wat) {
    self.bestand = bestand
    self.regel = regel
    self.kolom = kolom
    self.wat = wat
  }
}

extension DatabankFout {
  /// The fact, without words.
  package enum Wat: Hashable, Sendable {
    // Files and folders.
    case mapOntbreekt, isGeenMap, bestandOntbreekt, isMap, isGeenBestand, onleesbaar
    case teGroot(limiet: Int)
    case teVeelRegels(Int)
    case teVeelCellen(Int)
    // Text.
    case leeg, geenRijen, geenUTF8, nieuweRegelInCel, aanhalingstekenOpen, aanhalingstekenVerkeerd
    case verbodenTeken(Unicode.Scalar)
    case losseCombinatie(Unicode.Scalar)
    // Columns and rows.
    case kolomOntbreekt, kolomOnbekend, kolomDubbel, legeRegel
    case aantalCellen(Int, verwacht: Int)
    // Cells.
    case celLeeg
    case teLang(Int, hoogstens: Int)
    case geenGMCode(String)
    case geenGeheelGetal(String)
    case gebrokenBedrag(String)
    case decimaleKomma(String)
    case geenGetal(String)
    case buitenBereik(String, van: String, tot: String)
    case geenJaar(String)
    case geenDatum(String)
    case geenCirculaire(String)
    case onbekendWoord(String, bekend: [String])
    // Relations.
    case dubbeleSleutel(String, eerste: Int)
    case onbekendeGemeente(String, in: String)
    case meerDan(String, kolom: String, grens: String)
    case nietMinderDan(String, kolom: String, grens: String)
    case leegBij(kolom: String, woord: String)
    case woordOntbreekt(String)
    case voor(String, kolom: String, grens: String)
    case alleenBij(kolom: String, woord: String)
    case batenZonderLasten
    case aantalRijen(Int, verwacht: Int)
    case tweePer(String, eerste: String, kolom: String, String)
    case stijgtNiet
    case volgtNietOp
    // Importing.
    case bronnenVerschillen(String, grof: Int, fijn: Int)
    case onbekendeCentrumgemeente(String)
    case naamNietUniek(String)
    case tweePeildatums(String)
    case documentOntbreekt(String)
    case gegevensOntbreken(String)
    case doelBevatAnders(String)
    case nietTeSchrijven, schijfVol, bestaatAl, alleenLezen
    case importBezig
    case isHeelPakket
    case geenGegevens
    case onbekendBestand
    case geenEigenBestand
    case nodigVoor(String)
    case lijstOntbreekt(String)
    /// What is wrong with what somebody brings, in words; text from it has been made safe.
    case invoer(String)
    // Tables as CBS publishes them.
    case ruw(Ruwfout)
  }
}

extension DatabankFout.Wat {
  /// Why writing failed, by the number that the system gives.
  static func schrijffout(_ nummer: Int32) -> DatabankFout.Wat {
    [ENOSPC, EDQUOT, EFBIG].contains(nummer) ? .schijfVol : .nietTeSchrijven
  }

  /// The same of an error of the library, or of one that knows already.
  static func schrijffout(_ fout: any Error) -> DatabankFout.Wat {
    if let fout = fout as? DatabankFout { return fout.wat }
    return (fout as? CocoaError)?.code == .fileWriteOutOfSpace ? .schijfVol : .nietTeSchrijven
  }
}
