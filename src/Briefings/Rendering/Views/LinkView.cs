using Briefings.Configuration;
using Briefings.Rendering.Texts;

namespace Briefings.Rendering.Views;

/// <summary>A link with its words: <c>text</c>, <c>url</c>, <c>lang</c>, <c>dir</c>, <c>role</c>, <c>type</c>, <c>short</c>, <c>current</c>, <c>elsewhere</c>.</summary>
internal sealed class LinkView(string text, string? url) : View<LinkView>
{
    private static readonly ViewMembers<LinkView> Table = new()
    {
        ["text"] = view => view.Text,
        ["url"] = view => view.Url,
        ["lang"] = view => view.IsForAnyLanguage ? "x-default" : view.Language?.Value,
        ["dir"] = view => view.Language is { } language ? LanguageNames.DirectionOf(language) : null,
        ["role"] = view => view.Role,
        ["type"] = view => view.Type,
        ["short"] = view => view.Short,
        ["current"] = view => view.IsCurrent,
        ["elsewhere"] = view => view.IsElsewhere,
    };

    public string Text { get; } = text;

    public string? Url { get; } = url;

    public LanguageTag? Language { get; init; }

    /// <summary>Of a person, the office.</summary>
    public string? Role { get; init; }

    /// <summary>Of a feed, its media type.</summary>
    public string? Type { get; init; }

    /// <summary>Of a feed, its format's name.</summary>
    public string? Short { get; init; }

    public bool IsCurrent { get; init; }

    /// <summary>Of a language, that the page is not there in it: the link leads to its first page.</summary>
    public bool IsElsewhere { get; init; }

    private bool IsForAnyLanguage { get; init; }

    protected override ViewMembers<LinkView> Members => Table;

    /// <summary>For readers of a language that the page is not written in.</summary>
    public static LinkView ToAnyLanguage(string url) => new("", url) { IsForAnyLanguage = true };
}
