extension Begrip {
  /// Booking, documents, prices and what amounts are divided by.
  static let overGeld: [Begrip] = [
    Begrip(
      "baten",
      "Wat een gemeente op een taakveld ontvangt, bijvoorbeeld eigen bijdragen. De bron heeft baten voor de jaarrekening 2023 en de begrotingen 2023 tot en met 2025.",
      bron: iv3),
    Begrip(
      "begroting",
      "Het plan dat de gemeenteraad vóór het jaar vaststelt: wat de gemeente denkt uit te geven en te ontvangen. Bedragen uit een begroting zijn geen uitgaven.",
      bron: iv3),
    Begrip("bruto", "Alleen de lasten, zonder de baten eraf te halen.", bron: iv3),
    Begrip(
      "CPI",
      "De consumentenprijsindex: hoeveel duurder wordt wat huishoudens kopen. De kosten van de Wmo volgen vooral lonen; de VNG adviseert daarvoor een mengsel van OVA (90 procent) en PPC (10 procent).",
      bron: "CBS, overgenomen van teltel.nl"),
    Begrip(
      "eigen bijdrage",
      "Wat een inwoner zelf voor ondersteuning betaalt. De gemeente boekt dat als baten; vanaf 2025 alles bij 6.711.",
      bron: iv3),
    Begrip(
      "inwoner", "Iedereen die op 1 januari van het verslagjaar in de gemeente staat ingeschreven, jong en oud.",
      bron: "CBS, Gebieden in Nederland"),
    Begrip(
      "Iv3",
      "Informatie voor derden: de gegevens over lasten en baten per taakveld die gemeenten aan CBS leveren, bij de begroting en bij de jaarrekening. Niet alles staat op het juiste taakveld, en de bedragen van kleine gemeenten schommelen meer.",
      bron: "CBS; \(rivm)"),
    Begrip(
      "jaarrekening",
      "De verantwoording na afloop van het jaar: wat een gemeente echt heeft uitgegeven en ontvangen (de realisatie).",
      bron: iv3),
    Begrip("lasten", "Wat een gemeente op een taakveld uitgeeft en boekt.", bron: iv3),
    Begrip(
      "netto", "Lasten min baten. Het uitgangspunt van RIVM en van deze verkenner, waar baten bekend zijn.",
      bron: "\(rivm), voetnoot 2"),
    Begrip(
      "noemer",
      "Waardoor een bedrag wordt gedeeld: volwassenen (18 jaar en ouder op 1 januari), alle inwoners, of niets (totaal in duizend euro).",
      bron: verkenner),
    Begrip(
      "pgb",
      "Persoonsgebonden budget: geld waarmee een inwoner zelf ondersteuning inkoopt. Het andere is zorg in natura, ondersteuning die de gemeente inkoopt.",
      bron: "Wmo 2015"),
    Begrip(
      "prijspeil",
      "Het jaar waarvan de prijzen gelden: daarin zijn de bedragen van alle jaren uitgedrukt, omgerekend met de CPI. Zonder prijspeil staan bedragen in de prijzen van hun eigen jaar (nominaal).",
      bron: verkenner),
    Begrip("taakveld", "Het onderwerp waarop gemeenten lasten en baten boeken, zoals 6.2 of 6.71.", bron: iv3),
    Begrip(
      "totaal", "Het hele bedrag van een gemeente in duizend euro, niet gedeeld door inwoners of volwassenen.",
      bron: verkenner),
    Begrip(
      "uitgaven",
      "Wat een voorziening de gemeente per saldo kost: netto lasten. Bruto staat er alleen als de bron geen baten heeft of als u erom vraagt.",
      bron: "\(rivm), voetnoot 2"),
    Begrip(
      "volwassene",
      "Een inwoner van 18 jaar of ouder op 1 januari van het verslagjaar. RIVM vergelijkt gemeenten per volwassen inwoner.",
      bron: "\(rivm), bijlage 1"),
  ]
}
