using System.Collections.Immutable;
using System.CommandLine;
using Briefings.Cli.Terminal;
using Briefings.Workflows.Review;

namespace Briefings.Cli.Commands;

/// <summary><c>briefings review</c>: what waits for the curator, and the curator's answers.</summary>
internal sealed class ReviewCommand(Session session, SiteOptions options)
{
    private readonly Argument<string[]> _ids = new("ID")
    {
        Description = "The questions' ids, as 'briefings review' prints them",
        Arity = ArgumentArity.OneOrMore,
    };

    public Command Create()
    {
        var review = new Command("review", "Show what is inferred, proposed or contradictory and not decided, most doubtful first");
        review.SetAction(List);
        var list = new Command("list", "The same as 'review' alone");
        list.SetAction(List);
        var accept = new Command("accept", "Confirm: it is not asked again, and not marked as inferred; two texts do differ") { _ids };
        accept.SetAction(parsed => Decide(parsed, isAccepted: true));
        var reject = new Command("reject", "Deny: the link is not made, the field is left empty, or the difference is not shown") { _ids };
        reject.SetAction(parsed => Decide(parsed, isAccepted: false));
        review.Add(list);
        review.Add(accept);
        review.Add(reject);
        review.Add(new ReviewExplain(session, options).Create());
        return review;
    }

    private int List(ParseResult parsed)
    {
        var context = options.Resolve(parsed, session);
        if (!context.HasSite())
            return context.Finish();
        var queue = new ReviewDesk(context.Files, context.Diagnostics).Waiting();
        if (session.HasTables && !queue.IsEmpty)
            Columns.Print(session, ["ID", "File", "Question", "Why"], queue.Select(Row));
        else
            Print(queue);
        context.Tell(queue.IsEmpty
            ? "Nothing waits for the curator"
            : $"{queue.Length} to decide: 'briefings review accept ID…' or 'briefings review reject ID…', or edit the file");
        return context.Finish();
    }

    private static ImmutableArray<string> Row(ReviewItem item) =>
        [item.Id, item.Path, item.Question, string.Join('\n', item.Reasons)];

    private void Print(ImmutableArray<ReviewItem> queue)
    {
        foreach (var item in queue)
        {
            session.Out.WriteLine($"{item.Id}  {Printable.Of(item.Path)}");
            session.Out.WriteLine($"          {Printable.Of(item.Question)}");
            foreach (var reason in item.Reasons)
                session.Out.WriteLine($"            {Printable.Of(reason)}");
        }
    }

    private int Decide(ParseResult parsed, bool isAccepted)
    {
        var context = options.Resolve(parsed, session);
        if (!context.HasSite())
            return context.Finish();
        var answered = new ReviewDesk(context.Files, context.Diagnostics).Decide(parsed.GetRequiredValue(_ids), isAccepted);
        foreach (var item in answered)
            session.Out.WriteLine($"{(isAccepted ? "accepted" : "rejected")} {Printable.Of(item.Path)}: {Printable.Of(item.Question)}");
        return context.Finish();
    }
}
