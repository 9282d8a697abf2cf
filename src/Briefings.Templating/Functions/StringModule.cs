using System.Globalization;
using Briefings.Templating.Values;

namespace Briefings.Templating.Functions;

/// <summary>The functions on texts. All compare by code unit; case is the invariant culture's.</summary>
internal static class StringModule
{
    private const StringComparison Exact = StringComparison.Ordinal;
    private const StringComparison AnyCase = StringComparison.OrdinalIgnoreCase;

    public static TemplateValue Create() => Hashes.AddTo(AddSecond(AddFirst(new ModuleBuilder("string")))).Build();

    private static ModuleBuilder AddFirst(ModuleBuilder module) => module
        .Add("append", "text with", static a => Concat(a, 0, 1))
        .Add("capitalize", "text", static a => Capitalize(a.Text(0)))
        .Add("capitalizewords", "text", CapitalizeWords)
        .Add("contains", "text value", static a => Find(a, static (t, v) => t.Contains(v, Exact)))
        .Add("downcase", "text", static a => Map(a, static t => t.ToLowerInvariant()))
        .Add("empty", "text", static a => a.Text(0).Length == 0)
        .Add("ends_with", "text value", static a => Find(a, static (t, v) => t.EndsWith(v, Exact)))
        .Add("equals_ignore_case", "text value", AreEqual)
        .Add("escape", "text", static a => Map(a, ValuePrinter.Escape))
        .Add("handleize", "text", static a => Map(a, Handleize))
        .Add("index_of", "text search start_index? count? string_comparison?", TextSearch.IndexOf)
        .Add("literal", "text", static a => ValuePrinter.Quote(a.Text(0)))
        .Add("lstrip", "text", static a => Map(a, static t => t.TrimStart()))
        .Add("pad_left", "text width character?", static a => Pad(a, static (t, w, c) => t.PadLeft(w, c)))
        .Add("pad_right", "text width character?", static a => Pad(a, static (t, w, c) => t.PadRight(w, c)));

    private static ModuleBuilder AddSecond(ModuleBuilder module) => module
        .Add("pluralize", "number singular plural", static a => a.Integer(0) == 1 ? a[1] : a[2])
        .Add("prepend", "text by", static a => Concat(a, 1, 0))
        .Add("remove", "text remove", static a => TextSearch.Remove(a))
        .Add("remove_first", "text remove", static a => TextSearch.ReplaceOne(a, "", fromEnd: false))
        .Add("remove_last", "text remove", static a => TextSearch.ReplaceOne(a, "", fromEnd: true))
        .Add("replace", "text match replace", static a => TextSearch.Replace(a))
        .Add("replace_first", "text match replace from_end?", ReplaceFirst)
        .Add("rstrip", "text", static a => Map(a, static t => t.TrimEnd()))
        .Add("size", "text", static a => a.Text(0).Length)
        .Add("slice", "text start length?", static a => Slice(a, a.Text(0).Length))
        .Add("slice1", "text start length?", static a => Slice(a, 1))
        .Add("split", "text match", Split)
        .Add("starts_with", "text value", static a => Find(a, static (t, v) => t.StartsWith(v, Exact)))
        .Add("strip", "text", static a => Map(a, static t => t.Trim()))
        .Add("strip_newlines", "text", static a => Map(a, static t => t.Replace("\r", "", Exact).Replace("\n", "", Exact)))
        .Add("to_double", "text", static a => Parse<double>(a, static n => n))
        .Add("to_float", "text", static a => Parse<float>(a, TemplateValue.From))
        .Add("to_int", "text", static a => Parse<int>(a, static n => n))
        .Add("to_long", "text", static a => Parse<long>(a, static n => n))
        .Add("truncate", "text length ellipsis?", Truncate)
        .Add("truncatewords", "text count ellipsis?", TruncateWords)
        .Add("upcase", "text", static a => Map(a, static t => t.ToUpperInvariant()))
        .Add("whitespace", "text", static a => string.IsNullOrWhiteSpace(a.Text(0)));

    private static TemplateValue Parse<T>(TemplateArguments a, Func<T, TemplateValue> value)
        where T : ISpanParsable<T> =>
        T.TryParse(a.Text(0), CultureInfo.InvariantCulture, out var number) ? value(number) : TemplateValue.Null;

