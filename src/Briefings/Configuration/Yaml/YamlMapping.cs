using System.Collections.Immutable;
using Briefings.Files;

namespace Briefings.Configuration.Yaml;

/// <summary>Keys with values, in the order written; no key is there twice.</summary>
internal sealed record YamlMapping(SourceSpan Span, ImmutableArray<(YamlScalar Key, YamlNode Value)> Entries)
    : YamlNode(Span)
{
    public override string Kind => "keys with values";

    /// <returns>Null where the key is not there.</returns>
    public YamlNode? Find(string key)
    {
        foreach (var (name, value) in Entries)
        {
            if (name.Value == key)
                return value;
        }

        return null;
    }
}
