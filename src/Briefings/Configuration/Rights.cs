namespace Briefings.Configuration;

/// <summary>What may be done with a text.</summary>
/// <param name="License">The address of the licence, or its name.</param>
/// <param name="UsageTerms">In words, or an address.</param>
/// <param name="Copyright">The line that names who holds it.</param>
internal sealed record Rights(string? License = null, string? UsageTerms = null, string? Copyright = null)
{
    public static Rights None { get; } = new();

    /// <summary>All of it in one line; null where nothing is stated.</summary>
    public string? Line
    {
        get
        {
            var line = string.Join(" · ", new[] { Copyright, License, UsageTerms }.OfType<string>());
            return line.Length == 0 ? null : line;
        }
    }

    /// <summary>These, and where they are silent those of the source.</summary>
    public Rights Or(Rights source) =>
        new(License ?? source.License, UsageTerms ?? source.UsageTerms, Copyright ?? source.Copyright);
}
