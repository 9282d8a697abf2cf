using Briefings.Facts.Names.Tagging;

namespace Briefings.Facts.Names.Cues;

/// <summary>Which names of a text are part of longer ones.</summary>
internal sealed class LongerNames
{
    private const int MostWords = 8;

    private readonly Dictionary<string, int> _kinds = new(StringComparer.Ordinal);

    public LongerNames(IEnumerable<NameMention> mentions)
    {
        foreach (var (kind, text) in mentions.Select(mention => (mention.Kind, mention.Text)).Distinct())
            Add(kind, text.Split(' '));
    }

    /// <summary>Of its kind.</summary>
    public bool IsInLonger(NameMention name) => (_kinds.GetValueOrDefault(name.Key) & Flag(name.Kind)) != 0;

    /// <summary>Of another kind.</summary>
    public bool IsInOther(NameMention name) => (_kinds.GetValueOrDefault(name.Key) & ~Flag(name.Kind)) != 0;

    private void Add(NameKind kind, string[] words)
    {
        if (words.Length is < 2 or > MostWords)
            return;
        for (var first = 0; first < words.Length; first++)
        {
            for (var end = first + 1; end <= words.Length; end++)
            {
                if (end - first == words.Length)
                    continue;
                var key = NameText.Key(string.Concat(words[first..end]));
                _kinds[key] = _kinds.GetValueOrDefault(key) | Flag(kind);
            }
        }
    }

    private static int Flag(NameKind kind) => 1 << (int)kind;
}
