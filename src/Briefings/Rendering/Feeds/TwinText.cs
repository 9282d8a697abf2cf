using System.Text;
using Briefings.Planning;
using Briefings.Planning.Addresses;
using Briefings.Planning.Releases;
using Briefings.Rendering.Markdown;

namespace Briefings.Rendering.Feeds;

/// <summary>A briefing's Markdown for those who read it elsewhere: its pictures and files are named by their addresses.</summary>
internal static class TwinText
{
    /// <param name="links">One for all texts: it knows every file.</param>
    public static string Of(Briefing briefing, SitePlan plan, SiteUrls urls, SiteLinks links)
    {
        var (body, media) = (briefing.Body, plan.Media.For(briefing.Article.Origin.Path));
        if (!LocalLinks.MayNameFiles(briefing.Text))
            return body;
        var text = new StringBuilder(body);
        var context = new MarkdownContext(plan.Site.BaseUrl, new Uri(urls.Absolute(briefing.Path)))
        {
            Links = links,
            File = briefing.Article.Origin.Path,
            Language = briefing.Language,
        };
        foreach (var link in LinkReader.Read(body, context).DistinctBy(link => link.Offset).OrderByDescending(link => link.Offset))
        {
            if ((media.Find(link.Written) is { } file ? urls.Absolute(file.Path) : ContentFiles.MayName(link.Written) ? link.Url : null) is not { } address)
                continue;
            if (link.Offset >= 0 && link.Offset + link.Length <= body.Length)
                text.Remove(link.Offset, link.Length).Insert(link.Offset, body[link.Offset] == '<' ? $"<{address}>" : address);
        }

        return text.ToString();
    }
}
