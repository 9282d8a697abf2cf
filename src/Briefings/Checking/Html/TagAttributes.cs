namespace Briefings.Checking.Html;

/// <summary>The attributes of one tag that a check looks at.</summary>
internal readonly ref struct TagAttributes
{
    public TagAttributes(in HtmlScanner html)
    {
        var attributes = new AttributeScanner(html.Attributes);
        while (attributes.Read())
        {
            var value = new AttributeValue(html.AttributesOffset + attributes.ValueOffset, attributes.Value);
            switch (attributes.Name)
            {
                case "id": Id = value; break;
                case "name": Name = value; break;
                case "lang": Lang = value; break;
                case "href": Href = value; break;
                case "hreflang": HrefLang = value; break;
                case "rel": Rel = value; break;
                case "alt": Alt = value; break;
                case "src" or "poster" or "data": Source = value; break;
                case "srcset": SourceSet = value; break;
                case "action": Action = value; break;
                case "content": Content = value; break;
                case "http-equiv": HttpEquiv = value; break;
            }
        }
    }

    public AttributeValue Id { get; }

    public AttributeValue Name { get; }

    public AttributeValue Lang { get; }

    public AttributeValue Href { get; }

    public AttributeValue HrefLang { get; }

    public AttributeValue Rel { get; }

    public AttributeValue Alt { get; }

    /// <summary>What the element loads: its <c>src</c>, <c>poster</c> or <c>data</c>.</summary>
    public AttributeValue Source { get; }

    public AttributeValue SourceSet { get; }

    public AttributeValue Action { get; }

    public AttributeValue Content { get; }

    public AttributeValue HttpEquiv { get; }
}
