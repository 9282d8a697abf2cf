using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text;
using Briefings.Content;
using Briefings.Content.Texts;
using Briefings.Diagnostics;
using Briefings.Files;
using Briefings.Output.Parts;
using Briefings.Workflows.Build;
using Briefings.Workflows.Import;
using Briefings.Workflows.Parts;
using Xunit;

namespace Briefings.Tests.Workflows.Parts;

public sealed class PartTests : IDisposable
{
    // With a picture, which travels with the draft.
    private const string Mail = """
        From: Lake Board <press@lake-board.test>
        To: desk@news.test
        Date: Mon, 3 Mar 2025 09:00:00 +0000
        Subject: New landing stage opens in Rorschach
        MIME-Version: 1.0
        Content-Type: multipart/mixed; boundary="b"

        --b
        Content-Type: text/plain; charset=utf-8

        The new landing stage in Rorschach opened on Monday with 140 guests from nine towns around the lake, after works that took two years and cost 12 million euros.

        Boats leave every hour until the end of October, and tickets cost 4.50 euros, the board said. The old stage had been closed since the flood of 2022, when the water stood two metres high.

        --b
        Content-Type: image/png; name="stage.png"
        Content-Disposition: attachment; filename="stage.png"
        Content-Transfer-Encoding: base64

        iVBORw0KGgoAAAANSUhEUgAAAlgAAAGQAQAAAABaTiM1AAAAgklEQVR42u3MMQEAAAwCIFtb3xI7
        dkAA0jtxuVwul8vlcrlcLpfL5XK5XC6Xy+VyuVwul8vlcrlcLpfL5XK5XC6Xy+VyuVwul8vlcrlc
        LpfL5XK5XC6Xy+VyuVwul8vlcrlcLpfL5XK5XC6Xy+VyuVwul8vlcrlcLpfL5XK5XC7Xm2vzoHx7
        eKlWeAAAAABJRU5ErkJggg==
        --b--

        """;

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(7)]
    public void Parts_give_the_same_bytes_as_one_machine(int count)
    {
        var (whole, shared) = (Site("whole"), Site("shared"));
        Import(whole);
        var findings = Build(whole);

        Assert.Empty(Link(shared, ImportParts(shared, count)));
        Assert.Empty(Merge(BuildParts(shared, count), _folder.At("shared/public")));

        Assert.DoesNotContain(findings, finding => finding.Severity == Severity.Error);
        Assert.Equal(Tree("whole/content"), Tree("shared/content"));
        Assert.Equal(Tree("whole/public"), Tree("shared/public"));
        Assert.Contains("links.yml", Tree("shared/content").Keys);
        Assert.Contains(Tree("shared/content").Keys, path => path.EndsWith(".png", StringComparison.Ordinal));
    }

    [Fact]
    public void What_the_machines_found_wrong_with_seeds_is_said_when_they_are_joined()
    {
        var site = Site("a");
        _folder.Write("a/seeds/photo.xyz", "no text");

        Link(site, ImportParts(site, 2), out var findings);

        Assert.Equal(["seeds/photo.xyz", "seeds/same.txt"], findings.Select(finding => finding.Place.Path));
    }

    [Fact]
    public void A_second_run_adds_only_what_is_new()
    {
        var (whole, shared) = (Site("whole"), Site("shared"));
        Import(whole);
        Link(shared, ImportParts(shared, 2));
        foreach (var name in (string[])["whole", "shared"])
            _folder.Write($"{name}/seeds/new.txt", Text("Bridge over the Lauter opens", "LAUTERBACH", 5));

        Import(whole);
        Assert.Empty(Link(shared, ImportParts(shared, 3)));

        Assert.Equal(Tree("whole/content"), Tree("shared/content"));
    }

    [Theory]
    [InlineData("missing", "BR1309")]
    [InlineData("twice", "BR1308")]
    [InlineData("unfinished", "BR1302")]
    [InlineData("cut", "BR1303")]
    [InlineData("changed", "BR1303")]
    [InlineData("lost", "BR1303")]
    [InlineData("readings lost", "BR1303")]
    [InlineData("other count", "BR1305")]
    [InlineData("other kind", "BR1304")]
    [InlineData("other seeds", "BR1307")]
    [InlineData("other day", "BR1307")]
    [InlineData("other version", "BR1306")]
    [InlineData("other content", "BR1312")]
    public void Parts_that_make_no_whole_are_named_and_nothing_is_written(string fault, string code)
    {
        var site = Site("a");
        var folders = Spoil(fault, site, ImportParts(site, 3));
        var before = Tree("a/content");

        var findings = Link(site, folders);

        Assert.Contains(findings, finding => finding.Code == code);
        Assert.Equal(before, Tree("a/content"));
    }

    [Fact]
    public void A_page_that_was_changed_on_the_way_keeps_the_site_from_being_written()
    {
        var site = Site("a");
        Import(site);
        var folders = BuildParts(site, 2);
        var page = Directory.EnumerateFiles(Path.Combine(folders[0], "pages"), "*.html", SearchOption.AllDirectories).First();
        File.AppendAllText(page, "<p>more");

        Assert.Equal("BR1303", Assert.Single(Merge(folders, _folder.At("a/public"))).Code);
        Assert.False(Directory.Exists(_folder.At("a/public")));
    }

    [Fact]
    public void Pages_that_are_made_of_the_same_texts_are_of_one_share()
    {
        var site = Site("a");
        Import(site);

        var shares = BuildParts(site, 7).Select(folder => Tree(Path.GetFileName(folder)).Keys.Where(path => path.StartsWith("pages/", StringComparison.Ordinal)).ToArray()).ToArray();

        Assert.Single(shares, share => share.Any(path => path.StartsWith("pages/en/search/words-", StringComparison.Ordinal) || path == "pages/en/search/facets.json"));
        foreach (var folder in shares.SelectMany(share => share).Where(path => path.EndsWith("/index.md", StringComparison.Ordinal)).Select(path => path[..^"index.md".Length]))
            Assert.Single(shares, share => share.Any(path => path.StartsWith(folder, StringComparison.Ordinal)));
    }

    [Fact]
    public void A_page_that_is_lost_on_the_way_is_named_with_its_part()
    {
        var site = Site("a");
        Import(site);
        var folders = BuildParts(site, 3);
        var manifest = Path.Combine(folders[1], PartManifest.FileName);
        var part = PartManifest.Parse(File.ReadAllText(manifest))!;
        var lost = part.Files.First(file => file.Path.StartsWith("pages/", StringComparison.Ordinal));
        File.WriteAllBytes(manifest, (part with { Files = part.Files.Remove(lost) }).ToBytes());

        var finding = Assert.Single(Merge([folders[2], folders[1], folders[0]], _folder.At("a/public")));

        Assert.Equal(("BR1303", folders[1]), (finding.Code, finding.Place.Path));
    }

    [Fact]
    public void What_link_keeps_gives_the_shares_the_same_pages_and_they_change_nothing_of_it()
    {
        var site = Site("a");
        Link(site, ImportParts(site, 2));
        BuildParts(site, 2, "parsed");
        new PartLinker(site, new DiagnosticBag()).Keep();
        var kept = Tree("a/.briefings");

        BuildParts(site, 2, "kept");

        Assert.Contains(kept.Keys, name => name.StartsWith("articles-", StringComparison.Ordinal));
        Assert.Equal(kept, Tree("a/.briefings"));
        foreach (var number in (int[])[1, 2])
            Assert.Equal(Tree($"parsed-{number}"), Tree($"kept-{number}"));
    }

    [Fact]
    public void The_text_of_a_draft_stays_in_its_part_and_one_that_changes_there_is_not_taken_for_it()
    {
        var site = Site("a");
        var folder = Assert.Single(ImportParts(site, 1));
        var part = Assert.Single(Open([folder], new DiagnosticBag()));
        var file = Path.Combine(folder, DraftLines.FileName);

        var drafts = DraftLines.Read(part, File.ReadAllBytes(file), FrozenDictionary<string, Article>.Empty, new DiagnosticBag());
        var texts = drafts.Select(draft => draft.Article!.Body).ToArray();
        File.WriteAllText(file, File.ReadAllText(file).Replace("Tickets cost", "Tickets co5t", StringComparison.Ordinal));

        Assert.All(texts, (text, i) => Assert.Equal(TextTraits.Of(text), drafts[i].Article!.Text.Traits));
        var changed = Array.FindIndex(texts, text => text.Contains("Tickets cost", StringComparison.Ordinal));
        Assert.Throws<IOException>(() => drafts[changed].Article!.Body);
    }

    [Fact]
    public void A_template_that_differs_between_machines_is_named()
    {
        var (one, other) = (Site("one"), Site("other"));
        Import(one);
        Import(other);
        _folder.Write("other/templates/404.html", "gone");

        string[] folders = [BuildParts(one, 2, "one-pages")[0], BuildParts(other, 2, "other-pages")[1]];

        Assert.Contains("templates/404.html", Assert.Single(Merge([.. folders], _folder.At("one/public"))).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("mine")]
    [InlineData("mine.new")]
    public void A_folder_with_other_things_is_not_taken_for_a_part(string theirs)
    {
        var site = Site("a");
        var letter = _folder.Write(theirs + "/letter.txt", "dear");
        var diagnostics = new DiagnosticBag();

        Assert.Null(new ImportPart(site, diagnostics).Write(new Share(1, 1), _folder.At("mine")));

        Assert.Equal("BR1301", Assert.Single(diagnostics.ToSorted()).Code);
        Assert.Equal("dear", File.ReadAllText(letter));
    }

    [Fact]
    public void What_a_killed_run_left_of_a_part_is_no_part_and_gives_way()
    {
        var site = Site("a");
        _folder.Write("part.new/part.txt", "");
        _folder.Write("part.new/drafts/half.md", "half");

        Assert.NotNull(new ImportPart(site, new DiagnosticBag()).Write(new Share(1, 1), _folder.At("part")));

        Assert.False(Directory.Exists(_folder.At("part.new")));
        Assert.False(File.Exists(_folder.At("part/drafts/half.md")));
    }

    [Fact]
    public void A_share_that_is_run_again_takes_the_place_of_its_part()
    {
        var site = Site("a");
        var folders = ImportParts(site, 2);
        File.Delete(Path.Combine(folders[0], DraftLines.FileName));

        Assert.Empty(Link(site, ImportParts(site, 2)));
    }

    private ImmutableArray<string> Spoil(string fault, ISiteFiles site, ImmutableArray<string> folders)
    {
        switch (fault)
        {
            case "missing":
                return folders[1..];
            case "twice":
                return folders.Add(folders[0]);
            case "unfinished":
                File.Delete(Path.Combine(folders[1], PartManifest.FileName));
                return folders;
            case "cut":
                Cut(Path.Combine(folders[1], PartManifest.FileName));
                return folders;
            case "changed":
                Cut(Path.Combine(folders[2], DraftLines.FileName));
                return folders;
            case "lost":
                File.Delete(Path.Combine(folders[2], DraftLines.FileName));
                return folders;
            case "readings lost":
                File.Delete(Path.Combine(folders[2], ImportPart.ReadingsFile));
                return folders;
            case "other count":
                return folders.SetItem(1, ImportParts(site, 5, "five")[1]);
            case "other kind":
                return BuildParts(site, 3);
            case "other seeds":
                _folder.Write("a/seeds/late.txt", Text("A seed that came late", "LINDAU", 9));
                return folders.SetItem(1, ImportParts(site, 3, "late")[1]);
            case "other day":
                Assert.NotNull(new ImportPart(site, new DiagnosticBag()) { AsOf = new ArticleDate(new DateOnly(2031, 1, 1)) }.Write(new Share(1, 3), folders[0]));
                Assert.NotNull(new ImportPart(site, new DiagnosticBag()) { AsOf = new ArticleDate(new DateOnly(2031, 1, 2)) }.Write(new Share(2, 3), folders[1]));
                return folders;
            case "other version":
                var manifest = PartManifest.Parse(File.ReadAllText(Path.Combine(folders[1], PartManifest.FileName)))!;
                File.WriteAllBytes(Path.Combine(folders[1], PartManifest.FileName), (manifest with { Program = "0.0.1" }).ToBytes());
                return folders;
            case "other content":
                _folder.Write("a/content/briefings/2024/mine.en.md", "---\nid: urn:x:1\ntitle: Mine\n---\n\nText.\n");
                return folders;
            default:
                throw new ArgumentOutOfRangeException(nameof(fault));
        }
    }

    private static void Cut(string path) => File.WriteAllBytes(path, File.ReadAllBytes(path)[..^3]);

    private DiskSiteFiles Site(string name)
    {
        _folder.Write($"{name}/site.yml", "title: Test\nbaseUrl: https://news.test.org/\n");
        for (var i = 0; i < 9; i++)
            _folder.Write($"{name}/seeds/s{i}.txt", Text($"Ferry number {i + 1} runs at night again", "LINDAU", i + 1));
        _folder.Write($"{name}/seeds/mail.eml", Mail);
        _folder.Write($"{name}/seeds/same.txt", Text("Ferry number 1 runs at night again", "LINDAU", 1));
        return new DiskSiteFiles(_folder.At(name));
    }

    private static string Text(string title, string place, int day) =>
        $"""
        {title}

        {place}, March {day}, 2025 (Harbour Wire) -- Ferries on the lake will run at night again from Monday, said Ana Ferro, director
        of the Lake Board. The service had stopped in {2000 + day} after two winters with few passengers and much ice.

        Tickets cost {day}.50 euros. The first boat leaves at {day} p.m., and the last one returns in the morning.

        """;

    private static void Import(DiskSiteFiles site)
    {
        var diagnostics = new DiagnosticBag();
        new SiteImporter(site, diagnostics).Import(SeedFolder.ReadAll(site, SeedFolder.Name, diagnostics), ArchiveReader.Read(site, diagnostics));
    }

    private ImmutableArray<Diagnostic> Build(DiskSiteFiles site)
    {
        var diagnostics = new DiagnosticBag();
        new SiteBuilder(diagnostics).Build(new BuildRequest(site) { Imports = false }, _folder.At("whole/public"));
        return diagnostics.ToSorted();
    }

    private ImmutableArray<string> ImportParts(ISiteFiles site, int count, string name = "part") =>
    [
        .. Enumerable.Range(1, count).Select(number =>
        {
            Assert.NotNull(new ImportPart(site, new DiagnosticBag()).Write(new Share(number, count), _folder.At($"{name}-{number}")));
            return _folder.At($"{name}-{number}");
        }),
    ];

    private ImmutableArray<string> BuildParts(ISiteFiles site, int count, string name = "pages") =>
    [
        .. Enumerable.Range(1, count).Select(number =>
        {
            Assert.NotNull(new BuildPart(new DiagnosticBag()).Write(new BuildRequest(site), new Share(number, count), _folder.At($"{name}-{number}")));
            return _folder.At($"{name}-{number}");
        }),
    ];

    private static ImmutableArray<Diagnostic> Link(ISiteFiles site, ImmutableArray<string> folders) => Link(site, folders, out _);

    private static ImmutableArray<Diagnostic> Link(ISiteFiles site, ImmutableArray<string> folders, out ImmutableArray<Diagnostic> findings)
    {
        var (diagnostics, found) = (new DiagnosticBag(), new DiagnosticBag());
        var parts = Open(folders, diagnostics);
        if (parts.Length == folders.Length)
            new PartLinker(site, diagnostics).Link(parts, found);
        findings = found.ToSorted();
        return diagnostics.ToSorted();
    }

    private static ImmutableArray<Diagnostic> Merge(ImmutableArray<string> folders, string output)
    {
        var diagnostics = new DiagnosticBag();
        new PartMerger(diagnostics).Merge(Open(folders, diagnostics), output);
        return diagnostics.ToSorted();
    }

    private static ImmutableArray<Part> Open(ImmutableArray<string> folders, DiagnosticBag diagnostics) =>
        [.. folders.Select(folder => Part.Open(folder, folder, diagnostics)).OfType<Part>()];

    private SortedDictionary<string, string> Tree(string folder)
    {
        var tree = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var file in Directory.Exists(_folder.At(folder)) ? Directory.EnumerateFiles(_folder.At(folder), "*", SearchOption.AllDirectories) : [])
            tree[Path.GetRelativePath(_folder.At(folder), file)] = Convert.ToHexString(Encoding.UTF8.GetBytes(File.ReadAllText(file)));
        return tree;
    }
}
