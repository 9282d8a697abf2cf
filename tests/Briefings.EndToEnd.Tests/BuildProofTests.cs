using System.Security.Cryptography;
using System.Text;
using Briefings.Diagnostics;
using Briefings.Files;
using Briefings.Workflows.Build;
using Briefings.Workflows.Check;
using Xunit;

namespace Briefings.EndToEnd.Tests;

public class BuildProofTests
{
    [Fact]
    public void A_proof_ends_in_a_fingerprint_that_anyone_can_compute()
    {
        using var site = new TestSite().Write("seeds/a.txt", SeedText.Ferries);

        var run = site.Run("build", "--proof");

        Assert.Equal(0, run.ExitCode);
        var lines = FilesOf(site).Select(file =>
            $"{Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(site.At("public/" + file))))}  {file}\n");
        var fingerprint = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Concat(lines))));
        Assert.Contains($"made twice with the same bytes and checked, sha256 {fingerprint}\n", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_not_as_it_would_be_made_again_is_named()
    {
        using var site = new TestSite().Write("seeds/a.txt", SeedText.Ferries);
        Assert.Equal(0, site.Run().ExitCode);
        site.Write("public/en/index.html", "<!doctype html>").Write("public/stray.html", "");
        File.Delete(site.At("public/robots.txt"));

        var (proof, found) = Prove(site);

        Assert.Null(proof);
        Assert.Equal(["en/index.html BR0106", "robots.txt BR0106"], found);
    }

    [Fact]
    public void An_error_that_a_check_finds_speaks_against_it()
    {
        using var site = new TestSite().Write("seeds/a.txt", SeedText.Ferries)
            .Write("templates/404.html", "<!doctype html>\n<html lang=\"en\"><title>None</title>\n<p><a href=\"/nowhere/\">Nowhere</a></p>\n");

        var run = site.Run("build", "--proof");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("error BR08", run.Error, StringComparison.Ordinal);
        Assert.Contains("The site was built, but not proved", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("Proved", run.Out, StringComparison.Ordinal);
    }

    private static (SiteProof? Proof, string[] Found) Prove(TestSite site)
    {
        var diagnostics = new DiagnosticBag();
        var files = new DiskSiteFiles(site.Folder);
        var proof = new SiteProver(diagnostics).Prove(
            new BuildRequest(files), site.At("public"), new SiteCheckRequest(files, files, "public"));
        return (proof, [.. diagnostics.ToSorted().Where(finding => finding.Code.StartsWith("BR01", StringComparison.Ordinal))
            .Select(finding => $"{finding.Place.Path} {finding.Code}")]);
    }

    private static IEnumerable<string> FilesOf(TestSite site) =>
        Directory.EnumerateFiles(site.At("public"), "*", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(site.At("public"), file))
            .Where(file => file != ".briefings")
            .Order(StringComparer.Ordinal);
}
