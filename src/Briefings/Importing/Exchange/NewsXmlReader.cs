using System.Collections.Immutable;
using System.Globalization;
using System.Net;
using System.Xml;
using System.Xml.Linq;
using Briefings.Files;
using Briefings.Importing.Formats;

namespace Briefings.Importing.Exchange;

/// <summary>Reads news items in XML, as the IPTC's NewsML-G2 and NITF write them: one, or a message or package of several; of each its last version.</summary>
internal static class NewsXmlReader
{
    private static readonly XmlReaderSettings Settings = new() { DtdProcessing = DtdProcessing.Ignore, XmlResolver = null, MaxCharactersFromEntities = 1024 };

    /// <exception cref="XmlException">The file is not well-formed XML.</exception>
    public static ImmutableArray<FeedEntry> Read(SourceText file)
    {
        var text = file.Text.TrimStart('\uFEFF', ' ', '\n', '\r');
        XmlDepth.Check(text, Settings);
        using var reader = XmlReader.Create(new StringReader(text), Settings);
        var root = XDocument.Load(reader, LoadOptions.SetLineInfo | LoadOptions.PreserveWhitespace).Root!;
        if (root.Name.LocalName == "nitf")
            return [Nitf(root, null).ToEntry()];
        var items = root.DescendantsAndSelf().Where(element => element.Name.LocalName == "newsItem" && IsText(element)).Select(NewsMl);
        return [.. items.GroupBy(item => item.Id, StringComparer.Ordinal).Select(versions => versions.MaxBy(item => item.Version)!.ToEntry())];
    }

    // Pictures, sounds and films are items of their own.
    private static bool IsText(XElement item) => Code(Find(item, "itemMeta", "itemClass")) is not { } kind || kind.EndsWith(":text", StringComparison.Ordinal) || kind == "text";

    private static NewsItem NewsMl(XElement item)
    {
        var (meta, content) = (Find(item, "itemMeta"), Find(item, "contentMeta"));
        var body = Find(item, "contentSet", "inlineXML")?.Elements().FirstOrDefault();
        var data = Find(item, "contentSet", "inlineData");
        var inner = body is { Name.LocalName: "nitf" } ? Nitf(body, item) : null;
        var (html, line) = inner is not null ? (inner.Html, inner.Line) : body is not null ? NewsHtml.Write(Find(body, "body") ?? body) : (data is null ? "" : $"<p>{WebUtility.HtmlEncode(data.Value.Trim())}</p>", LineOf(data ?? item));
        return new NewsItem((string?)item.Attribute("guid") ?? inner?.Id ?? "", html, line)
        {
            KeepsLines = body is not null,
            Headline = Stated(Find(content, "headline")) ?? inner?.Headline ?? Stated(Find(meta, "title")),
            Byline = Stated(Find(content, "by")) ?? inner?.Byline,
            Located = Stated(Name(Find(content, "located"))) ?? inner?.Located ?? Dateline(Find(content, "dateline")),
            Provider = Provider(Find(meta, "provider")) ?? inner?.Provider ?? Provider(Find(content, "infoSource")) ?? Stated(Find(content, "creditline")),
            Summary = Stated(Children(content, "description").FirstOrDefault(one => ((string?)one.Attribute("role"))?.EndsWith("summary", StringComparison.Ordinal) == true)) ?? inner?.Summary,
            Created = Stated(Find(meta, "firstCreated") ?? Find(content, "contentCreated") ?? Find(meta, "versionCreated")) ?? inner?.Created,
            Changed = Stated(Find(meta, "versionCreated")),
            Embargo = Stated(Find(meta, "embargoed")) ?? inner?.Embargo,
            Version = Number((string?)item.Attribute("version")),
            Status = Code(Find(meta, "pubStatus"))?.Split(':')[^1] ?? inner?.Status ?? "usable",
            Language = (string?)Find(content, "language")?.Attribute("tag") ?? (string?)item.Attribute(XNamespace.Xml + "lang"),
            Topics = [.. Children(content, "subject").Select(subject => Name(subject)?.Value ?? (Code(subject) is { } code ? SubjectCodes.NameOf(code) : null)).OfType<string>().Concat(inner?.Topics ?? []).Distinct(StringComparer.OrdinalIgnoreCase)],
            Files = inner?.Files ?? [],
            Related = [.. Children(meta, "link").Where(link => ((string?)link.Attribute("rel"))?.EndsWith("seeAlso", StringComparison.Ordinal) != false).Select(link => (string?)link.Attribute("residref") ?? (string?)link.Attribute("href")).OfType<string>().Distinct(StringComparer.Ordinal)],
        };
    }

