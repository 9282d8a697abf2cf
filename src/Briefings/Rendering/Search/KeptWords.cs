using System.Collections.Immutable;
using Briefings.Tracing;

namespace Briefings.Rendering.Search;

/// <summary>What a build leaves of a language's search index for the next one.</summary>
/// <param name="Found">Of all that the index was made of.</param>
/// <param name="Starts">Of the words that the parts begin with.</param>
/// <param name="Parts">Of what each part says.</param>
internal sealed record KeptWords(Fingerprint Found, Fingerprint Starts, ImmutableArray<Fingerprint> Parts)
{
    private static readonly SearchWords s_noWords = new([], []);

    private readonly Lazy<SearchWords> _words = new(s_noWords);

    public static KeptWords None { get; } = new(Fingerprint.None, Fingerprint.None, []);

    /// <summary>The words of each briefing: of a language in which nothing changed they are not read.</summary>
    public SearchWords Words => _words.Value;

    private KeptWords(Fingerprint found, Fingerprint starts, ImmutableArray<Fingerprint> parts, Lazy<SearchWords> words)
        : this(found, starts, parts) => _words = words;

    public static KeptWords Of(SearchIndex index, SearchWords words, Fingerprint found) => new(
        found,
        new FingerprintBuilder().AddAll(index.Starts, static (all, word) => all.Add(word)).ToFingerprint(),
        [.. Enumerable.Range(0, index.Layout.WordParts).Select(index.FingerprintOf)],
        new(words));

    /// <returns><see cref="None"/> for bytes that <see cref="ToBytes"/> did not write.</returns>
    public static KeptWords Read(ReadOnlyMemory<byte> bytes)
    {
        if (bytes.IsEmpty)
            return None;
        try
        {
            var input = new KeptSpan(bytes.Span);
            var (found, starts) = (input.ReadFingerprint(), input.ReadFingerprint());
            var parts = new Fingerprint[input.ReadCount()];
            for (var i = 0; i < parts.Length; i++)
                parts[i] = input.ReadFingerprint();
            var rest = bytes[^input.Left..];
            return new KeptWords(found, starts, [.. parts], new(() => ReadWords(rest.Span)));
        }
        catch (FormatException)
        {
            return None;
        }
    }

    public byte[] ToBytes()
    {
        using var file = new MemoryStream();
        using var output = new BinaryWriter(file);
        output.Write(Found);
        output.Write(Starts);
        output.Write7BitEncodedInt(Parts.Length);
        foreach (var part in Parts)
            output.Write(part);
        output.Write7BitEncodedInt(Words.Words.Length);
        foreach (var word in Words.Words)
            output.Write(word);
        output.Write7BitEncodedInt(Words.Briefings.Length);
        foreach (var briefing in Words.Briefings)
        {
            output.Write(briefing.Key);
            output.Write7BitEncodedInt(briefing.Words.Length);
            foreach (var word in briefing.Words)
                output.Write7BitEncodedInt(word);
            output.Write(briefing.Weights);
        }

        output.Flush();
        return file.ToArray();
    }

    private static SearchWords ReadWords(ReadOnlySpan<byte> bytes)
    {
        try
        {
            return ReadWords(new KeptSpan(bytes));
        }
        catch (FormatException)
        {
            return s_noWords;
        }
    }

    private static SearchWords ReadWords(KeptSpan input)
    {
        var words = new string[input.ReadCount()];
        for (var i = 0; i < words.Length; i++)
            words[i] = input.ReadText();
        var briefings = new BriefingWords[input.ReadCount()];
        for (var i = 0; i < briefings.Length; i++)
        {
            var key = input.ReadFingerprint();
            var numbers = new int[input.ReadCount()];
            for (var word = 0; word < numbers.Length; word++)
                numbers[word] = input.ReadNumber() is var number && (uint)number < words.Length ? number : throw new FormatException();
            briefings[i] = new BriefingWords(key, numbers, input.Take(numbers.Length).ToArray());
        }

        return new SearchWords([.. words], [.. briefings]);
    }
}
