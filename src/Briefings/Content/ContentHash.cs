using System.Security.Cryptography;
using System.Text;
using Briefings.Content.Texts;

namespace Briefings.Content;

/// <summary>Decides whether a person changed an article since it was imported.</summary>
internal static class ContentHash
{
    /// <summary>SHA-256 as lower-case hexadecimal.</summary>
    public static string Of(ReadOnlySpan<byte> bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));

    public static string Of(string text) => Of(Encoding.UTF8.GetBytes(text));

    public static string Of(ArticleText text) => Of(text.Utf8.Span);

    /// <summary>
    /// Of the fields that an import sets. Links to other articles are left out, because they change when others arrive, and
    /// so is the day of the import.
    /// </summary>
    public static string OfFields(Article article)
    {
        var import = article.Import is { } record
            ? new ImportRecord("", "", "", record.Inferred.Remove("events").Remove("translationKey"))
            : null;
        return Of(ContentWriter.Write(article with { Body = "", Added = null, TranslationKey = null, Events = [], Import = import }));
    }

    /// <summary>Whether the article still is what its import made of it.</summary>
    public static bool IsAsImported(Article article) =>
        article.Import is { } import && import.Body == Of(article.Text) && import.Fields == OfFields(article);
}
