namespace Briefings.Facts.Names.Tagging;

/// <summary>The features of a token in a script without spaces: signs in a window of three, alone, in twos and in threes.</summary>
internal static class SignTemplates
{
    /// <param name="at">Of the token in <paramref name="signs"/>, which has three more on either side.</param>
    public static int Write(ReadOnlySpan<TokenSigns> signs, int at, Span<uint> into)
    {
        var around = signs.Slice(at - 3, 7);
        var writer = new FeatureWriter(into);
        foreach (ref readonly var sign in around)
            writer.Add(sign.Word);
        for (var i = 0; i < 6; i++)
            writer.Add(around[i].Word, around[i + 1].Word);
        for (var i = 0; i < 5; i++)
            writer.Add(around[i].Word, around[i + 1].Word, around[i + 2].Word);
        writer.Add(FeatureHash.Mix(around[3].Word, around[4].Word), around[5].Word, around[6].Word);
        writer.Add(FeatureHash.Mix(around[0].Word, around[1].Word), around[2].Word, around[3].Word);
        writer.Add(around[2].Word, around[4].Word);
        AddShapes(ref writer, around);
        AddLists(ref writer, around);
        writer.AddSome(around[3].Suffix2);
        writer.AddSome(around[3].Suffix3);
        writer.AddSome(around[3].Prefix3);
        return writer.Count;
    }

    private static void AddShapes(ref FeatureWriter writer, ReadOnlySpan<TokenSigns> around)
    {
        writer.Add(around[3].Shape);
        writer.Add(around[2].Shape, around[3].Shape);
        writer.Add(around[3].Shape, around[4].Shape);
        writer.Add(around[2].Shape, around[3].Shape, around[4].Shape);
        writer.Add(FeatureHash.Mix(around[1].Shape, around[2].Shape), around[3].Shape, FeatureHash.Mix(around[4].Shape, around[5].Shape));
        writer.Add(around[2].Word, around[3].Shape, around[4].Shape);
        writer.Add(around[4].Word, around[3].Shape, around[2].Shape);
    }

    private static void AddLists(ref FeatureWriter writer, ReadOnlySpan<TokenSigns> around)
    {
        writer.Add(around[3].Lists);
        writer.Add(around[2].Lists, around[3].Lists);
        writer.Add(around[3].Lists, around[4].Lists);
        writer.Add(around[2].Lists, around[3].Lists, around[4].Lists);
        writer.Add(around[2].Word, around[3].Lists);
        writer.Add(around[4].Word, around[3].Lists);
    }
}
