namespace Briefings.Language;

/// <summary>The scripts that several languages share.</summary>
internal enum WritingSystem
{
    None,
    Latin,
    Cyrillic,
    Arabic,
    Hebrew,
    Devanagari,
    Bengali,
    Ethiopic,
}
