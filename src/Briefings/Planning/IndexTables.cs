using System.Collections.Immutable;
using Briefings.Content.Writing;
using Briefings.Planning.Releases;
using Briefings.Planning.Subjects;
using Briefings.Tracing;

namespace Briefings.Planning;

/// <summary>Makes the tables of an index, each with what distinguishes its entries.</summary>
internal static class IndexTables
{
    public static TracedMap<string, Briefing> ById(IReadOnlyDictionary<string, Briefing> entries) =>
        new(entries, new("id", static id => id, static (entry, briefing) => entry.Add(briefing.Name)));

    public static TracedMap<Slug, Subject> Subjects(string name, IReadOnlyDictionary<Slug, Subject> entries) =>
        new(entries, new(name, static slug => slug.Value, Identify));

    public static TracedMap<(SubjectKind Kind, string Name), Subject> Names(IReadOnlyDictionary<(SubjectKind Kind, string Name), Subject> entries) =>
        new(entries, new("names", static key => $"{key.Kind.Key}/{key.Name}", Identify));

    public static TracedMap<SubjectKind, ImmutableArray<Subject>> Kinds(IReadOnlyDictionary<SubjectKind, ImmutableArray<Subject>> entries) =>
        new(entries, new("kinds", static kind => kind.Key, Identify));

    public static TracedMap<Slug, ImmutableArray<Subject>> Groups(string name, IReadOnlyDictionary<Slug, ImmutableArray<Subject>> entries) =>
        new(entries, new(name, static slug => slug.Value, Identify));

    public static TracedMap<string, ImmutableArray<Conflict>> Conflicts(IReadOnlyDictionary<string, ImmutableArray<Conflict>> entries) =>
        new(entries, new("conflicts", static id => id, static (entry, conflicts) => entry.AddAll(
            conflicts, static (all, conflict) => all.Add(conflict.Words).Add(conflict.Other.Name).Add(conflict.OtherWords))));

    public static TracedMap<string, ImmutableArray<Proposal>> Proposals(IReadOnlyDictionary<string, ImmutableArray<Proposal>> entries) =>
        new(entries, new("proposals", static id => id, static (entry, proposals) => entry.AddAll(
            proposals, static (all, proposal) => all.Add(proposal.Kind).Add(proposal.Other.Name))));

    private static void Identify(FingerprintBuilder entry, Subject subject) => subject.Identify(entry);

    private static void Identify(FingerprintBuilder entry, ImmutableArray<Subject> subjects) => entry.AddAll(subjects, Identify);
}
