using System.Collections.Frozen;
using System.Globalization;

namespace Briefings.Facts.Names.Tagging;

/// <summary>What a language's signs of a name weigh for its probability, and from where on a name is stated.</summary>
internal sealed record NameCalibration(NameScale People, NameScale Organizations)
{
    /// <param name="kind">A person or an organization.</param>
    public NameScale Of(NameKind kind) => kind == NameKind.Person ? People : Organizations;

    /// <summary>Reads a table: a line a language and kind, see <see cref="NameScale.Parse"/>; <c>#</c> begins a comment.</summary>
    public static FrozenDictionary<string, NameCalibration> Read(IEnumerable<string> lines) =>
        lines.Where(line => line.Length > 0 && line[0] != '#')
            .Select(line => line.Split(' '))
            .GroupBy(words => words[0], StringComparer.Ordinal)
            .ToFrozenDictionary(
                language => language.Key,
                language => new NameCalibration(Scale(language, NameKind.Person), Scale(language, NameKind.Organization)),
                StringComparer.Ordinal);

    public IEnumerable<string> Write(string language) =>
        [$"{language} {nameof(NameKind.Person)} {People.Write()}", $"{language} {nameof(NameKind.Organization)} {Organizations.Write()}"];

    private static NameScale Scale(IEnumerable<string[]> rows, NameKind kind) =>
        NameScale.Parse([.. rows.Single(words => words[1] == kind.ToString())[2..].Select(word => int.Parse(word, CultureInfo.InvariantCulture))]);
}
