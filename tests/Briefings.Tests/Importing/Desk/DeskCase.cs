namespace Briefings.Tests.Importing.Desk;

/// <summary>A text as a desk receives it, and what a careful curator would write of it.</summary>
/// <param name="Expected">Field and value, in the order of the file.</param>
public sealed record DeskCase(string Name, string Text, IReadOnlyList<(string Field, string Value)> Expected)
{
    public override string ToString() => Name;
}
