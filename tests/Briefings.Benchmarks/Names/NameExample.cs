namespace Briefings.Benchmarks.Names;

/// <summary>A name that was found in a text, and whether it is marked there.</summary>
/// <param name="Signs">See <see cref="Briefings.Facts.Names.Tagging.NameSigns"/>.</param>
/// <param name="Weight">Of the example; a language's sources count alike.</param>
internal sealed record NameExample(double[] Signs, bool IsRight, double Weight)
{
    /// <summary>It is one word, of which a name in full says more.</summary>
    public bool IsOneWord => Signs[6] > 0;

    /// <summary>Of several words, one of them such as ministry.</summary>
    public bool IsBody => !IsOneWord && Signs[23] > 0;

    /// <summary>A conference, a cup: never stated.</summary>
    public bool IsOfOtherThing => Signs[24] > 0;
}
