using System.Numerics;

namespace Briefings.Facts.Names.Tagging;

/// <summary>What speaks for or against a name, all its mentions in a text taken together.</summary>
internal sealed record NameSigns
{
    public const int Count = 83;

    /// <summary>Greatest of its mentions, by the model.</summary>
    public double Best { get; init; }

    /// <summary>Of its mentions, by the model.</summary>
    public double Mean { get; init; }

    public int Mentions { get; init; }

    /// <summary>Mentions that the model takes for another kind.</summary>
    public int OtherKind { get; init; }

    public int Words { get; init; }

    public bool IsKnownGiven { get; init; }

    public bool IsKnownSurname { get; init; }

    /// <summary>One of its words is in lower case in the text too.</summary>
    public bool InLowerCase { get; init; }

    public bool InCapitals { get; init; }

    /// <summary>Seen only where every word has a capital.</summary>
    public bool InTitlesOnly { get; init; }

    /// <summary>Seen only where every word has a capital and no sentence ends.</summary>
    public bool InHeadlinesOnly { get; init; }

    /// <summary>Part of a longer name of its kind.</summary>
    public bool IsPart { get; init; }

    /// <summary>Its last word is a name of its kind by itself, too.</summary>
    public bool LastWordAlone { get; init; }

    /// <summary>Its initials, in brackets or elsewhere, are in the text.</summary>
    public bool HasInitials { get; init; }

    /// <summary>How many of its words are known from names of this kind, less those known from another, in other languages.</summary>
    public int Known { get; init; }

    public bool HasDigit { get; init; }

    /// <summary>Found by rules alone.</summary>
    public bool IsByRule { get; init; }

    /// <summary>An office is beside it.</summary>
    public bool HasRole { get; init; }

    /// <summary>It ends what an office begins: <c>the mayor of the town, |,</c>.</summary>
    public bool EndsOffice { get; init; }

    /// <summary>A form of address or a verb of speech is beside it.</summary>
    public bool HasCue { get; init; }

    /// <summary>It has a word such as ministry.</summary>
    public bool HasHead { get; init; }

    /// <summary>The name whose initials it is is directly before it: <c>Harbour Works Union (HWU)</c>.</summary>
    public bool IsInitials { get; init; }

    /// <summary>It ends in a word such as conference, or has one that is in no person's name.</summary>
    public bool IsOfOtherThing { get; init; }

    /// <summary>Of its mentions, the share that is alone between quotation marks.</summary>
    public double Quoted { get; init; }

    /// <summary>Of its mentions, the share that opens a sentence.</summary>
    public double OpensSentence { get; init; }

    /// <summary>Of its mentions, the share behind a word with a capital.</summary>
    public double BehindCapital { get; init; }

    /// <summary>Of its mentions, the share that goes on with a word that has a capital.</summary>
    public double BeforeCapital { get; init; }

    /// <summary>It begins with an initial.</summary>
    public bool BeginsWithInitial { get; init; }

    /// <summary>Its first word is a known given name, and its last a known surname.</summary>
    public bool IsKnownWhole { get; init; }

    /// <summary>It is a country or a large city.</summary>
    public bool IsPlace { get; init; }

    /// <summary>A word without a capital is in it.</summary>
    public bool HasLowerWord { get; init; }

    /// <summary>Something other than letters, spaces, points, hyphens and apostrophes is in it.</summary>
    public bool HasMark { get; init; }

    /// <summary>Every mention is behind a word such as hospital or street: what is called so is no person.</summary>
    public bool IsNamesake { get; init; }

    /// <summary>Its last word is broken by a hyphen wherever it is.</summary>
    public bool IsBroken { get; init; }

    /// <summary>In letters.</summary>
    public int Length { get; init; }

    /// <summary>That it is a place, by the model: the mean of its mentions.</summary>
    public double AsPlace { get; init; }

    /// <summary>That it is of another kind, places apart, by the model: the mean of its mentions.</summary>
    public double AsOther { get; init; }

