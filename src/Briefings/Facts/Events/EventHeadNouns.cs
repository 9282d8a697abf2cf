using Briefings.Facts.Names.Cues;
using Briefings.Facts.Words;

namespace Briefings.Facts.Events;

/// <summary>Recognises words that an event's name is built around, also at the end of a compound.</summary>
internal static class EventHeadNouns
{
    public static bool Has(TextToken token) => token.Kind == TextTokenKind.Word && (Lexicon.Events.Has(token) || (token.IsCapital && Has(token.Text)));

    public static bool Has(string word)
    {
        var hyphen = word.LastIndexOf('-');
        var part = hyphen < 0 ? word : word[(hyphen + 1)..];
        return Lexicon.Events.Has(part) || (part.Length > 8 && Lexicon.Events.HasEnding(part));
    }

    /// <summary>A compound that ends in such a word names the event by itself: <c>Hafenmesse</c>.</summary>
    public static bool IsCompound(string word) => Has(word) && !Lexicon.Events.Has(word) && !word.Contains('-', StringComparison.Ordinal);
}
