namespace Briefings.Language.Vocabulary;

/// <summary>
/// What a vocabulary says, in the order in which every file says it: the section <c>small-numbers</c> of a file is called
/// <c>SmallNumbers</c> here. Words are found in any case and without diacritics unless they begin or end with <c>_</c>, a space.
/// </summary>
internal enum Section
{
    // Small words.
    /// <summary>Small words that a language writes often, most frequent first; how a language is recognised.</summary>
    FunctionWords,
    /// <summary>More words that a language writes often and that distinguish it from its neighbours; for nothing but that.</summary>
    FrequentWords,
    /// <summary>Endings of many words, by which a sentence without small words is recognised.</summary>
    WordEndings,
    /// <summary>Runs of letters that are frequent inside words.</summary>
    WordParts,
    /// <summary>Letters of which each sentence of the language has some.</summary>
    CommonLetters,
    /// <summary>Articles before the name of an event.</summary>
    Articles,
    /// <summary>Words whose point does not end a sentence, without the point, in lower case.</summary>
    Abbreviations,

    // Dates.
    /// <summary>Twelve groups: the month's full name, its cases, its short forms.</summary>
    Months,
    /// <summary>Seven groups from Monday on.</summary>
    Weekdays,
    /// <summary>Between a month and its day: <c>November the 9th</c>.</summary>
    DateDayArticles,
    /// <summary>Written to a day without a space: <c>9th</c>, <c>1er</c>.</summary>
    DateDayEndings,
    /// <summary>Written to a day with a hyphen: <c>5-го</c>.</summary>
    DateDaySuffixes,
    /// <summary>Between a day and its month: <c>9 of November</c>.</summary>
    DateJoints,
    /// <summary>Between the first and the last day.</summary>
    DateTo,
    /// <summary>After such a word: <c>to the 9th</c>, <c>bis zum 9.</c></summary>
    DateToArticles,
    /// <summary>Before the number of a month: <c>11 tháng 9</c>.</summary>
    DateMonthWords,
    /// <summary>Between a month and its year: <c>de 2025</c>.</summary>
    DateYearWords,
    /// <summary>Behind a year that comes first: <c>2018 m. sausio 5 d.</c></summary>
    DateYearMarks,
    /// <summary>Behind a year, before a day with a point: <c>2018. gada 5. janvāris</c>.</summary>
    DateYearGenitives,
    /// <summary>In a text whose figures give the day first, where the language alone does not say so.</summary>
    DayFirstSigns,

    // Numbers.
    /// <summary>Six groups: thousand, million, 10⁹, 10¹², ten thousand, hundred million.</summary>
    Magnitudes,
    /// <summary>Ten, a hundred, a thousand as signs that multiply a greater sign behind them.</summary>
    MyriadParts,
    /// <summary>From two on.</summary>
    SmallNumbers,
    /// <summary>From the first on.</summary>
    Ordinals,
    /// <summary>Three groups: more than, less than, about.</summary>
    Bounds,
    /// <summary>Between a bound and its number: <c>more than</c>.</summary>
    BoundJoints,
    /// <summary>Groups that begin with their English name: what a number counts.</summary>
    Counted,
    /// <summary>Groups that begin with the code of the currency.</summary>
    Currencies,
    /// <summary>Written to a number without a space: <c>75m</c>.</summary>
    GluedUnits,

