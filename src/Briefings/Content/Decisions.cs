using System.Collections.Frozen;
using System.Collections.Immutable;
using Briefings.Content.Curation;

namespace Briefings.Content;

/// <summary>What the curator accepted or rejected, from <c>content/decisions.yml</c>.</summary>
/// <param name="Links">About pairs of articles.</param>
/// <param name="Fields">About single fields of one article.</param>
internal sealed record Decisions(ImmutableArray<LinkDecision> Links, ImmutableArray<FieldDecision> Fields)
{
    private readonly FrozenDictionary<(string, string, string), bool> _answers =
        Fields.Select(field => (Key: (field.Article, field.Field, field.Value), field.Accepted))
            .GroupBy(answer => answer.Key).ToFrozenDictionary(answers => answers.Key, answers => answers.Last().Accepted);

    private readonly FrozenDictionary<string, (string Field, string Name)[]> _names =
        Fields.Where(field => field.Accepted && NameFields.Has(field.Field))
            .GroupBy(field => field.Article, StringComparer.Ordinal)
            .ToFrozenDictionary(article => article.Key, article => article.Select(field => (field.Field, field.Value)).Distinct().ToArray(), StringComparer.Ordinal);

    /// <summary>About facts that two articles state differently.</summary>
    public ImmutableArray<ConflictDecision> Conflicts { get; init; } = [];

    public static Decisions None { get; } = new([], []);

    /// <summary>These with others added.</summary>
    public Decisions With(Decisions others) => new(Links.AddRange(others.Links), Fields.AddRange(others.Fields))
    {
        Conflicts = Conflicts.AddRange(others.Conflicts),
    };

    /// <summary>These with others taken out again.</summary>
    public Decisions Without(Decisions others) => new(Links.RemoveRange(others.Links), Fields.RemoveRange(others.Fields))
    {
        Conflicts = Conflicts.RemoveRange(others.Conflicts),
    };

    /// <summary>What the curator said of a field's present value; null for nothing.</summary>
    public bool? Of(Article article, string field) =>
        _answers.TryGetValue((article.Id, field, InferredFields.ValueOf(article, field)), out var accepted) ? accepted : null;

    /// <summary>The single names that an article states because the curator says so.</summary>
    public IEnumerable<(string Field, string Name)> AcceptedNames(string article) =>
        _names.TryGetValue(article, out var names) ? names : [];

    /// <summary>What the curator said of the present value of an event's field; null for nothing.</summary>
    public bool? Of(Event @event, string field) =>
        _answers.TryGetValue((IdOf(@event), field, InferredFields.ValueOf(@event, field)), out var accepted) ? accepted : null;

    /// <summary>How decisions name an event: as its file is named in <c>content/</c>.</summary>
    public static string IdOf(Event @event) => $"events/{@event.Id}";

    /// <summary>What the curator said of a difference; null for nothing.</summary>
    public bool? Of(StatedConflict conflict)
    {
        foreach (var decision in Conflicts)
        {
            if ((decision.Kind, decision.A, decision.B) == (conflict.Kind, conflict.A, conflict.B))
                return decision.Accepted;
        }

        return null;
    }

    /// <summary>The inferred fields of an article that the curator has not decided about, each with its reason.</summary>
    public IEnumerable<(string Field, string Reason)> Unconfirmed(Article article) =>
        from inferred in InferredFields.Open(article)
        where Of(article, inferred.Key) is null
        select (inferred.Key, inferred.Value);

    /// <summary>The same of an event.</summary>
    public IEnumerable<(string Field, string Reason)> Unconfirmed(Event @event) =>
        from inferred in @event.Inferred
        where InferredFields.ValueOf(@event, inferred.Key).Length > 0 && Of(@event, inferred.Key) is null
        select (inferred.Key, inferred.Value);
}
