namespace Briefings.Importing.Lines;

/// <summary>How large a raw file may be.</summary>
internal static class SeedSizes
{
    /// <summary>Of a text, in bytes.</summary>
    public const int LargestText = 5 * 1024 * 1024;

    /// <summary>Of a mail or a document, which brings its pictures, in bytes.</summary>
    public const int LargestDocument = 32 * 1024 * 1024;
}
