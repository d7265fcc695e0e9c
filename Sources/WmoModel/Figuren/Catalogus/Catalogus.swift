extension Catalogusfiguur {
  /// All figures of the sources, in the order of the sources.
  package static let alle: [Catalogusfiguur] = toegang + maatwerk
}
