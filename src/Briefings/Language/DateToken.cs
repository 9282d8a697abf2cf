namespace Briefings.Language;

/// <summary>A number, a word or a mark in a text that is searched for dates.</summary>
/// <param name="Number">The value of a run of digits; -1 for anything else.</param>
/// <param name="Month">1 to 12 where the word is a month's name; otherwise 0.</param>
/// <param name="Digits">How many digits the number has, leading zeros included.</param>
internal readonly record struct DateToken(int Offset, int Length, int Number, int Month, int Digits = 0)
{
    public int End => Offset + Length;

    public bool IsNumber => Number >= 0;

    /// <summary>A run of four digits that a text can mean as a year.</summary>
    public bool IsYear => Digits == 4 && Number is >= 1000 and <= 2999;

    /// <summary>One or two digits that can be a day of the month.</summary>
    public bool IsDay => Digits <= 2 && Number is >= 1 and <= 31;

    public bool IsMonthNumber => Digits <= 2 && Number is >= 1 and <= 12;
}
