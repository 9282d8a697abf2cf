using Markdig.Syntax;

namespace Briefings.Rendering.Markdown.Marks;

/// <summary>Blocks that are shown when a reader asks for them, with what is shown before.</summary>
internal sealed class DetailsBlock() : ContainerBlock(null);
