using Briefings.Files;
using Briefings.Importing.Lines;
using MimeKit;

namespace Briefings.Importing.Mail;

/// <summary>Decodes the parts of a mail.</summary>
internal static class MailBytes
{
    public static byte[] Of(MimePart part)
    {
        if (part.Content is null)
            return [];
        using var stream = new MemoryStream();
        part.Content.DecodeTo(stream);
        return stream.ToArray();
    }

    /// <exception cref="SeedBudgetException">It is longer than a seed may be.</exception>
    public static string TextOf(TextPart part)
    {
        var bytes = Of(part);
        if (bytes.Length > SeedSizes.LargestText)
            throw new SeedBudgetException($"has a text of {bytes.Length / 1024} KB");
        var text = TextDecoder.Decode(bytes, part.ContentType.Charset).Text;
        return text.Replace("\r\n", "\n", StringComparison.Ordinal);
    }
}
