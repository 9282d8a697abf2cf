using Briefings.Planning.Addresses;
using Briefings.Rendering.Texts;

namespace Briefings.Rendering.Views.Former;

/// <summary>Where a former address leads.</summary>
internal sealed class TargetView(ViewContext context, RedirectTarget target) : View<TargetView>
{
    private static readonly ViewMembers<TargetView> Table = new()
    {
        ["title"] = view => view.Target.Title,
        ["url"] = view => view.Target.Elsewhere ?? view.Context.UrlOf(view.Target.Path),
        ["absolute_url"] = view => view.Target.Elsewhere ?? view.Context.Urls.Absolute(view.Target.Path),
        ["lang"] = view => view.Target.Language.Value,
        ["dir"] = view => LanguageNames.DirectionOf(view.Target.Language),
    };

    protected override ViewMembers<TargetView> Members => Table;

    private ViewContext Context { get; } = context;

    private RedirectTarget Target { get; } = target;
}
