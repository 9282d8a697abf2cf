namespace Briefings.Rendering.Texts;

/// <summary>The forms that languages count with, as Unicode's plural rules name them.</summary>
internal enum PluralCategory
{
    Other,
    Zero,
    One,
    Two,
    Few,
    Many,
}
