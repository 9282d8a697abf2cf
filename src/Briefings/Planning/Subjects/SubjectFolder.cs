namespace Briefings.Planning.Subjects;

/// <summary>The part of the address that subjects of a kind share.</summary>
internal static class SubjectFolder
{
    public static string Of(SubjectKind kind) => kind switch
    {
        SubjectKind.Event => "events",
        SubjectKind.Series => "series",
        SubjectKind.Person => "people",
        SubjectKind.Organization => "organizations",
        SubjectKind.Topic => "topics",
        SubjectKind.Place => "places",
        SubjectKind.Source => "sources",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };
}
