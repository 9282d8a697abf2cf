using System.Collections.Immutable;
using Briefings.Diagnostics;
using Briefings.Files;
using Briefings.Tracing;

namespace Briefings.Workflows.Import;

/// <summary>Findings as bytes, for who says them again while nothing changes.</summary>
internal static class DiagnosticBytes
{
    public static void Write(this BinaryWriter output, ImmutableArray<Diagnostic> found)
    {
        output.Write7BitEncodedInt(found.Length);
        foreach (var finding in found)
        {
            output.Write(finding.Code);
            output.Write7BitEncodedInt((int)finding.Severity);
            output.Write(finding.Place.Path);
            foreach (var number in (ReadOnlySpan<int>)[finding.Place.Line, finding.Place.Column, finding.Place.EndLine, finding.Place.EndColumn])
                output.Write7BitEncodedInt(number);
            output.Write(finding.Message);
        }
    }

    /// <exception cref="FormatException">The bytes are none of these.</exception>
    /// <exception cref="IOException">There are too few bytes.</exception>
    public static ImmutableArray<Diagnostic> ReadDiagnostics(this BinaryReader input)
    {
        var found = new Diagnostic[input.ReadCount()];
        for (var i = 0; i < found.Length; i++)
        {
            var (code, severity) = (input.ReadString(), (Severity)input.Read7BitEncodedInt());
            var place = new SourceSpan(
                input.ReadString(), input.Read7BitEncodedInt(), input.Read7BitEncodedInt(), input.Read7BitEncodedInt(), input.Read7BitEncodedInt());
            found[i] = new Diagnostic(code, severity, place, input.ReadString());
        }

        return ImmutableArray.Create(found);
    }
}
