using System.Collections.Immutable;
using System.Reflection;
using Briefings.Files;
using Briefings.Templating;
using Xunit;

namespace Briefings.Tests.Architecture;

public class ArchitectureTests
{
    private static readonly Assembly Library = typeof(SourceText).Assembly;
    private static readonly Assembly Templating = typeof(TemplateEngine).Assembly;

    private static readonly ImmutableHashSet<(string From, string To)> References = TypeReferences.In(Library.Location);

    [Fact]
    public void Folders_use_only_the_folders_below_them() => Assert.Empty(Layers.Violations(References, "Briefings"));

    [Fact]
    public void No_folders_use_each_other_in_a_circle() => Assert.Empty(FolderGraph.Circles(References, "Briefings"));

    [Fact]
    public void A_verb_uses_only_the_verbs_before_it()
    {
        string[] verbs = ["Import", "Review", "Build", "Parts", "Check", "Publish"];
        var order = verbs.Select((verb, place) => ($"Briefings.Workflows.{verb}", place)).ToImmutableDictionary(verb => verb.Item1, verb => verb.place);

        Assert.DoesNotContain(
            References,
            use => order.TryGetValue(FolderOf(use.From), out var from) && order.TryGetValue(FolderOf(use.To), out var to) && from < to);
    }

    [Fact]
    public void No_two_types_of_the_library_share_a_name() => Assert.Empty(Library.GetTypes()
        .Where(type => !type.IsNested && !IsGenerated(type))
        .GroupBy(type => type.Name)
        .Where(named => named.Count() > 1)
        .Select(named => string.Join(", ", named)));

    [Fact]
    public void A_folder_of_the_library_is_small_enough_to_look_through() => Assert.Empty(SourceFiles.All()
        .Where(file => file.Contains($"{Path.DirectorySeparatorChar}Briefings{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
        .GroupBy(Path.GetDirectoryName)
        .Where(folder => folder.Count() > 28)
        .Select(folder => $"{folder.Key}: {folder.Count()}"));

    [Fact]
    public void A_use_that_goes_up_is_noticed_even_inside_a_method()
    {
        var planted = TypeReferences.In(typeof(ArchitectureTests).Assembly.Location);

        var violations = Layers.Violations(planted, "Briefings.Tests.Architecture.Planted");

        Assert.Equal<string>(
            [
                "Briefings.Tests.Architecture.Planted.Files.PlantedFile uses "
                    + "Briefings.Tests.Architecture.Planted.Rendering.PlantedRenderer",
            ],
            violations);
    }

    [Fact]
    public void The_template_language_knows_nothing_of_news() => Assert.DoesNotContain(
        Templating.GetReferencedAssemblies(), name => name.Name!.StartsWith("Briefings", StringComparison.Ordinal));

    [Theory]
    [InlineData("YamlDotNet", "Configuration", "Content")]
    [InlineData("Markdig", "Rendering")]
    [InlineData("AngleSharp", "Importing", "Checking")]
    public void A_library_is_used_only_where_it_belongs(string library, params string[] folders) => Assert.Empty(References
        .Where(use => use.To.StartsWith(library + ".", StringComparison.Ordinal))
        .Select(use => use.From)
        .Where(from => !folders.Any(folder => from.StartsWith($"Briefings.{folder}.", StringComparison.Ordinal)))
        .Distinct());

    [Fact]
    public void Files_are_touched_only_where_files_belong() => Assert.Empty(References
        .Where(use => use.To is "System.IO.File" or "System.IO.Directory" or "System.IO.FileStream" or "System.IO.FileInfo"
            or "System.IO.DirectoryInfo")
        .Select(use => use.From)
        .Where(from => !new[] { "Files", "Output", "Publishing" }.Any(
            folder => from.StartsWith($"Briefings.{folder}.", StringComparison.Ordinal)))
        .Distinct());

    [Fact]
    public void What_the_disk_refuses_is_distinguished_in_one_place() => Assert.Equal(
        ["DiskFailure.cs"],
        SourceFiles.All()
            .Where(path => path.Contains($"{Path.DirectorySeparatorChar}src{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
            .Where(path => File.ReadAllText(path).Contains("is IOException or Unauthorized", StringComparison.Ordinal))
            .Select(path => Path.GetFileName(path)));

    [Theory]
    [InlineData("System.DateTime", "get_Now")]
    [InlineData("System.DateTime", "get_UtcNow")]
    [InlineData("System.DateTimeOffset", "get_Now")]
    [InlineData("System.DateTimeOffset", "get_UtcNow")]
    [InlineData("System.Random", ".ctor")]
    [InlineData("System.Guid", "NewGuid")]
    public void Nothing_reads_the_clock_or_chance(string type, string member)
    {
        Assert.DoesNotContain((type, member), MemberReferences.In(Library.Location));
        Assert.DoesNotContain((type, member), MemberReferences.In(Templating.Location));
    }

    [Fact]
    public void Data_does_not_change_once_it_is_made() => Assert.Empty(Library.GetTypes()
        .Where(type => type.GetMethod("<Clone>$") is not null)
        .SelectMany(type => type.GetProperties().Where(IsSettableLater).Select(property => $"{type}.{property.Name}")));

    [Fact]
    public void Classes_are_sealed_unless_something_derives_from_them()
    {
        var types = Library.GetTypes().Concat(Templating.GetTypes()).ToArray();
        var bases = types.Select(type => type.BaseType).Select(Definition).ToHashSet();

        Assert.DoesNotContain(
            types, type => type is { IsClass: true, IsSealed: false } && !bases.Contains(type) && !IsGenerated(type));
    }

    [Fact]
    public void No_source_file_is_longer_than_four_hundred_lines() =>
        Assert.DoesNotContain(SourceFiles.All(), file => File.ReadAllLines(file).Length > 400);

    private static string FolderOf(string type) => type[..Math.Max(0, type.LastIndexOf('.'))];

    private static Type? Definition(Type? type) => type is { IsGenericType: true } ? type.GetGenericTypeDefinition() : type;

    private static bool IsGenerated(Type type) =>
        type.Name.Contains('<', StringComparison.Ordinal) || type.Namespace?.StartsWith("Briefings", StringComparison.Ordinal) != true;

    private static bool IsSettableLater(PropertyInfo property) =>
        property.SetMethod is { } setter
        && !setter.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(System.Runtime.CompilerServices.IsExternalInit));
}
