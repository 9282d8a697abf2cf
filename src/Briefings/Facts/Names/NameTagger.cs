using System.Runtime.InteropServices;
using Briefings.Facts.Names.Tagging;
using Briefings.Facts.Words;

namespace Briefings.Facts.Names;

/// <summary>Tags the names of a text, paragraph by paragraph. Not safe for several threads.</summary>
internal sealed class NameTagger(NameModel model, NameLists lists, string language)
{
    private readonly NameDecoder _decoder = new(model);
    private readonly SegmentFeatures _features = new(lists, language);
    private readonly List<NameToken> _tokens = [];
    private readonly List<TaggedSpan> _spans = [];

    /// <summary>Hashes of the words that the texts read so far have in lower case.</summary>
    public HashSet<uint> LowerWords { get; } = [];

    /// <param name="paragraph">Its number.</param>
    public void Read(int paragraph, string text, List<NameMention> into)
    {
        _tokens.Clear();
        NameTokenizer.Read(text, language, _tokens);
        for (var first = 0; first < _tokens.Count;)
        {
            var end = Segmenter.EndOf(text, _tokens, first);
            var tokens = CollectionsMarshal.AsSpan(_tokens)[first..end];
            _features.Read(text, tokens);
            CollectLower(text, tokens);
            _spans.Clear();
            _decoder.Decode(_features, tokens.Length, _spans);
            foreach (var span in _spans)
                into.Add(Mention(paragraph, text, tokens, span));
            first = end;
        }
    }

    private void CollectLower(string text, ReadOnlySpan<NameToken> tokens)
    {
        for (var i = 0; i < tokens.Length; i++)
        {
            if (tokens[i].Length > 1 && char.IsLower(text[tokens[i].Offset]))
                LowerWords.Add(_features.LowerOf(i));
        }
    }

    private NameMention Mention(int paragraph, string text, ReadOnlySpan<NameToken> tokens, TaggedSpan span)
    {
        var place = new FactSpan(paragraph, tokens[span.First].Offset, tokens[span.Last].End - tokens[span.First].Offset);
        var words = NameText.Words(text.AsSpan(place.Offset, place.Length));
        return new NameMention(span.Kind, words, NameText.Key(words), place, span.Probability, _features.Style);
    }
}
