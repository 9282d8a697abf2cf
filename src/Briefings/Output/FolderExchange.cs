using System.Runtime.InteropServices;

namespace Briefings.Output;

/// <summary>Exchanges two folders in one step, so that no moment is without the one or the other.</summary>
internal static partial class FolderExchange
{
    private const int CurrentFolder = -100;
    private const uint Exchange = 2;

    /// <returns>False where the system or the file system cannot (Linux can: renameat2(2)).</returns>
    public static bool TryExchange(string a, string b)
    {
        try
        {
            return OperatingSystem.IsLinux() && Rename(CurrentFolder, a, CurrentFolder, b, Exchange) == 0;
        }
        catch (EntryPointNotFoundException)
        {
            return false;
        }
    }

    [LibraryImport("libc", EntryPoint = "renameat2", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int Rename(int oldFolder, string oldPath, int newFolder, string newPath, uint flags);
}
