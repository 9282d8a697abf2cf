using Briefings.Content;

namespace Briefings.Workflows.Review;

/// <summary>What is still to be asked of articles: fields that are inferred, or missing, and that no version of the same release settles.</summary>
internal sealed class OpenFields
{
    // What is the same in every version; a title, a language and a place in words are each version's own.
    private static readonly string[] s_shared = ["date", "source", "agency", "place"];

    private readonly Decisions _decisions;
    // Most archives have few fields to ask for, or none: what others state is read when it is first asked.
    private readonly Lazy<JoinedTexts> _joined;
    private readonly Lazy<HashSet<(string Release, string Field)>> _stated;
    private readonly Lazy<HashSet<(string Release, string Field, string Value)>> _values;

    public OpenFields(Archive archive)
    {
        _decisions = archive.Decisions;
        _joined = new(() => JoinedTexts.Of(archive));
        _values = new(() => archive.Articles.SelectMany(Stated).ToHashSet());
        _stated = new(() => _values.Value.Select(value => (value.Release, value.Field)).ToHashSet());
    }

    /// <summary>Which texts of the archive belong together.</summary>
    public JoinedTexts Joined => _joined.Value;

    /// <summary>The inferred fields that wait for the curator, each with its reason.</summary>
    public IEnumerable<(string Field, string Reason)> Of(Article article) =>
        _decisions.Unconfirmed(article).Where(open => !IsSettled(article, open.Field));

    /// <summary>Whether another version of the release states the same, so that there is nothing to ask.</summary>
    public bool IsSettled(Article article, string field) =>
        s_shared.Contains(field) && _values.Value.Contains((Joined.ReleaseOf(article.Id), field, InferredFields.ValueOf(article, field)));

    /// <summary>Whether an article lacks a field, and so do all versions of its release.</summary>
    public bool IsMissing(Article article, string field) =>
        InferredFields.ValueOf(article, field).Length == 0 && _decisions.Of(article, field) is null && !_stated.Value.Contains((Joined.ReleaseOf(article.Id), field));

    private IEnumerable<(string Release, string Field, string Value)> Stated(Article article)
    {
        var open = InferredFields.Open(article);
        foreach (var field in s_shared)
        {
            if (InferredFields.ValueOf(article, field) is { Length: > 0 } value && (!open.ContainsKey(field) || _decisions.Of(article, field) == true))
                yield return (Joined.ReleaseOf(article.Id), field, value);
        }
    }
}
