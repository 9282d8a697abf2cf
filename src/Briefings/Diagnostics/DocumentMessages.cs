using Briefings.Files;

namespace Briefings.Diagnostics;

/// <summary>What is wrong with mails, documents and other files that are no plain text.</summary>
internal static class DocumentMessages
{
    public static Diagnostic NotAMail(SourceSpan place) => Error(
        "BR0440", place, "The file cannot be read as a mail; save it again as .eml from the mail program, or its text as .txt");

    public static Diagnostic MailEncrypted(SourceSpan place) => Error(
        "BR0441", place, "The mail is encrypted; open it in the mail program and save its text as .txt");

    public static Diagnostic MailWithoutText(SourceSpan place) => Error(
        "BR0442", place, "The mail has no text; save what is attached to it into seeds/");

    public static Diagnostic AttachmentNotRead(SourceSpan place, string name) => Warning(
        "BR0443", place, $"The attached '{name}' was not read; where it holds the article, save it into seeds/");

    public static Diagnostic DocumentLocked(SourceSpan place, string kind) => Error(
        "BR0444", place, $"The {kind} is locked with a password; save it without one");

    public static Diagnostic DocumentBroken(SourceSpan place, string kind, string why) => Error(
        "BR0445", place, $"The {kind} cannot be read: {why}; save it again from the program that made it, or its text as .txt");

    public static Diagnostic ScannedPages(SourceSpan place, int pages) => Error(
        "BR0446", place, $"The PDF has no text on its {Counted.Of(pages, "page")}, only pictures of it, as a scanner makes; ask the sender for the text, or run it through a program that reads scans (OCR) and save the result");

    public static Diagnostic SomePagesScanned(SourceSpan place, string pages) => Warning(
        "BR0447", place, $"Of the PDF, page {pages} has no text, only pictures; what is on it is missing in the article");

    public static Diagnostic OtherOffice(SourceSpan place, string kind) => Error(
        "BR0448", place, $"The file is {kind}, which is not read; save the article as .docx, .pdf or .txt");

    public static Diagnostic PictureNotFound(SourceSpan place, string picture) => Warning(
        "BR0449", place, $"The picture '{picture}' of the page is not beside it, or is no picture that browsers show; the article goes without it");

    public static Diagnostic CannotFetch(SourceSpan place, string address, string why) => Error(
        "BR0460", place, $"'{address}' was not fetched: {why}");

    private static Diagnostic Error(string code, SourceSpan place, string message) => new(code, Severity.Error, place, message);

    private static Diagnostic Warning(string code, SourceSpan place, string message) => new(code, Severity.Warning, place, message);
}
