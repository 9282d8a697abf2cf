using System.Globalization;
using AngleSharp.Dom;
using Briefings.Importing.Body;

namespace Briefings.Importing.Html;

/// <summary>In what list, quote or heading the walk is.</summary>
/// <param name="Indent">What is before each line of a block here.</param>
internal sealed record WalkFrame(string Indent)
{
    public static readonly WalkFrame Top = new("");

    public int Heading { get; init; }

    /// <summary>How many lists are around.</summary>
    public int Depth { get; init; }

    public int Group { get; init; }

    public bool IsOrdered { get; init; }

    public int Quote { get; init; }

    private ListCount? Count { get; init; }

    private ItemLead? Item { get; init; }

    public BlockKind Kind => Heading > 0 ? BlockKind.Heading : Item is not null ? (IsOrdered ? BlockKind.NumberedItem : BlockKind.ListItem) : Quote > 0 ? BlockKind.Quote : BlockKind.Paragraph;

    public WalkFrame InList(IElement list, int group)
    {
        var start = int.TryParse(list.GetAttribute("start"), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 1;
        return this with { Depth = Depth + 1, Group = group, IsOrdered = list.LocalName == "ol", Count = new ListCount { Next = start } };
    }

    public WalkFrame InItem(int group)
    {
        var marker = IsOrdered && Count is { } count ? (count.Next++).ToString(CultureInfo.InvariantCulture) + ". " : "- ";
        return this with { Group = group, Indent = Indent + new string(' ', marker.Length), Item = new ItemLead { Lead = Indent + marker } };
    }

    public WalkFrame InQuote(int quote) => this with { Indent = Indent + "> ", Quote = Quote > 0 ? Quote : quote };

    /// <summary>What is before the first line of the next block: the item's marker, once.</summary>
    public (string Lead, string Indent) TakeLead()
    {
        if (Item is not { Lead: { } lead } item)
            return (Indent, Indent);
        item.Lead = null;
        // Quotes inside an item are behind its marker.
        return (lead + Indent[Math.Min(lead.Length, Indent.Length)..], Indent);
    }

    private sealed class ListCount
    {
        public int Next { get; set; }
    }

    private sealed class ItemLead
    {
        public string? Lead { get; set; }
    }
}
