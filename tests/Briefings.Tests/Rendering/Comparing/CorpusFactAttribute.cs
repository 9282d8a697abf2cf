using System.Runtime.CompilerServices;
using Xunit;

namespace Briefings.Tests.Rendering.Comparing;

/// <summary>A test of texts that are not part of the project; it is skipped, with the reason, where they are not beside it.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class CorpusFactAttribute : FactAttribute
{
    public CorpusFactAttribute()
    {
        if (!Directory.Exists(Raw))
            Skip = $"There is no folder {Raw}";
    }

    internal static string Raw { get; } = Path.GetFullPath(Path.Combine(Here(), "..", "..", "..", "..", "..", "shared", "corpus", "raw"));

    private static string Here([CallerFilePath] string file = "") => Path.GetDirectoryName(file)!;
}
