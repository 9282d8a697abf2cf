using Briefings.Rendering.Model;

namespace Briefings.Cli.Templates;

/// <summary>Prints what a template is given: the names, what each is, and what it is good for.</summary>
internal static class TemplateExplain
{
    private const string Common = "every page";

    /// <summary>Prints the names of a template, then the types they lead to.</summary>
    /// <param name="template">Relative to <c>templates/</c>; null for a list of the templates.</param>
    /// <param name="output">Where it goes.</param>
    public static void Run(string? template, TextWriter output)
    {
        var table = ModelTable.Own;
        if (template is null)
        {
            Write(output, table.Templates.Select(name => (name, "", table[name]!.Meaning)), "");
            output.WriteLine();
            output.WriteLine("'briefings template explain article.html' prints what one of them is given.");
            return;
        }

        var isPage = table.Templates.Contains(template);
        var members = isPage ? table.NamesOf(template) : table[Common]!.Members;
        output.WriteLine(isPage
            ? $"{template}: {table[template]!.Meaning}"
            : $"{template}: A template that others include. It also has the names of the page it is part of, and its arguments as $1, $2 and $name");
        Write(output, members.Select(ToRow), "  ");
        foreach (var type in table.TypesOf(members))
        {
            output.WriteLine();
            output.WriteLine($"{type.Name}: {type.Meaning}");
            Write(output, type.Members.Select(ToRow), "  ");
        }
    }

    /// <summary>Whether there is anything to print: a page's template, or one that others may include.</summary>
    public static bool Knows(string template) =>
        ModelTable.Own.Templates.Contains(template) || (template.Contains('/') && template.EndsWith(".html", StringComparison.Ordinal));

    private static (string Name, string Kind, string Meaning) ToRow(ModelMember member) =>
        (member.Name, member.Kind, member.Meaning);

    private static void Write(TextWriter output, IEnumerable<(string Name, string Kind, string Meaning)> rows, string margin)
    {
        var all = rows.ToArray();
        var (name, kind) = (all.Max(row => row.Name.Length), all.Max(row => row.Kind.Length));
        foreach (var row in all)
        {
            var middle = kind == 0 ? "" : $"{row.Kind.PadRight(kind)}  ";
            output.WriteLine($"{margin}{row.Name.PadRight(name)}  {middle}{row.Meaning}");
        }
    }
}
