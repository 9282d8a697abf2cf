namespace Briefings.Templating;

/// <summary>What one rendering has beside its model.</summary>
public sealed record RenderOptions
{
    /// <summary>Names the model does not have but every page of the site shares, such as <c>site</c> or
    /// <c>t</c>.</summary>
    public ITemplateObject? Globals { get; init; }
}
