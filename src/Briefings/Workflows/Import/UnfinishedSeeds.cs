using System.Collections.Frozen;
using System.Text;
using Briefings.Files;

namespace Briefings.Workflows.Import;

/// <summary>
/// The seeds of several articles that an import is writing, by the hash of their bytes: if it is killed, some of their
/// articles are there, and the next import reads such a seed again instead of taking it for done.
/// </summary>
internal static class UnfinishedSeeds
{
    public const string FileName = ".briefings/unfinished-seeds.txt";

    public static FrozenSet<string> Read(ISiteFiles files)
    {
        try
        {
            return files.Exists(FileName) ? Encoding.UTF8.GetString(files.Read(FileName)).Split('\n').ToFrozenSet(StringComparer.Ordinal) : [];
        }
        catch (Exception error) when (DiskFailure.Is(error))
        {
            return [];
        }
    }

    /// <param name="files">The site's.</param>
    /// <param name="hashes">Those of the seeds that are being written; none when all is done.</param>
    public static void Write(ISiteFiles files, IEnumerable<string> hashes)
    {
        var text = string.Concat(hashes.Order(StringComparer.Ordinal).Select(hash => hash + "\n"));
        if (text.Length == 0 && !files.Exists(FileName))
            return;
        try
        {
            files.Write(FileName, Encoding.UTF8.GetBytes(text));
        }
        catch (Exception error) when (DiskFailure.Is(error))
        {
            // Then the articles cannot be written either, and that is reported.
        }
    }
}
