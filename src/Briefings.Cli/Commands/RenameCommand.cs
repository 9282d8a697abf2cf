using System.CommandLine;
using Briefings.Cli.Terminal;
using Briefings.Diagnostics;
using Briefings.Workflows.Rename;

namespace Briefings.Cli.Commands;

/// <summary><c>briefings rename OLD NEW</c>: another name, with every reference and redirect.</summary>
internal sealed class RenameCommand(Session session, SiteOptions options)
{
    private readonly Argument<string> _old = new("OLD")
    {
        Description = "An article's file or slug, 'events/ID', 'series/ID', or a subject as in 'topics/shipping'",
    };

    private readonly Argument<string> _new = new("NEW") { Description = "The new slug or id; of a subject, its new name" };

    public Command Create()
    {
        var command = new Command("rename", "Rename an article, event, series or subject, with all that names it and a redirect from its old address") { _old, _new };
        command.SetAction(Run);
        return command;
    }

    private int Run(ParseResult parsed)
    {
        var context = options.Resolve(parsed, session);
        if (!context.HasSite())
            return context.Finish();
        var written = new Renamer(context.Files, context.Diagnostics).Rename(NameOf(context, parsed.GetRequiredValue(_old)), parsed.GetRequiredValue(_new));
        foreach (var (path, was) in written ?? [])
            session.Out.WriteLine(was is null ? $"written   {Printable.Of(path)}" : $"moved     {Printable.Of(was)} → {Printable.Of(path)}");
        if (written is { } all)
            context.Tell($"{Counted.Of(all.Length, "file")} written; 'briefings' builds the redirects");
        return context.Finish();
    }

    // A file as a shell completes it, from the current folder.
    private string NameOf(SiteContext context, string name) => File.Exists(Path.GetFullPath(name, session.Folder))
        ? Path.GetRelativePath(context.Folder, Path.GetFullPath(name, session.Folder)).Replace('\\', '/')
        : name;
}
