namespace Briefings.Publishing;

/// <summary>How a place identifies what bytes a file has.</summary>
internal enum HashKind
{
    Sha256,

    Sha1,

    Md5,

    /// <summary>SHA-1 of the bytes behind a header with their number, as git names a blob.</summary>
    GitBlob,
}
