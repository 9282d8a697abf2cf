using System.Collections.Immutable;
using AngleSharp.Dom;
using Briefings.Files;
using Briefings.Importing.Documents;
using Briefings.Importing.Formats;
using Briefings.Importing.Html;
using Briefings.Importing.Html.Choices;
using Briefings.Importing.Lines;
using MimeKit;

namespace Briefings.Importing.Mail;

/// <summary>A page that was saved with its pictures in one file (MHTML, RFC 2557).</summary>
internal sealed class WebArchive
{
    private const string PagePart = "page";
    private const int MostPictures = 200;

    private readonly List<MimePart> _parts;
    private readonly string? _address;

    private WebArchive(SourceText page, string? address, List<MimePart> parts)
    {
        Page = page;
        _address = address;
        _parts = parts;
    }

    /// <summary>The page itself; its lines are those that places name.</summary>
    public SourceText Page { get; }

    public PictureBox Pictures { get; } = new();

    /// <returns>Null where the file holds no page.</returns>
    /// <exception cref="FormatException">It is no such file.</exception>
    public static WebArchive? Read(SeedFile seed)
    {
        if (MailFile.Read(seed.Bytes).Messages is not [{ Message: var message }, ..])
            return null;
        var parts = message.BodyParts.OfType<MimePart>().ToList();
        if (parts.OfType<TextPart>().FirstOrDefault(part => part.IsHtml && part.Content is not null) is not { } page)
            return null;
        var address = message.Headers["Snapshot-Content-Location"] ?? page.ContentLocation?.OriginalString;
        return new WebArchive(new SourceText(seed.Path, MailBytes.TextOf(page)), address, [.. parts.Where(part => part != page)]);
    }

    /// <summary>Says where the page is from, and which of its pictures came with it.</summary>
    public void Prepare(IDocument document)
    {
        document.DocumentElement.RemoveAttribute(AddressChoice.SavedAttribute);
        if (_address is not null && Uri.TryCreate(_address, UriKind.Absolute, out var from) && from.Scheme is "http" or "https")
            AddAddress(document, from);

        foreach (var image in document.QuerySelectorAll("img[src]").Take(MostPictures))
        {
            var source = image.GetAttribute("src")!;
            var part = _parts.Find(part => source.StartsWith("cid:", StringComparison.OrdinalIgnoreCase) ? part.ContentId == source[4..] : part.ContentLocation?.OriginalString == source);
            if (part is not null && Pictures.Add(MailBytes.Of(part), Path.GetFileName(source.Split('?')[0])) is { } file)
                image.SetAttribute(PagePictures.FileAttribute, file);
        }
    }

    private static void AddAddress(IDocument document, Uri from)
    {
        document.DocumentElement.SetAttribute(AddressChoice.SavedAttribute, from.AbsoluteUri);
        if (document.Head is not { } head || document.QuerySelector("link[rel=canonical]") is not null)
            return;
        var link = document.CreateElement("link");
        link.SetAttribute("rel", "canonical");
        link.SetAttribute("href", from.AbsoluteUri);
        head.AppendChild(link);
    }

    /// <summary>The ledger of the page, and a line behind it for each other part.</summary>
    public ImmutableArray<LedgerEntry> WithParts(ImmutableArray<LedgerEntry> ledger)
    {
        var next = ledger[^1].EndLine;
        return
        [
            .. ledger.Select(entry => entry with { Part = PagePart }),
            .. _parts.Select((part, i) => new LedgerEntry(next + i + 1, next + i + 1, LineKind.Noise, part.ContentType.MimeType.StartsWith("image/", StringComparison.OrdinalIgnoreCase) ? LineReasons.Picture : LineReasons.MailStructure)
            {
                Part = part.ContentLocation?.OriginalString ?? part.ContentId ?? part.ContentType.MimeType,
            }),
        ];
    }
}
