using System.Runtime.CompilerServices;

namespace Briefings.Tests.Importing;

/// <summary>Raw files that other programs made, beside the tests that read them.</summary>
internal static class SeedFiles
{
    /// <param name="name">Below the folder <c>Files</c> of the test.</param>
    public static byte[] Read(string name, [CallerFilePath] string test = "") => File.ReadAllBytes(Path.Combine(Path.GetDirectoryName(test)!, "Files", name));
}
