using System.Text.Json;
using Xunit;

namespace Briefings.EndToEnd.Tests;

public class ShippedFilesTests
{
    [Fact]
    public void No_compiler_is_shipped()
    {
        var path = Path.Combine(AppContext.BaseDirectory, "Briefings.Cli.deps.json");
        using var json = JsonDocument.Parse(File.ReadAllBytes(path));

        var libraries = json.RootElement.GetProperty("libraries").EnumerateObject().Select(library => library.Name).ToArray();

        Assert.Contains(libraries, name => name.StartsWith("Markdig/", StringComparison.Ordinal));
        Assert.DoesNotContain(libraries, name => name.StartsWith("Microsoft.CodeAnalysis", StringComparison.OrdinalIgnoreCase));
    }
}
