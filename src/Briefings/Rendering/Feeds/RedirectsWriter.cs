using System.Buffers;
using Briefings.Planning;
using Briefings.Planning.Addresses;
using Briefings.Planning.Pages;

namespace Briefings.Rendering.Feeds;

/// <summary>Writes the <c>_redirects</c> file that several static hosts read.</summary>
internal static class RedirectsWriter
{
    public static void Write(SitePlan plan, SiteUrls urls, IBufferWriter<byte> output)
    {
        var text = new XmlOutput(output);
        foreach (var redirect in plan.Pages.OfType<RedirectPage>())
            text.Raw($"{urls.Local(redirect.Path)} {urls.Local(redirect.To)} 301\n");
    }
}
