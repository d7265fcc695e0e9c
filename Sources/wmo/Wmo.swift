import ArgumentParser

/// The program: the explorer when it is called without a command, otherwise one question and its answer.
struct Wmo: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "wmo",
    abstract: "Verken wat gemeenten uitgeven aan de Wmo 2015.",
    discussion: """
      Zonder opdracht opent de verkenner. Alle cijfers zijn per gemeente, uit Iv3 van CBS; \
      ‘wmo begrippen’ legt de woorden uit.

      Voorbeelden:
        wmo                                           de verkenner
        wmo --lineair                                 de verkenner in regels om voor te lezen
        wmo gemeente Zaanstad                         alles over één gemeente
        wmo groepen --indeling bekostiging-begeleiding
        wmo gemeenten --filter provincie=fryslan --sorteer waarde
        wmo reeks Utrecht Zaanstad --maat maatwerk    de ontwikkeling vanaf 2017
        wmo bron --maat toegang --gemeente Utrecht
      """,
    version: Version.text,
    subcommands: [
      VerkenCommand.self, GemeenteCommand.self, GroepenCommand.self, GemeentenCommand.self, VergelijkbaarCommand.self,
      ReeksCommand.self, SamenhangCommand.self, BevindingenCommand.self, FiguurCommand.self, PresenteerCommand.self,
      BronCommand.self,
      BegrippenCommand.self, LijstCommand.self, DataCommand.self, InstellingenCommand.self, AanvullingCommand.self,
      HandleidingCommand.self, KioskCommand.self,
    ],
    defaultSubcommand: VerkenCommand.self)
}
