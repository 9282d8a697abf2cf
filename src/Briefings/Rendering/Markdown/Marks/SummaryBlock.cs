using Markdig.Syntax;

namespace Briefings.Rendering.Markdown.Marks;

/// <summary>What is shown of details before they are opened.</summary>
internal sealed class SummaryBlock() : LeafBlock(null);