    /// <summary>One word, another case of a word of a longer name of its kind.</summary>
    public bool IsForm { get; init; }

    /// <summary>Its first word is a known given name or an initial.</summary>
    public bool BeginsWithGiven { get; init; }

    /// <summary>Its first word is mostly part of names of places or organizations.</summary>
    public bool BeginsWithOther { get; init; }

    /// <summary>Its last word is mostly part of names of another kind.</summary>
    public bool EndsWithOther { get; init; }

    /// <summary>A surname is inside, and a given name behind it: two people without a comma.</summary>
    public bool IsTwoPeople { get; init; }

    /// <summary>It is in katakana, without a dot between words: a person, or any foreign word.</summary>
    public bool IsKatakana { get; init; }

    /// <summary>A dot is between its words, where words have no spaces.</summary>
    public bool HasDot { get; init; }

    /// <summary>Of its mentions, the share behind a sign of the class that it begins with: Han behind Han.</summary>
    public double BehindSame { get; init; }

    /// <summary>Of its mentions, the share before a sign of the class that it ends in.</summary>
    public double BeforeSame { get; init; }

    /// <summary>Of its mentions, the share behind an initial: <c>T. | S. Morgan</c>.</summary>
    public double BehindInitial { get; init; }

    /// <summary>Of its mentions, the share behind a number as <c>II.</c></summary>
    public double BehindNumeral { get; init; }

    /// <summary>Of its mentions, the share behind a given name and a word for and: <c>Inga un | Jānis Ozoli</c> share their surname.</summary>
    public double SharesSurname { get; init; }

    /// <summary>One of its words is in it twice.</summary>
    public bool HasTwice { get; init; }

    /// <summary>It ends in a word that begins sentences and is no name.</summary>
    public bool EndsInOpening { get; init; }

    /// <summary>Its first word is in no list of names, and a given name follows.</summary>
    public bool BeginsBeforeGiven { get; init; }

    /// <summary>Its last word is in lower case in the text too.</summary>
    public bool EndsInLower { get; init; }

    /// <summary>Several words, part of a longer name of its kind.</summary>
    public bool IsInLonger { get; init; }

    /// <summary>Part of a longer name of another kind.</summary>
    public bool IsInOther { get; init; }

    /// <summary>Beside it in a list: names of its kind, less those of another, between -1 and 1.</summary>
    public double Listed { get; init; }

    public void Write(Span<double> into)
    {
        into.Clear();
        into[0] = 1;
        into[1] = IsByRule ? 0 : Logistic.Inverse(Best);
        into[2] = IsByRule ? 0 : Logistic.Inverse(Mean);
        into[3] = Mentions > 1 ? 1 : 0;
        into[4] = Math.Min(3, BitOperations.Log2((uint)Mentions));
        into[5] = OtherKind > 0 ? (double)OtherKind / (OtherKind + Mentions) : 0;
        into[6] = Words == 1 ? 1 : 0;
        into[7] = Words == 2 ? 1 : 0;
        into[8] = Words >= 4 ? 1 : 0;
        into[9] = IsKnownGiven ? 1 : 0;
        into[10] = IsKnownSurname ? 1 : 0;
        into[11] = InLowerCase ? 1 : 0;
        into[12] = InCapitals ? 1 : 0;
        into[13] = InTitlesOnly ? 1 : 0;
        into[14] = IsPart ? 1 : 0;
        into[15] = LastWordAlone ? 1 : 0;
        into[16] = HasInitials ? 1 : 0;
        into[17] = Math.Clamp(Known, 0, 2);
        into[18] = Math.Clamp(-Known, 0, 2);
        into[19] = HasDigit ? 1 : 0;
        into[20] = IsByRule ? 1 : 0;
        into[21] = HasRole ? 1 : 0;
        into[22] = HasCue ? 1 : 0;
        into[23] = HasHead ? 1 : 0;
        into[24] = IsOfOtherThing ? 1 : 0;
        WriteBorders(into[25..]);
        WriteBends(into[35..]);
        WriteRivals(into[44..]);
        if (Words == 1)
            WriteSingle(into[51..]);
        into[67] = IsKatakana ? 1 : 0;
        into[68] = HasDot ? 1 : 0;
        into[69] = BehindSame;
        into[70] = BeforeSame;
        WriteNeighbours(into[71..]);
    }

