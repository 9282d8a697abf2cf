using Briefings.Configuration;
using Briefings.Configuration.Yaml;
using Briefings.Diagnostics;
using Briefings.Files;

namespace Briefings.Content;

/// <summary>Reads the file of a named subject; its folder is the subject's kind and its name the subject's slug.</summary>
internal static class SubjectFileReader
{
    /// <param name="source">The file.</param>
    /// <param name="kinds">The keys of the kinds that have such files.</param>
    /// <param name="diagnostics">Receives what is wrong with it.</param>
    /// <returns>Null, with findings, when the file cannot be read as a subject at all.</returns>
    public static SubjectFile? Read(SourceText source, IReadOnlyCollection<string> kinds, DiagnosticBag diagnostics)
    {
        var kind = source.Path.Split('/')[2];
        if (!kinds.Contains(kind))
        {
            diagnostics.Add(SiteMessages.UnknownSubject(SourceSpan.File(source.Path), kind, kinds));
            return null;
        }

        if (EventFileReader.IdOf(source.Path, diagnostics) is not { } slug || FrontMatterFile.Read(source, diagnostics) is not { } file)
            return null;
        var fields = new FieldReader(file.Fields, diagnostics);
        var subject = new SubjectFile(kind, slug)
        {
            Title = LocalizedTextReader.Read(fields, "title"),
            Aliases = fields.Texts("aliases"),
            Follow = fields.Flag("follow"),
            Body = file.Body,
            Origin = file.Origin,
        };
        fields.Finish();
        return subject;
    }
}