    private static TemplateValue Map(TemplateArguments a, Func<string, string> change) =>
        change(a.Text(0));

    /// <summary>Looks for a text in another; the empty text is found nowhere.</summary>
    private static bool Find(TemplateArguments a, Func<string, string, bool> test) =>
        a.Text(1) is { Length: > 0 } value && test(a.Text(0), value);

    private static TemplateValue AreEqual(TemplateArguments a) =>
        !a[0].IsNull && !a[1].IsNull && a.Text(0).Equals(a.Text(1), AnyCase);

    private static TemplateValue Concat(TemplateArguments a, int first, int second)
    {
        var (before, after) = (a.Text(first), a.Text(second));
        a.State.Limits.Text(a.Position, (long)before.Length + after.Length);
        return before + after;
    }

    private static string Capitalize(string text) =>
        text.Length == 0 || char.IsUpper(text[0]) ? text : char.ToUpperInvariant(text[0]) + text[1..];

    /// <summary>A word starts after white space or any other sign.</summary>
    private static TemplateValue CapitalizeWords(TemplateArguments a)
    {
        var text = a.Text(0).ToCharArray();
        for (var i = 0; i < text.Length; i++)
        {
            if (i == 0 || !char.IsLetterOrDigit(text[i - 1]))
                text[i] = char.ToUpperInvariant(text[i]);
        }

        return new string(text);
    }

    /// <summary>Lower-case letters and digits; a run of anything else is one hyphen, none at the end.</summary>
    private static string Handleize(string text)
    {
        var handle = text.Length <= 256 ? stackalloc char[256] : new char[text.Length];
        var length = 0;
        foreach (var c in text)
        {
            if (char.IsLetterOrDigit(c))
                handle[length++] = char.ToLowerInvariant(c);
            else if (length == 0 || handle[length - 1] != '-')
                handle[length++] = '-';
        }

        return handle[..length].TrimEnd('-').ToString();
    }

    private static TemplateValue Pad(TemplateArguments a, Func<string, int, char, string> pad)
    {
        var width = Math.Max(0, a.Integer(1));
        a.State.Limits.Text(a.Position, width);
        var character = a.Text(2) is [var c, ..] ? c : ' ';
        return pad(a.Text(0), (int)Math.Min(width, int.MaxValue), character);
    }

    /// <summary>A part of a text; a negative start counts from the end, and may lie before the text.</summary>
    private static TemplateValue Slice(TemplateArguments a, int otherwise)
    {
        var text = a.Text(0);
        var start = a.Position32(1);
        var length = a[2].IsNull ? otherwise : a.Position32(2);
        if (start < 0)
        {
            start += text.Length;
            (start, length) = start < 0 ? (0, length + start) : (start, length);
        }

        return start >= text.Length || length <= 0
            ? string.Empty
            : text.Substring(start, Math.Min(length, text.Length - start));
    }

    private static TemplateValue ReplaceFirst(TemplateArguments a) =>
        TextSearch.ReplaceOne(a, a.Text(2), a.Flag(3));

    private static TemplateValue Split(TemplateArguments a)
    {
        var parts = a.Text(0).Split(a.Text(1), StringSplitOptions.RemoveEmptyEntries);
        a.State.Limits.Iterate(a.Position, parts.Length);
        return TemplateValue.From(new ArrayValue([.. parts.Select(TemplateValue.From)]));
    }

    private static TemplateValue Truncate(TemplateArguments a)
    {
        var (text, length) = (a.Text(0), a.Position32(1));
        var ellipsis = a[2].IsNull ? "..." : a.Text(2);
        return text.Length <= length
            ? text
            : string.Concat(text.AsSpan(0, Math.Clamp(length - ellipsis.Length, 0, text.Length)), ellipsis);
    }

    /// <summary>The first words with three dots, which are there even when nothing was cut off.</summary>
    private static TemplateValue TruncateWords(TemplateArguments a)
    {
        var words = a.Text(0).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        return words.Length == 0 ? string.Empty : string.Join(' ', words.Take(a.Position32(1))) + "...";
    }
}
