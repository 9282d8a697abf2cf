using System.Globalization;
using System.Text;
using Briefings.Content;
using Briefings.Rendering.Texts;
using Briefings.Rendering.Views;

namespace Briefings.Rendering.Feeds;

/// <summary>What is before the text of an item: when it came out, then what was put right.</summary>
internal sealed class FeedLead(Article article, ViewContext context)
{
    /// <summary>Whether the item has no other date than the one that came into the archive with it.</summary>
    public bool LeavesOutDate { get; init; }

    /// <summary>Paragraphs, the date first; empty where there is neither date nor correction.</summary>
    public string Html
    {
        get
        {
            var html = new StringBuilder();
            if (article.Date is { } date && !LeavesOutDate)
                html.Append(CultureInfo.InvariantCulture, $"<p{Language}>{Escape(context.Texts["published"])} <time datetime=\"{date}\">{Escape(context.Texts.Write(date))}</time></p>\n");
            if (article.Retracted is { } retracted)
                html.Append(CultureInfo.InvariantCulture, $"<p><strong{Language}>{Escape(context.Texts["retracted"])} ({Escape(context.Texts.Dates.Write(retracted.Date.Day))}):</strong> {Escape(Retraction(retracted))}</p>\n");
            foreach (var correction in article.Corrections)
                html.Append(CultureInfo.InvariantCulture, $"<p><strong{Language}>{Escape(HeadOf(correction))}:</strong> {Escape(correction.Text)}</p>\n");
            return html.ToString();
        }
    }

    private string Language => context.BorrowsWords
        ? $" lang=\"{context.WordsLanguage}\" dir=\"{LanguageNames.DirectionOf(context.WordsLanguage)}\""
        : "";

    /// <summary>A text in plain words, with what was put right before it.</summary>
    /// <returns>Null where there is neither.</returns>
    public string? Before(string? text)
    {
        var words = string.Join(' ', article.Corrections.Select(correction => $"{HeadOf(correction)}: {correction.Text}").Append(text).OfType<string>());
        return words.Length == 0 ? null : words;
    }

    /// <summary>That it was taken back, and why.</summary>
    public string Retraction(Retraction retracted) => retracted.Reason is { } reason
        ? $"{context.Texts["retracted_text"]} {context.Texts["retracted_reason"]} {reason}"
        : context.Texts["retracted_text"];

    private string HeadOf(Correction correction) => correction.Date is { } date
        ? $"{context.Texts["correction"]} ({context.Texts.Dates.Write(date.Day)})"
        : context.Texts["correction"];

    private static string Escape(string text) => FeedText.Html(text);
}
