using System.Collections.Immutable;
using Briefings.Facts.Words;

namespace Briefings.Facts.Events;

/// <summary>Phrases that tell how an event stands to the text that names it.</summary>
internal static class EventCues
{
    private const int Near = 40;
    private const int LongestCue = 80;

    private static readonly ImmutableArray<string> Upcoming =
    [
        "will be held", "will take place", "will open", "to be held", "is scheduled", "will be hosted",
        "stattfinden wird", "findet vom", "wird vom", "wird am", "stattfinden",
        "aura lieu", "se tiendra", "prévu", "se celebrará", "tendrá lugar", "si terrà", "avrà luogo", "será realizad",
        "decorrerá", "odbędzie się", "состоится", "пройдет", "пройдёт", "将于", "將於", "将在", "將在", "열릴 예정", "열린다", "열립니다", "개최될", "개최된다", "开催されます", "開催されます", "開催予定",
    ];

    private static readonly ImmutableArray<string> UpcomingBefore =
        ["upcoming", "forthcoming", "bevorstehend", "kommende", "prochain", "próxim", "prossim", "предстоящ", "nadchodząc", "即将", "即將", "次回", "차기"];

    private static readonly ImmutableArray<string> Closed =
    [
        "concluded", "closed", "ended", "wrapped up", "came to an end", "endete", "ging zu ende", "abgeschlossen",
        "s'est achevé", "s'est terminé", "s'est conclu", "a pris fin", "concluyó", "finalizó", "terminó", "si è concluso", "si è conclusa",
        "terminou", "encerrou", "zakończył", "завершил", "закончил", "闭幕", "閉幕", "終了",
    ];

    private static readonly ImmutableArray<string> Opened =
    [
        "opened", "kicked off", "began", "started", "opens", "begins", "eröffnet", "begann", "hat begonnen", "s'est ouvert", "a ouvert", "s'ouvre",
        "a débuté", "se inauguró", "comenzó", "arrancó", "si è aperto", "si è aperta", "è iniziat", "abriu", "começou", "arrancou", "rozpoczął",
        "rozpoczęła", "открыл", "начал", "开幕", "開幕", "始まった",
    ];

    // What stands right before the last day.
    private static readonly ImmutableArray<string> LastDays =
    [
        "until", "through", "till", "ending on", "ends on", "bis", "bis zum", "jusqu'au", "jusqu’au", "hasta el", "fino al", "fino all'", "até", "até o", "até ao",
        "tot", "tot en met", "do", "по", "до", "til", "till den", "päättyy",
    ];

    private static readonly ImmutableArray<string> SameDay =
    [
        "on the same day", "am selben tag", "am gleichen tag", "le même jour", "el mismo día", "lo stesso giorno",
        "no mesmo dia", "tego samego dnia", "в тот же день", "同日", "当天", "當天",
    ];

    // What stands right before the name of the larger event.
    private static readonly ImmutableArray<string> Parts =
    [
        "forum of", "part of", "session of", "event of", "event at", "within the framework of", "sidelines of", "sideline of",
        "forum der", "forum des", "forums der", "teil der", "teil des", "rahmen der", "rahmen des", "rande der", "rande des",
        "cadre de", "cadre du", "marge de", "marge du", "marco de", "marco del", "nell'ambito di", "nell'ambito del", "nell'ambito della",
        "no âmbito de", "no âmbito do", "no âmbito da", "w ramach", "в рамках", "作为", "作為",
    ];

    private static readonly WordList Joints = new("the la le les l' el los las il lo o os a as");

    /// <summary>Where the sentence says that the event will be held.</summary>
    /// <param name="text">The paragraph.</param>
    /// <param name="name">Where the event's name stands in it.</param>
    /// <param name="end">Where its sentence ends.</param>
    public static (int Offset, int Length)? FindUpcoming(string text, FactSpan name, int end) =>
        Find(text, (Math.Max(0, name.Offset - Near), name.Offset), UpcomingBefore) ?? Find(text, (name.End, end), Upcoming);

    public static bool SaysClosed(string sentence) => Find(sentence, (0, sentence.Length), Closed) is not null;

    public static bool SaysOpened(string sentence) => Find(sentence, (0, sentence.Length), Opened) is not null;

    /// <summary>Whether the words before a day make it the last one.</summary>
    /// <param name="day">Where the day stands in the paragraph.</param>
    public static bool SaysLastDay(string text, int day)
    {
        var before = text.AsSpan(Math.Max(0, day - Near), Math.Min(day, Near)).TrimEnd();
        foreach (var words in LastDays)
        {
            if (before.EndsWith(words, StringComparison.OrdinalIgnoreCase) && (before.Length == words.Length || !char.IsLetter(before[^(words.Length + 1)])))
                return true;
        }

        return false;
    }

    public static (int Offset, int Length)? FindSameDay(string sentence) => Find(sentence, (0, sentence.Length), SameDay);

    /// <summary>Where the words before an event's name say that something was a part of it.</summary>
    /// <param name="text">The paragraph.</param>
    /// <param name="name">Where the event's name begins in it.</param>
    public static (int Offset, int Length)? FindPartOf(string text, int name)
    {
        var from = Math.Max(0, name - LongestCue);
        var lead = text[from..name].TrimEnd(' ', '\u00A0', '"', '“', '„', '«', '\'').ToLowerInvariant();
        var cut = lead.LastIndexOf(' ');
        if (cut > 0 && Joints.Has(lead[(cut + 1)..]))
            lead = lead[..cut];
        foreach (var part in Parts)
        {
            if (lead.EndsWith(part, StringComparison.Ordinal))
                return (from + lead.Length - part.Length, part.Length);
        }

        return null;
    }

    private static (int Offset, int Length)? Find(string text, (int From, int To) range, ImmutableArray<string> phrases)
    {
        if (range.To <= range.From)
            return null;
        var lower = text[range.From..range.To].ToLowerInvariant();
        foreach (var phrase in phrases)
        {
            if (lower.IndexOf(phrase, StringComparison.Ordinal) is >= 0 and var at)
                return (range.From + at, phrase.Length);
        }

        return null;
    }
}
