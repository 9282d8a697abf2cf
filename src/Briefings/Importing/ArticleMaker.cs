using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using Briefings.Content;
using Briefings.Facts;
using Briefings.Facts.Names;
using Briefings.Facts.Names.Tagging;
using Briefings.Facts.Words;
using Briefings.Importing.Body;
using Briefings.Importing.Evidence;
using Briefings.Importing.Fields;
using Briefings.Importing.Formats;
using Briefings.Importing.Lines;

namespace Briefings.Importing;

/// <summary>Makes the article and its evidence of what was read.</summary>
internal static class ArticleMaker
{
    private const int ReadForFacts = 24_000;

    public static ImportedArticle Make(SeedFile seed, ReadText text, string id, ImmutableArray<LedgerEntry> ledger)
    {
        var body = BodyMarkdown.Write(text.Blocks);
        var fields = text.Reading.Fields;
        var evidence = new EvidenceList(text);
        var lead = text.Lead.Block.Text[(text.Lead.Dateline?.Length ?? 0)..];
        var paragraphs = Paragraphs(text);
        var read = FactsOfText.Read(text.Reading.Language.Primary, fields.Title!.Value, paragraphs, fields.Date?.Value);
        var facts = WithoutContacts(read.Facts.Before(OtherArticles.Begin([.. text.Blocks.Select(block => block.Text)], text.Reading.Language.Primary)), paragraphs, text.Reading.Layout);
        var summary = fields.Summary?.Value ?? SummaryMaker.Make(text.Lead.Block.Kind == BlockKind.Markdown ? MarkdownWords.Plain(lead) : lead, text.Reading.Language.Primary);
        evidence.AddFields();
        evidence.AddFacts(facts);
        evidence.AddSummary(summary, text.Lead.Dateline?.Length ?? 0);
        var article = new Article
        {
            Id = id,
            Title = Line(fields.Title.Value),
            Language = text.Reading.Language,
            Date = fields.Date?.Value,
            Updated = fields.Updated?.Value,
            Place = fields.Place?.Value,
            Source = fields.Source?.Value,
            Agency = fields.Agency?.Value,
            Author = fields.Author?.Value ?? [],
            OriginalUrl = fields.OriginalUrl?.Value,
            People = FactFields.People(facts),
            Organizations = FactFields.Organizations(facts),
            Topics = fields.Topics?.Value ?? FactFields.Once(FactFields.Topics(facts, fields.Title.Value)),
            Image = fields.Image?.Value,
            Draft = fields.Withheld is not null,
            Expires = fields.Expires?.Value,
            Params = fields.Params?.Value,
            Slug = fields.Slug?.Value,
            TranslationKey = fields.Release?.Value,
            Aliases = fields.Aliases?.Value ?? [],
            Summary = summary,
            Import = new ImportRecord(seed.Path, Hash(seed.Bytes.Span), Hash(Encoding.UTF8.GetBytes(body)), evidence.Inferred()),
            Body = body,
        };
        return new ImportedArticle(article, evidence.ToArray(), LedgerNotes.With(ledger, NameLanguages.NoteOf(text.Reading.Language.Primary))) { Facts = read };
    }

    // Facts are at the head of a release; reading a book for them would take longer than a seed may.
    private static ImmutableArray<string> Paragraphs(ReadText text)
    {
        var left = ReadForFacts;
        var paragraphs = ImmutableArray.CreateBuilder<string>(text.Blocks.Length);
        foreach (var block in text.Blocks)
        {
            // No name runs over the end of a line that is a line.
            var words = block.Kind == BlockKind.Lines ? block.Text.Replace('\n', ';') : block.Text;
            paragraphs.Add(words[..Math.Min(left, words.Length)]);
            left -= paragraphs[^1].Length;
        }

        return paragraphs.MoveToImmutable();
    }

    // The line with the address itself may be left out of the body; the name above it is of a contact all the same.
    private static TextFacts WithoutContacts(TextFacts facts, ImmutableArray<string> paragraphs, TextLayout layout)
    {
        ImmutableArray<string> lines = [.. layout.Lines.Where(line => !line.IsBlank).Select(line => line.Text)];
        var beside = PrivateAddress.ContactsAmong(lines);
        var names = lines.Where((_, i) => beside[i]).ToHashSet(StringComparer.Ordinal);
        var contacts = PrivateAddress.ContactsAmong(paragraphs);
        return facts with
        {
            People = [.. facts.People.Where(person => !IsOfContact(person.Place))],
            Names = [.. facts.Names.Where(name => name.Kind != NameKind.Person || !name.Places.All(IsOfContact))],
        };

        bool IsOfContact(FactSpan place) => place.Paragraph != FactSpan.Title && IsContact(place.Paragraph);

        bool IsContact(int paragraph) => contacts[paragraph] || names.Contains(paragraphs[paragraph].Trim());
    }

    private static string Line(string text) =>
        string.Join(' ', text.Split([' ', '\t', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries));

    private static string Hash(ReadOnlySpan<byte> bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));
}
