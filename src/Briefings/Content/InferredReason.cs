using System.Globalization;

namespace Briefings.Content;

/// <summary>Why a field has a value that its source does not state, as <c>import.inferred</c> keeps it in one line.</summary>
/// <param name="Rule">With how sure it is, as in <c>from the first sentence, 60 % sure</c>.</param>
/// <param name="Words">Of the source, that it was inferred from; null where the line does not have them.</param>
internal readonly record struct InferredReason(string Rule, string? Words)
{
    private const string Open = ": “";
    private const char Close = '”';
    private const int MostWords = 200;
    private const string Sure = " % sure";

    /// <summary>How sure the rule is, 0 to 1; a half where the line does not say.</summary>
    public double Confidence
    {
        get
        {
            var words = Rule.EndsWith(Sure, StringComparison.Ordinal) ? Rule.AsSpan(0, Rule.Length - Sure.Length) : [];
            var percent = words[(words.LastIndexOf(' ') + 1)..];
            return int.TryParse(percent, NumberStyles.None, CultureInfo.InvariantCulture, out var sure) && sure <= 100 ? sure / 100.0 : 0.5;
        }
    }

    /// <param name="confidence">0 to 1.</param>
    public static InferredReason Of(string rule, double confidence, string? words) =>
        new(string.Create(CultureInfo.InvariantCulture, $"{rule}, {confidence * 100:0}{Sure}"), words);

    /// <summary>Reads a line; one that a person wrote without words is all rule.</summary>
    public static InferredReason Parse(string line)
    {
        var at = line.IndexOf(Open, StringComparison.Ordinal);
        return at > 0 && line[^1] == Close
            ? new InferredReason(line[..at], line[(at + Open.Length)..^1])
            : new InferredReason(line, null);
    }

    /// <summary>In one line; of long words the beginning.</summary>
    public override string ToString()
    {
        var words = string.Join(' ', (Words ?? "").Split(default(char[]), StringSplitOptions.RemoveEmptyEntries));
        if (words.Length == 0)
            return Rule;
        if (words.Length > MostWords)
            words = words[..(char.IsHighSurrogate(words[MostWords - 1]) ? MostWords - 1 : MostWords)].TrimEnd() + "…";
        return $"{Rule}{Open}{words}{Close}";
    }
}
