namespace Briefings.Files;

/// <summary>Why a file's bytes are not simply UTF-8 text.</summary>
internal enum DecodingProblem
{
    /// <summary>There is nothing in it but white space.</summary>
    Empty,

    /// <summary>Its first bytes are those of a PDF, an archive, an image or a program.</summary>
    OtherFormat,

    /// <summary>It has NUL bytes and is not UTF-16.</summary>
    Binary,

    /// <summary>Not UTF-8, and no other encoding is sure.</summary>
    UnknownEncoding,

    /// <summary>Not UTF-8; it was read in the encoding whose letters make words.</summary>
    Guessed,

    /// <summary>UTF-8 with single bytes of Windows-1252 in it; it was read as such.</summary>
    Mixed,
}
