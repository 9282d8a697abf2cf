using System.Text;
using Briefings.Planning;
using Briefings.Planning.Addresses;
using Briefings.Planning.Releases;
using Briefings.Rendering.Markdown;

namespace Briefings.Rendering.Feeds;

/// <summary>A briefing's Markdown for those who read it elsewhere: its pictures and files are named by their addresses.</summary>
internal static class TwinText
{
    public static string Of(Briefing briefing, SitePlan plan, SiteUrls urls)
    {
        var (body, media) = (briefing.Body, plan.Media.For(briefing.Article.Origin.Path));
        if (media.Files.Count == 0)
            return body;
        var text = new StringBuilder(body);
        var links = LinkReader.Read(body, new MarkdownContext(plan.Site.BaseUrl, plan.Site.BaseUrl))
            .Where(link => media.Find(link.Written) is not null).DistinctBy(link => link.Offset).OrderByDescending(link => link.Offset);
        foreach (var link in links)
        {
            var address = urls.Absolute(media.Find(link.Written)!.Path);
            if (link.Offset >= 0 && link.Offset + link.Length <= body.Length)
                text.Remove(link.Offset, link.Length).Insert(link.Offset, body[link.Offset] == '<' ? $"<{address}>" : address);
        }

        return text.ToString();
    }
}