    private static NewsItem Nitf(XElement nitf, XElement? around)
    {
        var (data, head, content) = (Find(nitf, "head", "docdata"), Find(nitf, "body", "body.head"), Find(nitf, "body", "body.content"));
        var (html, line) = NewsHtml.Write(content ?? nitf);
        var published = Attribute(Find(data, "date.issue"), "norm") ?? Attribute(Find(head, "dateline", "story.date"), "norm");
        return new NewsItem((string?)Find(data, "doc-id")?.Attribute("id-string") ?? (string?)around?.Attribute("guid") ?? Find(nitf, "head", "title")?.Value ?? "", html, line)
        {
            KeepsLines = true,
            Headline = Stated(Find(head, "hedline", "hl1")) ?? Stated(Find(nitf, "head", "title")),
            Byline = Children(Find(head, "byline"), "person").ToList() is { Count: > 0 } people ? new StatedText(string.Join("; ", people.Select(person => person.Value.Trim())), LineOf(people[0])) : Stated(Find(head, "byline")),
            Located = Stated(Find(head, "dateline", "location", "city")) ?? Stated(Find(head, "dateline", "location")) ?? Dateline(Find(head, "dateline")),
            Provider = Stated(Find(head, "distributor", "org")) ?? Stated(Find(head, "distributor")) ?? Attribute(Find(nitf, "head", "pubdata"), "name") ?? Attribute(Find(data, "doc.copyright"), "holder"),
            Summary = Stated(Find(head, "abstract")),
            Created = published,
            Changed = published,
            Embargo = Attribute(Find(data, "date.release"), "norm"),
            Version = Number((string?)Find(data, "du-key")?.Attribute("version")),
            Status = (string?)data?.Attribute("management-status") is { } status && status != "embargoed" ? status : "usable",
            Language = (string?)nitf.Attribute(XNamespace.Xml + "lang"),
            Topics =
            [
                .. Children(Find(nitf, "head"), "tobject").SelectMany(topic => Children(topic, "tobject.subject")).Select(subject => (string?)subject.Attribute("tobject.subject.type") ?? (string?)subject.Attribute("tobject.subject.refnum")).OfType<string>().Select(SubjectCodes.NameOf)
                    .Concat(Children(Find(data, "key-list"), "keyword").Select(word => (string?)word.Attribute("key")).OfType<string>()).Distinct(StringComparer.OrdinalIgnoreCase),
            ],
        };
    }

    // "LINDAU, April 3 (HC) –": the town is what comes first.
    private static StatedText? Dateline(XElement? dateline) =>
        Stated(dateline) is not { } text ? null : text.Value.IndexOfAny([',', '(', '–', '-', '—', '/']) is > 0 and var end ? text with { Value = text.Value[..end].Trim() } : text;

    private static StatedText? Provider(XElement? party) =>
        party is null ? null : Stated(Name(party)) ?? Attribute(party, "literal") ?? (Code(party) is { } code ? new StatedText(code[(code.IndexOf(':', StringComparison.Ordinal) + 1)..], LineOf(party)) : null);

    private static XElement? Name(XElement? concept) => concept is null ? null : Find(concept, "name");

    private static string? Code(XElement? concept) => (string?)concept?.Attribute("qcode") ?? (string?)concept?.Attribute("code");

    private static IEnumerable<XElement> Children(XElement? parent, string name) => parent?.Elements().Where(element => element.Name.LocalName == name) ?? [];

    private static XElement? Find(XElement? parent, params ReadOnlySpan<string> path)
    {
        foreach (var name in path)
            parent = Children(parent, name).FirstOrDefault();
        return parent;
    }

    private static StatedText? Stated(XElement? element) => string.IsNullOrWhiteSpace(element?.Value) ? null : new StatedText(element.Value.Trim(), LineOf(element));

    private static StatedText? Attribute(XElement? element, string name) => (string?)element?.Attribute(name) is { Length: > 0 } value ? new StatedText(value, LineOf(element)) : null;

    private static int LineOf(XElement element) => Math.Max(1, ((IXmlLineInfo)element).LineNumber);

    private static int Number(string? text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 1;
}
