using System.CommandLine;
using Briefings.Cli.Terminal;
using Briefings.Content;
using Briefings.Diagnostics;
using Briefings.Linking;
using Briefings.Linking.Outcome;
using Briefings.Workflows.Import;

namespace Briefings.Cli.Commands;

/// <summary><c>briefings links explain A B</c>: why two articles are linked, or are not.</summary>
internal sealed class LinksExplain(Session session, SiteOptions options)
{
    private readonly Argument<string> _a = new("A") { Description = "An article's file in content/, its slug, or its id" };

    private readonly Argument<string> _b = new("B") { Description = "Another article" };

    public Command Create()
    {
        var command = new Command("explain", "Show what speaks for and against a link of two articles, also where there is none")
        {
            _a, _b,
        };
        command.SetAction(Run);
        return command;
    }

    private int Run(ParseResult parsed)
    {
        var context = options.Resolve(parsed, session);
        var archive = ArchiveReader.Read(context.Files, context.Diagnostics);
        var a = Find(context, archive, parsed.GetRequiredValue(_a));
        var b = Find(context, archive, parsed.GetRequiredValue(_b));
        if (a is null || b is null || context.Diagnostics.HasErrors)
            return context.Finish();

        Print(new ArchiveLinker(context.Files, context.Diagnostics).Explain(archive, a, b));
        return context.Finish();
    }

    private Article? Find(SiteContext context, Archive archive, string name)
    {
        // As the program prints it, from the site's folder, or as a shell completes it, from the current one.
        string[] paths = [PathIn(context, name, session.Folder), PathIn(context, name, context.Folder)];
        var found = archive.Articles.Where(
            article => article.Id == name || paths.Contains(article.Origin.Path) || article.Permalink.Value == name).ToArray();
        if (found is [var article])
            return article;
        context.Diagnostics.Add(Messages.UnknownName(name, found.Select(article => article.Origin.Path)));
        return null;
    }

    private static string PathIn(SiteContext context, string name, string folder) =>
        Path.GetRelativePath(context.Folder, Path.GetFullPath(name, folder)).Replace('\\', '/');

    private void Print(Explanation explanation)
    {
        PrintArticle("A", explanation.A);
        PrintArticle("B", explanation.B);
        foreach (var link in explanation.Links)
            session.Out.WriteLine($"{LinkKindName.Of(link.Kind)}: {link.State.ToString().ToLowerInvariant()}, {link.Score:0.00}");
        if (explanation.Links.IsEmpty)
            session.Out.WriteLine("not linked");
        foreach (var verdict in explanation.Verdicts)
        {
            var veto = verdict.Veto is { } reason ? $", but the {reason} contradicts" : "";
            session.Out.WriteLine(
                $"  {LinkKindName.Of(verdict.Kind)}: {verdict.Score:0.00} of {verdict.Needed:0.00} needed{veto}");
        }

        PrintEvidence("in both", explanation, evidence => evidence is { A: not null, B: not null, Supports: true });
        PrintEvidence("contradicting", explanation, evidence => evidence is { A: not null, B: not null, Supports: false });
        PrintEvidence("only in one", explanation, evidence => evidence.A is null || evidence.B is null);
        foreach (var conflict in explanation.Conflicts)
        {
            session.Out.WriteLine(
                $"{conflict.Kind} differs, {Printable.Of(conflict.Subject)}: {Printable.Of(conflict.WordsA)} | {Printable.Of(conflict.WordsB)}");
        }
    }

    private void PrintArticle(string name, Article article) =>
        session.Out.WriteLine($"{name}  {Printable.Of(article.Origin.Path)}  {Printable.Of(article.Title)}");

    private void PrintEvidence(string heading, Explanation explanation, Func<LinkEvidence, bool> belongs)
    {
        var evidence = explanation.Evidence.Where(belongs).ToArray();
        if (evidence.Length > 0)
            session.Out.WriteLine(heading);
        foreach (var entry in evidence)
            session.Out.WriteLine($"  {entry.Kind,-12} {EvidenceText.Of(entry)}");
    }
}
