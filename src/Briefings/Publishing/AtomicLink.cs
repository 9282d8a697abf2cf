using System.Runtime.InteropServices;

namespace Briefings.Publishing;

/// <summary>Lets a symbolic link name another folder, without a moment in which it names none.</summary>
internal static partial class AtomicLink
{
    /// <param name="link">Absolute; may be there already, as a link.</param>
    /// <param name="target">Relative to the link's folder.</param>
    /// <exception cref="IOException">It cannot be set; the old one stays.</exception>
    public static void Set(string link, string target)
    {
        var next = link + ".next";
        if (new FileInfo(next).LinkTarget is not null)
            File.Delete(next);
        Directory.CreateSymbolicLink(next, target);
        // rename(2) puts one name in another's place in one step; .NET's own move refuses a link to a folder.
        if (OperatingSystem.IsWindows())
            ReplaceInTwoSteps(next, link);
        else if (Rename(next, link) != 0)
            throw new IOException(Marshal.GetPInvokeErrorMessage(Marshal.GetLastPInvokeError()));
    }

    private static void ReplaceInTwoSteps(string next, string link)
    {
        if (Directory.Exists(link))
            Directory.Delete(link);
        Directory.Move(next, link);
    }

    [LibraryImport("libc", EntryPoint = "rename", StringMarshalling = StringMarshalling.Utf8, SetLastError = true)]
    private static partial int Rename(string from, string to);
}
