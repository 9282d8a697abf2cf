using Briefings.Facts.Names;
using Briefings.Facts.Names.Tagging;

namespace Briefings.Benchmarks.Names;

/// <summary>A name that was found in a text, and whether it is marked there.</summary>
/// <param name="Signs">See <see cref="NameSigns"/>.</param>
/// <param name="Weight">Of the example; a language's sources count alike.</param>
internal sealed record NameExample(double[] Signs, bool IsRight, double Weight)
{
    /// <summary>It is one word, of which a name in full says more.</summary>
    public bool IsOneWord => Signs[6] > 0;

    /// <summary>Of several words, one of them such as ministry.</summary>
    public bool IsBody => !IsOneWord && Signs[23] > 0;

    /// <summary>Whether no rule keeps it from being stated, see <see cref="NameBands.MayBeStated"/>.</summary>
    public bool MayBeStated { get; init; }

    /// <summary>See <see cref="FoundName.IsInOffice"/>.</summary>
    public bool IsInOffice { get; init; }

    /// <summary>As the text spells it.</summary>
    public required string Text { get; init; }

    /// <summary>The held part and the document in which it is.</summary>
    public required string Place { get; init; }
}
