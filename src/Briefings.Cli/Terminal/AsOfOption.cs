using System.CommandLine;
using System.Globalization;
using Briefings.Content;
using Briefings.Diagnostics;

namespace Briefings.Cli.Terminal;

/// <summary>When it is: <c>--as-of</c>, else <c>SOURCE_DATE_EPOCH</c>, else now.</summary>
/// <param name="effect">What it decides, for the help.</param>
internal sealed class AsOfOption(string effect)
{
    private static readonly long Last = DateTimeOffset.MaxValue.ToUnixTimeSeconds();

    public Option<ArticleDate?> Option { get; } = new("--as-of")
    {
        Description = $"The day or minute it is, as in 2025-09-11 or 2025-09-11T10:30+08:00: {effect}. Without it SOURCE_DATE_EPOCH says, else the clock",
        HelpName = "DATE",
        CustomParser = result =>
        {
            if (ArticleDate.TryParse(result.Tokens[0].Value, out var date))
                return date;
            result.AddError($"'{result.Tokens[0].Value}' is not a day as in 2025-09-11, nor a minute as in 2025-09-11T10:30+08:00");
            return null;
        },
    };

    public ArticleDate? Resolve(ParseResult parsed, SiteContext context) => Resolve(parsed.GetValue(Option), context);

    /// <param name="stated">What the command line says.</param>
    /// <param name="context">The run.</param>
    /// <returns>Null, with a finding, where the environment says what is no date.</returns>
    public static ArticleDate? Resolve(ArticleDate? stated, SiteContext context)
    {
        if (stated is not null)
            return stated;
        if (context.Session.SourceDateEpoch is not { Length: > 0 } text)
            return ArticleDate.Of(context.Session.Clock.GetUtcNow());
        if (long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds) && seconds <= Last)
            return ArticleDate.Of(DateTimeOffset.FromUnixTimeSeconds(seconds));
        context.Diagnostics.Add(LifeMessages.SourceDateEpoch(text));
        return null;
    }
}