    // Names.
    /// <summary>Before a person's name.</summary>
    Titles,
    /// <summary>Offices and functions.</summary>
    Roles,
    /// <summary>Say that what is beside them is spoken by someone.</summary>
    SpeechVerbs,
    /// <summary>May come between a name and its verb of speech.</summary>
    Auxiliaries,
    /// <summary>Begin sentences with a capital letter and belong to no name.</summary>
    SentenceWords,
    /// <summary>In lower case inside a person's name.</summary>
    Particles,
    /// <summary>The core of an organization's name; compounds end in them.</summary>
    Organizations,
    /// <summary>Leagues, cups, awards and buildings, whose names look like those of organizations.</summary>
    OtherThings,
    /// <summary>Begin the names of places, works, storms and laws; no person's.</summary>
    BeginNoPerson,
    /// <summary>End them.</summary>
    EndNoPerson,
    /// <summary>Firms, brands, papers and bands whose names are made as people's are.</summary>
    NamedLikePeople,
    /// <summary>Techniques, diseases, currencies and unions of states, whose names look like those of organizations.</summary>
    NamedLikeOrganizations,
    /// <summary>Behind a joint inside an organization's name.</summary>
    NameArticles,
    /// <summary>Join the words of an organization's name.</summary>
    OrganizationJoints,
    /// <summary>Join two names, or two parts of one.</summary>
    Ands,
    /// <summary>Words with a capital that are in no person's name.</summary>
    NotInNames,
    /// <summary>End the office that follows a name and a comma.</summary>
    AppositionEnds,
    /// <summary>Show that what follows a name and a comma is a clause.</summary>
    AppositionVerbs,
    /// <summary>How many letters the cases of a name add at most; missing where names have none.</summary>
    CaseLetters,
    /// <summary>How the words of a person's name end by itself, <c>></c>, and in another case; <c>?</c> where a woman's surname ends so by itself.</summary>
    NameCases,
    /// <summary>The same where only the last word has cases.</summary>
    SurnameCases,
    /// <summary>Family names of one sign, where names have no spaces.</summary>
    Surnames,
    /// <summary>In a word behind a name, where names have no spaces.</summary>
    Honorifics,
    /// <summary>The same at the end of the name's word.</summary>
    HonorificSuffixes,
    /// <summary>Offices before a name, where names have no spaces.</summary>
    IdeographOffices,
    /// <summary>Offices behind a name, where names have no spaces.</summary>
    OfficesBehind,
    /// <summary>Verbs of speech behind a name, where names have no spaces.</summary>
    SpeechBehind,

    // Events.
    /// <summary>The core of an event's name: conference, fair.</summary>
    EventNouns,
    /// <summary>The same where names have no spaces.</summary>
    EventNameEnds,
    /// <summary>Join the words of an event's name.</summary>
    EventJoints,
    /// <summary>May follow such a joint.</summary>
    EventArticles,
    /// <summary>Begin a sentence about an event and are no part of its name.</summary>
    EventOpeners,
    /// <summary>Verbs that headlines write with a capital behind an event's name.</summary>
    EventHeadlineVerbs,
    /// <summary>What is called like an event and is none: <c>press conference</c>.</summary>
    EventGeneric,
    /// <summary>Say that an event is held every year; no part of its name.</summary>
    EventYearly,
    /// <summary>Before a number that makes no name of an event: <c>Page 3</c>, <c>Since 2020</c>.</summary>
    NumberHeads,
    /// <summary>Behind an event's name: it is to come.</summary>
    EventUpcoming,
    /// <summary>Before an event's name: it is to come.</summary>
    EventUpcomingBefore,
    /// <summary>It ended.</summary>
    EventClosed,
    /// <summary>It began.</summary>
    EventOpened,
    /// <summary>Before the last day of an event.</summary>
    EventLastDay,
    /// <summary>The day of the event named before.</summary>
    EventSameDay,
    /// <summary>Before the event that another is part of.</summary>
    EventPartOf,
    /// <summary>Say in a sentence that the event is to come.</summary>
    EventOutlook,
    /// <summary>Before the city of an event.</summary>
    PlacePrepositions,
    /// <summary>Those that countries have and towns do not: <c>en France</c>, <c>en Compétition</c>.</summary>
    CountryPrepositions,
    /// <summary>Words with a capital behind such a preposition that are no city.</summary>
    NotPlaces,
    /// <summary>Endings of nouns that are no city, where all nouns have capitals.</summary>
    NotPlaceEndings,
    /// <summary>Before the number of an issue: <c>nummer 14</c>, <c>Woche 15</c>.</summary>
    IssueWords,
    /// <summary>Behind the number of an issue: <c>第12号</c>.</summary>
    IssueCounters,
    /// <summary>The letter before the number of a quarter or half of a year: <c>Q3</c>.</summary>
    YearParts,
    /// <summary>One sign before the city, where words have no spaces: <c>在横滨举行</c>.</summary>
    CityMarks,
    /// <summary>Behind the city that follows such a sign.</summary>
    CityVerbs,
    /// <summary>The same where the city comes first: <c>横浜で開幕した</c>.</summary>
    CityParticles,

