using System.Collections.Immutable;
using System.Reflection;
using System.Text;
using Briefings.Importing;
using Briefings.Importing.Evidence;
using Briefings.Importing.Lines;
using Xunit;

namespace Briefings.Tests.Importing.Fields;

/// <summary>A text for each rule that reads a field and for each reason of the ledger, with what it shows.</summary>
public class RuleTests
{
    private const string P = Seeds.Paragraph;
    private const string Q = Seeds.SecondParagraph;

    private static readonly string[] Menu =
        ["Home", "News", "Sport", "Weather", "Contact", "Search", "Culture", "Travel", "Shop", "Log in", "Ships", "Tides", "Maps", "Jobs", "Archive"];

    /// <summary>Rule, field, value, and the text: of a Markdown file where it begins with a hash or with front matter.</summary>
    public static TheoryData<string, string, string, string> OfFields { get; } = new()
    {
        { FieldRules.DayOfDateline, "date", "2024-03-05", $"Pier to be rebuilt\n\nLYON, March 5, 2024 -- {P}\n" },
        { FieldRules.YearOfTitle, "date", "2024-03-05", $"Pier forum 2024 opens today\n\nLYON, March 5 -- {P}\n" },
        { FieldRules.YearOfText, "date", "2024-03-05", $"Pier to be rebuilt\n\nLYON, March 5 -- {P} It opens on June 7, 2024.\n" },
        { FieldRules.DayOfEventYearOfTitle, "date", "2024-03-05", $"Pier forum 2024 is over\n\nOn March 5 the council met in the town hall. {P}\n" },
        { FieldRules.DayOfComingEvent, "date", "2024-06-01", "Harbour Conference\n\ndate: 2024-06-01\n\nThe council will hold a conference on safe piers in the town hall of Lyon on 1st June 2024.\n" },
        { FieldRules.OtherDayInDateline, "date", "2024-06-01", $"Pier to be rebuilt\n\n2024-06-01\n\nLYON, March 3, 2024 -- {P}\n" },
        { FieldRules.UnlikelyDay, "date", "1850-01-01", $"Pier to be rebuilt\n\n1850-01-01\n\n{P}\n" },
        { FieldRules.DateLine, "date", "2024-03-05", $"Pier to be rebuilt\n\n5 March 2024\n\n{P}\n" },
        { FieldRules.Embargo, "date", "2024-03-05", $"Embargoed until 5 March 2024, 10 a.m.\n\nPier to be rebuilt\n\n{P}\n" },
        { FieldRules.UnknownLabel, "date", "2024-03-05", $"Pier to be rebuilt\n\nApplications close: 5 March 2024\n\n{P}\n" },
        { FieldRules.DayOrMonth, "date", "2024-03-05", $"Pier to be rebuilt in London\n\nPosted: 05/03/2024\n\n{P}\n" },
        { FieldRules.MailSubject, "title", "Pier to be rebuilt", $"From: Ann Hill <ann@example.org>\nDate: Tue, 5 Mar 2024 10:00\nSubject: Fwd: Pier to be rebuilt\n\n{P}\n" },
        { FieldRules.MailDay, "date", "2024-03-05", $"From: Ann Hill <ann@example.org>\nDate: Tue, 5 Mar 2024 10:00\nSubject: Pier to be rebuilt\n\n{P}\n" },
        { FieldRules.HeadingBelowSender, "title", "Kosten des Piers steigen", $"Pressemitteilung\nWasserwerk Lindenau\nLindenau, 5. März 2024\n\nKosten des Piers steigen\n\nDie Kosten des neuen Piers steigen um zwei Millionen Euro, wie die Stadtwerke am Dienstag mitteilten. Der Rat muss noch zustimmen.\n" },
        { FieldRules.EmbargoWithoutZone, "draft", "Embargoed until 5 March 2031, 10:00", $"Embargoed until 5 March 2031, 10:00\n\nPier to be rebuilt\n\n{P}\n" },
        { FieldRules.Withdrawn, "draft", "*** KILL ***", $"*** KILL ***\n\nPier to be rebuilt\n\n{P}\n" },
        { FieldRules.GluedDate, "date", "2024-03-05", $"date 2024-03-05 Pier to be rebuilt\n\n{P}\n" },
        { FieldRules.LabelledDate, "date", "2024-03-05", $"Pier to be rebuilt\n\nDate: 2024-03-05\n\n{P}\n" },
        { FieldRules.LabelledUpdate, "updated", "2024-03-05", $"Pier to be rebuilt\n\nLast updated: 2024-03-05\n\n{P}\n" },
        { FieldRules.PageDate, "date", "2024-03-05", PageOf("Pier to be rebuilt by the harbour council", "5 March 2024, 10:00", P, Q) },
        { FieldRules.PageDateElsewhere, "date", "2024-03-05", PageOf("Pier to be rebuilt by the harbour council", P, Q, P + " More.", Q + " More.") + "\n\nOne\n\nTwo\n\nThree\n\nThe tide tables of the harbour and of the whole coast are those of 5 March 2024 at noon" },
        { FieldRules.LabelledTitle, "title", "Pier to be rebuilt", $"Title: Pier to be rebuilt\n\n{P}\n" },
        { FieldRules.TitleBehindDate, "title", "Pier to be rebuilt", $"date 2024-03-05 Pier to be rebuilt\n\n{P}\n" },
        { FieldRules.RepeatedTitle, "title", "Pier to be rebuilt", $"Pier to be rebuilt\nHarbour\nPier to be rebuilt\n\n{P}\n" },
        { FieldRules.TitleAboveDate, "title", "Pier to be rebuilt", $"Harbour\nPier to be rebuilt\n5 March 2024\n\n{P}\n" },
        { FieldRules.FirstLine, "title", "Pier to be rebuilt", $"Pier to be rebuilt\n\n{P}\n" },
        { FieldRules.FirstHeading, "title", "Pier to be rebuilt", $"# Pier to be rebuilt\n\n{P}\n" },
        { FieldRules.FirstSentence, "title", "2024 Harbour Forum", "LYON, March 5, 2024 -- The 2024 Harbour Forum was held in Lyon. Many came to see the new pier and the old ships.\n" },
        { FieldRules.PageTitle, "title", "Pier to be rebuilt by the harbour council", PageOf("Pier to be rebuilt by the harbour council", "5 March 2024", P, Q) },
        { FieldRules.LabelledPlace, "place", "Lyon", $"Pier to be rebuilt\n\nPlace: Lyon\n\n{P}\n" },
        { FieldRules.DatelinePlace, "place", "Lyon", $"Pier to be rebuilt\n\nLYON, March 5, 2024 -- {P}\n" },
        { FieldRules.LabelledLink, "originalUrl", "https://example.org/1", $"Pier to be rebuilt\n\n{P}\n\nOriginal link: https://example.org/1\n" },
        { FieldRules.LabelledSource, "source", "Harbour Post", $"Pier to be rebuilt\n\n{P}\n\nSource: Harbour Post\n" },
        { FieldRules.SiteBehindTitle, "source", "Harbour Times", $"The pier is to be rebuilt | Harbour Times\n\n{P}\n" },
        { FieldRules.DatelineSignature, "source", "Reuters", $"Pier to be rebuilt\n\nLYON (Reuters) - {P}\n" },
        { FieldRules.Attribution, "source", "Harbour Post", $"Pier to be rebuilt\n\nAccording to the release of Harbour Post, {P}\n" },
        { FieldRules.Announcer, "source", "Harbour Project", $"Pier to be rebuilt\n\nThe Harbour Project is pleased to announce this. {P}\n" },
        { FieldRules.ListedCompany, "source", "Tidal Works AG", $"Outlook raised\n\nThe Tidal Works AG (ISIN DE000A1KALL2) has raised its outlook. {P}\n" },
        { FieldRules.SenderAbove, "source", "Harbour Works AG", $"Harbour Works AG\n\nPier to be rebuilt\n\n{P}\n\nMedia contact:\nAnn Hill\n\nHarbour Works AG\n" },
        { FieldRules.FirstPublished, "source", "Harbour Times", $"Pier to be rebuilt\n\n{P}\n\nThis article first appeared in the Harbour Times on 5 March 2024.\n" },
        { FieldRules.NameBeforeText, "place", "Thornby", $"Pier to be rebuilt\n\nThornby – {P}\n" },
        { FieldRules.SignedBelow, "source", "AAP", $"Pier to be rebuilt\n\n{P}\n\nAAP\n" },
        { FieldRules.AgencyAbove, "source", "AP", $"Pier to be rebuilt\n\nBy Ann Hill\nAssociated Press\n\n{P}\n" },
        { FieldRules.Letterhead, "source", "Harbour Office", $"Harbour Office\n\nPress release\n\nPier to be rebuilt in the old harbour\n\n{P}\n" },
        { FieldRules.SenderInLead, "source", "Harbour Works AG", $"Harbour Works AG\n\nPier to be rebuilt in the old harbour\n\nHarbour Works AG said so today. {P}\n" },
        { FieldRules.BehindKind, "source", "Harbour Office", $"Press release by the Harbour Office\n\nPier to be rebuilt in the old harbour\n\n{P}\n" },
        { FieldRules.LeadSubject, "source", "Harbour Works", $"Press release\n\nPier to be rebuilt\n\nHarbour Works will rebuild it next year, before the summer. {P}\n\n\"We are glad,\" said Ann Hill, who speaks for Harbour Works.\n" },
        { FieldRules.Byline, "author", "Ann Hill", $"Pier to be rebuilt\n\nBy Ann Hill\n\n{P}\n" },
        { FieldRules.NameBesideDay, "author", "Ann Hill", $"Pier to be rebuilt\n\nAnn Hill\n5 March 2024\n\n{P}\n" },
        { FieldRules.LabelledAuthor, "author", "Ann Hill", $"Pier to be rebuilt\n\nAuthor: Ann Hill\n\n{P}\n" },
        { FieldRules.NameBeforeDay, "place", "Harbourton", $"Pier to be rebuilt\n\nHarbourton, 5 March 2024\n\n{P}\n" },
        { FieldRules.BracketedName, "source", "Harboro", $"[Harboro] The pier is open again\n\n{P}\n" },
        { FieldRules.BylineOutlet, "source", "Harbour Times", $"Pier to be rebuilt\n\nBy Ann Hill, Harbour Times\n\n{P}\n" },
        { FieldRules.LineAboveTitle, "title", "Harbour", $"Harbour\nPier to be rebuilt\n5 March 2024\n\n{P}\n" },
        { FieldRules.LineBelowTitle, "title", "The town shares the costs with the region", $"Pier to be rebuilt\n\nThe town shares the costs with the region\n\n{P}\n" },
        { FieldRules.TitleBrand, "source", "Harboro", $"[Harboro] The pier is open again\n\nHarboro will celebrate the day. {P}\n" },
        { FieldRules.FirstPerson, "source", "Harbour Works", $"Pier to be rebuilt\n\n{P}\n\nWe at Harbour Works think that this was the right decision for the town.\n" },
        { FieldRules.SiteGreeting, "source", "Harbour Works", $"Welcome to Harbour Works\n\nPier to be rebuilt\n\n{P}\n" },
        { FieldRules.Homepage, "source", "Harbour Works", $"Pier to be rebuilt\n\n{P}\n\nBack to: other news || Harbour Works homepage.\n" },
        { FieldRules.OriginalPrompt, "source", "Harbour Times", $"Pier to be rebuilt\n\n{P}\n\nHarbour Times\n\nRead the original article\n" },
        { FieldRules.RightsHolder, "source", "The Harbour Times", $"Pier to be rebuilt\n\n{P}\n\n© 2019-2020 The Harbour Times. All rights reserved.\n" },
        { FieldRules.AboutHeading, "source", "Harbour Works", $"Pier to be rebuilt\n\n{P}\n\n{Q}\n\nAbout Harbour Works\n\n{P} More.\n" },
        { FieldRules.ContactName, "source", "Harbour Works Ltd", $"Pier to be rebuilt\n\n{P}\n\nContact:\nHarbour Works Ltd\nTel. +44 20 7946 0958\n" },
        { FieldRules.EndCredit, "source", "Harbour Works", $"Pier to be rebuilt\n\n{P}\n\n{Q} (Source: Harbour Works)\n" },
        { FieldRules.SenderAddress, "source", "Harboro", $"Pier to be rebuilt\n\nurl http://www.harboro.org/log/1\n\n{P} Harboro is glad, and Harboro thanks all.\n" },
        { FieldRules.Speakers, "source", "HWG", $"Pier to be rebuilt\n\n{P}\n\nAnn Hill, HWG board member, comments:\n\nThe pier will be open.\n\nLea Berg, president of the HWG, adds:\n\nIt will be open to all.\n" },
        { FieldRules.PageHead, "source", "Harboro Conservation Project", "Harboro Conservation Project\n\n" + PageOf("Pier to be rebuilt by the harbour council", P, Q + " HARBORO is glad. HARBORO thanks all.") },
        { FieldRules.Listener, "source", "Harbour Times", $"Pier to be rebuilt\n\n{P}\n\n\"I have waited for years,\" she told the Harbour Times on Tuesday.\n" },
        { FieldRules.SmallWords, "language", "en", $"Pier to be rebuilt\n\n{P}\n" },
        { FieldRules.PersonNamed, "people", "Ann Hill", $"Pier to be rebuilt\n\n{P} \"It will be open to all,\" said Ann Hill, director of the Harbour Board.\n" },
        { FieldRules.OrganizationNamed, "organizations", "Harbour Works Association", $"Pier to be rebuilt\n\nThe Harbour Works Association met in Lyon. {P}\n" },
        { FieldRules.PersonRole, "people.role", "director of the Harbour Board", $"Pier to be rebuilt\n\n{P} \"It will be open to all,\" said Ann Hill, director of the Harbour Board.\n" },
        { FieldRules.EventNamed, "events", "5th Harbour Forum", $"Pier to be rebuilt\n\nThe 5th Harbour Forum was held. {P}\n" },
        { FieldRules.EventEdition, "events.edition", "5th", $"Pier to be rebuilt\n\nThe 5th Harbour Forum was held. {P}\n" },
        { FieldRules.EventDay, "events.date", "2024-03-04/2024-03-06", $"Pier to be rebuilt\n\nThe 5th Harbour Forum was held from March 4 to 6, 2024. {P}\n" },
        { FieldRules.EventDayWithoutYear, "events.date", "2024-03-04", $"Pier to be rebuilt\n\nLYON, March 5, 2024 -- The 5th Harbour Forum was held on March 4. {P}\n" },
        { FieldRules.EventWeekday, "events.date", "2024-03-04", $"Pier to be rebuilt\n\nLYON, March 5, 2024 -- The 5th Harbour Forum ended on Monday. {P}\n" },
        { FieldRules.EventSameDay, "events.date", "2024-03-04", $"Pier to be rebuilt\n\nThe 5th Harbour Forum was held on March 4, 2024. It was part of the 2024 Harbour Congress, which opened on the same day. {P}\n" },
        { FieldRules.EventPlace, "events.place", "Lyon", $"Pier to be rebuilt\n\nThe 5th Harbour Forum was held in Lyon. {P}\n" },
        { FieldRules.EventAhead, "events.relation", "announces", $"Pier to be rebuilt\n\nThe 5th Harbour Forum will be held in Lyon. {P}\n" },
        { FieldRules.EventWhole, "events.partOf", "2024 Harbour Congress", $"Pier to be rebuilt\n\nThe 5th Harbour Forum was held as part of the 2024 Harbour Congress. {P}\n" },
        { FieldRules.LeadSentences, "summary", "Many came to the pier and looked at the ships in the harbour.", "Pier to be rebuilt\n\nLYON, March 5, 2024 -- Many came to the pier and looked at the ships in the harbour.\n" },
        { FieldRules.Topic, "topics", "artificial intelligence", $"Artificial intelligence at the pier\n\nThe town uses artificial intelligence to count ships. Without artificial intelligence nobody counts them. {P} The council said artificial intelligence helps.\n" },
    };

