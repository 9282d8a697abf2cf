namespace Briefings.Content.Curation;

/// <summary>How decisions call a single name of an article; <c>people</c> and <c>organizations</c> are all its names together.</summary>
internal static class NameFields
{
    public const string Person = "person";
    public const string Organization = "organization";

    public static bool Has(string field) => field is Person or Organization;
}
