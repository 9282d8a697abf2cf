using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Collections.Immutable;
using Briefings.Templating.Functions;
using Briefings.Templating.Parsing;

namespace Briefings.Templating;

/// <summary>Parses and renders templates. Immutable and thread-safe: a site has one.</summary>
public sealed class TemplateEngine
{
    private readonly ConcurrentDictionary<string, Template> _included = new(StringComparer.Ordinal);
    private readonly FrozenDictionary<string, TemplateValue> _builtIns;

    /// <summary>Makes an engine.</summary>
    /// <param name="options">The switches.</param>
    public TemplateEngine(TemplateEngineOptions options)
    {
        Options = options;
        _builtIns = Modules.All
            .Concat(options.Functions.Select(static f => KeyValuePair.Create(f.Key, TemplateValue.From(f.Value))))
            .GroupBy(static f => f.Key, static f => f.Value)
            .ToFrozenDictionary(static g => g.Key, static g => g.Last(), StringComparer.Ordinal);
    }

    /// <summary>The switches the engine was made with.</summary>
    public TemplateEngineOptions Options { get; }

    /// <summary>Parses a template.</summary>
    /// <param name="text">The template.</param>
    /// <param name="name">The name diagnostics use.</param>
    /// <returns>The template; its mistakes are in <see cref="Template.Diagnostics"/>.</returns>
    public Template Parse(string text, string name)
    {
        var context = new ParseContext(this, text, name).Read();
        if (context.Errors.Count > 0)
            context = new MissingBraces(this, text, name).Explain(context);

        return new Template(this, text, name, context.Root)
        {
            Diagnostics = context.Errors.ToImmutable(),
            StaticIncludes = [.. context.Includes],
        };
    }

    /// <summary>Finds an included template, from the cache or the source.</summary>
    /// <returns>Null when there is none of that name.</returns>
    public Template? Find(string name)
    {
        if (_included.TryGetValue(name, out var template))
            return template;

        return TemplateName.IsSafe(name) && Options.Source.TryRead(name, out var text)
            ? _included.GetOrAdd(name, Parse(text, name))
            : null;
    }

    internal IEnumerable<string> BuiltInNames => _builtIns.Keys;

    internal TemplateValue BuiltIn(string name) => _builtIns.GetValueOrDefault(name);
}
