using Briefings.Files;

namespace Briefings.Configuration.Yaml;

/// <summary>A value in a YAML file, with its place.</summary>
internal abstract record YamlNode(SourceSpan Span)
{
    /// <summary>What kind of value it is, for messages.</summary>
    public abstract string Kind { get; }
}
