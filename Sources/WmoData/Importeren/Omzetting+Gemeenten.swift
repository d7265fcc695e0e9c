extension Omzetting {
  /// Writes a list of gemeenten and of regions per year, and the other names.
  mutating func zetGemeentenOm() throws(DatabankFout) {
    let bron = bronnen[Bronschema.gemeenten]
    var gemeenten: [Int: [[String]]] = [:]
    var gebieden: [Int: [[String]]] = [:]
    var gebruikt: Set<String> = []
    for rij in bron.rijen {
      let jaar = Celwaarde.geheel(rij["jaar"]) ?? 0
      let centrum = rij["centrumgemeente_mo"]
      let code = codes[jaar]?[centrum] ?? Bronschema.andereNamen[centrum]
      if codes[jaar]?[centrum] == nil, code != nil { gebruikt.insert(centrum) }
      guard centrum.isEmpty || code != nil else {
        throw bron.fout(rij, "centrumgemeente_mo", .onbekendeCentrumgemeente(centrum))
      }
      guard codes[jaar]?[rij["naam"]] == rij["gm_code"] else {
        throw bron.fout(rij, "naam", .naamNietUniek(rij["naam"]))
      }
      gemeenten[jaar, default: []].append([
        rij["gm_code"], rij["naam"], rij["provincie"] == "Friesland" ? "Fryslân" : rij["provincie"],
        rij["stedelijkheid"], rij["inwoners_1jan"], rij["volwassenen_1jan"], rij["kwaliteit_volwassenen"], code ?? "",
      ])
      gebieden[jaar, default: []].append([
        rij["gm_code"], rij["corop"], rij["ggd_regio"], rij["arbeidsmarktregio"], rij["jeugdregio"],
        rij["zorgkantoor"], rij["grootteklasse"].replacing("Minder dan", with: "minder dan"),
      ])
    }
    for (jaar, rijen) in gemeenten.sorted(by: { $0.key < $1.key }) { voegToe(Schema.gemeenten(jaar), opCode(rijen)) }
    for (jaar, rijen) in gebieden.sorted(by: { $0.key < $1.key }) { voegToe(Schema.gebieden(jaar), opCode(rijen)) }
    voegToe(
      Schema.andereNamen,
      gebruikt.sorted().map {
        [$0, Bronschema.andereNamen[$0] ?? "", "CBS, Gebieden in Nederland, kolom centrumgemeente_mo"]
      })
    try verantwoord(bron, overgenomen: gemeenten.values.reduce(0) { $0 + $1.count })
  }

  /// Rows by rising code in the first cell.
  func opCode(_ rijen: [[String]]) -> [[String]] { rijen.sorted { ($0.first ?? "") < ($1.first ?? "") } }
}
