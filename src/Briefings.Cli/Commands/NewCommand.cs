using System.CommandLine;
using Briefings.Cli.NewSite;
using Briefings.Cli.Terminal;
using Briefings.Configuration;
using Briefings.Diagnostics;
using Briefings.Files;
using Briefings.Rendering.Texts;
using Briefings.Rendering.Themes;

namespace Briefings.Cli.Commands;

/// <summary><c>briefings new DIR</c>: a small site to start from; <c>new --templates</c>: the program's templates, to change; <c>new --language L</c>: the words of the site, to translate.</summary>
internal sealed class NewCommand(Session session, SiteOptions options)
{
    private readonly Argument<string?> _folder = new("DIR")
    {
        Description = "The new site's folder: one that is not there yet, or an empty one",
        Arity = ArgumentArity.ZeroOrOne,
    };

    private readonly Option<bool> _templates = new("--templates")
    {
        Description = "Copy the program's templates to the site's templates/; without DIR, to the site you are in",
    };

    private readonly Option<string?> _language = new("--language")
    {
        Description = "Write the site's words to templates/i18n, to be translated into a language",
        HelpName = "LANGUAGE",
    };

    public Command Create()
    {
        var command = new Command("new", "Start a site that builds at once") { _folder, _templates, _language };
        command.Validators.Add(result =>
        {
            if (result.GetValue(_language) is { } language && !LanguageTag.TryParse(language, out _))
                result.AddError($"'{language}' is not a language; write a tag as in 'it' or 'pt-BR'");
            if (result.GetValue(_folder) is null && !result.GetValue(_templates) && result.GetValue(_language) is null)
                result.AddError("Name the new site's folder, as in 'briefings new my-archive'");
        });
        command.SetAction(Run);
        return command;
    }

    private int Run(ParseResult parsed)
    {
        var context = options.Resolve(parsed, session);
        if (parsed.GetValue(_folder) is { } folder)
        {
            context = context.At(Path.GetFullPath(folder, session.Folder));
            Attempt(context, context.Folder, () => Start(context, folder));
        }
        else if (!context.Files.Exists(SiteConfig.FileName))
        {
            context.Diagnostics.Add(Messages.NoSite(SiteConfig.FileName));
        }

        if (parsed.GetValue(_templates) && !context.Diagnostics.HasErrors)
            Attempt(context, Theme.Folder, () => CopyTemplates(context));
        if (parsed.GetValue(_language) is { } language && !context.Diagnostics.HasErrors)
            Attempt(context, Theme.Folder, () => StartLanguage(context, LanguageTag.Parse(language)));
        return context.Finish();
    }

    private static void Start(SiteContext context, string folder)
    {
        if (File.Exists(context.Folder)
            || (Directory.Exists(context.Folder) && Directory.EnumerateFileSystemEntries(context.Folder).Any()))
        {
            context.Diagnostics.Add(Messages.FolderNotEmpty(folder));
            return;
        }

        StarterSite.Write(context.Files);
        context.Session.Out.WriteLine($"A new site is in {context.Folder}");
        context.Tell($"Next: 'cd {folder}', then 'briefings serve' to see it, and put your own texts into seeds/");
    }

    // A file that the site has already is the author's.
    private static void CopyTemplates(SiteContext context)
    {
        var theme = new Theme(context.Files, context.Diagnostics);
        var copied = theme.Names.Where(name => !theme.IsOfSite(name)).ToArray();
        foreach (var name in copied)
            context.Files.Write($"{Theme.Folder}/{name}", theme.ReadBytes(name));
        context.Session.Out.WriteLine(
            $"{Counted.Of(copied.Length, "file")} copied to templates/, {theme.Names.Count - copied.Length} left as they were");
        context.Tell("Keep those you change and remove the rest: what is not there comes from the program, and improves with it.");
    }

    private static void StartLanguage(SiteContext context, LanguageTag language)
    {
        var site = SiteConfigReader.Read(context.Files, context.Diagnostics);
        if (context.Files.Exists(WordTemplate.PathOf(language)))
            context.Diagnostics.Add(SiteMessages.WordsExist(WordTemplate.PathOf(language)));
        if (site is null || context.Diagnostics.HasErrors)
            return;
        context.Files.Write(WordTemplate.PathOf(language), WordTemplate.For(language, site.DefaultLanguage));
        context.Session.Out.WriteLine($"The words to translate are in {WordTemplate.PathOf(language)}");
        context.Tell("Words that you remove from it are taken from the program, or from the site's default language.");
    }

    private static void Attempt(SiteContext context, string path, Action write)
    {
        try
        {
            write();
        }
        catch (Exception error) when (DiskFailure.Is(error))
        {
            context.Diagnostics.Add(Messages.CannotWrite(path, error.Message));
        }
    }
}
