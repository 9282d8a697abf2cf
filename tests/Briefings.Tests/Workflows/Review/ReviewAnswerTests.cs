using System.Text;
using Briefings.Content;
using Briefings.Diagnostics;
using Briefings.Workflows.Review;
using Xunit;

namespace Briefings.Tests.Workflows.Review;

/// <summary>Answers to many questions at once, other values, and answers that are taken back.</summary>
public class ReviewAnswerTests
{
    private readonly DiagnosticBag _diagnostics = new();

    private readonly MemorySiteFiles _site = new()
    {
        ["content/briefings/2025/a.en.md"] = Article("a", "source: Harbour Wire", "source: \"name in the lead, 60 % sure: “Harbour Wire reports”\""),
        ["content/briefings/2025/b.en.md"] = Article("b", "source: Harbour Wire", "source: \"name in the lead, 95 % sure\""),
        ["content/briefings/2025/c.en.md"] = Article("c", "source: Lake Post", "source: \"name in the lead, 70 % sure\""),
        ["content/briefings/2025/d.en.md"] = Article("d", "source: Harbour Wire\nplace: Lindau", "place: \"from the dateline, 92 % sure\""),
    };

    [Theory]
    [InlineData("name-in-the-lead", null, null, null, "a b c")]
    [InlineData("name-in-the-lead", "Harbour Wire", null, null, "a b")]
    [InlineData(null, "Lake Post", null, null, "c")]
    [InlineData(null, null, "content/briefings/2025/d.en.md", null, "d")]
    [InlineData(null, null, null, 0.9, "b d")]
    [InlineData("name-in-the-lead", null, null, 0.9, "b")]
    public void Many_questions_are_answered_by_what_they_have_in_common(string? rule, string? value, string? file, double? over, string answered)
    {
        var items = Desk().Decide(new ReviewSelection([]) { Rule = rule, Value = value, File = file, Over = over }, isAccepted: true);

        Assert.Empty(_diagnostics.ToSorted());
        Assert.Equal(answered.Split(' '), items.Select(item => item.Title).Order(StringComparer.Ordinal));
        Assert.Equal(4 - items.Length, Desk().Waiting().Length);
    }

    [Fact]
    public void Conditions_that_fit_nothing_are_an_error()
    {
        Desk().Decide(new ReviewSelection([]) { Rule = "no-rule", Over = 0.5 }, isAccepted: true);

        Assert.Equal("content: error BR0506: No question fits the rule 'no-rule' and more than 0.5; see 'briefings review'", Assert.Single(_diagnostics.ToSorted()).ToString());
    }

    [Fact]
    public void The_same_value_by_the_same_rule_is_one_group()
    {
        var groups = ReviewGroup.Of(Desk().Waiting());

        Assert.Equal([("source: Harbour Wire", 2), ("source: Lake Post", 1), ("place: Lindau", 1)], groups.Select(group => (group.First.Question, group.Items.Length)));
    }

    [Fact]
    public void A_question_says_what_speaks_for_it_and_what_each_answer_does()
    {
        var asked = Desk().Waiting()[0];

        Assert.Equal(("name-in-the-lead", "Harbour Wire reports", "a"), (asked.Rule, asked.For, asked.Title));
        Assert.Equal(("it is stated from now on, and not asked again", "the source is left empty"), (asked.OnAccept, asked.OnReject));
    }

    [Fact]
    public void Answers_are_taken_back_one_after_the_other()
    {
        Desk().Decide(new ReviewSelection([]) { Value = "Harbour Wire" }, isAccepted: true);
        var between = Text(ContentPath.Decisions);
        Desk().Decide(new ReviewSelection([]) { Value = "Lake Post" }, isAccepted: false);

        Assert.Equal(1, Desk().Undo());
        Assert.Equal(between, Text(ContentPath.Decisions));
        Assert.Equal(2, Desk().Undo());
        Assert.Equal(4, Desk().Waiting().Length);
        Assert.Null(Desk().Undo());
        Assert.Contains("BR0507", Assert.Single(_diagnostics.ToSorted()).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Another_value_is_written_into_the_file_and_taken_back_with_it()
    {
        var before = Text("content/briefings/2025/c.en.md");
        var queue = Desk().Waiting();
        var asked = queue.Single(item => item.Value == "Lake Post");

        Assert.NotNull(Desk().Set(queue, asked.Id, "Lake Post: \"Evening\""));

        Assert.Equal(before.Replace("source: Lake Post", "source: \"Lake Post: \\\"Evening\\\"\"", StringComparison.Ordinal), Text("content/briefings/2025/c.en.md"));
        Assert.DoesNotContain(Desk().Waiting(), item => item.Title == "c");
        Assert.Equal(1, Desk().Undo());
        Assert.Equal(before, Text("content/briefings/2025/c.en.md"));
    }

    [Fact]
    public void A_value_that_cannot_be_read_is_not_written()
    {
        Write("content/briefings/2025/a.en.md", Article("a", "source: Harbour Wire", "date: guessed", date: "2025-03-01"));
        var queue = Desk().Waiting();

        Assert.Null(Desk().Set(queue, queue.Single(item => item.Subject == "date").Id, "last Tuesday"));

        Assert.Contains("'last Tuesday'", Assert.Single(_diagnostics.ToSorted()).ToString(), StringComparison.Ordinal);
        Assert.Contains("date: 2025-03-01", Text("content/briefings/2025/a.en.md"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_was_edited_after_the_answer_stays_as_it_is()
    {
        var queue = Desk().Waiting();
        Desk().Set(queue, queue.Single(item => item.Value == "Lake Post").Id, "Lake Mail");
        Write("content/briefings/2025/c.en.md", Text("content/briefings/2025/c.en.md") + "More.\n");

        Assert.Null(Desk().Undo());

        Assert.Contains("source: Lake Mail", Text("content/briefings/2025/c.en.md"), StringComparison.Ordinal);
    }

    [Fact]
    public void What_an_imported_text_does_not_say_is_asked_first_and_once()
    {
        Write("content/briefings/2025/e.en.md", Article("e", "place: Lindau", "place: \"x, 50 % sure\"", date: null));

        var missing = Desk().Waiting().Take(2).ToArray();
        Assert.Equal(["date: missing", "source: missing"], missing.Select(item => item.Question));
        Desk().Decide([missing[1].Id], isAccepted: true);
        var queue = Desk().Waiting();
        Desk().Set(queue, missing[0].Id, "2025-03-01");

        Assert.DoesNotContain(Desk().Waiting(), item => item.Value.Length == 0);
        Assert.Contains("title: e\ndate: 2025-03-01\n", Text("content/briefings/2025/e.en.md"), StringComparison.Ordinal);
    }

    private ReviewDesk Desk() => new(_site, _diagnostics);

    private void Write(string path, string text) => _site.Write(path, Encoding.UTF8.GetBytes(text));

    private string Text(string path) => Encoding.UTF8.GetString(_site.Read(path));

    private static string Article(string name, string fields, string inferred, string? date = "2025-01-01") =>
        $"---\nid: urn:x:{name}\ntitle: {name}\n{(date is null ? "" : $"date: {date}\n")}language: en\n{fields}\nimport:\n  seed: seeds/{name}.txt\n  sha256: '0'\n  body: '0'\n  inferred:\n    {inferred}\n---\n\nText {name} of its own.\n";
}
