namespace Briefings.Templating.Escaping;

/// <summary>Follows the literal text of a template through the states of an HTML tokenizer.</summary>
/// <remarks>
/// The states are the few of the HTML standard's section 13.2.5 that decide how a value must be escaped. A branch
/// starts where its statement starts: the parser saves and restores <see cref="Place"/> and joins the ends.
/// </remarks>
internal sealed class HtmlTracker
{
    private static readonly string[] s_urls =
    [
        "href", "src", "action", "formaction", "poster", "cite", "data", "background", "longdesc", "manifest",
        "ping", "srcset", "xlink:href",
    ];

    /// <summary>Where the text read so far ends.</summary>
    public HtmlPlace Place { get; set; }

    /// <summary>How a value written here must be escaped.</summary>
    public HtmlContext Context => Place.State switch
    {
        HtmlState.Text or HtmlState.Comment => HtmlContext.Text,
        HtmlState.RawText => Place.Element == "style" ? HtmlContext.Style : HtmlContext.Script,
        HtmlState.DoubleQuoted or HtmlState.SingleQuoted => AttributeContext(quoted: true),
        HtmlState.BeforeValue or HtmlState.Unquoted => AttributeContext(quoted: false),
        _ => HtmlContext.Unquoted,
    };

    /// <summary>Two branches meet: goes on from the one after which a value must be escaped more strictly.</summary>
    /// <param name="other">Where the other branch ended.</param>
    public void Join(HtmlPlace other)
    {
        var (place, context) = (Place, Context);
        Place = other;
        if (Context < context)
            Place = place;
    }

    /// <summary>A value was written: an attribute that was to begin has begun.</summary>
    public void SkipValue()
    {
        if (Place.State == HtmlState.BeforeValue)
            Place = Place with { State = HtmlState.Unquoted };
    }

    public void Read(ReadOnlySpan<char> text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            i = Place.State switch
            {
                HtmlState.Text => ReadText(text, i),
                HtmlState.Comment => ReadUntil(text, i, "-->"),
                HtmlState.RawText => ReadRawText(text, i),
                _ => ReadTag(text, i),
            };
        }
    }

    private HtmlContext AttributeContext(bool quoted)
    {
        if (Place.Attribute.StartsWith("on", StringComparison.Ordinal))
            return HtmlContext.Script;

        if (Place.Attribute is "style" or "srcdoc")
            return Place.Attribute == "style" ? HtmlContext.Style : HtmlContext.Document;

        var isUrl = !Place.ValueBegun && Array.IndexOf(s_urls, Place.Attribute) >= 0;
        return (isUrl, quoted) switch
        {
            (true, true) => HtmlContext.UrlStart,
            (true, false) => HtmlContext.UnquotedUrlStart,
            (false, true) => HtmlContext.Attribute,
            _ => HtmlContext.Unquoted,
        };
    }

    private int ReadText(ReadOnlySpan<char> text, int i)
    {
        var open = text[i..].IndexOf('<');
        if (open < 0)
            return text.Length;

        i += open;
        if (text[i..].StartsWith("<!--"))
        {
            Place = new HtmlPlace(HtmlState.Comment);
            return i + 3;
        }

        if (i + 1 < text.Length ? text[i + 1] == '/' || char.IsAsciiLetter(text[i + 1]) : true)
            Place = new HtmlPlace(HtmlState.TagName);

        return i;
    }

    private int ReadUntil(ReadOnlySpan<char> text, int i, string end)
    {
        var found = text[i..].IndexOf(end, StringComparison.OrdinalIgnoreCase);
        if (found < 0)
            return text.Length;

        Place = default;
        return i + found + end.Length - 1;
    }

    private int ReadRawText(ReadOnlySpan<char> text, int i)
    {
        var end = "</" + Place.Element;
        var after = ReadUntil(text, i, end);
        if (Place.State == HtmlState.Text)
            Place = new HtmlPlace(HtmlState.TagName);

        return after;
    }

    private int ReadTag(ReadOnlySpan<char> text, int i)
    {
        var c = text[i];
        Place = Place.State switch
        {
            HtmlState.TagName => Place.NextInTagName(c),
            HtmlState.InTag or HtmlState.AttributeName => Place.NextInTag(c),
            HtmlState.BeforeValue => Place.NextBeforeValue(c),
            HtmlState.Unquoted when char.IsWhiteSpace(c) => Place.AfterValue(),
            HtmlState.Unquoted when c == '>' => Place.AfterTag(),
            HtmlState.DoubleQuoted when c == '"' => Place.AfterValue(),
            HtmlState.SingleQuoted when c == '\'' => Place.AfterValue(),
            _ => Place with { ValueBegun = Place.ValueBegun || !char.IsWhiteSpace(c) },
        };
        return i;
    }
}
