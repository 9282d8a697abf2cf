using System.Collections.Concurrent;
using System.Text.RegularExpressions;
using Briefings.Templating.Values;

namespace Briefings.Templating.Functions;

/// <summary>Regular expressions, in .NET's syntax.</summary>
internal static class RegexModule
{
    private const int MostCached = 256;

    private static readonly ConcurrentDictionary<(string, RegexOptions, TimeSpan), Regex> s_cache = new();

    public static TemplateValue Create() => new ModuleBuilder("regex")
        .Add("escape", "pattern", static a => Regex.Escape(a.Text(0)))
        .Add("match", "text pattern options?", static a => Run(a, static (r, a) => Groups(r.Match(a.Text(0)))))
        .Add("matches", "text pattern options?", static a => Run(a, Matches))
        .Add("replace", "text pattern replacement options?", static a => Run(a, Replace, 3))
        .Add("split", "text pattern options?", static a => Run(a, Split))
        .Add("unescape", "pattern", static a => Guard(a, static a => Regex.Unescape(a.Text(0))))
        .Build();

    private static TemplateValue Run(
        TemplateArguments a, Func<Regex, TemplateArguments, TemplateValue> use, int optionsAt = 2)
    {
        if (a[0].IsNull || a[1].IsNull)
            return optionsAt == 3 ? a.Text(0) : TemplateValue.From(new ArrayValue([]));

        return Guard(a, a => use(Find(a, optionsAt), a));
    }

    private static TemplateValue Guard(TemplateArguments a, Func<TemplateArguments, TemplateValue> use)
    {
        try
        {
            return use(a);
        }
        catch (ArgumentException e)
        {
            throw a.Fail(e.Message);
        }
        catch (RegexMatchTimeoutException)
        {
            throw a.Fail("The regular expression takes too long on this text.");
        }
    }

    private static Regex Find(TemplateArguments a, int optionsAt)
    {
        var key = (a.Text(1), Options(a, a.Text(optionsAt)), a.State.Options.Limits.RegexTime);
        if (s_cache.TryGetValue(key, out var regex))
            return regex;

        regex = Make(key.Item1, key.Item2, key.Item3);
        if (s_cache.Count >= MostCached)
            s_cache.Clear();

        s_cache[key] = regex;
        return regex;
    }

    /// <summary>Without backtracking where the pattern allows it: its time is then linear in the text.</summary>
    private static Regex Make(string pattern, RegexOptions options, TimeSpan time)
    {
        try
        {
            return new Regex(pattern, options | RegexOptions.NonBacktracking, time);
        }
        catch (NotSupportedException)
        {
            return new Regex(pattern, options, time);
        }
    }

    private static RegexOptions Options(TemplateArguments a, string letters)
    {
        var options = RegexOptions.CultureInvariant;
        foreach (var letter in letters)
        {
            options |= letter switch
            {
                'i' => RegexOptions.IgnoreCase,
                'm' => RegexOptions.Multiline,
                's' => RegexOptions.Singleline,
                'x' => RegexOptions.IgnorePatternWhitespace,
                _ => throw a.Fail($"The regular expression option `{letter}` is not one of i, m, s, x."),
            };
        }

        return options;
    }

    private static TemplateValue Groups(Match match)
    {
        var groups = new List<TemplateValue>();
        for (var i = 0; match.Success && i < match.Groups.Count; i++)
            groups.Add(match.Groups[i].Success ? match.Groups[i].Value : TemplateValue.From(string.Empty));

        return TemplateValue.From(new ArrayValue(groups));
    }

    private static TemplateValue Matches(Regex regex, TemplateArguments a)
    {
        var all = new List<TemplateValue>();
        for (var match = regex.Match(a.Text(0)); match.Success; match = match.NextMatch())
            all.Add(Groups(match));

        a.State.Limits.Iterate(a.Position, all.Count);
        return TemplateValue.From(new ArrayValue(all));
    }

    private static TemplateValue Replace(Regex regex, TemplateArguments a)
    {
        var replacement = a.Text(2);
        if (replacement.Length > 0)
            a.State.Limits.Text(a.Position, (long)regex.Count(a.Text(0)) * replacement.Length);

        return regex.Replace(a.Text(0), replacement);
    }

    private static TemplateValue Split(Regex regex, TemplateArguments a)
    {
        var parts = regex.Split(a.Text(0));
        a.State.Limits.Iterate(a.Position, parts.Length);
        return TemplateValue.From(new ArrayValue([.. parts.Select(TemplateValue.From)]));
    }
}
