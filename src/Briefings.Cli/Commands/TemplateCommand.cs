using System.CommandLine;
using Briefings.Cli.Templates;
using Briefings.Cli.Terminal;
using Briefings.Diagnostics;
using Briefings.Rendering;
using Briefings.Rendering.Model;

namespace Briefings.Cli.Commands;

/// <summary><c>briefings template</c>: run and check templates by hand.</summary>
internal sealed class TemplateCommand(Session session, SiteOptions options)
{
    private readonly Argument<FileInfo> _file = new("FILE") { Description = "The template; includes are read below its folder" };

    private readonly Option<FileInfo?> _model = new("--model")
    {
        Description = "A JSON file with an object whose members the template sees",
        HelpName = "FILE",
    };

    private readonly Argument<string?> _folder = new("DIR")
    {
        Description = "The site; without it, as with every command",
        Arity = ArgumentArity.ZeroOrOne,
    };

    private readonly Argument<string?> _template = new("TEMPLATE")
    {
        Description = "Relative to templates/, such as article.html; without it, all are listed",
        Arity = ArgumentArity.ZeroOrOne,
    };

    public Command Create()
    {
        var render = new Command("render", "Render one template, escaped as in a site") { _file, _model };
        render.Validators.Add(result =>
        {
            if (result.GetValue(_file) is { Exists: false } file)
                result.AddError($"There is no template '{file}'");
            if (result.GetValue(_model) is { Exists: false } model)
                result.AddError($"There is no model '{model}'");
        });
        render.SetAction(parsed => TemplateRender.Run(
            parsed.GetRequiredValue(_file), parsed.GetValue(_model), session.Out, session.Error));

        var check = new Command("check", "Check all templates and texts of a site, without building it") { _folder };
        check.SetAction(Check);

        var explain = new Command("explain", "Print what a template is given, with types and meanings") { _template };
        explain.Validators.Add(result =>
        {
            if (result.GetValue(_template) is { } name && !TemplateExplain.Knows(name))
                result.AddError($"There is no template '{name}'{Suggestion.Hint(name, ModelTable.Own.Templates)}");
        });
        explain.SetAction(parsed =>
        {
            TemplateExplain.Run(parsed.GetValue(_template), session.Out);
            return 0;
        });

        var batch = new Command(
            "batch", "Answer a JSON request a line on standard input with a JSON answer a line on standard output");
        batch.SetAction(_ => TemplateBatch.Run(session.In, session.Out));
        return new Command("template", "Run and check templates by hand") { render, check, explain, batch };
    }

    private int Check(ParseResult parsed)
    {
        var context = options.Resolve(parsed, session);
        if (parsed.GetValue(_folder) is { } folder)
            context = new SiteContext(context.Session, Path.GetFullPath(folder, session.Folder)) { Format = context.Format };
        var templates = ThemeChecker.Check(context.Files, context.Diagnostics);
        context.Tell($"{Counted.Of(templates, "template")} checked");
        return context.Finish();
    }
}
