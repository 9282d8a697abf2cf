using System.Buffers;
using System.Text;
using System.Text.Json;
using Briefings.Workflows.Build;
using Briefings.Workflows.Build.Reuse;

namespace Briefings.Cli.Terminal;

/// <summary>Says as one JSON object what a build came to, for programs.</summary>
internal static class BuildStatsJson
{
    public static void Print(TextWriter output, BuildReport report)
    {
        var bytes = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(bytes, new JsonWriterOptions { Indented = true }))
            Write(json, report);
        output.WriteLine(Encoding.UTF8.GetString(bytes.WrittenSpan));
    }

    private static void Write(Utf8JsonWriter json, BuildReport report)
    {
        var counts = report.Counts;
        json.WriteStartObject();
        foreach (var (name, number) in ((string, int)[])
            [
                ("articles", counts.Articles), ("languages", counts.Languages), ("events", counts.Events), ("pages", counts.Pages),
                ("made", counts.Pages - report.Reused), ("reused", report.Reused),
                ("written", report.Output.Written), ("unchanged", report.Output.Unchanged),
            ])
            json.WriteNumber(name, number);
        json.WriteStartArray("steps");
        foreach (var step in report.Steps)
        {
            json.WriteStartObject();
            json.WriteString("name", step.Name);
            json.WriteNumber("milliseconds", Math.Round(step.Elapsed.TotalMilliseconds, 1));
            json.WriteNumber("processorMilliseconds", Math.Round(step.Processor.TotalMilliseconds, 1));
            json.WriteNumber("allocatedBytes", step.Allocated);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        WriteCosts(json, "templates", report.SlowestTemplates);
        WriteCosts(json, "slowest", report.Slowest);
        json.WriteEndObject();
    }

    private static void WriteCosts(Utf8JsonWriter json, string name, IEnumerable<PageCost> costs)
    {
        json.WriteStartArray(name);
        foreach (var cost in costs)
        {
            json.WriteStartObject();
            json.WriteString("name", cost.Name);
            json.WriteNumber("pages", cost.Pages);
            json.WriteNumber("milliseconds", Math.Round(cost.Elapsed.TotalMilliseconds, 1));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
