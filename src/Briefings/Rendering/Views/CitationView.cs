using System.Globalization;
using System.Text;
using Briefings.Content;
using Briefings.Planning.Releases;

namespace Briefings.Rendering.Views;

/// <summary>How to cite a briefing: <c>text</c>, <c>bibtex</c>, <c>ris</c>.</summary>
internal sealed class CitationView(ViewContext context, Briefing briefing) : View<CitationView>
{
    private static readonly ViewMembers<CitationView> Table = new()
    {
        ["text"] = view => view.Text,
        ["bibtex"] = view => view.BibTeX,
        ["ris"] = view => view.Ris,
    };

    protected override ViewMembers<CitationView> Members => Table;

    private ViewContext Context { get; } = context;

    private Briefing Briefing { get; } = briefing;

    private Article Article => Briefing.Article;

    private string Url => Context.Urls.Absolute(Briefing.Path);

    private string? Author => Article.Agency ?? Article.Source;

    private string Text
    {
        get
        {
            var date = Article.Date is { } known ? Context.Texts.Dates.Write(known.Day) : Context.Texts["undated"];
            var parts = new[] { Author, Article.Title, date, Url }.Where(part => part is not null);
            return string.Join(". ", parts);
        }
    }

    private string BibTeX
    {
        get
        {
            var entry = new StringBuilder($"@misc{{{Article.Date?.Day.Year.ToString(CultureInfo.InvariantCulture) ?? "undated"}-{Briefing.Article.Permalink},\n");
            Add("title", Article.Title);
            Add("author", Author is null ? null : $"{{{Escape(Author)}}}", escape: false);
            Add("date", Article.Date?.Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
            Add("language", Article.Language.Value);
            Add("url", Url, escape: false);
            return entry.Append('}').ToString();

            void Add(string name, string? value, bool escape = true)
            {
                if (value is not null)
                    entry.Append(CultureInfo.InvariantCulture, $"  {name} = {{{(escape ? Escape(value) : value)}}},\n");
            }
        }
    }

    private string Ris
    {
        get
        {
            var lines = new (string Tag, string? Value)[]
            {
                ("TY", "NEWS"), ("TI", Article.Title), ("AU", Author), ("DA", Article.Date?.Day.ToString("yyyy/MM/dd", CultureInfo.InvariantCulture)),
                ("LA", Article.Language.Value), ("UR", Url), ("ER", ""),
            };
            return string.Join('\n', lines.Where(line => line.Value is not null).Select(line => $"{line.Tag}  - {line.Value}"));
        }
    }

    // What BibTeX would take for its own; a brace that is not closed would swallow the next entry.
    private static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length + 8);
        foreach (var c in text)
            escaped.Append(c is '{' or '}' or '%' or '&' or '$' or '#' or '_' ? $"\\{c}" : c == '\\' ? "/" : c.ToString());
        return escaped.ToString();
    }
}
