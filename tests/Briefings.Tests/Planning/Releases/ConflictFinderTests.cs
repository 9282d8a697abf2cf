using System.Collections.Frozen;
using Briefings.Configuration;
using Briefings.Content;
using Briefings.Content.Curation;
using Briefings.Planning.Addresses;
using Briefings.Planning.Releases;
using Xunit;

namespace Briefings.Tests.Planning.Releases;

public class ConflictFinderTests
{
    private static readonly LinkNotes Notes = new(
        [], [new StatedConflict("number", "towns", new("urn:a", "nine towns"), new("urn:b", "over ten towns"))]);

    [Fact]
    public void A_conflict_is_shown_at_both_briefings_from_its_own_side()
    {
        var found = ConflictFinder.Find(Notes, Briefings("Guests of nine towns.", "Guests of over ten towns."));

        var atA = Assert.Single(found["urn:a"]);
        Assert.Equal(("nine towns", "urn:b", "over ten towns"), (atA.Words, atA.Other.Article.Id, atA.OtherWords));
        Assert.Equal("over ten towns", Assert.Single(found["urn:b"]).Words);
    }

    [Fact]
    public void A_conflict_ends_when_a_text_does_not_say_so_any_more() =>
        Assert.Empty(ConflictFinder.Find(Notes, Briefings("Guests of ten towns.", "Guests of over ten towns.")));

    [Fact]
    public void A_conflict_with_a_briefing_that_is_not_shown_is_not_shown() =>
        Assert.Empty(ConflictFinder.Find(Notes, Briefings("Guests of nine towns.")));

    [Fact]
    public void A_conflict_does_not_quote_what_may_not_be_shown() =>
        Assert.Empty(ConflictFinder.Find(Notes, Briefings("Guests of nine towns.", "")));

    private static FrozenDictionary<string, Briefing> Briefings(params string[] bodies) => bodies
        .Select((body, i) => new Briefing(
            i,
            new Article { Id = i == 0 ? "urn:a" : "urn:b", Title = "T", Language = LanguageTag.Parse("en"), Body = body },
            SitePath.Folder("en", $"{i}"),
            DisplayMode.Full))
        .ToFrozenDictionary(briefing => briefing.Article.Id);
}
