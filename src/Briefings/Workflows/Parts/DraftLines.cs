using System.Buffers;
using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text.Json;
using Briefings.Content;
using Briefings.Content.Texts;
using Briefings.Diagnostics;
using Briefings.Files;
using Briefings.Importing.Documents;
using Briefings.Output.Parts;
using Briefings.Tracing;
using Briefings.Workflows.Import;

namespace Briefings.Workflows.Parts;

/// <summary>What was read of seeds and what was wrong with them, in a part's <c>drafts.jsonl</c>: one JSON object a line.</summary>
internal static class DraftLines
{
    public const string FileName = "drafts.jsonl";

    public static byte[] Write(ImmutableArray<SeedResult> results, ImmutableArray<Diagnostic> findings)
    {
        var bytes = new ArrayBufferWriter<byte>();
        foreach (var result in results.Where(result => result.Status != ImportStatus.Unchanged))
            Line(bytes, json => Write(json, result));
        foreach (var finding in findings)
            Line(bytes, json => Write(json, finding));
        return bytes.WrittenSpan.ToArray();
    }

    /// <summary>Reads the file of a part that was found whole. The text of an article stays in it, and is read where it is asked for.</summary>
    /// <param name="part">The part.</param>
    /// <param name="bytes">Its file, as it was written.</param>
    /// <param name="archive">What the site has, by path.</param>
    /// <param name="findings">Takes those that were written.</param>
    public static ImmutableArray<SeedResult> Read(Part part, ReadOnlyMemory<byte> bytes, FrozenDictionary<string, Article> archive, DiagnosticBag findings)
    {
        var lines = LinesOf(bytes);
        var results = new SeedResult?[lines.Length];
        Parallel.For(0, lines.Length, i =>
        {
            using var line = JsonDocument.Parse(bytes[lines[i]]);
            if (line.RootElement.TryGetProperty("code", out _))
                findings.Add(ReadFinding(line.RootElement));
            else
                results[i] = ReadResult(line.RootElement, archive, new Place(part, lines[i]));
        });
        return [.. results.OfType<SeedResult>()];
    }

    private static ImmutableArray<Range> LinesOf(ReadOnlyMemory<byte> bytes)
    {
        var lines = ImmutableArray.CreateBuilder<Range>();
        for (var start = 0; start < bytes.Length;)
        {
            var end = bytes.Span[start..].IndexOf((byte)'\n') is >= 0 and var length ? start + length : throw new InvalidDataException("A line of a part is not whole.");
            lines.Add(start..end);
            start = end + 1;
        }

        return lines.ToImmutable();
    }

    private static void Line(ArrayBufferWriter<byte> bytes, Action<Utf8JsonWriter> write)
    {
        using (var json = new Utf8JsonWriter(bytes))
        {
            json.WriteStartObject();
            write(json);
            json.WriteEndObject();
        }

        bytes.Write("\n"u8);
    }

    private static void Write(Utf8JsonWriter json, SeedResult result)
    {
        json.WriteString("seed", result.Seed);
        json.WriteString("status", result.Status.ToString());
        if (result.Article is not { } article)
            return;
        json.WriteString("path", article.Origin.Path);
        if (result.Status is not (ImportStatus.New or ImportStatus.Updated))
            return;
        json.WriteString("draft", ContentWriter.Write(article));
        json.WriteStartObject("pictures");
        foreach (var picture in result.Pictures)
            json.WriteBase64String(picture.Name, picture.Bytes.Span);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Diagnostic finding)
    {
        json.WriteString("code", finding.Code);
        json.WriteString("severity", finding.Severity.ToString());
        json.WriteString("path", finding.Place.Path);
        json.WriteStartArray("place");
        foreach (var number in (ReadOnlySpan<int>)[finding.Place.Line, finding.Place.Column, finding.Place.EndLine, finding.Place.EndColumn])
            json.WriteNumberValue(number);
        json.WriteEndArray();
        json.WriteString("message", finding.Message);
    }

    private static SeedResult ReadResult(JsonElement line, FrozenDictionary<string, Article> archive, Place place)
    {
        var seed = line.GetProperty("seed").GetString()!;
        var status = Enum.Parse<ImportStatus>(line.GetProperty("status").GetString()!);
        var path = line.TryGetProperty("path", out var named) ? named.GetString()! : "";
        var article = line.TryGetProperty("draft", out var draft)
            ? ReadDraft(draft.GetString()!, path, place)
            : archive.GetValueOrDefault(path);
        return new SeedResult(seed, status, article, null) { Pictures = ReadPictures(line) };
    }

    private static ImmutableArray<ImportedPicture> ReadPictures(JsonElement line) => line.TryGetProperty("pictures", out var pictures)
        ? [.. pictures.EnumerateObject().Select(picture => new ImportedPicture(picture.Name, picture.Value.GetBytesFromBase64()))]
        : [];

    // A new one has no file yet: its name is chosen when all are there.
    private static Article ReadDraft(string text, string path, Place place)
    {
        if (ArticleReader.Read(new SourceText(path, text), new DiagnosticBag()) is not { } article)
            throw new InvalidDataException("A draft of a part cannot be read back.");
        var body = article.Text.Traits;
        return article with
        {
            Text = new ArticleText(new KeptText(() => place.ReadBody(body.Fingerprint)), body),
            Origin = path.Length > 0 ? article.Origin : ContentOrigin.None,
        };
    }

    private static Diagnostic ReadFinding(JsonElement line)
    {
        int[] place = [.. line.GetProperty("place").EnumerateArray().Select(number => number.GetInt32())];
        return new Diagnostic(
            line.GetProperty("code").GetString()!,
            Enum.Parse<Severity>(line.GetProperty("severity").GetString()!),
            new SourceSpan(line.GetProperty("path").GetString()!, place[0], place[1], place[2], place[3]),
            line.GetProperty("message").GetString()!);
    }

    /// <summary>A line of a part.</summary>
    private sealed record Place(Part Part, Range Line)
    {
        /// <exception cref="IOException">It is not there any more as it was.</exception>
        public string ReadBody(Fingerprint expected)
        {
            using var line = JsonDocument.Parse(Part.ReadAgain(FileName, Line.Start.Value, Line.End.Value - Line.Start.Value));
            var body = FrontMatterFile.BodyIn(new SourceText("", line.RootElement.GetProperty("draft").GetString()!));
            return Fingerprint.Of(body) == expected ? body : throw new IOException($"'{FileName}' of the part '{Part.Folder}' changed while it was read");
        }
    }
}
