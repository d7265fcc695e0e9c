import WmoModel

/// A chart that can draw itself on a page.
protocol Svgvorm {
  /// The least height that leaves nothing out.
  var hoogte: Double { get }
  /// The height above which it does not get better.
  var grootste: Double { get }

  func draw(_ svg: inout Svg, in box: Box)
}

extension Vorm {
  /// The chart on a page of some width.
  func svg(width: Double) -> any Svgvorm {
    switch self {
    case .staven(let staven): StavenSvg(staven, width: width)
    case .stapels(let stapels): StapelsSvg(stapels, cijfers: cijfers, width: width)
    case .profiel(let profiel): ProfielSvg(profiel, cijfers: cijfers, width: width)
    case .lijnen(let lijnen): LijnenSvg(lijnen, cijfers: cijfers, width: width)
    case .punten(let wolk): PuntenSvg(wolk, cijfers: cijfers, width: width)
    case .tabel(let tabel): TabelSvg(tabel, cijfers: cijfers, width: width)
    }
  }
}
