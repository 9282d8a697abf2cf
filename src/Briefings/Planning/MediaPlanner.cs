using Briefings.Configuration;
using Briefings.Planning.Media;
using Briefings.Planning.Pages;

namespace Briefings.Planning;

/// <summary>Plans the files that texts name, where the text itself is shown.</summary>
internal static class MediaPlanner
{
    public static IEnumerable<MediaPage> Plan(SiteIndex index, SiteMedia media)
    {
        var texts = index.Briefings.Where(briefing => briefing.Display == DisplayMode.Full).Select(briefing => briefing.Article.Origin.Path)
            .Concat(index.OwnPages.Select(page => page.Content.Origin.Path))
            .Concat(index.Subjects.Values.SelectMany(ofKind => ofKind).Select(subject => subject.Origin?.Path).OfType<string>());
        return texts.SelectMany(text => media.For(text).Files.Values)
            .Where(file => !file.IsStatic)
            .DistinctBy(file => file.Path)
            .OrderBy(file => file.Path)
            .SelectMany(file => file.Versions.Select(version => new MediaPage(version.Path, file, version.Width)).Prepend(new MediaPage(file.Path, file)));
    }
}
