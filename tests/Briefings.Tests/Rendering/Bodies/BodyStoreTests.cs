using Briefings.Configuration;
using Briefings.Content;
using Briefings.Diagnostics;
using Briefings.Planning;
using Briefings.Planning.Addresses;
using Briefings.Rendering.Bodies;
using Briefings.Tracing;
using Xunit;

namespace Briefings.Tests.Rendering.Bodies;

public class BodyStoreTests
{
    [Fact]
    public void A_text_that_is_no_longer_held_is_made_again_and_is_noted_again()
    {
        var diagnostics = new DiagnosticBag();
        var files = SampleSite.Files();
        var site = SiteConfigReader.Read(files, diagnostics)!;
        var plan = SitePlanner.Plan(new PlanRequest(ArchiveReader.Read(files, diagnostics), site), diagnostics);
        var all = new BodyStore(plan, new SiteUrls(site), diagnostics);
        var one = new BodyStore(plan, new SiteUrls(site), diagnostics) { MostHeld = 1 };

        var known = plan.Index.Briefings.Select(briefing => ReadTrace.Keep(() => all.Of(briefing))).ToArray();
        var again = Enumerable.Range(0, 2).SelectMany(_ => plan.Index.Briefings).Select(briefing => ReadTrace.Keep(() => one.Of(briefing))).ToArray();

        Assert.True(known.Length > 1);
        Assert.Equal([.. known, .. known], again, (a, b) => a.Made.Utf8.SequenceEqual(b.Made.Utf8) && a.Trace.Facts.ToHashSet().SetEquals(b.Trace.Facts));
    }
}
