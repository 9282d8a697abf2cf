using System.Collections.Immutable;
using Briefings.Diagnostics;
using Briefings.Files;
using Briefings.Importing.Fields;
using Briefings.Importing.Formats;
using Briefings.Importing.Lines;

namespace Briefings.Importing;

/// <summary>One file on its way to its articles.</summary>
internal sealed record ImportRun(SeedFile Seed, DiagnosticBag Diagnostics, DateOnly? AsOf)
{
    public ImportedArticle Make(ReadText text, string id, ImmutableArray<LedgerEntry> ledger)
    {
        DateSanity.Check(text.Reading, Diagnostics, AsOf);
        return ArticleMaker.Make(Seed, text, id, ledger);
    }

    public ImmutableArray<ImportedArticle> NothingToRead()
    {
        Diagnostics.Add(Messages.NoRunningText(SourceSpan.File(Seed.Path)));
        return [];
    }
}
