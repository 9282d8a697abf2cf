using System.Collections.Immutable;
using System.Text;
using Briefings.Configuration;
using Briefings.Content.Texts;
using Briefings.Content.Writing;
using Briefings.Tracing;

namespace Briefings.Content;

/// <summary>An article as bytes that are kept from build to build. What few articles have is not among them.</summary>
internal static class ArticleBytes
{
    private const int NoOffset = 0;
    private const int OffsetOfUtc = 2000;

    private static readonly UTF8Encoding s_strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <returns>Null for an article that is not kept, and is read from its file in every build.</returns>
    public static byte[]? Write(Article article)
    {
        if (!article.Subjects.IsEmpty || !article.Corrections.IsEmpty || article is not { Image: null, Params: null, Retracted: null })
            return null;
        try
        {
            using var bytes = new MemoryStream();
            using var output = new BinaryWriter(bytes, s_strict);
            Write(article, output);
            output.Flush();
            return bytes.ToArray();
        }
        catch (EncoderFallbackException)
        {
            // Half of a pair of code units, as YAML can write it.
            return null;
        }
    }

    /// <exception cref="FormatException">The bytes are not those of an article.</exception>
    /// <param name="bytes">Never changed: the text stays in them.</param>
    public static Article Read(ReadOnlyMemory<byte> bytes)
    {
        var input = new KeptSpan(bytes.Span);
        var article = new Article
        {
            Id = input.ReadText(),
            Title = input.ReadText(),
            Language = LanguageTag.Parse(input.ReadText()),
            Date = ReadDate(ref input),
            Place = ReadOptional(ref input),
            Source = ReadOptional(ref input),
            Agency = ReadOptional(ref input),
            Author = ReadTexts(ref input),
            OriginalUrl = ReadOptional(ref input),
            TranslationKey = ReadOptional(ref input),
            Events = ReadEvents(ref input),
            People = ReadPeople(ref input),
            Organizations = ReadTexts(ref input),
            Topics = ReadTexts(ref input),
            Summary = ReadOptional(ref input),
            Added = ReadDate(ref input),
            Body = "",
            Text = new ArticleText(ReadKept(bytes, ref input), new TextTraits(input.ReadFingerprint(), input.ReadNumber(), (TextMarks)input.ReadNumber())),
            Origin = ReadOrigin(bytes, ref input),
        };
        return ReadCuration(article, ref input) with { Import = ReadFlag(ref input) ? ReadImport(ref input) : null };
    }

    private static void Write(Article article, BinaryWriter output)
    {
        output.Write(article.Id);
        output.Write(article.Title);
        output.Write(article.Language.Value);
        Write(article.Date, output);
        foreach (var text in (ReadOnlySpan<string?>)[article.Place, article.Source, article.Agency])
            WriteOptional(text, output);
        WriteAll(article.Author, output.Write, output);
        WriteOptional(article.OriginalUrl, output);
        WriteOptional(article.TranslationKey, output);
        WriteAll(article.Events, named => WriteBoth(named.Id.Value, named.Relation == EventRelation.Announces, output), output);
        WriteAll(article.People, person => WritePair(person.Name, person.Role, output), output);
        WriteAll(article.Organizations, output.Write, output);
        WriteAll(article.Topics, output.Write, output);
        WriteOptional(article.Summary, output);
        Write(article.Added, output);
        article.Text.Write(output);
        output.Write(article.Text.Traits.Fingerprint);
        output.Write7BitEncodedInt(article.Text.Traits.Length);
        output.Write7BitEncodedInt((int)article.Text.Traits.Marks);
        Write(article.Origin, output);
        WriteCuration(article, output);
        output.Write(article.Import is not null);
        if (article.Import is { } import)
            Write(import, output);
    }

    private static void WriteCuration(Article article, BinaryWriter output)
    {
        WriteOptional(article.Slug?.Value, output);
        WriteAll(article.Aliases, output.Write, output);
        output.Write(article.Draft);
        Write(article.Expires, output);
        output.Write7BitEncodedInt(article.Display is { } display ? (int)display + 1 : 0);
        WriteAll(article.Related, output.Write, output);
        WriteAll(article.NotRelated, output.Write, output);
        Write(article.Updated, output);
        output.Write(article.Original);
        output.Write(article.NoIndex);
        foreach (var text in (ReadOnlySpan<string?>)[article.Rights.License, article.Rights.UsageTerms, article.Rights.Copyright])
            WriteOptional(text, output);
    }

    private static Article ReadCuration(Article article, ref KeptSpan input) => article with
    {
        Slug = ReadOptional(ref input) is { } slug ? ToSlug(slug) : null,
        Aliases = ReadTexts(ref input),
        Draft = ReadFlag(ref input),
        Expires = ReadDate(ref input),
        Display = input.ReadNumber() is > 0 and var display ? (DisplayMode)(display - 1) : null,
        Related = ReadTexts(ref input),
        NotRelated = ReadTexts(ref input),
        Updated = ReadDate(ref input),
        Original = ReadFlag(ref input),
        NoIndex = ReadFlag(ref input),
        Rights = new Rights(ReadOptional(ref input), ReadOptional(ref input), ReadOptional(ref input)),
    };

