using System.Collections.Immutable;
using System.Globalization;
using Briefings.Workflows.Review;

namespace Briefings.Cli.Terminal;

/// <summary>Prints questions to the curator in lines of 80 columns, with what speaks for each answer and what it does.</summary>
internal sealed class ReviewPrinter(TextWriter output)
{
    private const int Width = 80;
    private const int Indent = 10;
    private const int MostWordLines = 3;
    private const int MostNamed = 5;

    public void Print(ImmutableArray<ReviewItem> queue)
    {
        foreach (var group in ReviewGroup.Of(queue))
        {
            Print(group);
            output.WriteLine();
        }
    }

    /// <param name="group">One question, or several that one answer settles.</param>
    /// <param name="withCommand">Whether the command that answers all of them is printed too.</param>
    public void Print(ReviewGroup group, bool withCommand = true)
    {
        if (group.IsOne)
        {
            PrintOne(group.First);
            return;
        }

        PrintSeveral(group);
        if (withCommand)
            PrintCommand(group);
    }

    private void PrintOne(ReviewItem item)
    {
        Head($"{item.Id}  ", item.Link is not null || item.Conflict is not null ? Subject(item) : item.Question, item);
        PrintTitles(item);
        Part("for", item.For);
        Part("against", item.Against);
        PrintAnswers(new ReviewGroup([item]));
    }

    private void PrintSeveral(ReviewGroup group)
    {
        var item = group.First;
        Head("", $"{HeadOf(group)}, {group.Items.Length} {NounOf(group)}", item);
        if (group.IsOfOneText)
            PrintTitle("", item.Title, item.Path);
        foreach (var one in group.Items.Take(MostNamed))
            output.WriteLine($"{"",Indent}{one.Id}  {LineWrap.Cut(Printable.Of(LineOf(group, one)), Width - Indent - 10)}");
        if (group.Items.Length > MostNamed)
            output.WriteLine($"{"",Indent}and {group.Items.Length - MostNamed} more");
        if (group.IsSame)
            Part("for", item.For);
        PrintAnswers(group);
    }

    private static string HeadOf(ReviewGroup group) => group switch
    {
        { First: { Link: not null } or { Conflict: not null } } => Subject(group.First),
        { IsOfOneText: true } => "what was guessed of one text",
        _ => group.Items.All(item => item.Question == group.First.Question) ? group.First.Question : group.First.Subject,
    };

    private static string NounOf(ReviewGroup group) => group switch
    {
        { First: { Link: not null } or { Conflict: not null } } => "pairs",
        { IsOfOneText: true } => "fields",
        _ => "texts",
    };

    // What the questions do not have in common.
    private static string LineOf(ReviewGroup group, ReviewItem item) => item switch
    {
        { Link: not null } => $"{item.Title} | {item.OtherTitle}",
        { Conflict: not null } => $"{item.For} | {item.Against}",
        _ when group.IsOfOneText => item.Question,
        _ => item.Question == group.First.Question && group.Items.All(other => other.Question == item.Question) ? item.Title : item.Value,
    };

    // In two lines, as a shell takes them, where one is too long.
    private void PrintCommand(ReviewGroup group)
    {
        var item = group.First;
        var byRule = $"briefings review accept --rule {item.Rule}";
        var isByRule = group.IsSame && Indent + byRule.Length + 2 <= Width;
        var command = isByRule ? byRule : $"briefings review accept --group {item.Id}";
        var value = !isByRule || item.Value.Length == 0 || item.Value.Contains('\'', StringComparison.Ordinal) ? "" : $"--value '{Printable.Of(item.Value)}'";
        if (Indent + command.Length + 1 + LineWrap.WidthOf(value) <= Width)
        {
            output.WriteLine($"{"all",-Indent}{command} {value}".TrimEnd());
            return;
        }

        output.WriteLine($"{"all",-Indent}{command} \\");
        output.WriteLine($"{"",Indent}  {value}");
    }

    // What is asked in one line, and how sure the machine is at its end.
    private void Head(string id, string question, ReviewItem item)
    {
        var sure = item.Value.Length == 0 && item.Field is not null ? "" : string.Create(CultureInfo.InvariantCulture, $"{item.Percent} % sure");
        var lines = LineWrap.Of(question, Width - Indent - sure.Length - 2);
        for (var i = 0; i < lines.Count; i++)
        {
            var start = i == 0 ? id.PadRight(id.Length == 0 ? 0 : Indent) : new string(' ', id.Length == 0 ? 2 : Indent);
            var gap = Width - LineWrap.WidthOf(start) - LineWrap.WidthOf(lines[i]) - sure.Length;
            output.WriteLine(i == 0 ? $"{start}{lines[i]}{new string(' ', Math.Max(1, gap))}{sure}".TrimEnd() : start + lines[i]);
        }
    }

    private static string Subject(ReviewItem item) => item switch
    {
        { Link: not null } => $"{item.Subject}?",
        _ => $"do they differ in {item.Subject}: {item.Value}?",
    };

    private void PrintTitles(ReviewItem item)
    {
        PrintTitle(item.OtherPath is null ? "" : "one", item.Title, item.Path);
        if (item.OtherPath is { } other)
            PrintTitle("other", item.OtherTitle ?? "", other);
        output.WriteLine($"{"rule",-Indent}{item.Rule}");
    }

    private void PrintTitle(string label, string title, string path)
    {
        Part(label, title, always: true);
        foreach (var line in LineWrap.Of(path, Width - Indent))
            output.WriteLine($"{"",Indent}{line}");
    }

    private void PrintAnswers(ReviewGroup group)
    {
        var item = group.Items.FirstOrDefault(one => !ReviewDesk.CanReject(one)) ?? group.First;
        Part("accept", item.OnAccept);
        if (item.OnReject != item.OnAccept)
            Part("reject", item.OnReject);
    }

    private void Part(string label, string? words, bool always = false)
    {
        if (string.IsNullOrEmpty(words) && !always)
            return;
        var lines = LineWrap.Of(words ?? "", Width - Indent, MostWordLines);
        for (var i = 0; i < lines.Count; i++)
            output.WriteLine($"{(i == 0 ? label : ""),-Indent}{lines[i]}");
    }
}
