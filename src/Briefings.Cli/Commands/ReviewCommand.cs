using System.CommandLine;
using Briefings.Cli.Terminal;
using Briefings.Diagnostics;
using Briefings.Workflows.Review;

namespace Briefings.Cli.Commands;

/// <summary><c>briefings review</c>: what waits for the curator, and the curator's answers.</summary>
internal sealed class ReviewCommand(Session session, SiteOptions options)
{
    private readonly Argument<string[]> _ids = new("ID")
    {
        Description = "The questions' ids, as 'briefings review' prints them",
        Arity = ArgumentArity.ZeroOrMore,
    };

    private readonly Option<string?> _group = new("--group") { Description = "This question and all that one answer settles with it", HelpName = "ID" };

    private readonly Option<string?> _rule = new("--rule") { Description = "All that were found by this rule", HelpName = "RULE" };

    private readonly Option<string?> _value = new("--value") { Description = "All that propose this value", HelpName = "VALUE" };

    private readonly Option<string?> _allOf = new("--all-of") { Description = "All that are about this file", HelpName = "FILE" };

    private readonly Option<double?> _over = new("--over") { Description = "All that are surer than this, as in 0.9", HelpName = "SHARE" };

    private readonly Argument<string> _id = new("ID") { Description = "The question's id, as 'briefings review' prints it" };

    private readonly Argument<string> _text = new("VALUE") { Description = "What is right, as the front matter has it" };

    public Command Create()
    {
        var review = new Command("review", "Show what is missing, inferred, proposed or contradictory and not decided, most doubtful first");
        review.SetAction(List);
        var list = new Command("list", "The same as 'review' alone");
        list.SetAction(List);
        var set = new Command("set", "Write what is right into the file that the question is about") { _id, _text };
        set.SetAction(Set);
        var undo = new Command("undo", "Take the last answer of this machine back, and the one before with another 'undo'");
        undo.SetAction(Undo);
        review.Add(list);
        review.Add(Answer("accept", "Confirm: it is not asked again, and not marked as inferred; two texts do differ", isAccepted: true));
        review.Add(Answer("reject", "Deny: the link is not made, the field is left empty, or the difference is not shown", isAccepted: false));
        review.Add(set);
        review.Add(undo);
        review.Add(new ReviewWalk(session, options).Create());
        review.Add(new ReviewExplain(session, options).Create());
        return review;
    }

    private Command Answer(string name, string description, bool isAccepted)
    {
        var command = new Command(name, description) { _ids, _group, _rule, _value, _allOf, _over };
        command.Validators.Add(result =>
        {
            var hasIds = result.GetValue(_ids) is [_, ..];
            var hasConditions = ((Option[])[_group, _rule, _value, _allOf, _over]).Any(option => result.GetResult(option) is not null);
            if (hasIds == hasConditions)
                result.AddError("Name questions by their ids, or choose them by --group, --rule, --value, --all-of and --over");
        });
        command.SetAction(parsed => Decide(parsed, isAccepted));
        return command;
    }

    private int List(ParseResult parsed)
    {
        var context = options.Resolve(parsed, session);
        if (!context.HasSite())
            return context.Finish();
        var queue = new ReviewDesk(context.Files, context.Diagnostics).Waiting();
        new ReviewPrinter(session.Out).Print(queue);
        var groups = ReviewGroup.Of(queue).Length;
        context.Tell(queue.IsEmpty
            ? "Nothing waits for the curator"
            : $"{queue.Length} to decide in {Counted.Of(groups, "answer")}; 'briefings review walk' asks one after the other");
        return context.Finish();
    }

    private int Decide(ParseResult parsed, bool isAccepted)
    {
        var context = options.Resolve(parsed, session);
        if (!context.HasSite())
            return context.Finish();
        var chosen = new ReviewSelection([.. parsed.GetValue(_ids) ?? []])
        {
            Group = parsed.GetValue(_group),
            Rule = parsed.GetValue(_rule),
            Value = parsed.GetValue(_value),
            File = parsed.GetValue(_allOf) is { } file ? Path.GetRelativePath(context.Folder, Path.GetFullPath(file, session.Folder)).Replace('\\', '/') : null,
            Over = parsed.GetValue(_over),
        };
        foreach (var item in new ReviewDesk(context.Files, context.Diagnostics).Decide(chosen, isAccepted))
            session.Out.WriteLine($"{(isAccepted ? "accepted" : "rejected")} {Printable.Of(item.Path)}: {Printable.Of(item.Question)}");
        return context.Finish();
    }

    private int Set(ParseResult parsed)
    {
        var context = options.Resolve(parsed, session);
        if (!context.HasSite())
            return context.Finish();
        var desk = new ReviewDesk(context.Files, context.Diagnostics);
        var queue = desk.Waiting();
        if (!context.Diagnostics.HasErrors && desk.Set(queue, parsed.GetRequiredValue(_id), parsed.GetRequiredValue(_text)) is { } item)
            session.Out.WriteLine($"{Printable.Of(item.Path)}: {item.Subject}: {Printable.Of(parsed.GetRequiredValue(_text))}");
        return context.Finish();
    }

    private int Undo(ParseResult parsed)
    {
        var context = options.Resolve(parsed, session);
        if (context.HasSite() && new ReviewDesk(context.Files, context.Diagnostics).Undo() is { } count)
            session.Out.WriteLine($"{Counted.Of(count, "answer")} taken back");
        return context.Finish();
    }
}
