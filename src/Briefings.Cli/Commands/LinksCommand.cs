using System.Collections.Immutable;
using System.CommandLine;
using Briefings.Cli.Terminal;
using Briefings.Content;
using Briefings.Diagnostics;
using Briefings.Linking.Outcome;
using Briefings.Workflows.Import;

namespace Briefings.Cli.Commands;

/// <summary><c>briefings links</c>: who belongs with whom, and why.</summary>
internal sealed class LinksCommand(Session session, SiteOptions options)
{
    private readonly Option<bool> _json = new("--json")
    {
        Description = "Print all links with their evidence, events and series",
    };

    public Command Create()
    {
        var command = new Command("links", "Show which articles belong together, and why") { _json };
        command.SetAction(Run);
        command.Add(new LinksExplain(session, options).Create());
        return command;
    }

    private int Run(ParseResult parsed)
    {
        var context = options.Resolve(parsed, session);
        if (!context.HasSite())
            return context.Finish();
        var archive = ArchiveReader.Read(context.Files, context.Diagnostics);
        if (context.Diagnostics.HasErrors)
            return context.Finish();

        var links = new ArchiveLinker(context.Files, context.Diagnostics).Link(archive);
        if (parsed.GetValue(_json))
            session.Out.Write(JsonText.Write(json => LinksJson.Write(json, links, archive.Articles, article => article.Origin.Path)));
        else
            Print(context, links);
        return context.Finish();
    }

    private static void Print(SiteContext context, Links links)
    {
        if (context.Session.HasTables && !links.Pairs.IsEmpty)
            Columns.Print(context.Session, ["Link", "State", "Score", "Articles", "For and against"], links.Pairs.Select(Row));
        else
            PrintLines(context, links);
        context.Tell($"{Counted.Of(links.Pairs.Length, "link")}, {Counted.Of(links.Events.Length, "event")}, {links.Series.Length} series");
    }

    private static ImmutableArray<string> Row(Link link) =>
    [
        LinkKindName.Of(link.Kind), link.State.ToString().ToLowerInvariant(), $"{link.Score:0.00}",
        $"{Name(link.A)}\n{Name(link.B)}",
        string.Join(", ", link.Evidence.GroupBy(evidence => $"{(evidence.Supports ? '+' : '−')} {evidence.Kind}")
            .Select(same => same.Count() == 1 ? same.Key : $"{same.Key} ×{same.Count()}")),
    ];

    private static void PrintLines(SiteContext context, Links links)
    {
        foreach (var link in links.Pairs)
        {
            context.Session.Out.WriteLine(
                $"{LinkKindName.Of(link.Kind)} {link.State.ToString().ToLowerInvariant()} {link.Score:0.00}");
            context.Session.Out.WriteLine($"  {Name(link.A)}  {Printable.Of(link.A.Title)}");
            context.Session.Out.WriteLine($"  {Name(link.B)}  {Printable.Of(link.B.Title)}");
            foreach (var evidence in link.Evidence)
            {
                var effect = evidence.Supports ? "+" : "−";
                context.Session.Out.WriteLine($"    {effect} {evidence.Kind}: {EvidenceText.Of(evidence)}");
            }
        }
    }

    private static string Name(Article article) => Printable.Of(article.Origin.Path);
}
