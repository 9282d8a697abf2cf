using Briefings.Facts.Words;

namespace Briefings.Facts;

/// <summary>Finds quoted strings, with the quotation marks of all languages, also when they are mixed.</summary>
internal static class QuoteReader
{
    private const int Shortest = 4;
    private const int Longest = 400;
    private const string Openers = "\"“”„«»「『《〝";

    public static IEnumerable<Mention> Read(Paragraph paragraph)
    {
        var text = paragraph.Text;
        for (var i = 0; i < text.Length; i++)
        {
            if (!Openers.Contains(text[i], StringComparison.Ordinal))
                continue;
            var end = text.AsSpan(i + 1).IndexOfAny(Closers(text[i]));
            if (end is < Shortest or > Longest)
                continue;
            var inner = text.Substring(i + 1, end).Trim();
            yield return new Mention(inner, Key(inner), new FactSpan(paragraph.Index, i + 1, end));
            i += end + 1;
        }
    }

    private static string Closers(char opener) => opener switch
    {
        '「' => "」",
        '『' => "』",
        '《' => "》",
        '«' => "»",
        '»' => "«",
        _ => "\"“”",
    };

    private static string Key(string text)
    {
        var key = new System.Text.StringBuilder(text.Length);
        foreach (var letter in WordList.Key(text))
        {
            if (char.IsLetterOrDigit(letter))
                key.Append(letter);
        }

        return key.ToString();
    }
}