    private static void Write(ContentOrigin origin, BinaryWriter output)
    {
        output.Write(origin.Path);
        origin.FrontMatter.Write(output);
        output.Write7BitEncodedInt(origin.BodyLine);
        output.Write(origin.Text);
        output.Write(origin.Head);
    }

    private static ContentOrigin ReadOrigin(ReadOnlyMemory<byte> bytes, ref KeptSpan input) => new(input.ReadText(), ReadKept(bytes, ref input), input.ReadNumber())
    {
        Text = input.ReadFingerprint(),
        Head = input.ReadFingerprint(),
    };

    private static void Write(ImportRecord import, BinaryWriter output)
    {
        foreach (var text in (ReadOnlySpan<string>)[import.Seed, import.Sha256, import.Body, import.Fields])
            output.Write(text);
        foreach (var table in (ReadOnlySpan<ImmutableSortedDictionary<string, string>>)[import.Inferred, import.Values])
            WriteAll([.. table], pair => WritePair(pair.Key, pair.Value, output), output);
    }

    private static ImportRecord ReadImport(ref KeptSpan input)
    {
        var (seed, sha256, body, fields) = (input.ReadText(), input.ReadText(), input.ReadText(), input.ReadText());
        var (inferred, values) = (ReadTable(ref input), ReadTable(ref input));
        return new ImportRecord(seed, sha256, body, inferred) { Fields = fields, Values = values };
    }

    private static ImmutableSortedDictionary<string, string> ReadTable(ref KeptSpan input)
    {
        var table = ImmutableSortedDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        for (var left = input.ReadCount(); left > 0; left--)
            table[input.ReadText()] = ReadOptional(ref input) ?? "";
        return table.ToImmutable();
    }

    private static void Write(ArticleDate? date, BinaryWriter output)
    {
        output.Write7BitEncodedInt(date is { } known ? known.Day.DayNumber + 1 : 0);
        if (date is null)
            return;
        output.Write7BitEncodedInt(date.Value.Time is { } time ? (time.Hour * 60) + time.Minute + 1 : 0);
        output.Write7BitEncodedInt(date.Value.Offset is { } offset ? (int)offset.TotalMinutes + OffsetOfUtc : NoOffset);
    }

    private static ArticleDate? ReadDate(ref KeptSpan input)
    {
        if (input.ReadNumber() is not (> 0 and var day))
            return null;
        var (time, offset) = (input.ReadNumber(), input.ReadNumber());
        if (day > DateOnly.MaxValue.DayNumber + 1 || time > 24 * 60)
            throw new FormatException();
        return new ArticleDate(
            DateOnly.FromDayNumber(day - 1),
            time > 0 ? new TimeOnly((time - 1) / 60, (time - 1) % 60) : null,
            offset == NoOffset ? null : TimeSpan.FromMinutes(offset - OffsetOfUtc));
    }

    private static ImmutableArray<EventReference> ReadEvents(ref KeptSpan input)
    {
        var events = new EventReference[input.ReadCount()];
        for (var i = 0; i < events.Length; i++)
            events[i] = new EventReference(ToSlug(input.ReadText()), ReadFlag(ref input) ? EventRelation.Announces : EventRelation.Reports);
        return ImmutableArray.Create(events);
    }

    private static ImmutableArray<Person> ReadPeople(ref KeptSpan input)
    {
        var people = new Person[input.ReadCount()];
        for (var i = 0; i < people.Length; i++)
            people[i] = new Person(input.ReadText(), ReadOptional(ref input));
        return ImmutableArray.Create(people);
    }

    private static ImmutableArray<string> ReadTexts(ref KeptSpan input)
    {
        var texts = new string[input.ReadCount()];
        for (var i = 0; i < texts.Length; i++)
            texts[i] = input.ReadText();
        return ImmutableArray.Create(texts);
    }

    private static KeptText ReadKept(ReadOnlyMemory<byte> bytes, ref KeptSpan input)
    {
        var length = input.ReadCount();
        var start = bytes.Length - input.Left;
        input.Take(length);
        return new KeptText(bytes.Slice(start, length));
    }

    private static string? ReadOptional(ref KeptSpan input) => ReadFlag(ref input) ? input.ReadText() : null;

    private static bool ReadFlag(ref KeptSpan input) => input.Take(1)[0] != 0;

    private static Slug ToSlug(string text) => Slug.TryParse(text, out var slug) ? slug : throw new FormatException();

    private static void WriteOptional(string? text, BinaryWriter output)
    {
        output.Write(text is not null);
        if (text is not null)
            output.Write(text);
    }

    private static void WriteBoth(string text, bool flag, BinaryWriter output)
    {
        output.Write(text);
        output.Write(flag);
    }

    private static void WritePair(string text, string? other, BinaryWriter output)
    {
        output.Write(text);
        WriteOptional(other, output);
    }

    private static void WriteAll<T>(ImmutableArray<T> items, Action<T> write, BinaryWriter output)
    {
        output.Write7BitEncodedInt(items.Length);
        foreach (var item in items)
            write(item);
    }
}
