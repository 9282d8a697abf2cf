using System.Text;

namespace Briefings.Output;

/// <summary>
/// What a build says of the folder it wrote, in <c>.briefings</c> there: its own files, one a line, by which others are
/// distinguished, and whether drafts are among them.
/// </summary>
internal sealed record OutputManifest(IReadOnlySet<string> Files)
{
    private const string Head = "This folder is made by Briefings. The files below are its own and change with every build; others are left alone.\n";
    private const string Drafts = "drafts";
    private const string File = "file ";

    /// <summary>The list is what an earlier version wrote, which named no file.</summary>
    public bool IsWithoutList => Files.Count == 0;

    public bool HasDrafts { get; init; }

    /// <summary>Whether there is a folder, and no build says that it wrote it.</summary>
    public static bool IsGoneFrom(string folder) => Directory.Exists(folder) && !System.IO.File.Exists(Path.Combine(folder, OutputFolder.Marker));

    /// <returns>Null where the folder has none.</returns>
    public static OutputManifest? In(string folder)
    {
        var path = Path.Combine(folder, OutputFolder.Marker);
        return System.IO.File.Exists(path) ? Parse(System.IO.File.ReadAllText(path, Encoding.UTF8)) : null;
    }

    public static OutputManifest Parse(string text)
    {
        var lines = text.Split('\n');
        return new OutputManifest(
            lines.Where(line => line.StartsWith(File, StringComparison.Ordinal)).Select(line => line[File.Length..]).Where(OutputPath.IsInside).ToHashSet(StringComparer.Ordinal))
        {
            HasDrafts = lines.Contains(Drafts),
        };
    }

    public byte[] ToBytes()
    {
        var text = new StringBuilder(Head);
        if (HasDrafts)
            text.Append(Drafts).Append('\n');
        foreach (var file in Files.Order(StringComparer.Ordinal))
            text.Append(File).Append(file).Append('\n');
        return Encoding.UTF8.GetBytes(text.ToString());
    }
}
