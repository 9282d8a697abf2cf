namespace Briefings.Templating.Parsing;

/// <summary>
/// Finds the <c>}}</c> that was forgotten, so that it is one error: without it the text after the block is read as code,
/// and nearly all of that is wrong.
/// </summary>
/// <remarks>
/// A block is looked at when the next block begins before it ends. It is read again as if it were closed after each of
/// its tokens; where that leaves the fewest errors, the braces are missing.
/// </remarks>
internal sealed class MissingBraces(TemplateEngine engine, string text, string name)
{
    /// <summary>How much text may be read again before the errors are left as they are.</summary>
    private const long MostText = 3_000_000;

    private readonly SortedSet<int> _closings = [];
    private readonly List<(int Place, int Opening)> _missing = [];
    private long _read;

    /// <summary>Reads the template as if no braces were missing.</summary>
    /// <param name="context">The template as it was read, with errors.</param>
    /// <returns>What was read with the fewest errors, one of them for each pair of braces that is missing.</returns>
    public ParseContext Explain(ParseContext context)
    {
        for (var opening = Next("{{", 0); opening < text.Length; opening = Next("{{", opening + 2))
        {
            var end = Next("{{", opening + 2);

            // The end of the text ends a block too, so what is wrong there is no missing brace.
            if (context.Errors.FirstAfter(0) < text.Length && context.Tokens.BlockEnd(opening) >= end)
                context = Close(context, opening, end);
        }

        var lines = new LineMap(text);
        foreach (var (place, opening) in _missing)
        {
            var (line, column) = lines.Locate(opening);
            context.Errors.Report(
                place, place + 1, $"`}}}}` is missing: the code that starts at {line},{column} has no end.");
        }

        return context;
    }

    private ParseContext Close(ParseContext context, int opening, int end)
    {
        var (best, place) = (context, -1);
        var hasOwnLines = text.AsSpan(opening + 2).TrimStart("-~ \t\r") is ['\n', ..];
        var firstError = context.Errors.FirstAfter(opening);
        foreach (var candidate in context.Tokens.Ends(opening + 2, end))
        {
            _read += text.Length;
            if (_read > MostText)
                break;

            // The last good place counts, but on its line, for what comes later is seldom code; up to the first error
            // when the block has its lines to itself.
            var isNear = place >= 0 && candidate <= (hasOwnLines ? firstError : Next("\n", place));
            var repaired = new ParseContext(engine, text, name, new HashSet<int>([.. _closings, candidate])).Read();
            var order = Compare(repaired, best);
            if (order < 0 || (isNear && order == 0))
                (best, place) = (repaired, candidate);
        }

        if (place >= 0)
        {
            // Of a block that is all code it is the next opening that is wrong there.
            var isAllCode = hasOwnLines && firstError >= end && firstError <= end + 1;
            _closings.Add(place);
            _missing.Add((isAllCode ? end : place, opening));
        }

        return best;
    }

    /// <summary>The better has fewer errors, or its first one later: the next block may lack its braces too.</summary>
    private static int Compare(ParseContext one, ParseContext other) => one.Errors.Count != other.Errors.Count
        ? one.Errors.Count.CompareTo(other.Errors.Count)
        : other.Errors.FirstAfter(0).CompareTo(one.Errors.FirstAfter(0));

    private int Next(string sign, int from)
    {
        var found = from < text.Length ? text.IndexOf(sign, from, StringComparison.Ordinal) : -1;
        return found < 0 ? text.Length : found;
    }
}
