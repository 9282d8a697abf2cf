using Briefings.Cli.Terminal;
using Briefings.Tests.Architecture;
using Xunit;

namespace Briefings.EndToEnd.Tests;

/// <summary>The folders of the command: what prints, what serves and starts sites, the commands, and the program on top.</summary>
public class CommandLayersTests
{
    private const string Root = "Briefings.Cli";

    private static readonly string[][] Floors = [["Terminal"], ["NewSite", "Serving", "Templates"], ["Commands"], [""]];

    private static readonly (string From, string To)[] Uses =
    [
        .. TypeReferences.In(typeof(ExitCode).Assembly.Location)
            .Where(use => use.To.StartsWith(Root + ".", StringComparison.Ordinal) && FolderOf(use.From) != FolderOf(use.To)),
    ];

    [Fact]
    public void No_folders_use_each_other_in_a_circle() => Assert.Empty(FolderGraph.Circles(Uses, Root));

    [Fact]
    public void A_folder_uses_only_those_on_the_floors_below() =>
        Assert.Empty(Uses.Where(use => FloorOf(use.From) <= FloorOf(use.To)).Select(use => $"{use.From} uses {use.To}").Order(StringComparer.Ordinal));

    [Fact]
    public void There_is_something_to_look_at() =>
        Assert.Contains(Uses, use => FolderOf(use.From) == "Commands" && FolderOf(use.To) == "Terminal");

    private static int FloorOf(string type) => Array.FindIndex(Floors, floor => floor.Contains(FolderOf(type))) is >= 0 and var at
        ? at
        : throw new InvalidOperationException($"{type} is in a folder that is on no floor: name it here");

    private static string FolderOf(string type) => type.LastIndexOf('.') is var end && end > Root.Length ? type[(Root.Length + 1)..end] : "";
}
