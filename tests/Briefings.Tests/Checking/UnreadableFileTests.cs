using System.Collections.Immutable;
using Briefings.Checking;
using Briefings.Checking.Findings;
using Briefings.Diagnostics;
using Briefings.Files;
using Xunit;

namespace Briefings.Tests.Checking;

public class UnreadableFileTests
{
    [Fact]
    public void Every_file_that_cannot_be_read_is_reported_and_the_others_are_checked()
    {
        var files = new LosingFiles { ["public/index.html"] = BuiltSite.Page("<a href=\"none/\">no</a>") };
        var diagnostics = new DiagnosticBag();

        var report = Checker.Check(new CheckRequest(files, "public", new Uri("https://example.org/")), diagnostics);

        Assert.Equal(1, report!.Pages);
        Assert.Equal(
            ["BR0102 public/gone.html", "BR0102 public/gone.xml", "BR0802 public/index.html"],
            diagnostics.ToSorted().Select(found => $"{found.Code} {found.Place.Path}"));
    }

    /// <summary>Lists two files that someone took away before they are read.</summary>
    private sealed class LosingFiles : ISiteFiles
    {
        private readonly MemorySiteFiles _there = new();

        public string this[string path]
        {
            init => _there.Write(path, System.Text.Encoding.UTF8.GetBytes(value));
        }

        public ImmutableArray<SiteFile> List(string folder) =>
            [new("public/gone.html", false), new("public/gone.xml", false), .. _there.List(folder)];

        public bool Exists(string path) => _there.Exists(path);

        public long Length(string path) => _there.Length(path);

        public byte[] Read(string path) => _there.Read(path);

        public int Read(string path, ref byte[] buffer) => _there.Read(path, ref buffer);

        public bool Write(string path, ReadOnlySpan<byte> bytes) => _there.Write(path, bytes);
    }
}
