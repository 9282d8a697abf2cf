namespace Briefings.Templating.Functions;

/// <summary>Finds and replaces in texts.</summary>
internal static class TextSearch
{
    public static TemplateValue IndexOf(TemplateArguments a)
    {
        var (text, search) = (a.Text(0), a.Text(1));
        var start = Math.Clamp(a.Position32(2), 0, text.Length);
        var count = a[3].IsNull ? text.Length - start : Math.Clamp(a.Position32(3), 0, text.Length - start);
        var comparison = a.TextOrNull(4) switch
        {
            null or "Ordinal" or "CurrentCulture" or "InvariantCulture" => StringComparison.Ordinal,
            "OrdinalIgnoreCase" or "CurrentCultureIgnoreCase" or "InvariantCultureIgnoreCase" =>
                StringComparison.OrdinalIgnoreCase,
            var other => throw a.Fail($"The comparison `{other}` is not Ordinal or OrdinalIgnoreCase."),
        };
        return text.IndexOf(search, start, count, comparison);
    }

    public static TemplateValue Remove(TemplateArguments a)
    {
        var match = a.Text(1);
        return match.Length == 0 ? a.Text(0) : a.Text(0).Replace(match, string.Empty, StringComparison.Ordinal);
    }

    public static TemplateValue Replace(TemplateArguments a)
    {
        var (text, match, replacement) = (a.Text(0), a.Text(1), a.Text(2));
        if (text.Length == 0)
            return text;

        if (match.Length == 0)
            throw a.Fail("The value cannot be an empty string.");

        if (replacement.Length > match.Length)
        {
            var found = (long)text.AsSpan().Count(match);
            a.State.Limits.Text(a.Position, text.Length + (found * (replacement.Length - match.Length)));
        }

        return text.Replace(match, replacement, StringComparison.Ordinal);
    }

    /// <summary>Replaces one occurrence, whatever its case.</summary>
    public static TemplateValue ReplaceOne(TemplateArguments a, string replacement, bool fromEnd)
    {
        const StringComparison anyCase = StringComparison.OrdinalIgnoreCase;
        var (text, match) = (a.Text(0), a.Text(1));
        var index = fromEnd ? text.LastIndexOf(match, anyCase) : text.IndexOf(match, anyCase);
        if (index < 0 || match.Length == 0)
            return text;

        return string.Concat(text.AsSpan(0, index), replacement, text.AsSpan(index + match.Length));
    }
}
