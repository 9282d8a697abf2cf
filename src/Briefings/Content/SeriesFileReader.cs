using Briefings.Configuration;
using Briefings.Configuration.Yaml;
using Briefings.Diagnostics;
using Briefings.Files;

namespace Briefings.Content;

/// <summary>Reads a series' file; its name is the series' id.</summary>
internal static class SeriesFileReader
{
    /// <returns>Null, with findings, when the file cannot be read as a series at all.</returns>
    public static Series? Read(SourceText source, DiagnosticBag diagnostics)
    {
        if (EventFileReader.IdOf(source.Path, diagnostics) is not { } id
            || FrontMatterFile.Read(source, diagnostics) is not { } file)
            return null;
        var fields = new FieldReader(file.Fields, diagnostics);
        var series = new Series
        {
            Id = id,
            Title = LocalizedTextReader.Read(fields, "title") ?? fields.RequiredText("title"),
            Aliases = fields.Texts("aliases"),
            Follow = fields.Flag("follow"),
            Organizer = fields.Text("organizer"),
            Body = file.Body,
            Origin = file.Origin,
        };
        fields.Finish();
        return series;
    }
}
