using System.Collections.Immutable;

namespace Briefings.Facts.Words;

/// <summary>A paragraph, cut into tokens once for every reader of facts.</summary>
internal sealed class Paragraph(int index, string text)
{
    public int Index { get; } = index;

    public string Text { get; } = text;

    /// <summary>A list, not an interface: readers ask for a token some hundred times a word.</summary>
    public List<TextToken> Tokens { get; } = Tokenizer.Read(text);

    /// <summary>The title and the paragraphs of a text.</summary>
    public static IReadOnlyList<Paragraph> All(string title, ImmutableArray<string> paragraphs) =>
        [new Paragraph(FactSpan.Title, title), .. paragraphs.Select((text, index) => new Paragraph(index, text))];

    /// <summary>The place of a run of tokens.</summary>
    /// <param name="last">Inclusive.</param>
    public FactSpan Span(int first, int last) =>
        new(Index, Tokens[first].Offset, Tokens[last].End - Tokens[first].Offset);

    /// <summary>The words of a run of tokens as they are in the text, with every white space as one blank.</summary>
    public string Words(int first, int last)
    {
        var raw = Text.AsSpan(Tokens[first].Offset, Tokens[last].End - Tokens[first].Offset);
        if (IsPlain(raw))
            return raw.ToString();
        var plain = new System.Text.StringBuilder(raw.Length);
        foreach (var letter in raw)
        {
            if (!char.IsWhiteSpace(letter))
                plain.Append(letter);
            else if (plain.Length > 0 && plain[^1] != ' ')
                plain.Append(' ');
        }

        return plain.ToString();
    }

    private static bool IsPlain(ReadOnlySpan<char> raw)
    {
        for (var i = 0; i < raw.Length; i++)
        {
            if (char.IsWhiteSpace(raw[i]) && (raw[i] != ' ' || i == 0 || raw[i - 1] == ' '))
                return false;
        }

        return true;
    }

    /// <summary>The index of the first token at or after an offset.</summary>
    public int TokenAt(int offset)
    {
        var (low, high) = (0, Tokens.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (Tokens[middle].Offset < offset)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }

    /// <summary>The token at an index, or an empty mark outside of the paragraph.</summary>
    public TextToken At(int index) => index >= 0 && index < Tokens.Count ? Tokens[index] : new TextToken(TextTokenKind.Mark, "\0", "\0", 0, false);
}
