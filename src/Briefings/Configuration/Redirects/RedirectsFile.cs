using System.Collections.Immutable;
using System.Text;
using Briefings.Diagnostics;
using Briefings.Files;

namespace Briefings.Configuration.Redirects;

/// <summary>Reads the addresses of an old site from <c>redirects.csv</c> (RFC 4180): <c>from,to</c>, one pair a line.</summary>
internal static class RedirectsFile
{
    public const string FileName = "redirects.csv";

    public static ImmutableArray<RedirectLine> Read(ISiteFiles files, DiagnosticBag diagnostics)
    {
        if (!files.Exists(FileName) || TextFile.Read(files, FileName, diagnostics) is not { } source)
            return [];
        var lines = ImmutableArray.CreateBuilder<RedirectLine>();
        for (var number = 1; number <= source.LineCount; number++)
        {
            var line = source.Line(number).ToString().TrimEnd('\r');
            if (line.Length == 0 || (number == 1 && line.Replace(" ", "", StringComparison.Ordinal).Equals("from,to", StringComparison.OrdinalIgnoreCase)))
                continue;
            if (Split(line) is [var from, var to] && from.Text.Length > 0)
                lines.Add(new RedirectLine(from.Text, Place(number, from), to.Text, Place(number, to)));
            else
                diagnostics.Add(LifeMessages.RedirectLine(SourceSpan.At(FileName, number, 1), line));
        }

        return lines.ToImmutable();
    }

    private static SourceSpan Place(int number, (string Text, int Start, int Length) field) =>
        new(FileName, number, field.Start + 1, number, field.Start + 1 + Math.Max(field.Length, 1));

    // A field in quotes may hold commas, and quotes written twice.
    private static List<(string Text, int Start, int Length)> Split(string line)
    {
        var fields = new List<(string, int, int)>();
        for (var at = 0; at <= line.Length; at++)
        {
            var start = at;
            var text = new StringBuilder();
            var isQuoted = at < line.Length && line[at] == '"';
            for (at += isQuoted ? 1 : 0; at < line.Length && (isQuoted || line[at] != ','); at++)
            {
                if (line[at] != '"' || !isQuoted)
                    text.Append(line[at]);
                else if (at + 1 < line.Length && line[at + 1] == '"')
                    text.Append(line[at++]);
                else
                    isQuoted = false;
            }

            fields.Add((text.ToString().Trim(), start, at - start));
        }

        return fields;
    }
}
