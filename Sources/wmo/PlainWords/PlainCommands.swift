extension VerkenCommand: PlainCommand {
  init(_ words: inout PlainWords) {
    self.init()
    data = DataOptions(&words)
    question = QuestionOptions(&words)
    gemeente = words.value("gemeente")
    resumes = words.flag("vervolg")
    screen = ScreenOptions(&words)
  }
}

extension GemeenteCommand: PlainCommand {
  init(_ words: inout PlainWords) {
    self.init()
    data = DataOptions(&words)
    question = QuestionOptions(&words)
    output = OutputOptions(&words)
    names = words.neededNames()
  }
}

extension GroepenCommand: PlainCommand {
  init(_ words: inout PlainWords) {
    self.init()
    data = DataOptions(&words)
    question = QuestionOptions(&words)
    kruis = words.value("kruis")
    marks = MarkOptions(&words)
    output = OutputOptions(&words)
  }
}

extension GemeentenCommand: PlainCommand {
  init(_ words: inout PlainWords) {
    self.init()
    data = DataOptions(&words)
    question = QuestionOptions(&words)
    sorteer = words.value("sorteer")
    omgekeerd = words.flag("omgekeerd")
    marks = MarkOptions(&words)
    output = OutputOptions(&words)
  }
}

extension BronCommand: PlainCommand {
  init(_ words: inout PlainWords) {
    self.init()
    data = DataOptions(&words)
    question = QuestionOptions(&words)
    gemeente = words.value("gemeente")
    output = OutputOptions(&words)
  }
}

extension VergelijkbaarCommand: PlainCommand {
  init(_ words: inout PlainWords) {
    self.init()
    count = words.value("aantal")
    listName = words.value("bewaar")
    replace = words.flag("vervang")
    data = DataOptions(&words)
    question = QuestionOptions(&words)
    marks = MarkOptions(&words)
    output = OutputOptions(&words)
    name = words.neededNames()
  }
}

extension ReeksCommand: PlainCommand {
  init(_ words: inout PlainWords) {
    self.init()
    groups = words.values("groep")
    index = words.flag("index")
    prijspeil = words.value("prijspeil")
    metBegroting = words.flag("met-begroting")
    data = DataOptions(&words)
    question = QuestionOptions(&words)
    output = OutputOptions(&words)
    names = words.names()
  }
}
