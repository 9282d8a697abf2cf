using System.Runtime.InteropServices;
using Briefings.Importing.Lines;
using MimeKit;

namespace Briefings.Importing.Mail;

/// <summary>Parses a file with a mail, or with many of them one behind the other.</summary>
internal static class MailFile
{
    private const int MostMails = 5000;
    private const int Deepest = 40;

    // Longer ones say nothing that is read, and take long to decode.
    private const int LongestHeader = 20_000;

    /// <exception cref="FormatException">It is no mail.</exception>
    /// <exception cref="SeedBudgetException">It holds too many.</exception>
    public static (List<MailMessage> Messages, MailPlaces Places) Read(ReadOnlyMemory<byte> bytes)
    {
        var isBox = bytes.Span.StartsWith("From "u8);
        var array = MemoryMarshal.TryGetArray(bytes, out var segment) ? segment : new ArraySegment<byte>(bytes.ToArray());
        // The parts are read from it later: it is memory, and needs no end.
        var stream = new MemoryStream(array.Array!, array.Offset, array.Count, writable: false);
        var places = new MailPlaces(bytes);
        var ends = new Dictionary<MimeMessage, MimeMessageEndEventArgs>();
        var parser = new MimeParser(new ParserOptions { MaxMimeDepth = Deepest }, stream, isBox ? MimeFormat.Mbox : MimeFormat.Entity, persistent: true);
        parser.MimeEntityEnd += (_, part) => places.Add(part);
        parser.MimeMessageEnd += (_, message) => ends[message.Message] = message;
        var messages = new List<MailMessage>();
        while (!parser.IsEndOfStream)
        {
            var message = parser.ParseMessage();
            foreach (var header in message.Headers.Where(header => header.RawValue.Length > LongestHeader).ToList())
                message.Headers.Remove(header);
            if (messages.Count == MostMails)
                throw new SeedBudgetException($"holds more than {MostMails} mails");
            var at = ends[message];
            var first = places.LineOf(at.BeginOffset);
            messages.Add(new MailMessage(message, (isBox && first > 1 ? first - 1 : first, places.LineOf(Math.Max(at.EndOffset - 1, at.BeginOffset))), places.LineOf(at.HeadersEndOffset)) { HeadFirst = first });
            if (!isBox)
                break;
        }

        return (messages, places);
    }
}
