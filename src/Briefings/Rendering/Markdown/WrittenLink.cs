namespace Briefings.Rendering.Markdown;

/// <summary>A link as it is in a text.</summary>
/// <param name="Written">Where it leads, as the author wrote it.</param>
/// <param name="Url">The same, with its host.</param>
/// <param name="Offset">Where that is in the text.</param>
/// <param name="Length">How many characters it has there.</param>
internal readonly record struct WrittenLink(string Written, string Url, int Offset, int Length)
{
    /// <summary>Whether it shows a picture.</summary>
    public bool IsPicture { get; init; }

    /// <summary>Whether it has words.</summary>
    public bool HasWords { get; init; }
}
