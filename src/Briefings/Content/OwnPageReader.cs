using Briefings.Configuration;
using Briefings.Configuration.Yaml;
using Briefings.Content.Writing;
using Briefings.Diagnostics;
using Briefings.Files;

namespace Briefings.Content;

/// <summary>Reads a page's file, <c>content/pages/NAME.LANGUAGE.md</c>.</summary>
internal static class OwnPageReader
{
    private static readonly string[] Places = ["footer", "header", "home", "main", "nav", "primary", "secondary", "sidebar", "top"];

    /// <returns>Null, with findings, when the file cannot be read as a page at all.</returns>
    public static OwnPage? Read(SourceText source, DiagnosticBag diagnostics)
    {
        var (slug, language) = ContentPath.ReadName(source.Path);
        var name = NameOf(source.Path, slug);
        if (name is null || language.Value is null || name.Split('/').Any(part => !Slug.TryParse(part, out _)))
        {
            diagnostics.Add(SiteMessages.PageFileName(source.Path));
            return null;
        }

        if (FrontMatterFile.Read(source, diagnostics) is not { } file)
            return null;
        var fields = new FieldReader(file.Fields, diagnostics);
        var (inMenu, label) = ReadMenu(fields);
        var page = new OwnPage
        {
            Name = name,
            Language = language,
            Title = fields.RequiredText("title"),
            Slug = fields.Value<Slug>("slug", Slug.TryParse, "lower-case letters, digits and single hyphens"),
            InMenu = inMenu,
            MenuLabel = label,
            Template = fields.Text("template"),
            Summary = fields.Text("summary"),
            NoIndex = fields.Flag("noindex"),
            Draft = fields.Flag("draft"),
            Aliases = fields.Texts("aliases"),
            Params = FreeValues.Read(fields),
            Body = file.Body,
            Origin = file.Origin,
        };
        fields.Finish();
        return page;
    }

    // "about/index.en.md", as others keep a page in a folder with its pictures, is the page "about".
    private static string? NameOf(string path, Slug slug)
    {
        if (slug.Value is null)
            return null;
        var folder = path[(ContentPath.Pages.Length + 1)..Math.Max(path.LastIndexOf('/') + 1, ContentPath.Pages.Length + 1)];
        return slug.Value == "index" && folder.Length > 0 ? folder[..^1] : folder + slug;
    }

    private static (bool InMenu, string? Label) ReadMenu(FieldReader fields) =>
        fields.Text("menu") is not { } menu ? (false, null)
        : bool.TryParse(menu, out var inMenu) ? (inMenu, null)
        : (true, ReadLabel(fields, menu));

    // Where other generators say in which menu a page is.
    private static string? ReadLabel(FieldReader fields, string menu)
    {
        if (!Places.Contains(menu, StringComparer.OrdinalIgnoreCase))
            return menu;
        fields.Diagnostics.Add(SiteMessages.MenuPlace(fields.PlaceOf("menu"), menu));
        return null;
    }
}
