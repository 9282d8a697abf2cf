using System.Text.Json;
using Briefings.Content;
using Briefings.Files;
using Briefings.Linking;
using Briefings.Linking.Outcome;
using Briefings.Linking.Readings;
using Xunit;

namespace Briefings.Tests.Linking;

/// <summary>What a large archive is compared by is in a file, and a small part of it in memory.</summary>
public sealed class LargeArchiveTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("large").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData(2)]
    [InlineData(5)]
    [InlineData(16)]
    public void It_is_linked_as_it_is_in_memory(int mostInMemory)
    {
        var articles = Archive();
        var request = Texts.Request(Decisions.None, [], articles);
        var made = 0;

        var links = Linker.Link(request with
        {
            MostInMemory = mostInMemory,
            Scratch = () =>
            {
                made++;
                return ScratchFile.Create(_folder);
            },
        });

        Assert.Equal(1, made);
        Assert.Equal(Describe(Linker.Link(request)), Describe(links));
        Assert.NotEmpty(links.Pairs);
    }

    [Fact]
    public void Without_room_on_disk_it_stays_in_memory()
    {
        var request = Texts.Request(Decisions.None, [], Archive());

        Assert.Equal(Describe(Linker.Link(request)), Describe(Linker.Link(request with { MostInMemory = 2, Scratch = static () => null })));
    }

    [Fact]
    public void A_sheet_that_was_on_disk_is_what_it_was()
    {
        var articles = Archive().OrderBy(article => article.Id, StringComparer.Ordinal).ToArray();
        var request = Texts.Request(Decisions.None, [], articles);
        var memory = Linker.IndexOf(request);
        var disk = Linker.IndexOf(request with { MostInMemory = 2, Scratch = () => ScratchFile.Create(_folder) });

        for (var text = 0; text < articles.Length; text++)
        {
            Assert.Equal(SheetText(memory.SheetOf(text)), SheetText(disk.SheetOf(text)));
            Assert.Equal(memory.Candidates(text), disk.Candidates(text));
        }
    }

    private static string SheetText(TextSheet sheet) => JsonSerializer.Serialize(new
    {
        sheet.Numbers,
        sheet.Names,
        sheet.Sounds,
        sheet.Wording,
        sheet.Table.PublishedPlace,
        sheet.Table.Facts,
        Ids = sheet.Table.Ids.ToArray(),
        Anchors = Enumerable.Range(0, sheet.Table.Length).Select(place => new
        {
            Kind = sheet.Table.KindOf(place),
            Weight = sheet.Table.Weight(place),
            Distinctiveness = sheet.Table.Distinctiveness(place),
            Marks = (sheet.Table.IsFact(place), sheet.Table.IsEarlier(place), sheet.Table.IsInTitle(place), sheet.Table.IsAcronym(place)).ToString(),
        }),
    });

    private static Article[] Archive() =>
    [
        Texts.English, Texts.German, Texts.Japanese, Texts.Report, Texts.LastYear, Texts.Unrelated,
        .. Enumerable.Range(0, 12).Select(i => Texts.Report with { Id = $"r{i:00}", Body = Texts.Report.Body + $"\n\nThe guild sold {i + 40} lamps and 1,{i:00}0 m of wire." }),
    ];

    private static string Describe(Links links) => string.Join(
        '\n',
        [
            .. links.Pairs.Select(link => $"{link.Kind} {link.A.Id} {link.B.Id} {link.Score} {link.State} {string.Join("; ", link.Evidence)}"),
            .. links.Conflicts.Select(conflict => $"{conflict.Kind} {conflict.WordsA} {conflict.PlaceA} {conflict.WordsB} {conflict.PlaceB}"),
            .. links.TranslationKeys.OrderBy(pair => pair.Key).Select(pair => pair.ToString()),
        ]);
}
