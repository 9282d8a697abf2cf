using System.Collections.Frozen;
using System.Collections.Immutable;
using Briefings.Files;

namespace Briefings.Importing.FrontMatter;

/// <summary>Reads the head of Pelican and MultiMarkdown: lines of <c>Key: value</c> from the first line to a blank one, a title among them.</summary>
internal static class PelicanHead
{
    private static readonly FrozenSet<string> Keys = FrozenSet.ToFrozenSet(
        ["title", "subtitle", "date", "modified", "category", "tags", "keywords", "slug", "author", "authors", "summary", "lang", "status", "translation", "template", "saveas", "url", "cover", "image", "source", "location"]);

    public static FrontMatterText? Read(SourceText file, int first)
    {
        var fields = ImmutableArray.CreateBuilder<FrontField>();
        var line = first;
        for (; line <= file.LineCount && !file.Line(line).IsWhiteSpace(); line++)
        {
            var text = file.Line(line).ToString();
            if (text[0] is ' ' or '\t' && fields.Count > 0)
            {
                fields[^1] = fields[^1] with { Values = [fields[^1].Value + " " + text.Trim()] };
                continue;
            }

            var colon = text.IndexOf(':', StringComparison.Ordinal);
            if (colon is < 2 or > 30 || FrontField.Of(text[..colon], [text[(colon + 1)..].Trim()], line) is not { } field || !Keys.Contains(field.Key))
                return null;
            fields.Add(field);
        }

        return fields.Count >= 2 && fields.Any(field => field.Key == "title") ? new FrontMatterText(fields.DrainToImmutable(), line - 1) : null;
    }
}
