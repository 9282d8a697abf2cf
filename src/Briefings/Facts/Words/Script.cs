namespace Briefings.Facts.Words;

/// <summary>Scripts that are written without spaces.</summary>
internal enum Script
{
    Other,
    Han,
    Hiragana,
    Katakana,
}
