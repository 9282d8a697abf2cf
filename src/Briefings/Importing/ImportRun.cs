using System.Collections.Immutable;
using Briefings.Diagnostics;
using Briefings.Files;
using Briefings.Importing.Evidence;
using Briefings.Importing.Fields;
using Briefings.Importing.Fields.Days;
using Briefings.Importing.Formats;
using Briefings.Importing.Html.Stated;
using Briefings.Importing.Lines;

namespace Briefings.Importing;

/// <summary>One file on its way to its articles.</summary>
internal sealed record ImportRun(SeedFile Seed, DiagnosticBag Diagnostics, DateOnly? AsOf)
{
    /// <summary>Where the file begins: the place of what is said of all of it.</summary>
    public SourceSpan Begin => SourceSpan.At(Seed.Path, 1, 1);

    public ImportedArticle Make(ReadText text, string id, ImmutableArray<LedgerEntry> ledger)
    {
        DateSanity.Check(text.Reading, Diagnostics, AsOf);
        var made = ArticleMaker.Make(Seed, text, id, ledger);
        return IsHeldBack(text) ? made with { Article = made.Article with { Draft = true } } : made;
    }

    // What its author held back is not published by being imported.
    private bool IsHeldBack(ReadText text)
    {
        var layout = text.Reading.Layout;
        if (DraftSigns.UnreadHead(layout) is { } unread)
        {
            Diagnostics.Add(GuardMessages.UnreadHead(SourceSpan.At(Seed.Path, unread, 1)));
            return true;
        }

        if (DraftSigns.Find(Seed.Path, layout) is not var (words, line))
            return SaysWithheld(text.Reading.Fields.Withheld);
        Diagnostics.Add(GuardMessages.ImportedAsDraft(SourceSpan.At(Seed.Path, line, 1), words));
        return true;
    }

    private bool SaysWithheld(FoundValue<string>? withheld)
    {
        if (withheld is { Rule: FieldRules.Withdrawn or FieldRules.EmbargoWithoutZone })
            Diagnostics.Add(GuardMessages.ImportedAsDraft(Begin, withheld.Value));
        return withheld is not null;
    }

    public ImmutableArray<ImportedArticle> NothingToRead()
    {
        Diagnostics.Add(Messages.NoRunningText(Begin));
        return [];
    }

    /// <param name="why">Of the whole file.</param>
    public ImmutableArray<ImportedArticle> NotRead(Func<SourceSpan, Diagnostic> why)
    {
        Diagnostics.Add(why(Begin));
        return [];
    }

    /// <param name="item">Of a feed with other items.</param>
    public ImmutableArray<ImportedArticle> NothingToRead(FeedEntry item)
    {
        var name = item.Facts.FirstOrDefault(fact => fact.Field == StatedField.Title)?.Value ?? item.Name;
        Diagnostics.Add(FormatMessages.ItemWithoutText(SourceSpan.At(Seed.Path, item.Line, 1), name));
        return [];
    }
}
