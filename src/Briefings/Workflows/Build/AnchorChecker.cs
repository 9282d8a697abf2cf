using System.Buffers;
using System.Collections.Immutable;
using System.Net;
using System.Text;
using Briefings.Checking.Html;
using Briefings.Checking.Links;
using Briefings.Diagnostics;
using Briefings.Planning.Pages;
using Briefings.Rendering;

namespace Briefings.Workflows.Build;

/// <summary>Finds the links in texts to a place that a page does not have.</summary>
internal static class AnchorChecker
{
    /// <param name="uses">The links; each page they lead to is rendered for this alone, because its places are its template's.</param>
    /// <param name="renderer">Renders them.</param>
    /// <param name="diagnostics">Receives what is wrong.</param>
    public static void Check(ImmutableArray<AnchorUse> uses, Renderer renderer, DiagnosticBag diagnostics) =>
        Parallel.ForEach(uses.GroupBy(use => use.Target), ofPage =>
        {
            var anchors = AnchorsOf(ofPage.Key, renderer);
            foreach (var use in ofPage.Where(use => !Anchors.Has(anchors, use.Fragment)))
            {
                diagnostics.Add(use.IsOurs
                    ? Messages.LinkToNoAnchor(use.Place, use.Written, use.Fragment, anchors)
                    : Messages.AnchorLeftOut(use.Place, use.Written));
            }
        });

    private static HashSet<string> AnchorsOf(HtmlPage page, Renderer renderer)
    {
        var bytes = new ArrayBufferWriter<byte>(64 * 1024);
        renderer.Render(page, bytes);
        var anchors = new HashSet<string>(StringComparer.Ordinal);
        var html = new HtmlScanner(bytes.WrittenSpan);
        while (html.Read())
        {
            var tag = new TagAttributes(html);
            if (!html.IsClose && tag.Id.IsPresent)
                anchors.Add(WebUtility.HtmlDecode(Encoding.UTF8.GetString(tag.Id.Text)));
        }

        return anchors;
    }
}
