using System.Collections.Immutable;

namespace Briefings.Rendering.Model;

/// <summary>Something that a template can read by name.</summary>
/// <param name="Name">The name.</param>
/// <param name="Kinds">What it is: <c>text</c>, <c>number</c>… or types; several where an item can be any of them.</param>
/// <param name="IsList">Whether it is a list of that.</param>
/// <param name="IsOptional">Whether it is null where there is nothing.</param>
/// <param name="Meaning">What it is good for, in words.</param>
internal sealed record ModelMember(string Name, ImmutableArray<string> Kinds, bool IsList, bool IsOptional, string Meaning)
{
    /// <summary>What it is, in words: <c>list of Link, or null</c>.</summary>
    public string Kind
    {
        get
        {
            var kind = string.Join(" or ", Kinds);
            return $"{(IsList ? "list of " : "")}{kind}{(IsOptional ? ", or null" : "")}";
        }
    }
}
