using Briefings.Files;
using Briefings.Tracing;

namespace Briefings.Workflows.Build.Reuse;

/// <summary>Keeps a <see cref="LastBuild"/> for each folder that a site is built to. What cannot be kept costs only time later.</summary>
internal sealed class BuildMemory
{
    private readonly ISiteFiles _files;
    private readonly string _file;

    /// <param name="files">The site.</param>
    /// <param name="folder">Where it is built to.</param>
    /// <param name="isClean">Whether what is known is left alone.</param>
    public BuildMemory(ISiteFiles files, string folder, bool isClean)
    {
        _files = files;
        _file = $".briefings/build-{(ulong)Fingerprint.Of(folder).Value:x16}";
        Last = isClean ? null : Load();
    }

    /// <summary>Null where nothing is known.</summary>
    public LastBuild? Last { get; }

    public void Save(LastBuild last)
    {
        try
        {
            _files.Write(_file, LastBuildFile.Write(last));
        }
        catch (Exception error) when (DiskFailure.Is(error))
        {
            // The next build makes everything.
        }
    }

    private LastBuild? Load()
    {
        try
        {
            return _files.Exists(_file) ? LastBuildFile.Read(_files.Read(_file)) : null;
        }
        catch (Exception error) when (DiskFailure.Is(error))
        {
            return null;
        }
    }
}
