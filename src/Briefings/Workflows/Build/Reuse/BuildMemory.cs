using Briefings.Files;
using Briefings.Tracing;

namespace Briefings.Workflows.Build.Reuse;

/// <summary>Keeps a <see cref="LastBuild"/> for each folder that a site is built to. What cannot be kept costs only time later.</summary>
internal sealed class BuildMemory
{
    private const string Name = "build";

    /// <param name="files">The site.</param>
    /// <param name="folder">Where it is built to.</param>
    /// <param name="isClean">Whether what is known is left alone.</param>
    public BuildMemory(ISiteFiles files, string folder, bool isClean)
    {
        Files = new KeptFiles(files, $"{(ulong)Fingerprint.Of(folder).Value:x16}", isClean);
        Last = LastBuildFile.Read(Files.Read(Name));
    }

    /// <summary>What else is kept for that folder.</summary>
    public KeptFiles Files { get; }

    /// <summary>Null where nothing is known.</summary>
    public LastBuild? Last { get; }

    public void Save(LastBuild last) => Files.Write(Name, LastBuildFile.SizeOf(last), output => new LastBuildWriter(output).Write(last));
}
