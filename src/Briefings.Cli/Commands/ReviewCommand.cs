using System.Collections.Immutable;
using System.CommandLine;
using System.Text;
using Briefings.Cli.Terminal;
using Briefings.Content;
using Briefings.Diagnostics;
using Briefings.Linking;

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
        var review = new Command("review", "Show what a machine guessed and nobody has confirmed, most doubtful first");
        review.SetAction(List);
        var list = new Command("list", "The same as 'review' alone");
        list.SetAction(List);
        var accept = new Command("accept", "Confirm: it is not asked again, and not marked as inferred") { _ids };
        accept.SetAction(parsed => Decide(parsed, isAccepted: true));
        var reject = new Command("reject", "Deny: the link is not made, or the field is left empty") { _ids };
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
        var (_, queue) = Load(context);
        foreach (var item in queue)
        {
            session.Out.WriteLine($"{item.Id}  {item.Path}");
            session.Out.WriteLine($"          {Printable.Of(item.Question)}");
            foreach (var reason in item.Reasons)
                session.Out.WriteLine($"            {Printable.Of(reason)}");
        }

        context.Tell(queue.IsEmpty
            ? "Nothing waits for the curator"
            : $"{queue.Length} to decide: 'briefings review accept ID…' or 'briefings review reject ID…', or edit the file");
        return context.Finish();
    }

    private int Decide(ParseResult parsed, bool isAccepted)
    {
        var context = options.Resolve(parsed, session);
        var (archive, queue) = Load(context);
        if (context.Diagnostics.HasErrors)
            return context.Finish();

        var chosen = parsed.GetRequiredValue(_ids)
            .Distinct(StringComparer.Ordinal)
            .Select(id => Find(context, queue, id, isAccepted))
            .ToArray();
        if (chosen.Any(item => item is null))
            return context.Finish();
        Write(context, archive.Decisions, chosen!, isAccepted);
        return context.Finish();
    }

    private static ReviewItem? Find(SiteContext context, ImmutableArray<ReviewItem> queue, string id, bool isAccepted)
    {
        var item = queue.FirstOrDefault(item => item.Id == id);
        if (item is null)
            context.Diagnostics.Add(Messages.UnknownQuestion(id, queue.Select(other => other.Id)));
        else if (!isAccepted && item.Field is { Field: "title" or "language" } field)
            context.Diagnostics.Add(Messages.CannotReject(item.Path, field.Field));
        else
            return item;
        return null;
    }

    private static void Write(SiteContext context, Decisions decisions, IEnumerable<ReviewItem> items, bool isAccepted)
    {
        var links = decisions.Links.AddRange(
            items.Select(item => item.Link).OfType<LinkDecision>().Select(link => link with { Accepted = isAccepted }));
        var fields = decisions.Fields.AddRange(
            items.Select(item => item.Field).OfType<FieldDecision>().Select(field => field with { Accepted = isAccepted }));
        try
        {
            context.Files.Write(
                ContentPath.Decisions, Encoding.UTF8.GetBytes(DecisionsFile.Write(new Decisions(links, fields))));
            foreach (var item in items)
                context.Session.Out.WriteLine($"{(isAccepted ? "accepted" : "rejected")} {item.Path}: {Printable.Of(item.Question)}");
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            context.Diagnostics.Add(Messages.CannotWrite(ContentPath.Decisions, error.Message));
        }
    }

    private static (Archive Archive, ImmutableArray<ReviewItem> Queue) Load(SiteContext context)
    {
        var archive = ArchiveReader.Read(context.Files, context.Diagnostics);
        var links = Linker.Link(new LinkRequest(
            archive.Articles, archive.Events, archive.Series, archive.Decisions, context.Diagnostics));
        return (archive, ReviewQueue.Of(archive, links));
    }
}
