using System.Globalization;
using Briefings.Configuration;
using Briefings.Planning.Addresses;
using Briefings.Planning.Releases;
using Briefings.Rendering.Texts;

namespace Briefings.Rendering.Views.Pages;

/// <summary>A language on the front page, with its newest briefings.</summary>
internal sealed class ChoiceView(ViewContext context, LanguageTag language) : View<ChoiceView>
{
    private const int Most = 4;

    private static readonly ViewMembers<ChoiceView> Table = new()
    {
        ["name"] = view => LanguageNames.Of(view.Language),
        ["lang"] = view => view.Language.Value,
        ["dir"] = view => LanguageNames.DirectionOf(view.Language),
        ["url"] = view => view.Context.UrlOf(LanguagePath.Home(view.Language)),
        ["count"] = view => view.Context.Texts.Fill("count_briefings", view.Own.Count().ToString(CultureInfo.InvariantCulture)),
        ["latest"] = view => ViewList.Of(view.Own.Take(Most).Select(briefing => new BriefingView(view.Context, briefing))),
    };

    protected override ViewMembers<ChoiceView> Members => Table;

    private ViewContext Context { get; } = context;

    private LanguageTag Language { get; } = language;

    private IEnumerable<Briefing> Own => Context.Index.Briefings.Where(briefing => briefing.Language == Language);
}
