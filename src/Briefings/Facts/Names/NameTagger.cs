using System.Runtime.InteropServices;
using Briefings.Facts.Names.Cues;
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

    /// <summary>Adds the names of a paragraph, of every kind.</summary>
    public void Read(Paragraph paragraph, List<NameMention> into)
    {
        _tokens.Clear();
        NameTokenizer.Read(paragraph.Text, language, _tokens);
        for (var first = 0; first < _tokens.Count;)
        {
            var end = Segmenter.EndOf(paragraph.Text, _tokens, first);
            var tokens = CollectionsMarshal.AsSpan(_tokens)[first..end];
            _features.Read(paragraph.Text, tokens);
            CollectLower(paragraph.Text, tokens);
            _spans.Clear();
            if (!ResultLine.Is(paragraph.Text, tokens))
                _decoder.Decode(_features, tokens.Length, _spans);
            foreach (var span in _spans)
                into.Add(Mention(paragraph, tokens, span));
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

    /// <summary>A sentence may have a capital on most words, and be none the less one.</summary>
    private static bool EndsSentence(string text, ReadOnlySpan<NameToken> tokens)
    {
        var last = tokens.Length - 1;
        while (last > 0 && tokens[last].Length == 1 && "\"'\u201D\u2019\u00BB)]".Contains(text[tokens[last].Offset], StringComparison.Ordinal))
            last--;
        return text[tokens[last].Offset] is '.' or '!' or '?';
    }

    private NameMention Mention(Paragraph paragraph, ReadOnlySpan<NameToken> tokens, TaggedSpan span)
    {
        var place = new FactSpan(paragraph.Index, tokens[span.First].Offset, tokens[span.Last].End - tokens[span.First].Offset);
        return new NameMention(span.Kind, NameText.Words(paragraph.Text.AsSpan(place.Offset, place.Length)), place, span.Probability)
        {
            Style = _features.Style,
            IsInHeadline = _features.Style == SegmentStyle.Capitals || (_features.Style == SegmentStyle.Title && !EndsSentence(paragraph.Text, tokens)),
            AsPlace = span.AsPlace,
            AsOther = span.AsOther,
        };
    }
}
