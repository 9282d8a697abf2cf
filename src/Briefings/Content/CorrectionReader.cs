using System.Collections.Immutable;
using Briefings.Configuration.Yaml;
using Briefings.Diagnostics;

namespace Briefings.Content;

/// <summary>Reads corrections: one text, or a list of texts and of <c>{date: …, text: …}</c>.</summary>
internal static class CorrectionReader
{
    public static ImmutableArray<Correction> Read(FieldReader fields, string key)
    {
        var corrections = ImmutableArray.CreateBuilder<Correction>();
        foreach (var item in fields.Items(key))
        {
            if (item is YamlMapping mapping)
                corrections.Add(Read(new FieldReader(mapping, fields.Diagnostics)));
            else if (item is YamlScalar text)
                corrections.Add(new Correction(null, text.Value));
            else
                fields.Diagnostics.Add(Messages.WrongValue(item.Span, key, item.Kind, "a text, or {date: …, text: …}"));
        }

        return corrections.ToImmutable();
    }

    private static Correction Read(FieldReader fields)
    {
        var date = fields.Value<ArticleDate>("date", ArticleDate.TryParse, ArticleReader.DateShape);
        var text = fields.RequiredText("text");
        fields.Finish();
        return new Correction(date, text);
    }
}