    // Labels of fields.
    /// <summary>Labels before a colon, whole and in any case: of the title.</summary>
    LabelTitle,
    /// <summary>Of the day of publication.</summary>
    LabelDate,
    /// <summary>Of the last change.</summary>
    LabelUpdated,
    /// <summary>Of who published the text.</summary>
    LabelSource,
    /// <summary>Of the address of the original.</summary>
    LabelLink,
    /// <summary>Of the language.</summary>
    LabelLanguage,
    /// <summary>Of the place.</summary>
    LabelPlace,
    /// <summary>Of the authors.</summary>
    LabelAuthor,
    /// <summary>Of others who had a part in it: translators, editors, photographers.</summary>
    LabelEditor,
    /// <summary>Of what is passed over.</summary>
    LabelOther,
    /// <summary>Beginnings of words before a day, somewhere in a line: published.</summary>
    DayPublished,
    /// <summary>Changed.</summary>
    DayUpdated,
    /// <summary>Not to be published before.</summary>
    DayEmbargo,
    /// <summary>Before a day that is another: of an event, a deadline, of a reader's first visit, today.</summary>
    DayOther,
    /// <summary>Before such a word: <c>this article was published on</c>.</summary>
    StampSubjects,
    /// <summary>Labels in the head of a mail: of its subject.</summary>
    MailSubjects,
    /// <summary>Of its day.</summary>
    MailDays,
    /// <summary>Of what is passed over.</summary>
    MailLabels,
    /// <summary>Before the subject of an answer or of a mail that was passed on.</summary>
    ReplyMarks,
    /// <summary>Before the name that ends a mail: <c>Kind regards</c>.</summary>
    MailClosing,
    /// <summary>Two groups of beginnings of words, of each of which a notice to the recipient has one: of secrecy, of mails.</summary>
    MailNotice,
    /// <summary>In the foot of a mail that was sent to many.</summary>
    MailFooter,

    // Heads of texts.
    /// <summary>Say what kind of text follows.</summary>
    ReleaseKinds,
    /// <summary>Begin or end the name of an office that sends releases, whole words: <c>ministry</c>.</summary>
    SenderWords,
    /// <summary>Behind the name of a sender: the part of it that sends releases.</summary>
    PressOffices,
    /// <summary>Head a table of contents.</summary>
    ContentsHeadings,
    /// <summary>In capitals before a dash, and no place.</summary>
    ShoutedHeads,
    /// <summary>At the head of a text that was taken back.</summary>
    NoticeKills,
    /// <summary>At the head of a text that corrects another.</summary>
    NoticeCorrections,
    /// <summary>In brackets before a title, and no sender.</summary>
    TitleMarks,
    /// <summary>Begin a first sentence and are no part of its subject.</summary>
    LeadArticles,
    /// <summary>Follow the subject of a report on an event.</summary>
    LeadVerbs,
    /// <summary>In lower case in the place of a dateline.</summary>
    PlaceParticles,
    /// <summary>Between two places of a dateline.</summary>
    PlaceJoints,
    /// <summary>In lower case in a place that is written in capitals.</summary>
    PlaceSmallWords,
    /// <summary>In brackets behind a dateline: the reporter.</summary>
    ReporterWords,
    /// <summary>Behind the reporter's name, before an equals sign.</summary>
    ReporterSigns,
    /// <summary>News agencies as they sign: groups that begin with the usual spelling.</summary>
    Agencies,
    /// <summary>Agencies that hand out what others wrote: they are the source of nothing.</summary>
    Wires,

