namespace Briefings.Importing.Documents;

/// <summary>A picture that came with a seed and lies beside its article.</summary>
/// <param name="Name">Of the file, without a folder; the body links to it by this.</param>
internal sealed record ImportedPicture(string Name, ReadOnlyMemory<byte> Bytes);
