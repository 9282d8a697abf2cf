namespace Briefings.Facts.Names.Tagging;

/// <summary>What the features of a token and of its neighbours are made of.</summary>
internal record struct TokenSigns
{
    public uint Word;
    public uint Lower;

    /// <summary>Of the letters' classes, without repetition: <c>Xx</c>, <c>X.X</c>, <c>d</c>.</summary>
    public uint Shape;

    /// <summary>Prefixes of one to four letters; 0 where the word is shorter.</summary>
    public uint Prefix1, Prefix2, Prefix3, Prefix4;

    /// <summary>Suffixes of one to four letters.</summary>
    public uint Suffix1, Suffix2, Suffix3, Suffix4;

    /// <summary>Hits in the lists of names.</summary>
    public uint Lists;

    /// <summary>It has a capital, or a letter of a script without capitals.</summary>
    public bool MayBeName;

    /// <summary>Of a word: <see cref="NameLists.Given"/>, <see cref="NameLists.Surname"/>.</summary>
    public readonly uint Names => (Lists - 1) & 3;

    /// <summary>Of a word: the kind of name that it is mostly part of, plus 1; or 0.</summary>
    public readonly uint Kind => (Lists - 1) >> 2;
}