    /// <summary>Reason, kind, the beginning of the line, and the text.</summary>
    public static TheoryData<string, string, string, string> OfLines { get; } = new()
    {
        { LineReasons.Blank, nameof(LineKind.Noise), "", $"Pier to be rebuilt\n\n{P}\n" },
        { LineReasons.RunningText, nameof(LineKind.Body), "The harbour", $"Pier to be rebuilt\n\n{P}\n" },
        { LineReasons.Title, nameof(LineKind.Metadata), "Pier", $"Pier to be rebuilt\n\n{P}\n" },
        { LineReasons.RepeatsTitle, nameof(LineKind.Metadata), "Pier", $"Pier to be rebuilt\nPier to be rebuilt\n\n{P}\n" },
        { LineReasons.KindOfText, nameof(LineKind.Noise), "Press", $"Press release\n\nPier to be rebuilt\n\n{P}\n" },
        { LineReasons.Overline, nameof(LineKind.Noise), "Harbour", $"Harbour\nPier to be rebuilt\n5 March 2024\n\n{P}\n" },
        { LineReasons.AboveTitle, nameof(LineKind.Noise), "Harbour", $"Harbour\n\nPier to be rebuilt\n\nPier to be rebuilt\n\n{P}\n" },
        { LineReasons.NamesDate, nameof(LineKind.Metadata), "Date", $"Pier to be rebuilt\n\nDate: 2024-03-05\n\n{P}\n" },
        { LineReasons.NamesTitle, nameof(LineKind.Metadata), "Title", $"Title: Pier to be rebuilt\n\n{P}\n" },
        { LineReasons.NamesUpdate, nameof(LineKind.Metadata), "Updated", $"Pier to be rebuilt\n\nUpdated: 2024-03-05\n\n{P}\n" },
        { LineReasons.NamesSource, nameof(LineKind.Metadata), "Source", $"Pier to be rebuilt\n\n{P}\n\nSource: Harbour Post\n" },
        { LineReasons.NamesOriginal, nameof(LineKind.Metadata), "Original", $"Pier to be rebuilt\n\n{P}\n\nOriginal link: https://example.org/1\n" },
        { LineReasons.NamesLanguage, nameof(LineKind.Metadata), "Language", $"Language: en\n\nPier to be rebuilt\n\n{P}\n" },
        { LineReasons.NamesPlace, nameof(LineKind.Metadata), "Place", $"Pier to be rebuilt\n\nPlace: Lyon\n\n{P}\n" },
        { LineReasons.NamesAuthor, nameof(LineKind.Noise), "Author", $"Pier to be rebuilt\n\nAuthor: Ann Hill\n\n{P}\n" },
        { LineReasons.PageLabels, nameof(LineKind.Noise), "Tags", $"Pier to be rebuilt\n\n{P}\n\nTags: harbour, pier\n" },
        { LineReasons.Contact, nameof(LineKind.Noise), "Ann", $"Media Contact:\nAnn Hill\n(555) 555-0100\n\nPier to be rebuilt\n\n{P}\n" },
        { LineReasons.MailHead, nameof(LineKind.Noise), "From", $"From: Ann Hill <ann@example.org>\nDate: Tue, 5 Mar 2024 10:00\nSubject: Pier to be rebuilt\n\n{P}\n" },
        { LineReasons.PageFurniture, nameof(LineKind.Noise), "Page 1", $"Pier to be rebuilt\n\n{P}\n\nPage 1 of 2\n\n{Q}\n\nPage 2 of 2\n" },
        { LineReasons.NumberOfRelease, nameof(LineKind.Noise), "IP/", $"IP/24/118\n\nPier to be rebuilt\n\n{P}\n" },
        { LineReasons.SignOff, nameof(LineKind.Noise), "kw/mh", $"Pier to be rebuilt\n\n{P}\n\nkw/mh\n" },
        { LineReasons.Notice, nameof(LineKind.Noise), "*** KILL", $"*** KILL ***\n\nPier to be rebuilt\n\n{P}\n" },
        { LineReasons.OtherVersion, nameof(LineKind.Noise), "*** English", $"Le quai sera reconstruit\n\nLe conseil du port a décidé mardi de reconstruire le quai nord, qui était fermé depuis les tempêtes de cet hiver, et de l'ouvrir au public avant la fin de l'été.\n\n*** English version ***\n\nPier to be rebuilt\n\n{P}\n" },
        { LineReasons.EditorSettings, nameof(LineKind.Noise), "-*-", $"-*- mode: text; -*-\n\nPier to be rebuilt\n\n{P}\n" },
        { LineReasons.Rule, nameof(LineKind.Noise), "-----", $"Pier to be rebuilt\n\n-----\n\n{P}\n" },
        { LineReasons.Prompt, nameof(LineKind.Noise), "Post a", $"Pier to be rebuilt\n\n{P}\n\nPost a Comment\n" },
        { LineReasons.Picture, nameof(LineKind.Noise), "[Harbour", $"Pier to be rebuilt\n\n{P}\n\n[Harbour at night]\n\n{Q}\n" },
        { LineReasons.LinkBar, nameof(LineKind.Noise), "[ fr", $"[ français | deutsch ]\n\nPier to be rebuilt\n\n{P}\n" },
        { LineReasons.FrontMatter, nameof(LineKind.Noise), "---", $"---\ntitle: Pier to be rebuilt\n---\n\n{P}\n" },
        { LineReasons.Contents, nameof(LineKind.Noise), "About the", WithContents() },
        { LineReasons.LaterSection, nameof(LineKind.Noise), Q[..20], WithContents() },
        { LineReasons.SectionHeading, nameof(LineKind.Noise), "Original", WithContents() },
        { LineReasons.AbovePage, nameof(LineKind.Noise), "Home", PageOf("Pier to be rebuilt by the harbour council", "5 March 2024", P, Q) },
        { LineReasons.BelowPage, nameof(LineKind.Noise), "Ships today", PageOf("Pier to be rebuilt by the harbour council", "5 March 2024", P, Q) },
        { LineReasons.Standfirst, nameof(LineKind.Body), "Council and", PageOf("Pier to be rebuilt by the harbour council", "Council and town share the costs of the new northern pier by halves", "5 March 2024", P, Q) },
        { LineReasons.OtherArticles, nameof(LineKind.Noise), "Related", PageOf("Pier to be rebuilt by the harbour council", P, Q, "Related articles", "Ships are late", P + " More.", Q + " More.") },
        { LineReasons.RepeatedOnPage, nameof(LineKind.Noise), "Order now", PageOf("Pier to be rebuilt by the harbour council", P, "Order now", Q, "Order now", P + " More.") },
        { LineReasons.SlideCount, nameof(LineKind.Noise), "2/3", PageOf("Three piers are open again", "1/3", P, "2/3", Q, "3/3", P + " More.") },
        { LineReasons.Teaser, nameof(LineKind.Noise), "Read more", PageOf("Pier to be rebuilt by the harbour council", P, "Read more: The market moves", Q) },
        { LineReasons.PageNotice, nameof(LineKind.Noise), "This site", PageOf("Pier to be rebuilt by the harbour council", P, Q, "This site uses cookies to count its readers.", P + " More.", Q + " More.") },
        { LineReasons.ShortLines, nameof(LineKind.Noise), "Rope", PageOf(["Pier to be rebuilt by the harbour council", Long(P), "Rope", "Sail", "Mast", "Keel", "Deck", "Oar", "Helm", "Hull", "Bow", Long(Q)]) },
        { LineReasons.OtherArticleOfFile, nameof(LineKind.Noise), "Market", TwoArticles() },
    };

