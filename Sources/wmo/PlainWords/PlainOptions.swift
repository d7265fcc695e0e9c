extension DataOptions {
  init(_ words: inout PlainWords) {
    self.init()
    folder = words.value("data")
    anoniem = words.flag("anoniem")
  }
}

extension QuestionOptions {
  init(_ words: inout PlainWords) {
    self.init()
    maat = words.value("maat")
    indeling = words.value("indeling")
    jaar = words.value("jaar")
    document = words.value("document")
    saldo = words.value("saldo")
    noemer = words.value("noemer")
    filters = words.values("filter")
    lijst = words.value("lijst")
    bewijs = words.value("bewijs")
    peil = words.value("peil")
    grenzen = words.value("grenzen")
    circulaire = words.value("circulaire")
  }
}

extension MarkOptions {
  init(_ words: inout PlainWords) {
    self.init()
    names = words.values("markeer")
  }
}

extension OutputOptions {
  init(_ words: inout PlainWords) {
    self.init()
    formaat = words.value("formaat")
    csv = words.flag("csv-nl") ? .puntkomma : words.flag("csv-komma") ? .komma : nil
    style = StyleOptions(&words)
  }
}

extension StyleOptions {
  init(_ words: inout PlainWords) {
    self.init()
    kleur = words.value("kleur")
    lineair = words.flag("lineair")
    tekens = words.flag("ascii") ? .ascii : words.flag("alle-tekens") ? .auto : nil
  }
}

extension ScreenOptions {
  init(_ words: inout PlainWords) {
    self.init()
    style = StyleOptions(&words)
    thema = words.value("thema")
    muis = words.value("muis")
  }
}
