namespace Briefings.Templating;

/// <summary>What happens to the value of an expression on its way to the output.</summary>
public enum TemplateEscape
{
    /// <summary>Nothing: the text is written as it is, as Scriban does.</summary>
    None,

    /// <summary>It is escaped for the place in the HTML it is written to, unless it is marked as trusted
    /// HTML.</summary>
    Html,
}
