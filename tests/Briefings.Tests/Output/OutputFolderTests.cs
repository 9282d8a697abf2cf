using Briefings.Diagnostics;
using Briefings.Files;
using Briefings.Output;
using Xunit;

namespace Briefings.Tests.Output;

public sealed class OutputFolderTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Fact]
    public void A_committed_site_replaces_the_last_one_whole()
    {
        Build(("a.html", "1"), ("old/b.html", "2"));

        var summary = Build(("a.html", "changed"), ("new/c.html", "3"));

        Assert.Equal(["a.html", "new/c.html"], Site());
        Assert.Equal("changed", File.ReadAllText(_folder.At("public/a.html")));
        Assert.Equal((2, 0), (summary.Written, summary.Unchanged));
    }

    [Fact]
    public void A_site_that_is_not_committed_leaves_the_last_one()
    {
        Build(("a.html", "1"));

        using (var output = Open())
            output.Write("a.html", "2"u8);

        Assert.Equal("1", File.ReadAllText(_folder.At("public/a.html")));
        Assert.Equal(["public"], Directory.EnumerateFileSystemEntries(_folder.Path).Select(Path.GetFileName));
    }

    [Fact]
    public void What_an_interrupted_build_left_behind_does_not_reach_the_next_one()
    {
        _folder.Write("public.new/.briefings", "mark");
        _folder.Write("public.new/half.html", "half");

        Build(("a.html", "1"));

        Assert.Equal(["a.html"], Site());
    }

    [Fact]
    public void A_mounted_folder_shows_the_new_site_and_a_shell_in_it_stays_somewhere()
    {
        if (!OperatingSystem.IsLinux())
            return;
        Build(("a.html", "1"), ("same.html", "="), ("old/b.html", "2"), ("x", "a file"), ("y/z", "a folder"));
        _folder.Write("public/CNAME", "news.ex.org");
        using var shell = System.Diagnostics.Process.Start(new System.Diagnostics.ProcessStartInfo("sh", ["-c", "echo ready; read line; find . -type f | LC_ALL=C sort; cat a.html"])
        {
            WorkingDirectory = _folder.At("public"),
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        })!;
        Assert.Equal("ready", shell.StandardOutput.ReadLine());

        Build(("a.html", "changed"), ("same.html", "="), ("new/c.html", "3"), ("x/y", "a folder"), ("y", "a file"));

        shell.StandardInput.WriteLine("go");
        Assert.Equal("./.briefings\n./CNAME\n./a.html\n./new/c.html\n./same.html\n./x/y\n./y\nchanged", shell.StandardOutput.ReadToEnd());
        Assert.Equal(["CNAME", "a.html", "new/c.html", "same.html", "x/y", "y"], Site());
        Assert.Equal(["public"], Directory.EnumerateFileSystemEntries(_folder.Path).Select(Path.GetFileName));
    }

    [Fact]
    public void A_file_with_the_same_bytes_is_not_written_again()
    {
        Build(("a.html", "1"), ("b.html", "2"));
        var before = File.GetLastWriteTimeUtc(_folder.At("public/a.html"));

        var summary = Build(("a.html", "1"), ("b.html", "3"));

        Assert.Equal(before, File.GetLastWriteTimeUtc(_folder.At("public/a.html")));
        Assert.Equal("3", File.ReadAllText(_folder.At("public/b.html")));
        Assert.Equal((1, 1), (summary.Written, summary.Unchanged));
    }

    [Fact]
    public void A_folder_beside_it_that_no_build_wrote_is_left_alone()
    {
        var mine = _folder.Write("public.new/mine.txt", "mine");
        var diagnostics = new DiagnosticBag();

        Assert.Null(OutputFolder.Open(_folder.At("public"), diagnostics));

        Assert.Equal("BR0105", Assert.Single(diagnostics.ToSorted()).Code);
        Assert.Equal("mine", File.ReadAllText(mine));
    }

    [Fact]
    public void An_output_folder_that_is_a_link_stays_one()
    {
        Directory.CreateDirectory(_folder.At("elsewhere"));
        Directory.CreateSymbolicLink(_folder.At("public"), "elsewhere");

        Build(("a.html", "1"));
        Build(("a.html", "2"));

        Assert.Equal("elsewhere", new DirectoryInfo(_folder.At("public")).LinkTarget);
        Assert.Equal("2", File.ReadAllText(_folder.At("elsewhere/a.html")));
    }

    [Fact]
    public void A_folder_that_no_build_wrote_is_refused()
    {
        _folder.Write("public/thesis.txt", "years of work");
        var diagnostics = new DiagnosticBag();

        var output = OutputFolder.Open(_folder.At("public"), diagnostics);

        Assert.Null(output);
        Assert.Equal("BR0105", diagnostics.ToSorted().Single().Code);
        Assert.True(File.Exists(_folder.At("public/thesis.txt")));
    }

    [Fact]
    public void An_output_path_that_is_a_file_is_refused()
    {
        _folder.Write("public", "a file");
        var diagnostics = new DiagnosticBag();

        Assert.Null(OutputFolder.Open(_folder.At("public"), diagnostics));
        Assert.Equal("BR0105", diagnostics.ToSorted().Single().Code);
    }

    [Fact]
    public void A_folder_below_a_file_cannot_be_written()
    {
        var file = _folder.Write("file", "");
        var diagnostics = new DiagnosticBag();

        Assert.Null(OutputFolder.Open(file + "/public", diagnostics));
        Assert.Equal("BR0103", diagnostics.ToSorted().Single().Code);
    }

    [Fact]
    public async Task A_second_build_of_one_folder_says_that_it_waits_and_then_builds()
    {
        var first = Open();
        var isWaiting = new TaskCompletionSource();
        var second = Task.Run(() =>
        {
            using var output = OutputFolder.Open(_folder.At("public"), new DiagnosticBag(), waits: isWaiting.SetResult)!;
            output.Write("a.html", "second"u8);
            return output.Commit();
        });

        await isWaiting.Task.WaitAsync(TimeSpan.FromMinutes(1));
        first.Write("a.html", "first"u8);
        first.Write("b.html", "first"u8);
        first.Commit();
        var summary = await second.WaitAsync(TimeSpan.FromMinutes(1));

        Assert.Equal((1, 0), (summary.Written, summary.Unchanged));
        Assert.Equal("second", File.ReadAllText(_folder.At("public/a.html")));
        Assert.Equal(["a.html"], Site());
    }

    [Fact]
    public void A_few_changes_are_moved_over_and_leave_every_other_file_as_it_was()
    {
        (string, string)[] rest = [.. Enumerable.Range(0, 9).Select(i => ($"g/{i}.html", "same"))];
        Build([("a.html", "1"), ("b/b.html", "2"), ("c/c.html", "3"), .. rest]);
        var before = FileStamp.Of(_folder.At("public/a.html"));
        Directory.CreateDirectory(_folder.At("public/c/theirs"));

        var summary = Build([("a.html", "1"), ("b/b.html", "changed"), ("e/e.html", "5"), ("f.html", "1"), .. rest]);

        string[] expected = ["a.html", "b/b.html", "e/e.html", "f.html", .. rest.Select(file => file.Item1)];
        Assert.Equal((3, 10), (summary.Written, summary.Unchanged));
        Assert.Equal(expected, Site());
        Assert.Equal("changed", File.ReadAllText(_folder.At("public/b/b.html")));
        Assert.Equal(expected, new WrittenSite(_folder.At("public")).Files().Order(StringComparer.Ordinal));
        Assert.True(Directory.Exists(_folder.At("public/c/theirs")));
        Assert.Equal(before with { Changed = 0 }, FileStamp.Of(_folder.At("public/a.html")) with { Changed = 0 });
    }

    [Fact]
    public void What_an_interrupted_build_began_to_move_over_is_finished_by_the_next()
    {
        Build(("a.html", "1"), ("b.html", "2"), ("c.html", "3"), ("d.html", "4"));
        _folder.Write("public.new/.briefings", "mark");
        _folder.Write("public.new/b.html", "moved");
        _folder.Write("public.new/.briefings.apply", "delete c.html\nmove gone.html\nmove b.html\n");

        OutputFolder.Recover(_folder.At("public"));

        Assert.Equal(["a.html", "b.html", "d.html"], Site());
        Assert.Equal("moved", File.ReadAllText(_folder.At("public/b.html")));
        Assert.Equal(["public"], Directory.EnumerateFileSystemEntries(_folder.Path).Select(Path.GetFileName));
    }

    [Fact]
    public void A_file_that_becomes_a_folder_and_a_folder_that_becomes_a_file_are_replaced()
    {
        (string, string)[] rest = [.. Enumerable.Range(0, 20).Select(i => ($"{i}.html", "same"))];
        Build([("x", "file"), ("y/a.html", "below"), .. rest]);

        Build([("x/a.html", "below"), ("y", "file"), .. rest]);

        Assert.Equal("below", File.ReadAllText(_folder.At("public/x/a.html")));
        Assert.Equal("file", File.ReadAllText(_folder.At("public/y")));
    }

    [Theory]
    [InlineData("CNAME")]
    [InlineData(".git")]
    [InlineData(".git/HEAD")]
    [InlineData(".git/refs/heads/main")]
    [InlineData(".well-known/security.txt")]
    [InlineData("google123.html")]
    [InlineData("en/notes/mine.txt")]
    public void What_no_build_wrote_stays_through_every_build(string path)
    {
        Build(("a.html", "1"), ("en/b.html", "2"), ("old/c.html", "3"));
        _folder.Write("public/" + path, "theirs");
        Directory.CreateDirectory(_folder.At("public/theirs/empty"));

        Build(("a.html", "2"), ("en/b.html", "2"));
        Build(("a.html", "3"));

        Assert.Equal("theirs", File.ReadAllText(_folder.At("public/" + path)));
        Assert.True(Directory.Exists(_folder.At("public/theirs/empty")));
        Assert.Equal(((string[])["a.html", path]).Order(StringComparer.Ordinal), Site());
        Assert.Equal(["a.html"], new WrittenSite(_folder.At("public")).Files());
    }

    [Fact]
    public void A_link_that_no_build_made_stays_a_link()
    {
        Build(("a.html", "1"));
        File.CreateSymbolicLink(_folder.At("public/latest"), "a.html");

        Build(("a.html", "2"));

        Assert.Equal("a.html", new FileInfo(_folder.At("public/latest")).LinkTarget);
    }

    [Theory]
    [InlineData("../mine.txt")]
    [InlineData("en/../../mine.txt")]
    [InlineData("/mine.txt")]
    [InlineData("mine/../mine.txt")]
    public void A_list_or_a_plan_that_names_files_elsewhere_touches_none(string path)
    {
        Build(("a.html", "1"), ("b.html", "2"), ("c.html", "3"), ("d.html", "4"));
        var mine = _folder.Write("mine.txt", "mine");
        var named = path == "/mine.txt" ? mine : path;
        File.AppendAllText(_folder.At("public/.briefings"), $"file {named}\n");
        _folder.Write("public/mine.txt", "theirs");

        Build(("a.html", "1"), ("b.html", "2"), ("c.html", "changed"));
        Build(("a.html", "2"), ("b.html", "3"), ("c.html", "4"));
        _folder.Write("public.new/.briefings", "mark");
        _folder.Write("public.new/.briefings.apply", $"delete {named}\nmove {named}\n");
        Build(("a.html", "2"));

        Assert.Equal("mine", File.ReadAllText(mine));
        Assert.Equal(["a.html", "mine.txt"], Site());
    }

    [Fact]
    public void A_folder_of_pages_that_is_a_link_is_refused_before_anything_is_done()
    {
        Build(("a.html", "1"), ("en/b.html", "2"), ("old/c.html", "3"));
        foreach (var folder in (string[])["en", "old"])
        {
            Directory.Delete(_folder.At("public/" + folder), recursive: true);
            _folder.Write($"elsewhere/{folder}/c.html", "theirs");
            Directory.CreateSymbolicLink(_folder.At("public/" + folder), "../elsewhere/" + folder);
            var diagnostics = new DiagnosticBag();

            using (var output = Open())
                Assert.False(output.Claim(["a.html", "en/b.html"], diagnostics));

            Assert.Contains($"public/{folder}'", diagnostics.ToSorted().Single().Message, StringComparison.Ordinal);
            Assert.Equal("theirs", File.ReadAllText(_folder.At($"elsewhere/{folder}/c.html")));
            File.Delete(_folder.At("public/" + folder));
        }
    }

    [Theory]
    [InlineData("public.lock", "BR0103")]
    [InlineData("public.new", "BR0105")]
    public void What_a_build_writes_beside_the_folder_is_no_link_to_another_place(string link, string code)
    {
        var mine = _folder.Write("elsewhere/mine.txt", "mine");
        _folder.Write("elsewhere/.briefings", "mark");
        _folder.Write("elsewhere/.briefings.apply", "delete mine.txt\n");
        File.CreateSymbolicLink(_folder.At(link), link == "public.lock" ? "elsewhere/mine.txt" : "elsewhere");
        var diagnostics = new DiagnosticBag();

        OutputFolder.Recover(_folder.At("public"));
        Assert.Null(OutputFolder.Open(_folder.At("public"), diagnostics));

        Assert.Equal(code, Assert.Single(diagnostics.ToSorted()).Code);
        Assert.Equal("mine", File.ReadAllText(mine));
    }

    [Theory]
    [InlineData("b.html", "b.html")]
    [InlineData("b.html/mine.txt", "b.html")]
    [InlineData("en", "en/c.html")]
    public void A_page_that_would_replace_another_s_file_is_refused_before_anything_is_done(string theirs, string page)
    {
        Build(("a.html", "1"));
        _folder.Write("public/" + theirs, "theirs");
        var diagnostics = new DiagnosticBag();

        using (var output = Open())
            Assert.False(output.Claim(["a.html", "b.html", "en/c.html"], diagnostics));

        var finding = diagnostics.ToSorted().Single();
        Assert.Equal("BR0109", finding.Code);
        Assert.Contains($"public/{theirs}'", finding.Message, StringComparison.Ordinal);
        Assert.Contains($"'{page}'", finding.Message, StringComparison.Ordinal);
        Assert.Equal("theirs", File.ReadAllText(_folder.At("public/" + theirs)));
    }

    [Fact]
    public void In_a_folder_of_an_earlier_version_repositories_and_host_files_stay()
    {
        _folder.Write("public/.briefings", "This folder is made by Briefings and replaced whole by every build.\n");
        _folder.Write("public/old.html", "old");
        _folder.Write("public/CNAME", "ex.org");
        _folder.Write("public/.git/config", "theirs");

        Build(("a.html", "1"));

        Assert.Equal([".git/config", "CNAME", "a.html"], Site());
    }

    [Theory]
    [InlineData("site/seeds")]
    [InlineData("site/content/out")]
    [InlineData("site/templates/assets")]
    [InlineData("site")]
    [InlineData(".")]
    public void A_folder_that_holds_what_a_site_is_made_of_is_refused(string output)
    {
        var diagnostics = new DiagnosticBag();

        Assert.True(OutputPlace.IsInTheSite(_folder.At("site"), Path.GetFullPath(_folder.At(output)), diagnostics));
        Assert.Equal("BR0110", diagnostics.ToSorted().Single().Code);
        Assert.False(OutputPlace.IsInTheSite(_folder.At("site"), _folder.At("site/public"), diagnostics));
        Assert.False(OutputPlace.IsInTheSite(_folder.At("site"), _folder.At("elsewhere"), diagnostics));
        Assert.False(OutputPlace.IsInTheSite(_folder.At("site"), _folder.At("site/seeds-of-others"), diagnostics));
    }

    public void Dispose() => _folder.Dispose();

    private OutputSummary Build(params (string Path, string Text)[] files)
    {
        using var output = Open();
        foreach (var (path, text) in files)
            output.Write(path, System.Text.Encoding.UTF8.GetBytes(text));
        return output.Commit();
    }

    private OutputFolder Open() => OutputFolder.Open(_folder.At("public"), new DiagnosticBag())!;

    private IEnumerable<string> Site() =>
        Directory.EnumerateFiles(_folder.At("public"), "*", SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(_folder.At("public"), path))
            .Where(path => path != OutputFolder.Marker)
            .Order(StringComparer.Ordinal);
}
