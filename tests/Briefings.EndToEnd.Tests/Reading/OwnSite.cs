namespace Briefings.EndToEnd.Tests.Reading;

/// <summary>The site of this repository, as it is written.</summary>
public sealed class OwnSite : ReadingFixture
{
    /// <summary>The first release that stands side by side with another version.</summary>
    internal string Release => Site.Files("index.html")
        .First(path => path.StartsWith("en/20", StringComparison.Ordinal) && path.EndsWith("/de/index.html", StringComparison.Ordinal))[..^"de/index.html".Length];

    private protected override TestSite Write()
    {
        var root = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(root.FullName, "Briefings.sln")))
            root = root.Parent!;
        var site = new TestSite();
        foreach (var folder in (string[])["content", "seeds", "static"])
        {
            foreach (var file in root.CreateSubdirectory(folder).EnumerateFiles("*", SearchOption.AllDirectories))
                site.Write(Path.GetRelativePath(root.FullName, file.FullName), File.ReadAllBytes(file.FullName));
        }

        return site.Write("site.yml", File.ReadAllBytes(Path.Combine(root.FullName, "site.yml")));
    }
}
