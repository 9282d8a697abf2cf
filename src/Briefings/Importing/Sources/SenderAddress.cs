using System.Collections.Frozen;
using Briefings.Importing.Body;
using Briefings.Importing.Evidence;
using Briefings.Language.Vocabulary;

namespace Briefings.Importing.Sources;

/// <summary>Finds the sender in the address that a text gives of itself: <c>url http://www.harbourworks.example/log</c> where the text speaks of Harbourworks.</summary>
internal static class SenderAddress
{
    private const int FewestMentions = 2;

    // Hosts where anybody may publish.
    private static readonly FrozenSet<string> OfEverybody = SectionWords.FoldedSet(Section.PublicHosts);

    public static FoundValue<string>? Find(SeedReading reading, IReadOnlyList<BodyBlock> blocks)
    {
        if (reading.Fields.OriginalUrl is not { } url || !Uri.TryCreate(url.Value, UriKind.Absolute, out var address) || Label(address.Host) is not { } label)
            return null;
        var (mentions, spelling) = (0, "");
        foreach (var block in blocks)
        {
            foreach (var word in Words(block.Text).Where(word => word.Equals(label, StringComparison.OrdinalIgnoreCase) && char.IsUpper(word[0])))
                (mentions, spelling) = (mentions + 1, mentions == 0 ? word : spelling);
        }

        return mentions < FewestMentions
            ? null
            : new FoundValue<string>(spelling, url.Offset, url.Length, FieldRules.SenderAddress, 0.6, Inferred: true);
    }

    /// <summary>The part of a host's name that its owner chose: <c>harbour</c> of <c>www.harbour.co.uk</c>.</summary>
    private static string? Label(string host)
    {
        var parts = host.Split('.');
        var at = parts.Length - 2;
        if (at > 0 && parts[at].Length <= 3 && parts[^1].Length == 2)
            at--;
        return at >= 0 && parts[at].Length > 2 && !OfEverybody.Contains(parts[at]) ? parts[at] : null;
    }

    private static IEnumerable<string> Words(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            var start = i;
            while (i < text.Length && char.IsLetterOrDigit(text[i]))
                i++;
            // A part of an address is no mention.
            if (i > start && (i == text.Length || text[i] is not ('.' or '/') || i + 1 == text.Length || !char.IsLetterOrDigit(text[i + 1])))
                yield return text[start..i];
        }
    }
}
