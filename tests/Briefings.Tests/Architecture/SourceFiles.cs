using System.Runtime.CompilerServices;

namespace Briefings.Tests.Architecture;

/// <summary>The project's own C# files.</summary>
internal static class SourceFiles
{
    /// <summary>The project's folder.</summary>
    public static string Root { get; } = Above();

    public static IEnumerable<string> All() => new[] { "src", "tests" }
        .SelectMany(folder => Directory.EnumerateFiles(Path.Combine(Root, folder), "*.cs", SearchOption.AllDirectories))
        .Where(path => !path.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal));

    private static string Above([CallerFilePath] string here = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "..", "..", ".."));
}
