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

    public static TemplateValue ReplaceAll(TemplateArguments a, string replacement)
    {
        if (a[0].IsNull || a[1].IsNull)
            return a[0];

        var (text, match) = (a.Text(0), a.Text(1));
        if (match.Length == 0)
            throw a.Fail("The value cannot be an empty string.");

        if (replacement.Length > match.Length)
        {
            var found = (long)text.AsSpan().Count(match);
            a.State.Limits.Text(a.Position, text.Length + (found * (replacement.Length - match.Length)));
        }

        return text.Replace(match, replacement, StringComparison.Ordinal);
    }

    public static TemplateValue ReplaceOne(
        TemplateArguments a, string replacement, bool fromEnd, StringComparison comparison)
    {
        if (a[0].IsNull || a[1].IsNull)
            return a[0];

        var (text, match) = (a.Text(0), a.Text(1));
        var index = fromEnd ? text.LastIndexOf(match, comparison) : text.IndexOf(match, comparison);
        if (index < 0 || match.Length == 0)
            return text;

        return string.Concat(text.AsSpan(0, index), replacement, text.AsSpan(index + match.Length));
    }
}
