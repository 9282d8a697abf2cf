using System.Collections.Immutable;

namespace Briefings.Templating;

/// <summary>The switches of a <see cref="TemplateEngine"/>; the defaults are those of a plain text template.</summary>
public sealed record TemplateEngineOptions
{
    /// <summary>How values are escaped; a site sets <see cref="TemplateEscape.Html"/>.</summary>
    public TemplateEscape Escape { get; init; }

    /// <summary>Whether text written by an indented block takes on the block's indentation.</summary>
    public bool AutoIndent { get; init; } = true;

    /// <summary>Whether an empty line gets the indentation too.</summary>
    public bool IndentEmptyLines { get; init; } = true;

    /// <summary>Whether the spaces before a tag at the beginning of a line of HTML are left out, but not within <c>pre</c> and its like.</summary>
    public bool TrimIndentation { get; init; }

    /// <summary>Whether reading a name no one has set is an error instead of null.</summary>
    public bool StrictVariables { get; init; }

    /// <summary>Whether reading a member an object does not have is an error instead of null.</summary>
    public bool StrictMembers { get; init; }

    /// <summary>Whether a member of null is null instead of an error.</summary>
    public bool RelaxedTargets { get; init; }

    /// <summary>Whether a list index out of range is an error instead of null.</summary>
    public bool StrictIndexes { get; init; }

    /// <summary>Whether an index that is null gives null instead of an error.</summary>
    public bool NullIndexes { get; init; }

    /// <summary>Whether a function that only writes text may not be used as a value.</summary>
    public bool StrictFunctionValues { get; init; }

    /// <summary>Whether <c>object.eval</c> and <c>object.eval_template</c> run code from data.</summary>
    public bool AllowEval { get; init; }

    /// <summary>How far a rendering may go.</summary>
    public TemplateLimits Limits { get; init; } = new();

    /// <summary>The offset given to a date whose text has none.</summary>
    public TimeSpan UtcOffset { get; init; } = TimeSpan.Zero;

    /// <summary>Where <c>include</c> finds its templates.</summary>
    public ITemplateSource Source { get; init; } = InMemoryTemplateSource.Empty;

    /// <summary>Functions every template may call, by name, besides the built-in modules.</summary>
    public ImmutableDictionary<string, TemplateFunction> Functions { get; init; } =
        ImmutableDictionary<string, TemplateFunction>.Empty;
}