    private void WriteNeighbours(Span<double> into)
    {
        into[0] = BehindInitial;
        into[1] = BehindNumeral;
        into[2] = SharesSurname;
        into[3] = HasTwice ? 1 : 0;
        into[4] = EndsInOpening ? 1 : 0;
        into[5] = BeginsBeforeGiven ? 1 : 0;
        into[6] = EndsInLower && Words > 1 ? 1 : 0;
        into[7] = IsInLonger ? 1 : 0;
        into[8] = IsInOther ? 1 : 0;
        into[9] = Math.Max(0, Listed);
        into[10] = Math.Max(0, -Listed);
        into[11] = Words == 1 ? Listed : 0;
    }

    private void WriteBorders(Span<double> into)
    {
        into[0] = Quoted;
        into[1] = OpensSentence;
        into[2] = BehindCapital;
        into[3] = BeforeCapital;
        into[4] = BeginsWithInitial ? 1 : 0;
        into[5] = IsKnownWhole ? 1 : 0;
        into[6] = IsPlace ? 1 : 0;
        into[7] = HasLowerWord ? 1 : 0;
        into[8] = HasMark ? 1 : 0;
        into[9] = Length <= 4 ? 1 : 0;
    }

    /// <summary>What the model says weighs less beyond some point, and less of a single word.</summary>
    private void WriteBends(Span<double> into)
    {
        if (IsByRule)
            return;
        var best = Logistic.Inverse(Best);
        into[0] = Math.Max(0, best - 2);
        into[1] = Math.Max(0, best - 4.5);
        into[2] = Words == 1 ? best : 0;
        into[3] = IsKnownWhole ? best : 0;
        into[4] = Mentions > 1 ? best : 0;
        into[5] = Known < 0 ? best : 0;
        into[6] = BeforeCapital > 0 ? best : 0;
        into[7] = Words >= 4 ? best : 0;
        into[8] = InTitlesOnly ? best : 0;
    }

    private void WriteRivals(Span<double> into)
    {
        into[0] = Rival(AsPlace);
        into[1] = Rival(AsOther);
        into[2] = IsForm ? 1 : 0;
        if (Words == 1)
            return;
        into[3] = BeginsWithGiven ? 0 : OpensSentence;
        into[4] = BeginsWithOther ? 1 : 0;
        into[5] = EndsWithOther ? 1 : 0;
        into[6] = IsTwoPeople ? 1 : 0;
    }

    /// <summary>Of a single word the signs weigh otherwise: a surname alone is named again, one of many words rarely is.</summary>
    private void WriteSingle(Span<double> into)
    {
        into[0] = IsKnownGiven ? 1 : 0;
        into[1] = IsKnownSurname ? 1 : 0;
        into[2] = Mentions > 1 ? 1 : 0;
        into[3] = Math.Min(3, BitOperations.Log2((uint)Mentions));
        into[4] = Math.Clamp(Known, -1, 1);
        into[5] = HasCue ? 1 : 0;
        into[6] = HasRole ? 1 : 0;
        into[7] = OpensSentence;
        into[8] = OtherKind > 0 ? (double)OtherKind / (OtherKind + Mentions) : 0;
        into[9] = InLowerCase ? 1 : 0;
        into[10] = InCapitals ? 1 : 0;
        into[11] = Rival(AsPlace);
        into[12] = IsByRule ? 0 : Math.Max(0, Logistic.Inverse(Best) - 2);
        into[13] = Length <= 4 ? 1 : 0;
        into[14] = IsByRule ? 0 : Logistic.Inverse(Mean);
        into[15] = IsByRule ? 1 : 0;
    }

    /// <summary>0 for what is out of the question, to about 3.</summary>
    private static double Rival(double probability) => (Logistic.Inverse(probability) + 7) / 3;
}
