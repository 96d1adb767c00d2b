/// What a word means to the facts.
enum Term: Hashable {
  /// Nothing in particular.
  case other
  /// *twee*, *honderd*, *één*.
  case number(Int)
  /// *anderhalf*.
  case oneAndHalf
  /// *half*.
  case half
  /// *halfacht*, with its 8.
  case halfHour(Int)
  /// *kwart*.
  case quarter
  /// *over*, as in *kwart over drie*.
  case over
  /// *maandag*, *woensdagmiddag*; Monday is 1.
  case weekday(Int)
  /// *ma*, *di*.
  case shortWeekday(Int)
  /// *januari*.
  case month(Int)
  /// *jan*, *febr*.
  case shortMonth(Int)
  /// *uur*, *u*.
  case clock
  /// *minuten*, *weken*.
  case span(TimeUnit)
  /// *euro*.
  case euro
  /// *cent*.
  case cent
  /// *gratis*.
  case free
  /// *procent*.
  case percent
  /// *groep*, *klas*.
  case group(Group)
  /// *havo*, *leerjaar*: a number before or behind it makes it a group.
  case level
  /// *onderbouw*: a group by itself.
  case groupName
  /// *eerste*, *3e* in *eerste klas*.
  case ordinal(Int)
  /// *aula*, *lokaal*.
  case room(Room)
  /// *juf*, *dhr*.
  case title
  /// *juffen*, *meesters*: several names follow.
  case pluralTitle
  /// *a.s.*, *aanstaande*.
  case upcoming
  /// *jl*.
  case bygone
  /// *komende*: only in front of its weekday.
  case coming
  /// *afgelopen*.
  case gone
  /// *vandaag*, *morgenochtend*: so many days after the message was sent.
  case relativeDay(Int)
  /// *volgende*, *deze*: a week or month so many after the present one.
  case relative(Int)
  /// *en*.
  case and
  /// *of*.
  case or
  /// *à*.
  case to
  /// *t/m*.
  case through
  /// *tot*.
  case until
  /// *voor*, *vóór*.
  case before
  /// *per*.
  case per
  /// A negation in one word, with its value.
  case negation(String)
  /// A condition in one word, with its value.
  case condition(String)
  /// *niet*: may be part of *niet meer*, *niet later dan*.
  case not
  /// *als*, *indien*.
  case ifWord
  /// *wanneer*: a condition only behind *alleen* or *behalve*.
  case whenWord
  /// *alleen*, *slechts*.
  case only
  /// *binnen*.
  case within
  /// *behalve*.
  case except
  /// *mocht*.
  case might
  /// *uiterlijk*.
  case latest
  /// The first word of a fixed phrase: *op voorwaarde dat*, *met ingang van*.
  case phraseStart

  /// A room or building by what must stand behind it to make it a place.
  enum Room: Hashable {
    /// Nothing: there is one in the school.
    case single
    /// Nothing, but a name may: *sporthal De Eik*.
    case named
    /// A number: *lokaal 12*.
    case numbered
    /// A name: *museum Naturalis*.
    case building
  }

  /// A group of pupils by its year.
  enum Group: Hashable {
    case groep
    case groepen
    case klas
    case klassen

    /// The word in a fact's value.
    var name: String {
      switch self {
      case .groep, .groepen: "groep"
      case .klas, .klassen: "klas"
      }
    }
  }

  /// A unit of time, as ISO 8601 writes durations.
  enum TimeUnit: Hashable {
    case second, minute, quarterHour, hour, day, week, month, year
  }
}
