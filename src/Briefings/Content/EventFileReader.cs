using Briefings.Configuration;
using Briefings.Configuration.Yaml;
using Briefings.Content.Writing;
using Briefings.Diagnostics;
using Briefings.Files;

namespace Briefings.Content;

/// <summary>Reads an event's file; its name is the event's id.</summary>
internal static class EventFileReader
{
    private const string DateShape = "a day, month or year as in 2025-09-06, 2025-09 or 2025";

    /// <returns>Null, with findings, when the file cannot be read as an event at all.</returns>
    public static Event? Read(SourceText source, DiagnosticBag diagnostics)
    {
        if (IdOf(source.Path, diagnostics) is not { } id || FrontMatterFile.Read(source, diagnostics) is not { } file)
            return null;
        var fields = new FieldReader(file.Fields, diagnostics);
        var @event = new Event
        {
            Id = id,
            Title = LocalizedTextReader.Read(fields, "title") ?? fields.RequiredText("title"),
            Series = fields.Value<Slug>("series", Slug.TryParse, "a series' id"),
            Edition = fields.Text("edition"),
            Start = fields.Value<PartialDate>("start", PartialDate.TryParse, DateShape),
            End = fields.Value<PartialDate>("end", PartialDate.TryParse, DateShape),
            Place = fields.Text("place"),
            PartOf = fields.Value<Slug>("partOf", Slug.TryParse, "an event's id"),
            Url = fields.Address("url"),
            Aliases = fields.Texts("aliases"),
            Follow = fields.Flag("follow"),
            Params = FreeValues.Read(fields),
            Inferred = ArticleReader.Texts(fields, "inferred"),
            Body = file.Body,
            Origin = file.Origin,
        };
        fields.Finish();
        if (@event is { Start: { } start, End: { } end } && end.Last < start.First)
            diagnostics.Add(Messages.SpanBackwards(fields.PlaceOf("end"), end.ToString(), start.ToString()));
        return @event;
    }

    /// <summary>The id that an event's or series' file name states.</summary>
    public static Slug? IdOf(string path, DiagnosticBag diagnostics)
    {
        var name = Path.GetFileNameWithoutExtension(path);
        if (Slug.TryParse(WholeLetters.Of(name), out var id))
            return id;
        diagnostics.Add(Messages.FileName(SourceSpan.File(path), Path.GetFileName(path)));
        return null;
    }
}
