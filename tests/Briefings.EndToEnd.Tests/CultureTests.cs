using System.Text.RegularExpressions;
using Xunit;

namespace Briefings.EndToEnd.Tests;

/// <summary>
/// The environment can give a program the system's cultures back, as container images do. Whatever language the machine has, the
/// bytes are the same. (The native program has no cultures to give back.)
/// </summary>
public class CultureTests
{
    [Theory]
    [InlineData("th_TH")] // counts years from 543 BC
    [InlineData("fa_IR")] // counts years of the Hijra by the sun
    [InlineData("ar_SA")] // counts years of the Hijra by the moon, and writes other digits
    [InlineData("de_DE")] // writes a comma before decimals
    public void A_site_has_the_same_bytes_in_every_language_of_the_machine(string locale)
    {
        using var plain = Site();
        using var localized = Site();

        var expected = plain.Run("build", "--as-of", "2025-12-01");
        var actual = CliRun.Managed(Environment(locale), localized.Folder, "build", "--as-of", "2025-12-01");

        Assert.True(expected.ExitCode == 0, expected.Error);
        Assert.Equal((expected.ExitCode, Timeless(expected.Error)), (actual.ExitCode, Timeless(actual.Error)));
        Assert.Equal(FolderText.Of(plain.At("content")), FolderText.Of(localized.At("content")));
        Assert.Equal(FolderText.Of(plain.At("public")), FolderText.Of(localized.At("public")));
    }

    [Theory]
    [InlineData("th_TH")]
    [InlineData("fa_IR")]
    [InlineData("ar_SA")]
    [InlineData("de_DE")]
    public void What_was_read_of_a_seed_is_printed_the_same(string locale)
    {
        using var site = Site();

        var expected = site.Run("import", "--dry-run", "--json");
        var actual = CliRun.Managed(Environment(locale), site.Folder, "import", "--dry-run", "--json");

        Assert.Contains("\"confidence\"", expected.Out, StringComparison.Ordinal);
        Assert.Equal(expected.Out, actual.Out);
    }

    // Figures, decimals, a year, upper and lower case, and titles whose order another language would change.
    private static TestSite Site() => new TestSite()
        .Write("site.yml", "title: Test\nbaseUrl: https://example.org/\nfeeds: {items: 5, bytes: 1500}\n")
        .Write("seeds/ferries.txt", SeedText.Ferries)
        .Write("seeds/tanker.txt", "Tanker traffic rises by 12.5 percent\n\nLINDAU, March 4, 2025 (Harbour Wire) -- "
            + "Traffic of tankers rose by 12.5 percent to 1,204,000 tonnes, said INGRID Ilves, director of the Lake Board.\n\n"
            + "The Board meets on 31 December 2025.\n")
        .Write("content/briefings/2024/aarhus.en.md", Article("Aarhus opens its harbour", "2024-02-29"))
        .Write("content/briefings/2024/zebra.en.md", Article("zebra crossings at the pier", "2024-12-31"))
        .Write("content/briefings/2024/oland.en.md", Article("Öland gets a ferry", "2024-06-01"));

    private static string Article(string title, string day) =>
        $"---\nid: urn:uuid:00000000-0000-5000-8000-{day.Replace("-", "", StringComparison.Ordinal)}0000\ntitle: {title}\ndate: {day}\nlanguage: en\n---\n\n{title}.\n";

    private static Dictionary<string, string?> Environment(string locale) => new()
    {
        ["DOTNET_SYSTEM_GLOBALIZATION_INVARIANT"] = "0",
        ["LC_ALL"] = locale + ".UTF-8",
        ["LANG"] = locale + ".UTF-8",
    };

    // The summary names the seconds that a build took.
    private static string Timeless(string text) => Regex.Replace(text, "[0-9.]+ s\n", "s\n");
}
