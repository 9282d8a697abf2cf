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

    public void Print(ReviewGroup group)
    {
        if (group.IsOne)
            PrintOne(group.First);
        else
            PrintSeveral(group);
    }

    private void PrintOne(ReviewItem item)
    {
        Head($"{item.Id}  ", item.Link is not null || item.Conflict is not null ? Subject(item) : item.Question, item);
        PrintTitles(item);
        Part("for", item.For);
        Part("against", item.Against);
        PrintAnswers(item);
    }

    private void PrintSeveral(ReviewGroup group)
    {
        var item = group.First;
        Head("", $"{item.Question}, {group.Items.Length} texts", item);
        foreach (var one in group.Items.Take(MostNamed))
            output.WriteLine($"{"",Indent}{one.Id}  {LineWrap.Cut(Printable.Of(one.Title), Width - Indent - 10)}");
        if (group.Items.Length > MostNamed)
            output.WriteLine($"{"",Indent}and {group.Items.Length - MostNamed} more");
        Part("for", item.For);
        PrintAnswers(item);
        PrintCommand(item);
    }

    // In two lines, as a shell takes them, where one is too long.
    private void PrintCommand(ReviewItem item)
    {
        var command = $"briefings review accept --rule {item.Rule}";
        var value = item.Value.Length == 0 || item.Value.Contains('\'', StringComparison.Ordinal) ? "" : $"--value '{Printable.Of(item.Value)}'";
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
        var sure = item.Value.Length == 0 && item.Field is not null ? "missing" : string.Create(CultureInfo.InvariantCulture, $"{item.Confidence * 100:0} % sure");
        var lines = LineWrap.Of(question, Width - Indent - sure.Length - 2);
        for (var i = 0; i < lines.Count; i++)
        {
            var start = i == 0 ? id.PadRight(id.Length == 0 ? 0 : Indent) : new string(' ', id.Length == 0 ? 2 : Indent);
            var gap = Width - LineWrap.WidthOf(start) - LineWrap.WidthOf(lines[i]) - sure.Length;
            output.WriteLine(i == 0 ? $"{start}{lines[i]}{new string(' ', Math.Max(1, gap))}{sure}" : start + lines[i]);
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

    private void PrintAnswers(ReviewItem item)
    {
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
