using System.Collections.Immutable;

namespace Briefings.Planning.Subjects;

/// <summary>What kind of thing gathers briefings on its own page: one of the program's, or one that <c>site.yml</c> adds.</summary>
/// <param name="Key">Its key in <c>site.yml</c> and in front matter, and its part of an address.</param>
internal readonly record struct SubjectKind(string Key)
{
    public static SubjectKind Event { get; } = new("events");

    public static SubjectKind Series { get; } = new("series");

    public static SubjectKind Person { get; } = new("people");

    public static SubjectKind Organization { get; } = new("organizations");

    public static SubjectKind Topic { get; } = new("topics");

    public static SubjectKind Place { get; } = new("places");

    public static SubjectKind Source { get; } = new("sources");

    /// <summary>The program's, in the order they are listed.</summary>
    public static ImmutableArray<SubjectKind> BuiltIn { get; } = [Event, Series, Person, Organization, Topic, Place, Source];

    /// <summary>Whether articles name it by words; events and series have ids.</summary>
    public bool IsNamed => this != Event && this != Series;

    /// <summary>The place among the kinds when they are listed; those of the site come last, by key.</summary>
    public int Order => BuiltIn.IndexOf(this) is >= 0 and var at ? at : BuiltIn.Length;

    public override string ToString() => Key;
}
