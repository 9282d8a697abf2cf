using System.Diagnostics;
using System.Text.RegularExpressions;
using k8s;
using k8s.Models;
using Xunit;

namespace Briefings.EndToEnd.Tests;

public class SharedWorkTests
{
    private static readonly string Manifest = Path.Combine(ShippedFilesTests.Root, "src", "deploy", "kubernetes", "build.yaml");

    [Fact]
    public void Shares_of_the_work_give_the_site_of_one_machine()
    {
        using var whole = SiteWithSeeds();
        using var shared = SiteWithSeeds();
        whole.Run("build", "-o", "public");

        Assert.Equal((0, "Part 1/2: 2 seeds read, 0 failed\n"), Told(shared.Run("import", "--shard", "1/2", "-o", "i1")));
        Assert.Equal(0, shared.Run("import", "--shard", "2/2", "-o", "i2").ExitCode);
        Assert.Equal((0, "5 new, 0 updated, 0 kept as edited, 0 failed\n"), Told(shared.Run("link", "i2", "i1")));
        Assert.Equal(0, shared.Run("build", "--shard", "1/2", "-o", "b1").ExitCode);
        Assert.Equal(0, shared.Run("build", "--shard", "2/2", "-o", "b2").ExitCode);
        Assert.Equal(0, shared.Run("merge", "b1", "b2", "-o", "public").ExitCode);

        Assert.Equal(FolderText.Of(whole.At("content")), FolderText.Of(shared.At("content")));
        Assert.Equal(FolderText.Of(whole.At("public")), FolderText.Of(shared.At("public")));
    }

