namespace Briefings.Importing.Documents;

/// <summary>The places where mails and documents state their facts, in the words in which evidence names them.</summary>
internal static class DocumentRules
{
    public const string MailSender = "sender of the mail";
    public const string Title = "title among the properties of the document";
    public const string Author = "author among the properties of the document";
    public const string Day = "day among the properties of the document";
    public const string PageHead = "head of its pages";
    public const string TitleStyle = "paragraph in the style of a title";
    public const string Topics = "keywords among the properties of the document";
}
