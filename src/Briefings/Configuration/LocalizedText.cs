using System.Collections.Immutable;

namespace Briefings.Configuration;

/// <summary>A text that is the same in every language, or one per language.</summary>
/// <param name="Any">Used where no language has its own.</param>
/// <param name="ByLanguage">By language tag.</param>
internal sealed record LocalizedText(string Any, ImmutableSortedDictionary<string, string> ByLanguage)
{
    public static implicit operator LocalizedText(string text) =>
        new(text, ImmutableSortedDictionary<string, string>.Empty.WithComparers(StringComparer.Ordinal));

    /// <summary>The text for a language: its own, then its primary language's, then the common one.</summary>
    public string In(LanguageTag language) =>
        ByLanguage.TryGetValue(language.Value, out var exact) ? exact
        : ByLanguage.TryGetValue(language.Primary, out var primary) ? primary
        : Any;

    public bool Equals(LocalizedText? other) =>
        other is not null && Any == other.Any && ByLanguage.SequenceEqual(other.ByLanguage);

    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Any);
}
