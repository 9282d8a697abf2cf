using System.Text.Json;
using Briefings.Content;
using Briefings.Linking;
using Briefings.Linking.Anchors;
using Briefings.Linking.Outcome;
using Briefings.Linking.Readings;
using Xunit;

namespace Briefings.Tests.Linking.Readings;

public class KnownReadingsTests
{
    // Has what the others lack: an event to come, a larger one, an office, a quoted title, an address, a sign of two units.
    private static readonly Article s_announcement = Texts.Of("g-en", "en", "Skerry Workshop 2031 closes at the Northern Coast Forum 2031", "2031-06-02",
        """
        The Skerry Workshop 2031, held June 1 in Copenhagen, Denmark, as part of the Northern Coast Forum 2031, closed with 41 speakers 𠮷.

        Petra Lund, founder and chief executive of Skerry Works, praised "a foundation of glass and light". See https://skerry.example/2031.

        The 2032 Baltic Lantern Conference will be held on 4-6 May 2032 in Gdansk, the guild said on Thursday.
        """);

    private static readonly Article s_version = Texts.Of("h-en", "en", "Beacon 4.2 is out", "2031-08-01",
        """
        The Lantern Guild released Beacon 4.2 on August 1, 2031, with drivers for 60 lamps.

        Beacon 4.2 runs on small machines. In 2019 it ran on 35 of them.
        """);

    private static readonly Article[] s_articles =
        [Texts.English, Texts.German, Texts.Japanese, Texts.Report, Texts.LastYear, Texts.Unrelated, s_announcement, s_version];

    [Fact]
    public void What_was_kept_of_a_reading_is_all_of_it()
    {
        var files = Keep(s_articles);

        var kept = KnownReadings.Load(files);

        foreach (var article in s_articles)
            Assert.Equal(JsonSerializer.Serialize(ArticleReading.Of(article)), JsonSerializer.Serialize(kept.Of(article)));
        Assert.Equal(0, kept.NewlyRead);
        // The articles above have something of every kind and two values of every field, or what is forgotten would not be missed.
        var all = s_articles.Select(article => ArticleReading.Of(article)).ToArray();
        Assert.All(Enum.GetValues<AnchorKind>(), kind => Assert.Contains(all, reading => reading.Anchors.Any(anchor => anchor.Kind == kind)));
        Assert.Contains(all, reading => reading is { Events: { Main: not null, Whole: not null, Announced.Length: > 0 }, Offices.Length: > 0, Days.Length: > 0 });
        Assert.Contains(all, reading => reading.Counts.Length > 0);
        Assert.All(ValuesByField(all), field => Assert.True(field.Count() > 1, $"{field.Key} is always the same"));
    }

    [Fact]
    public void Any_part_of_an_archive_is_linked_as_if_it_were_read_for_the_first_time()
    {
        var files = Keep(s_articles);

        for (var chosen = 0; chosen < 1 << s_articles.Length; chosen++)
        {
            Article[] part = [.. s_articles.Where((_, i) => (chosen >> i & 1) == 1)];
            Assert.Equal(Describe(Texts.Link(part)), Describe(Link(part, KnownReadings.Load(files))));
        }
    }

    [Fact]
    public void Only_what_changed_is_read()
    {
        var files = Keep(Texts.English, Texts.German);

        foreach (var other in new[]
                 {
                     Texts.German with { Body = Texts.German.Body + "." },
                     Texts.German with { Title = "Laternen" },
                     Texts.German with { Date = Texts.Report.Date },
                     Texts.German with { Language = Texts.English.Language },
                 })
        {
            var known = KnownReadings.Load(files);
            Assert.Equal(Describe(Texts.Link(Texts.English, other)), Describe(Link([Texts.English, other], known)));
            Assert.Equal(1, known.NewlyRead);
        }
    }

    [Fact]
    public void What_is_in_the_archive_no_more_is_not_kept()
    {
        var files = Keep(Texts.English, Texts.German);
        var before = files.Length(KnownReadings.FileName);

        var known = KnownReadings.Load(files);
        Link([Texts.English], known);
        known.Save(files);

        Assert.True(files.Length(KnownReadings.FileName) < before);
        Assert.Equal(Keep(Texts.English).Read(KnownReadings.FileName), files.Read(KnownReadings.FileName));
    }

    [Fact]
    public void A_few_new_readings_are_kept_beside_the_many_until_they_are_not_few()
    {
        var files = new MemorySiteFiles();
        Article[] all = [.. Enumerable.Range(0, 19).Select(i => Texts.Of($"id-{i:D2}", "en", $"Lamp {i}", "2031-01-01", $"The guild sold {100 + i} lamps."))];
        LinkAndKeep(files, all[..16]);
        var many = files.Read(KnownReadings.FileName);

        LinkAndKeep(files, all[..17]);
        Assert.Equal(many, files.Read(KnownReadings.FileName));
        Assert.Equal(0, LinkAndKeep(files, all[..17]));
        Assert.Equal(1, LinkAndKeep(files, all[..18]));
        Assert.Equal(many, files.Read(KnownReadings.FileName));

        Assert.Equal(1, LinkAndKeep(files, all));
        Assert.Equal(Keep(all).Read(KnownReadings.FileName), files.Read(KnownReadings.FileName));
        Assert.Equal(0, LinkAndKeep(files, all));
        LinkAndKeep(files, all[1..]);
        Assert.Equal(Keep(all[1..]).Read(KnownReadings.FileName), files.Read(KnownReadings.FileName));
    }

