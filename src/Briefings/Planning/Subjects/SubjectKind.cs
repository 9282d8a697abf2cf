namespace Briefings.Planning.Subjects;

/// <summary>What kind of thing gathers briefings on a page of its own.</summary>
internal enum SubjectKind
{
    Event,
    Series,
    Person,
    Organization,
    Topic,
    Place,
    Source,
}
