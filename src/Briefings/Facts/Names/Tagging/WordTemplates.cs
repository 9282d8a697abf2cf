namespace Briefings.Facts.Names.Tagging;

/// <summary>The features of a token in a script with spaces.</summary>
internal static class WordTemplates
{
    /// <param name="at">Of the token in <paramref name="signs"/>, which has two more on either side.</param>
    /// <param name="style">Of the segment: plain, in capitals, or a title.</param>
    public static int Write(ReadOnlySpan<TokenSigns> signs, int at, uint style, Span<uint> into)
    {
        ref readonly var word = ref signs[at];
        ref readonly var before = ref signs[at - 1];
        ref readonly var after = ref signs[at + 1];
        ref readonly var before2 = ref signs[at - 2];
        ref readonly var after2 = ref signs[at + 2];
        var writer = new FeatureWriter(into);
        writer.Add(word.Word);
        writer.Add(word.Lower);
        writer.Add(before.Lower);
        writer.Add(after.Lower);
        writer.Add(before2.Lower);
        writer.Add(after2.Lower);
        writer.Add(before.Lower, word.Lower);
        writer.Add(word.Lower, after.Lower);
        writer.Add(before.Lower, after.Lower);
        writer.Add(before2.Lower, before.Lower);
        writer.Add(after.Lower, after2.Lower);
        writer.Add(before.Lower, word.Shape);
        writer.Add(after.Lower, word.Shape);
        AddShapes(ref writer, signs.Slice(at - 2, 5), style);
        AddAffixes(ref writer, word, before, after);
        AddLists(ref writer, word, before, after);
        return writer.Count;
    }

    private static void AddShapes(ref FeatureWriter writer, ReadOnlySpan<TokenSigns> around, uint style)
    {
        var (before, word, after) = (around[1].Shape, around[2].Shape, around[3].Shape);
        writer.Add(word, style);
        writer.Add(before, word);
        writer.Add(word, after);
        writer.Add(before, word, after);
        writer.Add(FeatureHash.Mix(around[0].Shape, before), word);
        writer.Add(FeatureHash.Mix(after, around[4].Shape), word);
    }

    private static void AddAffixes(ref FeatureWriter writer, in TokenSigns word, in TokenSigns before, in TokenSigns after)
    {
        writer.AddSome(word.Prefix2);
        writer.AddSome(word.Prefix3);
        writer.AddSome(word.Prefix4);
        writer.AddSome(word.Suffix1, word.Shape);
        writer.AddSome(word.Suffix2, word.Shape);
        writer.AddSome(word.Suffix3, word.Shape);
        writer.AddSome(word.Suffix4);
        writer.AddSome(before.Suffix3, word.Shape);
        writer.AddSome(after.Suffix3, word.Shape);
        writer.AddSome(before.Suffix2, word.Suffix2);
    }

    private static void AddLists(ref FeatureWriter writer, in TokenSigns word, in TokenSigns before, in TokenSigns after)
    {
        writer.Add(word.Lists, word.Shape);
        writer.Add(before.Lists, word.Lists, word.Shape);
        writer.Add(word.Lists, after.Lists, word.Shape);
        writer.Add(FeatureHash.Mix(before.Lists, before.Shape), word.Lists, FeatureHash.Mix(after.Lists, after.Shape));
        writer.Add(before.Lists, word.Shape);
        writer.Add(after.Lists, word.Shape);
        writer.Add(before.Lower, word.Lists);
        writer.Add(after.Lower, word.Lists);
    }
}