    [Theory]
    [MemberData(nameof(OfFields))]
    public void A_rule_shows_what_it_read_and_where(string rule, string field, string value, string text)
    {
        var imported = Import(text);

        var evidence = imported.Evidence.Where(entry => entry.Field == field).ToArray();
        var rivals = evidence.SelectMany(entry => entry.Rivals).Select(rival => (rival.Rule, rival.Value, rival.Place, rival.Confidence));
        var (_, _, place, confidence) = Assert.Single(
            evidence.Select(entry => (entry.Rule, entry.Value, entry.Place, entry.Confidence)).Concat(rivals),
            read => read.Rule.StartsWith(rule, StringComparison.Ordinal) && read.Value == value);
        var line = text.Split('\n')[place.Line - 1];
        Assert.InRange(place.Column, 1, line.Length);
        Assert.True(confidence is > 0 and <= 1);
        Assert.True(place.EndLine > place.Line || place.EndColumn > place.Column);
    }

    [Theory]
    [MemberData(nameof(OfLines))]
    public void A_reason_is_with_its_line(string reason, string kind, string line, string text)
    {
        var ledger = ImportAll(text).SelectMany(imported => imported.Ledger);

        var lines = text.Split('\n');
        Assert.Contains(ledger, entry => entry.Reason == reason && entry.Kind.ToString() == kind
            && Enumerable.Range(entry.Line, entry.EndLine - entry.Line + 1).Any(number => number <= lines.Length && lines[number - 1].StartsWith(line, StringComparison.Ordinal)));
    }

