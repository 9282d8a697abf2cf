using System.Collections.Immutable;
using Briefings.Content;
using Briefings.Files;
using Briefings.Tracing;
using Briefings.Workflows.Import;

namespace Briefings.Workflows.Build.Reuse;

/// <summary>Writes what <see cref="LastBuildReader"/> reads, in the same order.</summary>
internal sealed class LastBuildWriter(BinaryWriter output)
{
    public void Write(LastBuild last)
    {
        output.Write(last.Request);
        output.Write(last.Reads is not null);
        if (last.Reads is { } reads)
            output.Write(reads);
        foreach (var number in (ReadOnlySpan<int>)[last.Counts.Articles, last.Counts.Languages, last.Counts.Pairs, last.Counts.Events, last.Counts.Pages])
            output.Write7BitEncodedInt(number);
        foreach (var number in (ReadOnlySpan<int>)[last.Waiting.Fields, last.Waiting.Links, last.Waiting.Conflicts])
            output.Write7BitEncodedInt(number);
        Write(last.Moment.AsOf);
        Write(last.Moment.Until);
        WriteAll(last.Away, away =>
        {
            output.Write(away.Path);
            Write(away.Until);
        });
        output.Write(last.Found);
        WriteAll(last.Facts, fact =>
        {
            Write(fact.Key);
            Write(fact.Value);
            output.Write(fact.File ?? "");
        });
        output.Write7BitEncodedInt(last.Pages.Count);
        foreach (var (file, page) in last.Pages)
        {
            output.Write(file);
            Write(page.Identity);
            output.Write7BitEncodedInt(page.Facts.Length);
            output.Write(page.Facts.Span);
            Write(page.Output.Stamp);
            Write(page.Output.Bytes);
        }
    }

    private void Write(ArticleDate? date) => output.Write(date?.ToString() ?? "");

    private void Write(FileStamp stamp) => output.Write(stamp);

    private void Write(Fingerprint fingerprint) => output.Write(fingerprint);

    private void WriteAll<T>(ImmutableArray<T> values, Action<T> write)
    {
        output.Write7BitEncodedInt(values.Length);
        foreach (var value in values)
            write(value);
    }
}
