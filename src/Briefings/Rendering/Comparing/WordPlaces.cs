using System.Collections.Immutable;
using Briefings.Facts.Words;

namespace Briefings.Rendering.Comparing;

/// <summary>Where each word of a text begins, so that words that follow each other are counted without reading the text again.</summary>
internal sealed class WordPlaces
{
    private const char Latin = '\u0250';
    private readonly ImmutableArray<Paragraph> _paragraphs;
    private readonly Dictionary<string, List<(int Paragraph, int Offset)>> _places = new(StringComparer.Ordinal);

    public WordPlaces(ImmutableArray<Paragraph> paragraphs)
    {
        _paragraphs = paragraphs;
        foreach (var paragraph in paragraphs)
        {
            foreach (var token in paragraph.Tokens)
            {
                for (var i = 0; i < token.Text.Length && token.Kind == TextTokenKind.Word; i++)
                {
                    if (i == 0 || IsJoint(token.Text[i - 1], token.Text[i]))
                        Add(token.Text[i..], paragraph.Index, token.Offset + i);
                }
            }
        }
    }

    /// <param name="words">At least one, with a blank between them; the last may go on: Lund, Lundin.</param>
    /// <param name="paragraphs">Where to count.</param>
    public int Count(string words, Range paragraphs)
    {
        if (!_places.TryGetValue(words.Split(' ', 2)[0], out var places))
            return 0;
        var count = 0;
        foreach (var (paragraph, offset) in places)
        {
            if (paragraph >= paragraphs.Start.Value && paragraph < paragraphs.End.Value && BeginsWith(_paragraphs[paragraph].Text.AsSpan(offset), words))
                count++;
        }

        return count;
    }

    public int Count(string words) => Count(words, 0.._paragraphs.Length);

    // What an article, a particle or another word is joined to: d'Hewlett, Rhein-Main, 의Hewlett.
    private static bool IsJoint(char before, char letter) => before is '\'' or '’' or '-' || (letter < Latin && before >= Latin);

    private static bool BeginsWith(ReadOnlySpan<char> text, string words)
    {
        if (text.Length < words.Length)
            return false;
        for (var i = 0; i < words.Length; i++)
        {
            if (words[i] != text[i] && !(words[i] == ' ' && char.IsWhiteSpace(text[i])))
                return false;
        }

        return true;
    }

    private void Add(string word, int paragraph, int offset)
    {
        if (!_places.TryGetValue(word, out var places))
            _places.Add(word, places = []);
        places.Add((paragraph, offset));
    }
}
