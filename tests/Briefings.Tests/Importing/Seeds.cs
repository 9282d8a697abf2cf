using System.Collections.Immutable;
using System.Text;
using Briefings.Diagnostics;
using Briefings.Importing;
using Briefings.Importing.Evidence;
using Briefings.Importing.Formats;
using Briefings.Importing.Lines;

namespace Briefings.Tests.Importing;

/// <summary>Raw texts for tests, and what the importer makes of them.</summary>
internal static class Seeds
{
    public const string Paragraph =
        "The harbour council decided on Tuesday to rebuild the northern pier, which had been closed since the storms of last winter, and to open it to the public before the summer.";

    public const string SecondParagraph =
        "Work is to begin as soon as the permits have been granted, the council said, and the costs will be shared by the town and the region in equal parts.";

    /// <summary>The one article of a text, without any finding.</summary>
    public static ImportedArticle Import(string text)
    {
        var (articles, diagnostics) = Run(Encoding.UTF8.GetBytes(text));
        if (diagnostics.Length > 0)
            throw new InvalidOperationException(string.Join('\n', diagnostics));
        return articles.Single();
    }

    public static (ImmutableArray<ImportedArticle> Articles, ImmutableArray<Diagnostic> Diagnostics) Run(
        byte[] bytes, string path = "seeds/a.txt", DateOnly? asOf = null)
    {
        var bag = new DiagnosticBag();
        var articles = Importer.Import(new SeedFile(path, bytes), bag, asOf);
        return (articles, bag.ToSorted());
    }

    public static FieldEvidence Evidence(this ImportedArticle imported, string field) =>
        imported.Evidence.First(entry => entry.Field == field);

    /// <summary>What the ledger says of a line.</summary>
    public static (LineKind Kind, string Reason) Fate(this ImportedArticle imported, int line)
    {
        var entry = imported.Ledger.Single(run => run.Line <= line && line <= run.EndLine);
        return (entry.Kind, entry.Reason);
    }
}
