using System.Globalization;
using Briefings.Planning.Pages;
using Briefings.Planning.Releases;
using Briefings.Templating;

namespace Briefings.Rendering.Views;

/// <summary>The release that a briefing is a version of: a <c>label</c> that counts its languages, and its <c>versions</c>.</summary>
internal sealed class ReleaseView(ViewContext context, Briefing here) : View<ReleaseView>
{
    private static readonly ViewMembers<ReleaseView> Table = new()
    {
        ["label"] = view => view.Label,
        ["versions"] = view => ViewList.Of(view.Release.Versions.Select(view.ToVersion)),
    };

    protected override ViewMembers<ReleaseView> Members => Table;

    private ViewContext Context { get; } = context;

    private Briefing Here { get; } = here;

    private Release Release => Context.Index.ReleaseOf[Here.Number];

    private string Label
    {
        get
        {
            var languages = Release.Versions.DistinctBy(version => version.Language).Count();
            return languages == 1
                ? Context.Texts["other_versions_same"]
                : Context.Texts.Fill("release_in", languages.ToString(CultureInfo.InvariantCulture));
        }
    }

    /// <summary>Null where the briefing is the only version.</summary>
    public static TemplateValue Of(ViewContext context, Briefing here) =>
        context.Index.ReleaseOf[here.Number].Versions.Length == 1 ? TemplateValue.Null : TemplateValue.From(new ReleaseView(context, here));

    private VersionView ToVersion(Briefing version)
    {
        var side = ComparePage.PathOf(Here, version);
        var isFirstOfLanguage = ReferenceEquals(version, Release.Versions.First(other => other.Language == version.Language));
        return new VersionView(Context, version)
        {
            IsCurrent = version.Number == Here.Number,
            CompareUrl = version.Language != Here.Language && isFirstOfLanguage && Context.Plan.Has(side) ? Context.UrlOf(side) : null,
            IsOneOfSeveral = Release.Versions.Count(other => other.Language == version.Language) > 1,
        };
    }
}
