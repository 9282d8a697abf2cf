namespace Briefings.Tests.Importing.Html.Pages;

/// <summary>Reads the cases: <c>== name | title | date | updated | author</c>, then the page; <c>{en}</c> is a text in English.</summary>
internal static class PageCases
{
    public static IEnumerable<PageCase> Read(string file)
    {
        var texts = Load("texts.txt").Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => (Mark: $"{{{line[..2]}}}", Text: line[4..])).ToList();
        foreach (var text in ("\n" + Load(file)).Split("\n== ").Skip(1))
        {
            var end = text.IndexOf('\n');
            var fields = text[..end].Split(" | ").Select(field => field == "-" ? "" : field.Trim()).ToList();
            var html = texts.Aggregate(text[(end + 1)..].Trim(), (page, part) => page.Replace(part.Mark, part.Text));
            yield return new PageCase(fields[0], html, fields[1], fields[2], fields[3], fields[4]);
        }
    }

    private static string Load(string file)
    {
        using var stream = typeof(PageCases).Assembly.GetManifestResourceStream("pages/" + file)!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
