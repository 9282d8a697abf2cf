using System.Collections.Immutable;
using Briefings.Files;

namespace Briefings.Configuration.Yaml;

/// <summary>A list.</summary>
internal sealed record YamlSequence(SourceSpan Span, ImmutableArray<YamlNode> Items) : YamlNode(Span)
{
    public override string Kind => "a list";
}
