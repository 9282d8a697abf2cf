namespace Briefings.Templating.Escaping;

/// <summary>The place in the HTML a value is written to, the strictest last.</summary>
internal enum HtmlContext : byte
{
    /// <summary>Nothing is escaped.</summary>
    None,

    /// <summary>Text between tags, or a comment.</summary>
    Text,

    /// <summary>A quoted attribute value.</summary>
    Attribute,

    /// <summary>An attribute value without quotes, or a place inside a tag but outside any value.</summary>
    Unquoted,

    /// <summary>The start of an attribute that is a URL.</summary>
    UrlStart,

    /// <summary>The same, without quotes.</summary>
    UnquotedUrlStart,

    /// <summary>The attribute <c>srcdoc</c>, whose value is a whole page.</summary>
    Document,

    /// <summary>A script element or an event handler.</summary>
    Script,

    /// <summary>A style element or attribute.</summary>
    Style,
}
