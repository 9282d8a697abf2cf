using System.Collections.Immutable;
using System.Text.Json;
using Briefings.Diagnostics;
using Briefings.Files;

namespace Briefings.Cli.Terminal;

/// <summary>Prints findings in one of the formats.</summary>
/// <param name="session">Findings go to its error stream.</param>
/// <param name="format">How they are printed.</param>
internal sealed class DiagnosticPrinter(Session session, OutputFormat format)
{
    /// <param name="diagnostics">Sorted.</param>
    /// <param name="files">Where the source lines are read from: the first that has a file.</param>
    public void Print(ImmutableArray<Diagnostic> diagnostics, params ImmutableArray<ISiteFiles> files)
    {
        if (format == OutputFormat.Json)
        {
            session.Error.Write(ToJson(diagnostics));
            return;
        }

        if (format == OutputFormat.Sarif)
        {
            session.Error.Write(SarifText.Write(diagnostics));
            return;
        }

        var excerpts = new SourceExcerpts(files);
        foreach (var diagnostic in diagnostics)
        {
            if (format == OutputFormat.Github)
                session.Error.WriteLine(ToGithub(diagnostic));
            else
                PrintText(diagnostic, excerpts);
        }
    }

    /// <summary>Writes one finding as an object of design §5.</summary>
    public static void WriteJson(Utf8JsonWriter json, Diagnostic diagnostic)
    {
        json.WriteStartObject();
        json.WriteString("path", diagnostic.Place.Path);
        WriteNumber(json, "line", diagnostic.Place.Line);
        WriteNumber(json, "column", diagnostic.Place.Column);
        json.WriteString("severity", Word(diagnostic));
        json.WriteString("code", diagnostic.Code);
        json.WriteString("message", diagnostic.Message);
        json.WriteEndObject();
    }

    private static string ToJson(ImmutableArray<Diagnostic> diagnostics) => JsonText.Write(json =>
    {
        json.WriteStartObject();
        json.WriteStartArray("diagnostics");
        foreach (var diagnostic in diagnostics)
            WriteJson(json, diagnostic);
        json.WriteEndArray();
        json.WriteEndObject();
    });

    private void PrintText(Diagnostic diagnostic, SourceExcerpts excerpts)
    {
        var word = diagnostic.Severity == Severity.Error ? Color("31;1", "error") : Color("33;1", "warning");
        session.Error.WriteLine($"{Printable.Of(diagnostic.Place.ToString())}: {word} {diagnostic.Code}: {Printable.Of(diagnostic.Message)}");
        if (excerpts.Of(diagnostic.Place) is not { } excerpt)
            return;

        session.Error.WriteLine("  " + excerpt.Line);
        session.Error.WriteLine("  " + Color("32;1", excerpt.Carets));
    }

    private static string ToGithub(Diagnostic diagnostic)
    {
        var place = diagnostic.Place;
        var position = place.Line == 0 ? "" : $",line={place.Line},col={place.Column},endLine={place.EndLine},endColumn={place.EndColumn}";
        return $"::{Word(diagnostic)} file={Escape(place.Path, true)}{position},title={diagnostic.Code}::{Escape(diagnostic.Message, false)}";
    }

    // As the runner's toolkit escapes data and properties of a workflow command.
    private static string Escape(string text, bool inProperty)
    {
        text = text.Replace("%", "%25", StringComparison.Ordinal)
            .Replace("\r", "%0D", StringComparison.Ordinal)
            .Replace("\n", "%0A", StringComparison.Ordinal);
        return inProperty
            ? text.Replace(":", "%3A", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal)
            : text;
    }

    private static void WriteNumber(Utf8JsonWriter json, string name, int number)
    {
        if (number == 0)
            json.WriteNull(name);
        else
            json.WriteNumber(name, number);
    }

    private static string Word(Diagnostic diagnostic) => diagnostic.Severity == Severity.Error ? "error" : "warning";

    private string Color(string code, string text) => session.HasColor ? $"\e[{code}m{text}\e[0m" : text;
}
