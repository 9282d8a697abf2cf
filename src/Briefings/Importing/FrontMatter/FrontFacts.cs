using System.Collections.Immutable;
using Briefings.Configuration;
using Briefings.Configuration.Yaml;
using Briefings.Content;
using Briefings.Content.Media;
using Briefings.Content.Writing;
using Briefings.Files;
using Briefings.Importing.Evidence;
using Briefings.Importing.Html.Inline;
using Briefings.Importing.Html.Stated;
using Briefings.Importing.Lines;

namespace Briefings.Importing.FrontMatter;

/// <summary>Reads the keys of front matter into the fields of an article.</summary>
internal static class FrontFacts
{
    public const string Rule = "front matter";
    private const int LongestText = 2000;

    /// <returns>The keys that are no field of an article.</returns>
    public static ImmutableArray<FrontField> Apply(SeedReading reading, FrontMatterText front)
    {
        var unknown = ImmutableArray.CreateBuilder<FrontField>();
        foreach (var field in front.Fields)
        {
            var line = LineOf(reading, field);
            if (FrontKeys.Of(field) is not { } meaning || (meaning == FrontMeaning.Release && !NamesRelease(field, front)))
                unknown.Add(field);
            else if (Read(reading, field, meaning, line) is { } reason)
                reading.Ledger.Mark(line, LineKind.Metadata, reason);
        }

        AddDate(reading, front);
        AddImage(reading, front);
        if (unknown.Count > 0)
            AddParams(reading, unknown);
        return unknown.DrainToImmutable();
    }

    // What is shown from a day on is published on that day, whatever day its author began it: it is held back until then.
    private static void AddDate(SeedReading reading, FrontMatterText front)
    {
        var found = front.Fields.Where(field => FrontKeys.Of(field) is FrontMeaning.Date or FrontMeaning.PublishFrom)
            .Select(field => (Field: field, Day: Day(field.Value.Trim(), reading.Language.Primary))).Where(found => found.Day is not null).ToArray();
        var from = found.FirstOrDefault(entry => FrontKeys.Of(entry.Field) == FrontMeaning.PublishFrom);
        var first = found.FirstOrDefault(entry => FrontKeys.Of(entry.Field) == FrontMeaning.Date);
        var chosen = first.Day is null || from.Day > first.Day ? from : first;
        if (chosen.Day is not { } day)
            return;
        reading.Fields.AddDate(At(LineOf(reading, chosen.Field), chosen.Field, day));
    }

    // "ref" and its like are what versions have in common where a language is beside it; else a number of a file.
    private static bool NamesRelease(FrontField field, FrontMatterText front) =>
        field.Key.StartsWith("translation", StringComparison.Ordinal) || front.Fields.Any(other => FrontKeys.Of(other) == FrontMeaning.Language);

    private static TextLine LineOf(SeedReading reading, FrontField field) => reading.Layout.Lines[Math.Clamp(field.Line, 1, reading.Layout.Lines.Length) - 1];

    // The picture and what is said of it are under keys of their own, or under one.
    private static void AddImage(SeedReading reading, FrontMatterText front)
    {
        if (First(FrontMeaning.Image) is not { } image || image.Value.Trim() is not { Length: > 0 and < LongestText } source)
            return;
        source = Shortcodes.Cut(source).Line.Trim();
        // "cover: true" switches one on.
        if (!MediaTypes.IsPicture(source.Split('?', '#')[0]) && !source.Contains("://", StringComparison.Ordinal))
            return;
        reading.Fields.AddImage(At(LineOf(reading, image), image, new LeadPicture(source, First(FrontMeaning.ImageAlt)?.Value.Trim(), First(FrontMeaning.ImageCaption)?.Value.Trim())));

        FrontField? First(FrontMeaning meaning) => front.Fields.FirstOrDefault(field => FrontKeys.Of(field) == meaning && field.Value.Trim().Length > 0);
    }

    // "tags: ferry lake" are two in Jekyll, whose texts are in folders of these names; "tag: ferry lake" is one.
    private static bool IsOfJekyll(SeedReading reading, FrontField field) =>
        field is { Key: "tags" or "categories", Values.Length: 1 } && !field.Value.Contains(',', StringComparison.Ordinal)
        && reading.Layout.Source.Path.Split('/').Any(folder => folder is "_posts" or "_drafts");

    private static void AddParams(SeedReading reading, IEnumerable<FrontField> unknown)
    {
        var kept = unknown.DistinctBy(NameOf).ToList();
        var place = SourceSpan.At(reading.Layout.Source.Path, kept[0].Line, 1);
        var entries = kept.Select(field => (new YamlScalar(place, NameOf(field), IsQuoted: false), Node(field, place)));
        var line = reading.Layout.Lines[kept[0].Line - 1];
        reading.Fields.AddParams(new FoundValue<FreeValues>(new FreeValues(new YamlMapping(place, [.. entries])), line.Offset, line.Text.Length, Rule, 0.97));
        foreach (var field in kept)
            reading.Ledger.Mark(reading.Layout.Lines[field.Line - 1], LineKind.Metadata, LineReasons.NamesParameter);
    }

    // What Hugo and Zola keep in a table for it is at the top here.
    private static string NameOf(FrontField field)
    {
        var table = field.Written.StartsWith("params.", StringComparison.Ordinal) || field.Written.StartsWith("extra.", StringComparison.Ordinal);
        return (table ? field.Written[(field.Written.IndexOf('.', StringComparison.Ordinal) + 1)..] : field.Written).Replace('.', '_');
    }

