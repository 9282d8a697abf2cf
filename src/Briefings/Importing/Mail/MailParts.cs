using MimeKit;

namespace Briefings.Importing.Mail;

/// <summary>The parts of a mail by what they are for: its text in each form, its pictures, the mails and files it carries.</summary>
internal sealed class MailParts
{
    private const int Most = 400;
    private const int Deepest = 20;

    private MailParts()
    {
    }

    /// <summary>Plain texts that are read one after the other.</summary>
    public List<TextPart> Plain { get; } = [];

    public List<TextPart> Html { get; } = [];

    public List<MimePart> Pictures { get; } = [];

    public List<MimeMessage> Carried { get; } = [];

    /// <summary>Documents, tables and whatever else is attached.</summary>
    public List<MimePart> Others { get; } = [];

    /// <summary>Whether a part can only be read with a key.</summary>
    public bool IsEncrypted { get; private set; }

    public static MailParts Of(MimeEntity? body)
    {
        var parts = new MailParts();
        if (body is not null)
            parts.Add(body, 0);
        return parts;
    }

    private int Count => Plain.Count + Html.Count + Pictures.Count + Carried.Count + Others.Count;

    private void Add(MimeEntity entity, int depth)
    {
        if (depth > Deepest || Count > Most)
            return;
        var type = entity.ContentType.MimeType.ToLowerInvariant();
        if (type is "multipart/encrypted" or "application/pkcs7-mime" or "application/x-pkcs7-mime" or "application/pgp-encrypted")
        {
            IsEncrypted = true;
            return;
        }

        switch (entity)
        {
            case Multipart multipart:
                foreach (var part in multipart)
                    Add(part, depth + 1);
                break;
            case MessagePart { Message: { } message }:
                Carried.Add(message);
                break;
            case TextPart { IsAttachment: false } text when text.IsPlain || text.IsFlowed:
                Plain.Add(text);
                break;
            case TextPart { IsAttachment: false } text when text.IsHtml:
                Html.Add(text);
                break;
            case MimePart part when type.StartsWith("image/", StringComparison.Ordinal):
                Pictures.Add(part);
                break;
            case MimePart part when type is not ("application/pgp-signature" or "application/pkcs7-signature" or "application/x-pkcs7-signature" or "text/calendar" or "text/x-amp-html"):
                Others.Add(part);
                break;
        }
    }
}
