using Briefings.Diagnostics;
using Briefings.Linking.Outcome;

namespace Briefings.Cli.Terminal;

/// <summary>Writes what two texts say: <c>Hafen | harbour, 14 texts</c>.</summary>
internal static class EvidenceText
{
    /// <returns>With a dash for a text that does not say it.</returns>
    public static string Of(LinkEvidence evidence) =>
        $"{Printable.Of(evidence.A ?? "–")} | {Printable.Of(evidence.B ?? "–")}{(evidence.Texts is { } texts ? $", {Counted.Of(texts, "text")}" : "")}";
}