    [Fact]
    public void Every_rule_has_its_text_here()
    {
        Assert.Equal(Constants(typeof(FieldRules)), OfFields.Select(row => (string)row[0]).Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_reason_has_its_text_here_or_in_the_tests_of_its_kind_of_file()
    {
        string[] otherFiles = [LineReasons.Markup, LineReasons.OtherPartOfFeed, LineReasons.NamesStatus, LineReasons.NamesExpiry, LineReasons.NamesTopics, LineReasons.NamesPicture, LineReasons.NamesSummary, LineReasons.NamesAddress, LineReasons.NamesRelease, LineReasons.Shortcode, LineReasons.NamesParameter,
            LineReasons.MailSettings, LineReasons.MailStructure, LineReasons.OtherMail, LineReasons.OtherForm, LineReasons.QuotedMail, LineReasons.NoteOfForwarder, LineReasons.Signature, LineReasons.Greeting, LineReasons.CoveringNote, LineReasons.MailNotice, LineReasons.Comment, LineReasons.Properties];

        Assert.Equal(Constants(typeof(LineReasons)), OfLines.Select(row => (string)row[0]).Concat(otherFiles).Distinct().Order(StringComparer.Ordinal));
    }

    private static IEnumerable<string> Constants(Type type) =>
        type.GetFields(BindingFlags.Static | BindingFlags.Public).Select(field => (string)field.GetRawConstantValue()!).Distinct().Order(StringComparer.Ordinal);

    private static ImportedArticle Import(string text) => ImportAll(text)[0];

    private static ImmutableArray<ImportedArticle> ImportAll(string text)
    {
        var path = text[0] == '#' || text.StartsWith("---\n", StringComparison.Ordinal) ? "seeds/a.md" : "seeds/a.txt";
        return Seeds.Run(Encoding.UTF8.GetBytes(text), path, new DateOnly(2030, 1, 1)).Articles;
    }

    /// <summary>An article amid the menus of a page, each line a block of its own.</summary>
    private static string PageOf(params string[] article) =>
        string.Join("\n\n", [.. Menu, .. article, .. Menu.Select(entry => entry + " today"), "Privacy policy", "Imprint"]);

    private static string Long(string sentence) => string.Join(' ', Enumerable.Repeat(sentence, 4));

    private static string WithContents() =>
        $"Pier Press Kit\n\nContents\n\nOriginal Press Release\n\nAbout the Pier\n\nWhere to Download\n\nOriginal Press Release\n\n{P}\n\nAbout the Pier\n\n{Q}\n\nWhere to Download\n\nAt the office.\n";

    private static string TwoArticles() =>
        $"Pier to be rebuilt\n\nLYON, March 3, 2024 -- {P}\n\n{Q}\n\nMarket to be moved\n\nKIEL, March 4, 2024 -- {P}\n";
}
