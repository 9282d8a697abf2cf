using System.Collections.Immutable;
using System.CommandLine;
using Briefings.Cli.Terminal;
using Briefings.Workflows.Review;

namespace Briefings.Cli.Commands;

/// <summary><c>briefings review walk</c>: one question after the other, answered by single keys.</summary>
internal sealed class ReviewWalk(Session session, SiteOptions options)
{
    private const string Keys = "a accept · r reject · e write another value · s skip · k back · u undo · q quit";

    public Command Create()
    {
        var command = new Command("walk", "Ask one question after the other and answer each by a key: " + Keys);
        command.SetAction(Run);
        return command;
    }

    private int Run(ParseResult parsed)
    {
        var context = options.Resolve(parsed, session);
        if (!context.HasSite())
            return context.Finish();
        var queue = new ReviewDesk(context.Files, context.Diagnostics).Waiting();
        if (context.Diagnostics.HasErrors)
            return context.Finish();
        var groups = ReviewGroup.Of(queue);
        var printer = new ReviewPrinter(session.Out);
        var answered = new Stack<int>();
        for (var at = 0; at < groups.Length;)
        {
            session.Out.WriteLine($"\n[{at + 1} of {groups.Length}]");
            printer.Print(groups[at], withCommand: false);
            session.Out.WriteLine(KeysOf(groups[at]));
            if (session.ReadKey() is not { } key || key is 'q' or '\u0004')
                break;
            at = Answer(context, queue, groups, at, key, answered);
        }

        context.Tell($"{answered.Count} answered; 'briefings review' shows what is left");
        return context.Finish();
    }

    // Only what does something with this question.
    private static string KeysOf(ReviewGroup group) => string.Join(" · ", Keys.Split(" · ").Where(key => key[0] switch
    {
        'r' => group.CanReject && group.First.OnReject != group.First.OnAccept,
        'e' => CanWrite(group),
        _ => true,
    }));

    private static bool CanWrite(ReviewGroup group) => group.IsOfOneText || (group.IsSame && !group.IsOne);

    // Returns which question comes next.
    private int Answer(
        SiteContext context, ImmutableArray<ReviewItem> queue, ImmutableArray<ReviewGroup> groups, int at, char key, Stack<int> answered)
    {
        var desk = new ReviewDesk(context.Files, context.Diagnostics);
        var ids = groups[at].Items.Select(item => item.Id);
        switch (key)
        {
            case 's' or ' ' or 'j':
                return at + 1;
            case 'k':
                return Math.Max(0, at - 1);
            case 'u':
                if (desk.Undo() is null || !answered.TryPop(out var before))
                    return at;
                session.Out.WriteLine("taken back");
                return before;
            case 'a' or 'r' when (key == 'a' || groups[at].CanReject) && desk.Decide(queue, ids, key == 'a') is { Length: > 0 } decided:
                session.Out.WriteLine((key == 'a' ? "accepted" : "rejected") + (decided.Length > 1 ? $", {decided.Length} questions at once" : ""));
                answered.Push(at);
                return at + 1;
            case 'e' when groups[at].IsSame && !groups[at].IsOne && WriteAll(desk, queue, groups[at]):
                answered.Push(at);
                return at + 1;
            case 'e' when groups[at].IsOfOneText && Write(desk, queue, groups[at]) is > 0 and var written:
                answered.Push(at);
                return written == groups[at].Items.Length ? at + 1 : at;
            default:
                session.Out.WriteLine(key is 'r' ? "No value is left empty here: write another by e" : key is 'e' ? "Nothing was written" : KeysOf(groups[at]));
                return at;
        }
    }

    // One value for all: what was read wrong in one text was read so in each.
    private bool WriteAll(ReviewDesk desk, ImmutableArray<ReviewItem> queue, ReviewGroup group)
    {
        session.Out.Write($"{group.First.Subject} of {group.Items.Length} texts: ");
        if (session.In.ReadLine() is not { Length: > 0 } value)
            return false;
        var written = group.Items.Select(item => desk.Set(queue, item.Id, value.Trim())).ToArray();
        return Array.Exists(written, path => path is not null);
    }

    // An empty line leaves a field as it is.
    private int Write(ReviewDesk desk, ImmutableArray<ReviewItem> queue, ReviewGroup group)
    {
        var written = 0;
        foreach (var item in group.Items)
        {
            session.Out.Write($"{item.Subject}: ");
            if (session.In.ReadLine() is { Length: > 0 } value && desk.Set(queue, item.Id, value.Trim()) is not null)
                written++;
        }

        return written;
    }
}