    [Theory]
    [InlineData("-o names the folder for a part, and goes with --shard", "import", "-o", "x")]
    [InlineData("--shard needs the folder for the part: name it with -o", "import", "--shard", "1/2")]
    [InlineData("--shard needs the folder for the part: name it with -o", "build", "--shard", "1/2")]
    [InlineData("'3/2' is no share; write its number and how many there are, as in '2/8'", "build", "--shard", "3/2", "-o", "x")]
    [InlineData("--shard reads the site's own seeds/ into a part; it takes no PATH, no --dry-run and no --json", "import", "a.txt", "--shard", "1/2", "-o", "x")]
    [InlineData("Required argument 'PART' missing", "link")]
    public void Wrong_usage_is_reported(string message, params string[] args)
    {
        using var site = SiteWithSeeds();

        var run = site.Run(args);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains($"briefings: {message}", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_missing_part_and_a_folder_that_is_none_are_named_at_once()
    {
        using var site = SiteWithSeeds();
        site.Run("import", "--shard", "1/3", "-o", "i1");

        var missing = site.Run("link", "i1");
        var none = site.Run("link", "i1", "i2", "i3");

        Assert.Equal((1, 1), (missing.ExitCode, none.ExitCode));
        Assert.Contains("error BR1309: These parts are missing: 2/3, 3/3;", missing.Error, StringComparison.Ordinal);
        Assert.Contains("i2: error BR1302:", none.Error, StringComparison.Ordinal);
        Assert.Contains("i3: error BR1302:", none.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(site.At("content")));
    }

    [Fact]
    public void An_article_that_cannot_be_written_is_named_and_fails_the_link()
    {
        using var site = SiteWithSeeds();
        site.Run("import", "--shard", "1/1", "-o", "i1");
        // A file where the folder of the articles has to be.
        site.Write("content/briefings", "none");

        var run = site.Run("link", "i1");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains(": error BR0103: 'content/briefings/", run.Error, StringComparison.Ordinal);
    }

    [ToolFact("rclone", "s3rver")]
    public void Parts_travel_through_an_object_store_and_a_push_that_was_cut_off_goes_on()
    {
        using var store = new TestSite();
        using var server = LoopbackServer.ObjectStore(store.At("data"), "bucket");
        using var site = SiteWithSeeds();
        var environment = StoreRemote.Environment(server.Port);
        for (var share = 1; share <= 2; share++)
            site.Run("import", "--shard", $"{share}/2", "-o", $"import/{share}");
        // As after a push that ended in the middle.
        Rclone(environment, "copyto", site.At("import/1/drafts.jsonl"), "store:bucket/import/1/drafts.jsonl");

        Rclone(environment, "copy", site.At("import"), "store:bucket/import");
        Directory.Delete(site.At("import"), recursive: true);
        Rclone(environment, "copy", "store:bucket/import", site.At("import"));

        Assert.Equal(0, site.Run("link", "import/1", "import/2").ExitCode);
        Assert.Equal(5, Directory.EnumerateFiles(site.At("content/briefings"), "*.md", SearchOption.AllDirectories).Count());
    }

    [Fact]
    public void The_manifest_for_Kubernetes_has_only_fields_that_its_interface_knows()
    {
        var jobs = KubernetesYaml.LoadAllFromString(File.ReadAllText(Manifest), typeMap: null, strict: true).Cast<V1Job>().ToArray();

        Assert.Equal(["briefings-import", "briefings-link", "briefings-build", "briefings-merge"], jobs.Select(job => job.Metadata.Name));
        Assert.All(jobs.Where(job => job.Spec.Completions is not null), job =>
        {
            Assert.Equal(("Indexed", job.Spec.Completions), (job.Spec.CompletionMode, job.Spec.Parallelism));
            Assert.Equal(Assert.Single(Container(job).Env).Value, $"{job.Spec.Completions}");
        });
        Assert.All(jobs, job =>
        {
            Assert.Equal(("Never", true), (job.Spec.Template.Spec.RestartPolicy, job.Spec.Template.Spec.SecurityContext.RunAsNonRoot));
            Assert.Equal(job.Spec.Template.Spec.Volumes.Select(volume => volume.Name), Container(job).VolumeMounts.Select(mount => mount.Name));
        });
    }

    [Fact]
    public void The_pods_of_that_manifest_make_the_site_of_one_machine()
    {
        using var whole = SiteWithSeeds();
        using var archive = new TestSite();
        Directory.Move(SiteWithSeedsAt(archive), archive.At("site"));
        whole.Run("build", "-o", "public");
        var bin = archive.Program("bin/briefings", $"exec {CliRun.Quoted} \"$@\"").At("bin");

        foreach (var job in KubernetesYaml.LoadAllFromString(File.ReadAllText(Manifest)).Cast<V1Job>())
        {
            for (var index = 0; index < (job.Spec.Completions ?? 1); index++)
                RunPod(job, index, archive, bin);
        }

        Assert.Equal(FolderText.Of(whole.At("content")), FolderText.Of(archive.At("site/content")));
        Assert.Equal(FolderText.Of(whole.At("public")), FolderText.Of(archive.At("work/public")));
    }

    private static void RunPod(V1Job job, int index, TestSite archive, string bin)
    {
        var container = Container(job);
        var script = container.Args.Single().Replace("/archive/", archive.Folder + "/", StringComparison.Ordinal);
        var start = new ProcessStartInfo(container.Command[0], [.. container.Command.Skip(1), script]) { WorkingDirectory = "/" };
        foreach (var variable in container.Env)
            start.Environment[variable.Name] = variable.Value;
        start.Environment["JOB_COMPLETION_INDEX"] = $"{index}";
        start.Environment["PATH"] = $"{bin}:{start.Environment["PATH"]}";
        var run = ProgramRun.Of(start);
        Assert.True(run.ExitCode == 0, run.Error);
    }

    private static V1Container Container(V1Job job) => Assert.Single(job.Spec.Template.Spec.Containers);

    private static void Rclone(Dictionary<string, string?> environment, params string[] args)
    {
        var start = new ProcessStartInfo("rclone", args);
        foreach (var (name, value) in environment)
            start.Environment[name] = value;
        var run = ProgramRun.Of(start);
        Assert.True(run.ExitCode == 0, run.Error);
    }

    private static (int ExitCode, string Error) Told(ProgramRun run) => (run.ExitCode, run.Error);

    private static TestSite SiteWithSeeds()
    {
        var site = new TestSite();
        WriteSeeds(site, "");
        return site;
    }

    private static string SiteWithSeedsAt(TestSite folder)
    {
        WriteSeeds(folder, "made/");
        return folder.Write("made/site.yml", "title: Test\n").At("made");
    }

    private static void WriteSeeds(TestSite site, string folder)
    {
        site.Write($"{folder}seeds/untitled.txt", SeedText.Untitled);
        for (var i = 1; i <= 4; i++)
            site.Write($"{folder}seeds/{i}.txt", Regex.Replace(SeedText.Ferries, "2019|4.50|March 3", match => match.Value + i, RegexOptions.None));
    }
}
