namespace Briefings.Importing.Html;

/// <summary>Why a page has no text.</summary>
internal enum PageLack
{
    /// <summary>It has one, or none for another reason.</summary>
    None,
    OnlyFrames,
    OnlyScripts,
}
