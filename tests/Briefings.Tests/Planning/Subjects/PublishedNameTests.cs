using System.Text;
using Briefings.Configuration;
using Briefings.Content;
using Briefings.Diagnostics;
using Briefings.Planning;
using Briefings.Planning.Addresses;
using Briefings.Planning.Pages;
using Briefings.Planning.Subjects;
using Xunit;
using static Briefings.Tests.Planning.SampleArchive;

namespace Briefings.Tests.Planning.Subjects;

/// <summary>Names keep the addresses that they were published at.</summary>
public class PublishedNameTests
{
    private readonly DiagnosticBag _diagnostics = new();

    [Theory]
    [InlineData("topics", "C++", "c", "topics: [C]", "c-2")]
    [InlineData("people", "Zhang, Wei", "zhang-wei", "people: [Zhang Wei]", "zhang-wei-2")]
    [InlineData("people", "Zhang Wei", "zhang-wei", "people: ['Zhang, Wei']", "zhang-wei-2")]
    [InlineData("topics", "C++", "c-2", "topics: [C]", "c")]
    public void A_new_name_never_takes_the_address_of_one_that_was_published(string kind, string name, string slug, string fields, string given)
    {
        var before = Plan($"name /{kind}/{slug}/ {name}\n", Article("2025/a.en", $"{kind}: ['{name}']"), Article("2025/b.en", fields));

        Assert.Equal(slug, SlugOf(before, kind, name));
        Assert.Equal(given, SlugOf(before, kind, fields[(fields.IndexOf('[', StringComparison.Ordinal) + 1)..^1].Trim('\'')));
        // Also where nothing has the name at the moment.
        Assert.NotEqual(slug, Plan($"name /{kind}/{slug}/ {name}\n", Article("2025/b.en", fields)).Index.Subjects[new SubjectKind(kind)][0].Slug.Value);
    }

    [Fact]
    public void Another_spelling_of_the_name_is_the_same_name()
    {
        var plan = Plan("name /people/angstrom/ Zoë Ångström\n", Article("2025/a.en", "people: [ZOE ANGSTROM]"));

        Assert.Equal("angstrom", SlugOf(plan, "people", "ZOE ANGSTROM"));
    }

    [Fact]
    public void A_collision_is_reported_where_the_name_is_and_says_how_to_choose()
    {
        Plan("", Article("2025/a.en", "topics: [ships, C++]"), Article("2025/b.en", "topics: [C]"));

        Assert.Equal(
            "content/briefings/2025/a.en.md:5:17: warning BR1412: 'C++' and 'C' come to one address, 'topics/c', so this one is at 'topics/c-2'; to choose another, write 'content/subjects/topics/ADDRESS.md' with 'title: C++'",
            Assert.Single(_diagnostics.ToSorted()).ToString());
    }

    [Fact]
    public void What_was_chosen_or_published_is_not_reported_and_the_former_address_redirects()
    {
        var plan = Plan(
            "url /en/topics/c/\nname /topics/c/ C++\n",
            ("content/subjects/topics/cpp.md", "---\ntitle: C++\n---\n"),
            Article("2025/a.en", "topics: [C++]"),
            Article("2025/b.en", "topics: [C]"));

        Assert.Equal(("cpp", "c-2"), (SlugOf(plan, "topics", "C++"), SlugOf(plan, "topics", "C")));
        Assert.Equal("/en/topics/cpp/", Assert.IsType<RedirectPage>(plan.Find(SitePath.Folder("en", "topics", "c"))).To.ToString());
        Assert.Equal("BR1412", Assert.Single(_diagnostics.ToSorted()).Code);
    }

    [Fact]
    public void Names_without_letters_have_readable_addresses_that_others_do_not_change()
    {
        Assert.Equal("plus-plus", SlugOf(Plan("", Article("2025/a.en", "topics: ['++']")), "topics", "++"));
        Assert.Equal("plus-plus", SlugOf(Plan("", Article("2025/a.en", "topics: ['++', '!!', '??']")), "topics", "++"));
        Assert.Equal("u1f3b5", SlugOf(Plan("", Article("2025/a.en", "topics: [\U0001F3B5]")), "topics", "\U0001F3B5"));
        Assert.Empty(_diagnostics.ToSorted());
        Assert.Equal("untitled-2", SlugOf(Plan("url /en/topics/untitled/\nurl /en/topics/untitled-2/\n", Article("2025/a.en", "topics: ['++', '!!']")), "topics", "++"));
    }

    [Fact]
    public void A_draft_changes_no_address_of_what_readers_see()
    {
        var files = Site(Article("2025/a.en", "topics: [C++]"), Article("2025/b.en", "draft: true\ntopics: [C]"));

        Assert.Equal("c", SlugOf(SampleArchive.Plan(files, _diagnostics), "topics", "C++"));
        Assert.Equal("c", SlugOf(SampleArchive.Plan(files, _diagnostics, drafts: true), "topics", "C++"));
    }

    [Fact]
    public void The_lock_keeps_names_as_it_keeps_addresses()
    {
        var urls = PublishedUrls.Of(["en/topics/c/"], []).With(new Dictionary<string, string> { ["topics/c"] = "C++ / C", ["topics/odd"] = "a\nb" });
        var read = PublishedUrls.Read(new MemorySiteFiles { [PublishedUrls.FileName] = urls.ToText() }, _diagnostics);

        Assert.Empty(_diagnostics.ToSorted());
        Assert.Equal("C++ / C", Assert.Single(read.Names).Value);
        Assert.Equal(["topics/b", "topics/c"], read.Then(PublishedUrls.None.With(new Dictionary<string, string> { ["topics/b"] = "B" })).Names.Keys);
    }

    private SitePlan Plan(string urls, params (string Path, string Text)[] files)
    {
        var site = Site(files);
        site.Write(PublishedUrls.FileName, Encoding.UTF8.GetBytes(urls));
        return SitePlanner.Plan(
            new PlanRequest(ArchiveReader.Read(site, _diagnostics), SiteConfigReader.Read(site, _diagnostics)!)
            {
                Published = PublishedUrls.Read(site, _diagnostics),
            },
            _diagnostics);
    }

    private static MemorySiteFiles Site(params (string Path, string Text)[] files) =>
        SampleArchive.Files([("site.yml", SampleArchive.Site + "subjects: {people: {pages: 1}, topics: {pages: 1}}\n"), .. files]);

    private static string SlugOf(SitePlan plan, string kind, string name) => plan.Index.Names[(new SubjectKind(kind), name)].Slug.Value;
}
