using AngleSharp.Dom;
using Briefings.Importing.Documents;
using Briefings.Importing.Formats;
using Briefings.Importing.Html;
using Briefings.Language;
using MimeKit;

namespace Briefings.Importing.Mail;

/// <summary>Reads the text of a mail that is written as a page.</summary>
internal static class MailHtml
{
    private const string Signatures = ".gmail_signature, .gmail_signature_prefix, .moz-signature, #Signature, #ms-outlook-mobile-signature, .protonmail_signature_block";

    /// <param name="pictures">Of the mail, which the page names by their ids.</param>
    public static List<PageBlock> Read(string html, IReadOnlyList<MimePart> pictures, PictureBox box)
    {
        var body = BoundedHtml.Parse(html, keepsPlaces: true).Body!;
        foreach (var signature in body.QuerySelectorAll(Signatures).ToList())
            signature.Remove();
        NamePictures(body, pictures, box);
        var best = Walk(body, PruningDepth.Full);
        var whole = Walk(body, PruningDepth.Tags);
        return Prose(best) * 2 >= Prose(whole) ? best : whole;
    }

    public static int Prose(IEnumerable<PageBlock> blocks) => blocks.Where(block => block.IsProse).Sum(block => Scripts.Weight(block.Text));

    /// <summary>Whether a text has more to keep than its paragraphs.</summary>
    public static bool HasStructure(IEnumerable<PageBlock> blocks) =>
        blocks.Any(block => block.Kind != Body.BlockKind.Paragraph || block.Markdown.Contains("](", StringComparison.Ordinal) || block.Markdown.Contains('*', StringComparison.Ordinal));

    private static List<PageBlock> Walk(IElement body, PruningDepth depth) => BlockWalker.Walk(body, PagePruning.Of(body, depth), null);

    // <img src="cid:part1@example.org"> (RFC 2392)
    private static void NamePictures(IElement body, IReadOnlyList<MimePart> pictures, PictureBox box)
    {
        foreach (var image in body.QuerySelectorAll("img[src^='cid:' i]"))
        {
            var id = Uri.UnescapeDataString(image.GetAttribute("src")![4..]);
            var part = pictures.FirstOrDefault(picture => picture.ContentId == id);
            if (part is not null && box.Add(MailBytes.Of(part), part.FileName ?? "picture") is { } name)
                image.SetAttribute(PagePictures.FileAttribute, name);
            else
                image.RemoveAttribute("src");
        }
    }
}
