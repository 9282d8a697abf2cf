namespace Briefings.Tests.Importing.Html.Pages;

/// <summary>A saved page, and what a careful curator would write of it; empty where it states nothing.</summary>
public sealed record PageCase(string Name, string Html, string Title, string Date, string Updated, string Author)
{
    public override string ToString() => Name;
}
