using System.Collections.Immutable;

namespace Briefings.Facts;

/// <summary>Phrases that tell how an event stands to the text that names it.</summary>
internal static class EventCues
{
    private const int Near = 40;

    private static readonly ImmutableArray<string> Upcoming =
    [
        "will be held", "will take place", "will open", "to be held", "is scheduled", "will be hosted",
        "stattfinden wird", "findet vom", "wird vom", "wird am", "stattfinden",
        "aura lieu", "se tiendra", "prévu", "se celebrará", "tendrá lugar", "si terrà", "avrà luogo", "será realizad",
        "decorrerá", "odbędzie się", "состоится", "пройдет", "пройдёт", "将于", "將於", "开催されます", "開催されます", "開催予定",
    ];

    private static readonly ImmutableArray<string> UpcomingBefore =
        ["upcoming", "forthcoming", "bevorstehend", "kommende", "prochain", "próxim", "prossim", "предстоящ", "nadchodząc", "即将", "即將", "次回"];

    private static readonly ImmutableArray<string> Closed =
    [
        "concluded", "closed", "ended", "wrapped up", "came to an end", "endete", "ging zu ende", "abgeschlossen",
        "s'est achevé", "s'est terminé", "s'est conclu", "a pris fin", "concluyó", "finalizó", "terminó", "si è concluso", "si è conclusa",
        "terminou", "encerrou", "zakończył", "завершил", "закончил", "闭幕", "閉幕", "終了",
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

    /// <param name="before">The paragraph up to the event's name.</param>
    /// <param name="after">The sentence from the name on.</param>
    public static bool SaysUpcoming(string before, string after)
    {
        var near = before.Length > Near ? before[^Near..] : before;
        return HasAny(near, UpcomingBefore) || HasAny(after, Upcoming);
    }

    public static bool SaysClosed(string sentence) => HasAny(sentence, Closed);

    public static bool SaysSameDay(string sentence) => HasAny(sentence, SameDay);

    /// <param name="before">The paragraph up to the event's name.</param>
    public static bool SaysPartOf(string before)
    {
        var lead = before.TrimEnd(' ', '\u00A0', '"', '“', '„', '«', '\'').ToLowerInvariant();
        var cut = lead.LastIndexOf(' ');
        if (cut > 0 && Joints.Has(lead[(cut + 1)..]))
            lead = lead[..cut];
        foreach (var part in Parts)
        {
            if (lead.EndsWith(part, StringComparison.Ordinal))
                return true;
        }

        return false;
    }

    private static bool HasAny(string sentence, ImmutableArray<string> phrases)
    {
        var lower = sentence.ToLowerInvariant();
        foreach (var phrase in phrases)
        {
            if (lower.Contains(phrase, StringComparison.Ordinal))
                return true;
        }

        return false;
    }
}
