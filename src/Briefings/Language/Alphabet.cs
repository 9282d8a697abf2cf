namespace Briefings.Language;

/// <summary>The letters beyond ASCII of a language.</summary>
/// <param name="Own">Those of its words.</param>
/// <param name="Foreign">Those that only foreign names have.</param>
internal sealed record Alphabet(string Own, string Foreign)
{
    /// <summary>Of a language that is not known.</summary>
    public static Alphabet Unknown { get; } = new("", "");

    /// <summary>How much a letter speaks against the language: 0 of its alphabet, 1 for what it never writes.</summary>
    public double Strangeness(char letter)
    {
        if (ReferenceEquals(this, Unknown) || Own.Contains(letter, StringComparison.Ordinal))
            return 0;
        // What only foreign names have speaks less against a language that has such letters itself.
        return Foreign.Contains(letter, StringComparison.Ordinal) ? Own.Length > 0 ? 0.5 : 0.2 : 1;
    }
}
