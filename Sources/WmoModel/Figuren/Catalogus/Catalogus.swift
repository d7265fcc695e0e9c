extension Catalogusfiguur {
  /// All figures of the sources, in the order of the sources.
  package static let alle: [Catalogusfiguur] =
    toegang + inkoop + maatwerk + samenhang + deelnemers + beschermdWonen + friesland + zwolw
}

extension Catalogusfiguur {
  /// What clients of maatwerk would take, for the figures that count them.
  static let clienten = "de cliënten met maatwerk per gemeente en jaar"
  static let clientenInvoer = "een invoer van de tabel Wmo-cliënten van het CBS (‘wmo data importeer clienten’)"
}
