using System.Buffers;
using System.Diagnostics;
using Briefings.Templating;

namespace Briefings.Benchmarks.Templates;

/// <summary>A list page by templates beside the same bytes by hand, on one thread, turn about.</summary>
internal static class TemplateBenchmark
{
    private const int Rounds = 9;
    private const int PagesPerRound = 2_000;

    public static int Run(TextWriter output)
    {
        var engine = new TemplateEngine(new TemplateEngineOptions
        {
            Escape = TemplateEscape.Html,
            AutoIndent = false,
            Source = ArticleTemplates.Source,
        });
        var template = engine.Parse(ArticleTemplates.Layout, "layout.html");
        var view = new ArticlePageView(ArticlePage.Sample);
        var buffer = new ArrayBufferWriter<byte>(64 * 1024);
        Action byTemplate = () => template.Render(view, buffer);
        Action byHand = () => HandWrittenPage.Write(ArticlePage.Sample, buffer);
        if (!Bytes(byTemplate, buffer).SequenceEqual(Bytes(byHand, buffer)))
        {
            output.WriteLine("The two pages differ.");
            return 1;
        }

        var (template1, hand) = Compare(byTemplate, byHand, buffer);
        output.WriteLine($"page                {Bytes(byHand, buffer).Length} bytes");
        output.WriteLine($"hand-written        {1 / hand:N0} pages/s");
        output.WriteLine($"templates           {1 / template1:N0} pages/s");
        output.WriteLine($"ratio               {hand / template1:N3}");
        output.WriteLine($"allocated, hand     {Allocated(byHand, buffer):N0} bytes/page");
        output.WriteLine($"allocated, template {Allocated(byTemplate, buffer):N0} bytes/page");
        output.WriteLine($"parsing five        {ParseTime(engine) * 1000:N3} ms");
        return 0;
    }

    private static byte[] Bytes(Action page, ArrayBufferWriter<byte> buffer)
    {
        buffer.ResetWrittenCount();
        page();
        return buffer.WrittenSpan.ToArray();
    }

    /// <summary>The median seconds a page takes each way, after one round each to warm up.</summary>
    private static (double First, double Second) Compare(Action first, Action second, ArrayBufferWriter<byte> buffer)
    {
        var times = new List<(double First, double Second)>();
        for (var round = 0; round <= Rounds; round++)
        {
            times.Add((Time(first, buffer), Time(second, buffer)));
        }

        times.RemoveAt(0);
        return (Median(times.Select(static t => t.First)), Median(times.Select(static t => t.Second)));
    }

    private static double Time(Action page, ArrayBufferWriter<byte> buffer)
    {
        var watch = Stopwatch.StartNew();
        for (var i = 0; i < PagesPerRound; i++)
        {
            buffer.ResetWrittenCount();
            page();
        }

        return watch.Elapsed.TotalSeconds / PagesPerRound;
    }

    private static long Allocated(Action page, ArrayBufferWriter<byte> buffer)
    {
        const int pages = 200;
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < pages; i++)
        {
            buffer.ResetWrittenCount();
            page();
        }

        return (GC.GetAllocatedBytesForCurrentThread() - before) / pages;
    }

    private static double ParseTime(TemplateEngine engine)
    {
        string[] texts =
        [
            ArticleTemplates.Layout, ArticleTemplates.Head, ArticleTemplates.Header, ArticleTemplates.Teaser,
            ArticleTemplates.Footer,
        ];
        return Median(Enumerable.Range(0, 2_000).Select(_ =>
        {
            var watch = Stopwatch.StartNew();
            foreach (var text in texts)
            {
                engine.Parse(text, "template");
            }

            return watch.Elapsed.TotalSeconds;
        }));
    }

    private static double Median(IEnumerable<double> values)
    {
        var sorted = values.Order().ToArray();
        return sorted[sorted.Length / 2];
    }
}
