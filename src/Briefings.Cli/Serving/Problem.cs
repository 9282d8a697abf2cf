using System.Collections.Immutable;
using Briefings.Cli.Terminal;
using Briefings.Diagnostics;
using Briefings.Files;

namespace Briefings.Cli.Serving;

/// <summary>An error as a browser shows it.</summary>
/// <param name="Place">As in <c>templates/home.html:3:7</c>.</param>
/// <param name="Line">The line of the source; null where there is none.</param>
/// <param name="Carets">What marks the stretch of <paramref name="Line"/>.</param>
internal sealed record Problem(string Place, string Code, string Message, string? Line, string? Carets)
{
    /// <summary>The errors among the findings of a build, in their order.</summary>
    public static ImmutableArray<Problem> Of(ImmutableArray<Diagnostic> found, ISiteFiles files)
    {
        var excerpts = new SourceExcerpts(files);
        return [.. found.Where(finding => finding.Severity == Severity.Error).Select(finding => Of(finding, excerpts))];
    }

    private static Problem Of(Diagnostic finding, SourceExcerpts excerpts)
    {
        var excerpt = excerpts.Of(finding.Place);
        return new Problem(finding.Place.ToString(), finding.Code, finding.Message, excerpt?.Line, excerpt?.Carets);
    }
}
