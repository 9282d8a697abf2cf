using System.Collections.Immutable;
using Briefings.Content;
using Briefings.Diagnostics;
using Briefings.Files;

namespace Briefings.Importing;

/// <summary>Turns a raw file into articles, each with the reasons for what it says.</summary>
internal static class Importer
{
    /// <summary>The largest raw file that is read, in bytes.</summary>
    public const int LargestSeed = 5 * 1024 * 1024;

    /// <param name="asOf">The day of the run: a later date of publication is doubted; null leaves dates alone.</param>
    /// <returns>No article when the file cannot be read as text; one for a text; several for a feed.</returns>
    public static ImmutableArray<ImportedArticle> Import(SeedFile seed, DiagnosticBag diagnostics, DateOnly? asOf = null)
    {
        if (SeedText.Read(seed, diagnostics) is not { } source)
            return [];
        if (TextImporter.Read(source) is not { } text)
        {
            diagnostics.Add(Messages.NoRunningText(SourceSpan.File(seed.Path)));
            return [];
        }

        DateSanity.Check(text.Reading, diagnostics, asOf);
        return [ArticleMaker.Make(seed, text, NameBasedId.Of(seed.Bytes.Span))];
    }
}
