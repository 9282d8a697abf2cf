namespace Briefings.EndToEnd.Tests.Reading;

/// <summary>The site of <c>tests/sites/river</c>: pictures, tables, footnotes, and two languages without words of the program.</summary>
public sealed class RiverSite : ReadingFixture
{
    internal static TestSite Copy()
    {
        var folder = Path.Combine(ShippedFilesTests.Root, "tests", "sites", "river");
        var site = new TestSite();
        foreach (var file in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories))
            site.Write(Path.GetRelativePath(folder, file), File.ReadAllBytes(file));
        return site;
    }

    private protected override TestSite Write() => Copy();
}
