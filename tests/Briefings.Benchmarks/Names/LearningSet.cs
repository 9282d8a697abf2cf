using Briefings.Facts.Names.Tagging;

namespace Briefings.Benchmarks.Names;

/// <summary>Segments as numbers: the features of each token and its right tag.</summary>
internal sealed class LearningSet
{
    /// <summary>Where the features of each token end.</summary>
    public List<int> FeatureEnds { get; } = [];

    public List<uint> Features { get; } = [];

    public List<byte> Tags { get; } = [];

    /// <summary>Where the tokens of each segment end.</summary>
    public List<int> SegmentEnds { get; } = [];

    public static LearningSet Of(IEnumerable<LearningText> texts, NameLists lists, string language)
    {
        var set = new LearningSet();
        var reader = new SegmentFeatures(lists, language);
        var tokens = new List<NameToken>();
        foreach (var text in texts)
        {
            tokens.Clear();
            NameTokenizer.Read(text.Text, language, tokens);
            for (var first = 0; first < tokens.Count;)
            {
                var end = Segmenter.EndOf(text.Text, tokens, first);
                set.Add(text, [.. tokens[first..end]], reader);
                first = end;
            }
        }

        return set;
    }

    private void Add(LearningText text, NameToken[] tokens, SegmentFeatures reader)
    {
        Span<uint> buffer = stackalloc uint[SegmentFeatures.Most];
        reader.Read(text.Text, tokens);
        for (var i = 0; i < tokens.Length; i++)
        {
            foreach (var feature in buffer[..reader.Write(i, buffer)])
                Features.Add(feature);
            FeatureEnds.Add(Features.Count);
            Tags.Add((byte)TagOf(text, tokens[i], isFirst: i == 0));
        }

        SegmentEnds.Add(Tags.Count);
    }

    // A segment may begin within a name.
    private static int TagOf(LearningText text, NameToken token, bool isFirst)
    {
        foreach (var name in text.Names)
        {
            if (token.Offset < name.End && token.End > name.Start)
                return isFirst || token.Offset <= name.Start ? TagSet.Begin(name.Kind) : TagSet.Inside(name.Kind);
        }

        return TagSet.Outside;
    }
}
