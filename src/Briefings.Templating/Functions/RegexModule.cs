using System.Collections.Concurrent;
using System.Diagnostics;
using System.Text;
using System.Text.RegularExpressions;
using Briefings.Templating.Evaluation;
using Briefings.Templating.Values;

namespace Briefings.Templating.Functions;

/// <summary>Regular expressions, in .NET's syntax.</summary>
internal static class RegexModule
{
    private const int MostCached = 256;

    // What one that goes back may be given: it keeps every place that it may go back to.
    private const int MostBacktracked = 1_000_000;

    private static readonly ConcurrentDictionary<(string, RegexOptions, TimeSpan), Regex> s_cache = new();

    public static TemplateValue Create() => new ModuleBuilder("regex")
        .Add("escape", "pattern", static a => Regex.Escape(a.Text(0)))
        .Add("match", "text pattern options?", static a => Run(a, First))
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
        var pattern = a.Text(1);
        var key = (pattern, Options(a, a.Text(optionsAt)), a.State.Options.Limits.RegexTime / 2);
        if (!s_cache.TryGetValue(key, out var regex))
        {
            RegexPattern.Check(a, pattern);
            regex = Make(key.Item1, key.Item2, key.Item3);
            if (s_cache.Count >= MostCached)
                s_cache.Clear();

            s_cache[key] = regex;
        }

        if (!regex.Options.HasFlag(RegexOptions.NonBacktracking) && a.Text(0).Length > MostBacktracked)
            throw a.Fail($"A regular expression that looks ahead, behind or back reads at most {MostBacktracked} characters.");

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

    /// <summary>One match after the other; their time and what is made of them is counted as it goes.</summary>
    private static IEnumerable<Match> All(Regex regex, RenderState state, int position, string text)
    {
        var start = Stopwatch.GetTimestamp();
        for (var match = regex.Match(text); ; match = match.NextMatch())
        {
            state.Limits.Regex(position, Stopwatch.GetElapsedTime(start));
            if (!match.Success)
                yield break;

            state.Limits.Iterate(position, match.Groups.Count);
            yield return match;
            start = Stopwatch.GetTimestamp();
        }
    }

    private static TemplateValue First(Regex regex, TemplateArguments a)
    {
        var start = Stopwatch.GetTimestamp();
        var match = regex.Match(a.Text(0));
        a.State.Limits.Regex(a.Position, Stopwatch.GetElapsedTime(start));
        return Groups(match);
    }

    private static TemplateValue Matches(Regex regex, TemplateArguments a)
    {
        var all = new List<TemplateValue>();
        foreach (var match in All(regex, a.State, a.Position, a.Text(0)))
        {
            a.State.Limits.Text(a.Position, (long)match.Length * match.Groups.Count);
            all.Add(Groups(match));
        }

        return TemplateValue.From(new ArrayValue(all));
    }

    private static TemplateValue Replace(Regex regex, TemplateArguments a)
    {
        var (text, replacement) = (a.Text(0), a.Text(2));
        var replaced = new StringBuilder();
        var at = 0;
        foreach (var match in All(regex, a.State, a.Position, text))
        {
            a.State.Limits.Text(a.Position, match.Index - at + RegexPattern.LengthOf(replacement, match, text));
            replaced.Append(text, at, match.Index - at).Append(match.Result(replacement));
            at = match.Index + match.Length;
        }

        return at == 0 && replaced.Length == 0 ? text : replaced.Append(text, at, text.Length - at).ToString();
    }

    private static TemplateValue Split(Regex regex, TemplateArguments a)
    {
        var text = a.Text(0);
        var parts = new List<TemplateValue>();
        var at = 0;
        foreach (var match in All(regex, a.State, a.Position, text))
        {
            a.State.Limits.Text(a.Position, match.Index - at + ((long)match.Length * match.Groups.Count));
            parts.Add(text[at..match.Index]);
            at = match.Index + match.Length;
            for (var i = 1; i < match.Groups.Count; i++)
            {
                if (match.Groups[i].Success)
                    parts.Add(match.Groups[i].Value);
            }
        }

        parts.Add(text[at..]);
        return TemplateValue.From(new ArrayValue(parts));
    }
}
