using System.Buffers;
using System.Collections.Immutable;
using System.Text;
using Briefings.Files;
using Briefings.Rendering.Texts;
using Briefings.Templating;
using Briefings.Workflows.Review;

namespace Briefings.Cli.Serving;

/// <summary>The page of questions to the curator, one at a time, with the texts it is about side by side.</summary>
/// <param name="token">In every form, so that no other site's page can answer.</param>
/// <param name="build">What the site was last built as.</param>
/// <param name="files">The site's.</param>
internal sealed class ReviewPage(string token, string build, ISiteFiles files)
{
    public const string Path = "/-/review";

    private const int MostTexts = 4;

    /// <summary>Allows the page its own style, script and forms, and no page to frame it.</summary>
    public const string Policy =
        "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; form-action 'self'; "
        + "base-uri 'none'; frame-ancestors 'none'";

    private static readonly Template Template = new TemplateEngine(new TemplateEngineOptions { Escape = TemplateEscape.Html, AutoIndent = false })
        .Parse(Encoding.UTF8.GetString(OwnFiles.Read("review.html")), "review.html");

    /// <summary>The id of the question that is shown; null or unknown for the first.</summary>
    public string? Asked { get; init; }

    /// <summary>In the language of whoever asks.</summary>
    public required DeskWords Words { get; init; }

    /// <summary>How many questions were answered since the server began.</summary>
    public int Done { get; init; }

    /// <param name="queue">What waits.</param>
    /// <param name="problems">Why an answer was not taken; none otherwise.</param>
    public string Write(ImmutableArray<ReviewItem> queue, IEnumerable<string> problems)
    {
        var groups = ReviewGroup.Of(queue);
        var at = Math.Max(0, groups.IndexOf(groups.FirstOrDefault(group => group.Items.Any(item => item.Id == Asked))!));
        var page = new ArrayBufferWriter<byte>();
        var result = Template.Render(Model(queue, groups, at, problems), page);
        return result.Ok ? Encoding.UTF8.GetString(page.WrittenSpan) : throw new InvalidOperationException(result.Error!.ToString());
    }

    private TemplateModel Model(
        ImmutableArray<ReviewItem> queue, ImmutableArray<ReviewGroup> groups, int at, IEnumerable<string> problems)
    {
        var model = new TemplateModel
        {
            ["t"] = TemplateValue.From(Words.Texts),
            ["lang"] = Words.Texts.Language.Value,
            ["dir"] = LanguageNames.DirectionOf(Words.Texts.Language),
            ["token"] = token,
            ["live"] = TemplateValue.Raw(Encoding.UTF8.GetBytes(LiveScript.Tag(build))),
            ["problems"] = TemplateValue.From(problems.Select(problem => TemplateValue.From(problem)).ToArray()),
            ["done"] = Done,
            ["left"] = queue.Length,
            ["total"] = Done + queue.Length,
        };
        if (groups.IsEmpty)
            return model;
        model["questions"] = TemplateValue.From(groups.Select((group, i) => TemplateValue.From(new QuestionView(group, Words, i == at))).ToArray());
        model["question"] = TemplateValue.From(new QuestionView(groups[at], Words, isCurrent: true));
        model["next"] = groups[Math.Min(at + 1, groups.Length - 1)].First.Id;
        model["previous"] = groups[Math.Max(at - 1, 0)].First.Id;
        model["texts"] = TemplateValue.From(TextsOf(groups[at]).Select(TemplateValue.From).ToArray());
        return model;
    }

    private IEnumerable<ReviewedText> TextsOf(ReviewGroup group) =>
        group.Items.SelectMany(item => new[] { item.Path, item.OtherPath }).OfType<string>().Distinct(StringComparer.Ordinal).Where(files.Exists).Take(MostTexts)
            .Select(path => ReviewedText.Read(path, Encoding.UTF8.GetString(files.Read(path)), Words)).OfType<ReviewedText>();
}