    private static YamlNode Node(FrontField field, SourceSpan place) => field.Values.Length == 1
        ? new YamlScalar(place, field.Value, IsQuoted: false)
        : new YamlSequence(place, [.. field.Values.Select(value => (YamlNode)new YamlScalar(place, value, IsQuoted: false))]);

    private static string? Read(SeedReading reading, FrontField field, FrontMeaning meaning, TextLine line)
    {
        var fields = reading.Fields;
        var value = field.Value.Trim();
        if (value.Length is 0 or > LongestText)
            return null;
        switch (meaning)
        {
            case FrontMeaning.Title:
                fields.AddTitle(At(line, field, string.Join(' ', value.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))));
                return LineReasons.NamesTitle;
            case FrontMeaning.Date or FrontMeaning.PublishFrom when Day(value, reading.Language.Primary) is not null:
                return LineReasons.NamesDate;
            case FrontMeaning.Expires when Day(value, reading.Language.Primary) is { } date:
                fields.AddExpires(At(line, field, date));
                return LineReasons.NamesExpiry;
            case FrontMeaning.Date when value is "false":
                fields.AddWithheld(At(line, field, field.Written + ": false"));
                return LineReasons.NamesStatus;
            case FrontMeaning.Updated when Day(value, reading.Language.Primary) is { } date:
                fields.AddUpdated(At(line, field, date));
                return LineReasons.NamesUpdate;
            case FrontMeaning.Author:
                fields.AddAuthor(At(line, field, Each(field, ";")));
                return LineReasons.NamesAuthor;
            case FrontMeaning.Source when !value.Contains("://", StringComparison.Ordinal):
                fields.AddSource(At(line, field, value));
                return LineReasons.NamesSource;
            case FrontMeaning.Source or FrontMeaning.Original when PageAddress.Complete(value, null) is { } address:
                fields.AddOriginalUrl(At(line, field, address));
                return LineReasons.NamesOriginal;
            case FrontMeaning.Place:
                fields.AddPlace(At(line, field, value));
                return LineReasons.NamesPlace;
            case FrontMeaning.Topics:
                fields.JoinTopics(At(line, field, Each(field, IsOfJekyll(reading, field) ? " " : ",")));
                return LineReasons.NamesTopics;
            case FrontMeaning.Image or FrontMeaning.ImageAlt or FrontMeaning.ImageCaption:
                return LineReasons.NamesPicture;
            case FrontMeaning.Summary:
                fields.AddSummary(At(line, field, string.Join(' ', value.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))));
                return LineReasons.NamesSummary;
            case FrontMeaning.Release when Slug.From(value) is { Value: not null } key:
                fields.AddRelease(At(line, field, key.Value));
                return LineReasons.NamesRelease;
            case FrontMeaning.Language:
                return LineReasons.NamesLanguage;
            case FrontMeaning.Expires:
            case FrontMeaning.Draft when value is "true" or "yes" || (meaning == FrontMeaning.Draft && value is "1"):
            case FrontMeaning.Status when value.ToLowerInvariant() is "draft" or "hidden" or "private" or "pending" or "future" or "unpublished":
                fields.AddWithheld(At(line, field, $"{field.Written}: {value}"));
                return LineReasons.NamesStatus;
            default:
                return Address(reading, field, meaning, line);
        }
    }

    // "2025-04-03 10:00:00 +0200" is Jekyll's stamp, whose time says when the file was begun: the day alone is of publication.
    private static ArticleDate? Day(string value, string language) =>
        StatedDate.Read(value, language) is not { } date ? null
        : value.Length > 10 && value[10] == ' ' && char.IsAsciiDigit(value[0]) ? new ArticleDate(date.Day) : date;

    private static string? Address(SeedReading reading, FrontField field, FrontMeaning meaning, TextLine line)
    {
        var value = field.Value.Trim();
        if (meaning == FrontMeaning.Slug && Slug.TryParse(value, out var slug))
            reading.Fields.AddSlug(At(line, field, slug));
        else if (meaning == FrontMeaning.Address && PageAddress.Complete(value, null) is { } whole)
            reading.Fields.AddOriginalUrl(At(line, field, whole));
        else if (meaning is FrontMeaning.Aliases or FrontMeaning.Address && Paths(field) is { IsEmpty: false } paths)
            reading.Fields.AddAliases(At(line, field, paths));
        else
            return null;
        return LineReasons.NamesAddress;
    }

    // "/2024/pier/" is a former address; one with a placeholder, as "/:year/:title/", is a pattern.
    private static ImmutableArray<string> Paths(FrontField field) =>
        [.. field.Values.Select(value => value.Trim()).Where(path => path.StartsWith('/') && path.Length > 1 && !path.Contains(':', StringComparison.Ordinal) && !path.Contains("..", StringComparison.Ordinal) && !path.Any(char.IsWhiteSpace))];

    private static ImmutableArray<string> Each(FrontField field, string separator) =>
        [.. field.Values.SelectMany(value => field.Values.Length == 1 ? value.Split(separator) : [value]).Select(value => value.Trim()).Where(value => value.Length is > 0 and < 120).Distinct(StringComparer.OrdinalIgnoreCase)];

    private static FoundValue<T> At<T>(TextLine line, FrontField field, T value)
    {
        var at = field.Value.Length == 0 ? -1 : line.Text.IndexOf(field.Value, StringComparison.Ordinal);
        return at < 0 ? new FoundValue<T>(value, line.Offset, line.Text.Length, Rule, 0.97) : new FoundValue<T>(value, line.Offset + at, field.Value.Length, Rule, 0.97);
    }
}
