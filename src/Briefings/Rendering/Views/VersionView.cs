using Briefings.Planning.Releases;
using Briefings.Rendering.Texts;

namespace Briefings.Rendering.Views;

/// <summary>
/// A version of a release: <c>name</c>, its language, <c>title</c>, <c>url</c>, <c>lang</c>, <c>dir</c>, the <c>source</c> where
/// several are of one language, the address to <c>compare</c> it, and whether it is the <c>current</c> page.
/// </summary>
internal sealed class VersionView(ViewContext context, Briefing version) : View<VersionView>
{
    private static readonly ViewMembers<VersionView> Table = new()
    {
        ["name"] = view => LanguageNames.Of(view.Version.Language),
        ["title"] = view => view.Version.Article.Title,
        ["url"] = view => view.Context.UrlOf(view.Version.Path),
        ["lang"] = view => view.Version.Language.Value,
        ["dir"] = view => LanguageNames.DirectionOf(view.Version.Language),
        ["source"] = view => view.IsOneOfSeveral ? view.Version.Article.Source : null,
        ["compare"] = view => view.CompareUrl,
        ["current"] = view => view.IsCurrent,
    };

    public bool IsCurrent { get; init; }

    /// <summary>Whether the release has another version in the same language.</summary>
    public bool IsOneOfSeveral { get; init; }

    /// <summary>Null where there is no page that has it beside the current one.</summary>
    public string? CompareUrl { get; init; }

    protected override ViewMembers<VersionView> Members => Table;

    private ViewContext Context { get; } = context;

    private Briefing Version { get; } = version;
}