    // People.
    /// <summary>Before the author's name at the head of a line.</summary>
    Bylines,
    /// <summary>The same behind other words: <c>View all posts by</c>.</summary>
    BylinesInside,
    /// <summary>Before the translator's name.</summary>
    TranslatorLines,
    /// <summary>Between two authors.</summary>
    AuthorJoints,
    /// <summary>What a page names as its author where it has none.</summary>
    AuthorPlaceholders,
    /// <summary>In labels above whom to ask.</summary>
    ContactStems,
    /// <summary>Before a telephone number.</summary>
    Phones,
    /// <summary>In a line that is a telephone number.</summary>
    PhoneParts,
    /// <summary>End the name of a street.</summary>
    StreetEnds,

    // Sources.
    /// <summary>Head the section about the sender.</summary>
    AboutHeads,
    /// <summary>Between the sender and what it announces.</summary>
    AnnouncerVerbs,
    /// <summary>Before the sender.</summary>
    AnnouncerArticles,
    /// <summary>The same in two parts, with <c>…</c> where the sentence goes on.</summary>
    AnnouncerFrames,
    /// <summary>Between the sender and such a verb.</summary>
    AnnouncerDays,
    /// <summary>Before the source of a text, in its first sentence.</summary>
    Attributions,
    /// <summary>The same in one sign, up to one of the verbs.</summary>
    AttributionMarks,
    /// <summary>The verbs.</summary>
    AttributionVerbs,
    /// <summary>Before the sender who speaks of itself.</summary>
    FirstPerson,
    /// <summary>Before where a text was published first.</summary>
    FirstPublished,
    /// <summary>Behind such words.</summary>
    FirstPublishedArticles,
    /// <summary>End that name.</summary>
    FirstPublishedEnds,
    /// <summary>Between who speaks and the paper spoken to.</summary>
    Told,
    /// <summary>Behind the broadcaster spoken to.</summary>
    ToldBehind,
    /// <summary>In names of newspapers, in lower case.</summary>
    MediumWords,
    /// <summary>Broadcasters and agencies by their short names.</summary>
    Broadcasters,
    /// <summary>In a line about who holds the rights.</summary>
    RightsWords,
    /// <summary>Between the sign for rights and their holder.</summary>
    RightsBeforeName,
    /// <summary>Before the name of a site at the head of its page.</summary>
    SiteGreetings,
    /// <summary>Behind the name of a site at the foot of its page.</summary>
    Homepage,
    /// <summary>Show that the end of a title is the name of a site.</summary>
    SiteWords,
    /// <summary>The text of a link to the original.</summary>
    OriginalPrompts,
    /// <summary>Sites where anyone may publish.</summary>
    PublicHosts,

    // Pages.
    /// <summary>Headings behind which no article goes on: comments, other articles.</summary>
    PageHeadings,
    /// <summary>Beginnings of such headings.</summary>
    PageHeadingStarts,
    /// <summary>In a heading above readers' comments.</summary>
    CommentWords,
    /// <summary>Begin the lines below an entry: where it is filed, who wrote it.</summary>
    EntryStarts,
    /// <summary>Headings of what a site says of itself.</summary>
    SiteHeadings,
    /// <summary>In the form for a reader's comment.</summary>
    FormNotices,
    /// <summary>Lines that ask the reader to do something, whole.</summary>
    Prompts,
    /// <summary>Beginnings of such lines.</summary>
    PromptStarts,
    /// <summary>In sentences that a page says of itself: cookies, rights, subscriptions.</summary>
    PageNotices,
    /// <summary>Titles of what a server or a guard sends in place of an article, whole: that it is not there, or not for everyone.</summary>
    StandInTitles,
    /// <summary>In the sentences of such a page.</summary>
    StandInPhrases,
    /// <summary>Begin a line that points to another article.</summary>
    Teasers,
    /// <summary>In a line that says whose a picture is.</summary>
    PictureCredits,
    /// <summary>Before the number of a picture.</summary>
    Figures,
    /// <summary>Before or behind the number of a page.</summary>
    PageWords,
    /// <summary>The word for the end of a text.</summary>
    TextEnds,
}
