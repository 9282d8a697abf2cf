using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using Briefings.Diagnostics;
using Briefings.Files;

namespace Briefings.Cli.Terminal;

/// <summary>Prints findings in one of the formats.</summary>
/// <param name="session">Findings go to its error stream.</param>
/// <param name="format">How they are printed.</param>
internal sealed class DiagnosticPrinter(Session session, OutputFormat format)
{
    /// <summary>The longest stretch of a source line that is shown, in characters.</summary>
    private const int MaxLine = 160;

    /// <param name="diagnostics">Sorted.</param>
    /// <param name="files">Where the source lines are read from.</param>
    public void Print(ImmutableArray<Diagnostic> diagnostics, ISiteFiles files)
    {
        if (format == OutputFormat.Json)
        {
            session.Error.Write(ToJson(diagnostics));
            return;
        }

        foreach (var diagnostic in diagnostics)
        {
            if (format == OutputFormat.Github)
                session.Error.WriteLine(ToGithub(diagnostic));
            else
                PrintText(diagnostic, files);
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

    private void PrintText(Diagnostic diagnostic, ISiteFiles files)
    {
        var word = diagnostic.Severity == Severity.Error ? Color("31;1", "error") : Color("33;1", "warning");
        session.Error.WriteLine($"{diagnostic.Place}: {word} {diagnostic.Code}: {Printable.Of(diagnostic.Message)}");
        if (SourceLine(diagnostic.Place, files) is not { } line)
            return;
        var place = diagnostic.Place;
        var width = place.EndLine == place.Line ? Math.Max(1, place.EndColumn - place.Column) : 1;
        // A long line is shown around the place.
        var from = Math.Max(0, Math.Min(place.Column - 1, line.Length) - (MaxLine / 2));
        var shown = line.Substring(from, Math.Min(MaxLine, line.Length - from));
        var indent = new StringBuilder();
        foreach (var c in shown.AsSpan(0, Math.Min(shown.Length, place.Column - 1 - from)))
            indent.Append(c == '\t' ? '\t' : ' ');
        session.Error.WriteLine("  " + Printable.Of(shown));
        session.Error.WriteLine("  " + indent + Color("32;1", new string('^', Math.Min(width, MaxLine))));
    }

    private static string? SourceLine(SourceSpan place, ISiteFiles files)
    {
        if (place.Line == 0)
            return null;
        try
        {
            var source = new SourceText(place.Path, Encoding.UTF8.GetString(files.Read(place.Path)));
            return place.Line <= source.LineCount ? source.Line(place.Line).ToString() : null;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return null;
        }
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
