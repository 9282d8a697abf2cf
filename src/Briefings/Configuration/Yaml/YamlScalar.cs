using System.Globalization;
using Briefings.Files;

namespace Briefings.Configuration.Yaml;

/// <summary>A text, number, date or truth value, as written; who reads the key knows which.</summary>
/// <param name="IsQuoted">Quoted or a block, so that an empty one is a text and not an absent value.</param>
internal sealed record YamlScalar(SourceSpan Span, string Value, bool IsQuoted) : YamlNode(Span)
{
    public override string Kind => "a single value";

    /// <summary>Written as nothing, <c>~</c> or <c>null</c>.</summary>
    public bool IsNull => !IsQuoted && Value is "" or "~" or "null";

    /// <summary>Without a character that is seen.</summary>
    public bool IsBlank => ShowsNothing(Value);

    /// <summary>Whether a text has no character that is seen.</summary>
    public static bool ShowsNothing(string text) =>
        text.All(c => char.IsWhiteSpace(c) || char.IsControl(c) || char.GetUnicodeCategory(c) is UnicodeCategory.Format);
}