    [Fact]
    public void The_readings_of_a_large_archive_are_kept_in_several_files()
    {
        var files = new MemorySiteFiles();
        Article[] all = [.. Enumerable.Range(0, 5).Select(i => Texts.Of($"id-{i:D2}", "en", $"Lamp {i}", "2031-01-01", $"The guild sold {100 + i} lamps."))];
        Save(all);
        Assert.Equal([".briefings/readings", ".briefings/readings-1", ".briefings/readings-2"], files.List(".briefings").Select(file => file.Path));

        var known = KnownReadings.Load(files);
        Link(all, known);
        Assert.Equal(0, known.NewlyRead);

        Save(all[..2]);
        Assert.Equal([".briefings/readings"], files.List(".briefings").Select(file => file.Path));

        void Save(Article[] articles)
        {
            var readings = KnownReadings.Load(files);
            Link(articles, readings);
            readings.Save(files, mostInFile: 2);
        }
    }

    [Fact]
    public void What_others_read_is_kept_from_then_on()
    {
        var others = Keep(Texts.English, Texts.German).Read(KnownReadings.FileName);
        var files = new MemorySiteFiles();

        var known = KnownReadings.Load(files, [(others, () => others)]);
        Link([Texts.English, Texts.German], known);
        known.Save(files);

        Assert.Equal(0, known.NewlyRead);
        Assert.Equal(others, files.Read(KnownReadings.FileName));
    }

    [Fact]
    public void Several_files_of_others_are_kept_as_they_are()
    {
        byte[][] others = [Keep(Texts.English, Texts.German).Read(KnownReadings.FileName), Keep(Texts.Report).Read(KnownReadings.FileName)];
        var files = new MemorySiteFiles();

        var known = KnownReadings.Load(files, others.Select(bytes => (bytes, (Func<byte[]>)(() => bytes))));
        Link([Texts.English, Texts.German, Texts.Report], known);
        known.Save(files);

        Assert.Equal(others, new[] { ".briefings/readings", ".briefings/readings-1" }.Select(files.Read));
        Assert.Equal(0, LinkAndKeep(files, [Texts.English, Texts.German, Texts.Report]));
    }

    [Fact]
    public void A_file_that_changes_between_two_readings_of_it_is_read_as_if_there_were_none()
    {
        var bytes = Keep(Texts.English, Texts.German).Read(KnownReadings.FileName);
        var other = Keep(Texts.Report).Read(KnownReadings.FileName);

        foreach (var again in new Func<byte[]>[] { () => other, () => [], () => throw new IOException("gone") })
        {
            var known = KnownReadings.Load(new MemorySiteFiles(), [(bytes, again)]);
            foreach (var _ in known.InOrderOfFiles([Texts.English], again: false))
            {
            }

            Assert.Equal(Describe(Texts.Link(Texts.English, Texts.German)), Describe(Link([Texts.English, Texts.German], known)));
            Assert.Equal(2, known.NewlyRead);
        }
    }

    [Fact]
    public void A_damaged_file_is_as_good_as_none()
    {
        var whole = Keep(Texts.English, Texts.German).Read(KnownReadings.FileName);
        var damaged = Enumerable.Range(0, whole.Length / 61).Select(i => Flip(whole, i * 61))
            .Concat([[], [1], whole[..16], whole[..48], whole[..^1], [.. whole, 0]]);

        Assert.All(damaged, bytes =>
        {
            var files = new MemorySiteFiles();
            files.Write(KnownReadings.FileName, bytes);
            var known = KnownReadings.Load(files);
            Assert.Equal(Describe(Texts.Link(Texts.English, Texts.German)), Describe(Link([Texts.English, Texts.German], known)));
            Assert.Equal(2, known.NewlyRead);
        });
    }

    private static IEnumerable<IGrouping<string, string>> ValuesByField(ArticleReading[] readings) =>
        readings.SelectMany(reading => Fields(JsonSerializer.SerializeToElement(reading)))
            .Select(field => (field.Name, Text: field.Value.GetRawText())).Distinct()
            .GroupBy(field => field.Name, field => field.Text);

    private static IEnumerable<JsonProperty> Fields(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Fields),
        JsonValueKind.Object => element.EnumerateObject().SelectMany(field => Fields(field.Value).Prepend(field)),
        _ => [],
    };

    private static byte[] Flip(byte[] bytes, int at)
    {
        byte[] flipped = [.. bytes];
        flipped[at] ^= 0x10;
        return flipped;
    }

    private static MemorySiteFiles Keep(params Article[] articles)
    {
        var files = new MemorySiteFiles();
        var known = KnownReadings.Load(files);
        Link(articles, known);
        known.Save(files);
        return files;
    }

    private static int LinkAndKeep(MemorySiteFiles files, Article[] articles)
    {
        var known = KnownReadings.Load(files);
        Link(articles, known);
        known.Save(files);
        return known.NewlyRead;
    }

    private static Links Link(Article[] articles, KnownReadings known) =>
        Linker.Link(Texts.Request(Decisions.None, [], articles) with { Readings = known });

    private static string Describe(Links links) => string.Join(
        '\n',
        [
            .. links.Pairs.Select(link => $"{link.Kind} {link.A.Id} {link.B.Id} {link.Score} {link.State} {string.Join("; ", link.Evidence)}"),
            .. links.Conflicts.Select(conflict => $"{conflict.Kind} {conflict.WordsA} {conflict.PlaceA} {conflict.WordsB} {conflict.PlaceB}"),
            .. links.Events.Select(known => $"{known.Id} {known.Start} {known.End} {known.Place} {known.PartOf} {known.Series}"),
            .. links.EventsOfArticle.OrderBy(pair => pair.Key).Select(pair => $"{pair.Key} {string.Join(' ', pair.Value)}"),
            .. links.TranslationKeys.OrderBy(pair => pair.Key).Select(pair => pair.ToString()),
        ]);
}
