using Briefings.Content;
using Briefings.Linking;
using Briefings.Linking.Outcome;
using Xunit;

namespace Briefings.Tests.Linking;

public sealed class ExplainerTests
{
    [Fact]
    public void An_unlinked_pair_shows_what_is_shared_and_what_is_missing()
    {
        var explanation = Explain(Texts.English, Texts.Unrelated);

        Assert.Empty(explanation.Links);
        Assert.Contains(explanation.Evidence, entry => entry.Supports);
        Assert.Contains(new LinkEvidence("person", "Jana Vogt", null, false), explanation.Evidence);
        Assert.All(explanation.Verdicts, verdict => Assert.True(verdict.Score < verdict.Needed));
    }

    [Fact]
    public void Another_edition_shows_its_veto()
    {
        var explanation = Explain(Texts.English, Texts.LastYear);

        Assert.All(explanation.Verdicts, verdict => Assert.Equal("edition", verdict.Veto));
        Assert.Equal(LinkKind.SameSeries, Assert.Single(explanation.Links).Kind);
    }

    [Fact]
    public void A_translation_shows_its_link_and_a_score_that_suffices()
    {
        var explanation = Explain(Texts.English, Texts.German);

        var verdict = explanation.Verdicts[0];
        Assert.Equal(LinkKind.Translation, verdict.Kind);
        Assert.True(verdict.Score >= verdict.Needed);
        Assert.Equal(LinkState.Accepted, Assert.Single(explanation.Links).State);
    }

    private static Explanation Explain(Article a, Article b)
    {
        var request = Texts.Request(Decisions.None, [], Texts.English, Texts.German, Texts.LastYear, Texts.Unrelated);
        return Explainer.Explain(request, Linker.Link(request), a, b);
    }
}
