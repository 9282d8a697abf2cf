using Briefings.Importing.Datelines;
using Briefings.Importing.Fields;
using Briefings.Importing.Sources;
using Briefings.Importing.WebPages;

namespace Briefings.Importing.Evidence;

/// <summary>Every rule that reads a field, in the words in which evidence, front matter and review name it.</summary>
internal static class FieldRules
{
    public const string DayOfDateline = "day of the dateline";
    public const string YearOfTitle = "day of the dateline, year of the title";
    public const string YearOfText = "day of the dateline, year of the nearest date in the text";
    public const string DayOfEvent = "the event's day";
    public const string DayOfEventYearOfTitle = "day from the text, year from the title; the event's day";
    public const string DayOfComingEvent = "the stated day is that of the coming event";
    public const string UnlikelyDay = "the date is before 1900 or in the future";
    public const string DateLine = "line with only a date";
    public const string GluedDate = "date glued to what follows";
    public const string PageDate = "date beside the title of the page";
    public const string PageDateElsewhere = "a date of the page, not beside the title";
    public const string LabelledTitle = "line labelled as title";
    public const string LabelledPlace = "line labelled as place";
    public const string LabelledUpdate = "line labelled as update";
    public const string LabelledDate = "line labelled as date";
    public const string LabelledSource = "line labelled as source";
    public const string LabelledLink = "line labelled as link";
    public const string TitleBehindDate = "what follows a glued date";
    public const string RepeatedTitle = "line that stands twice above the text";
    public const string TitleAboveDate = "line above the date";
    public const string FirstLine = "first line";
    public const string FirstHeading = "first heading";
    public const string FirstSentence = "from the first sentence";
    public const string PageTitle = "line above the article whose words it uses";
    public const string SiteBehindTitle = "name of the site behind the title";
    public const string DatelinePlace = "place of the dateline";
    public const string DatelineSignature = "signature of the dateline";
    public const string Attribution = "whom the first paragraph follows";
    public const string Announcer = "who announces it in the lead";
    public const string TitleBrand = "name in brackets before the title, which begins the text";
    public const string FirstPerson = "who speaks of themselves in the text";
    public const string SiteGreeting = "greeting of the site";
    public const string Homepage = "link to the homepage";
    public const string OriginalPrompt = "name above the link to the original";
    public const string RightsHolder = "holder of the page's rights";
    public const string AboutHeading = "heading of the section about the sender";
    public const string SenderAddress = "name in the address of the original that the text speaks of";
    public const string Speakers = "whose people comment in the text";
    public const string PageHead = "name at the head of the page that the page names again";
    public const string Listener = "to whom people of the text speak";
    public const string SmallWords = "script and small words of the running text";
    public const string PersonNamed = "named with an office or as a speaker";
    public const string OrganizationNamed = "name of an organization";
    public const string PersonRole = "office beside the name";
    public const string EventNamed = "name of an event";
    public const string EventEdition = "edition in the name of the event";
    public const string EventDay = "day in the sentence that names the event";
    public const string EventDayWithoutYear = "day in the sentence that names the event, year nearest to the article's date";
    public const string EventWeekday = "the last such weekday before the article's date";
    public const string EventSameDay = "day of the event named before";
    public const string EventPlace = "place in the sentence that names the event";
    public const string EventAhead = "said to be yet to come";
    public const string EventWhole = "said to be what another was a part of";
    public const string LeadSentences = "first sentences of the lead";
    public const string Topic = "phrase that the text returns to";
    public const string OtherDayInDateline = "the dateline names another day, ";
}
