using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;
using System.Text;

namespace Briefings.Templating.Functions;

/// <summary>Digests and Base64 of a text's UTF-8.</summary>
internal static class Hashes
{
    public static ModuleBuilder AddTo(ModuleBuilder module) => module
        .Add("base64_decode", "text", Decode)
        .Add("base64_encode", "text", static a => Convert.ToBase64String(Utf8(a, 0)))
        .Add("hmac_sha1", "text secret", static a => Sha1Hmac(a))
        .Add("hmac_sha256", "text secret", static a => Hex(HMACSHA256.HashData(Utf8(a, 1), Utf8(a, 0))))
        .Add("hmac_sha512", "text secret", static a => Hex(HMACSHA512.HashData(Utf8(a, 1), Utf8(a, 0))))
        .Add("md5", "text", static a => Md5(a))
        .Add("sha1", "text", static a => Sha1(a))
        .Add("sha256", "text", static a => Hex(SHA256.HashData(Utf8(a, 0))))
        .Add("sha512", "text", static a => Hex(SHA512.HashData(Utf8(a, 0))));

    private static byte[] Utf8(TemplateArguments a, int index) => Encoding.UTF8.GetBytes(a.Text(index));

    private static TemplateValue Hex(byte[] hash) => Convert.ToHexStringLower(hash);

    [SuppressMessage("Security", "CA5351", Justification = "The language has it; sites use it for cache keys.")]
    private static TemplateValue Md5(TemplateArguments a) => Hex(MD5.HashData(Utf8(a, 0)));

    [SuppressMessage("Security", "CA5350", Justification = "The language has it; nothing here relies on its strength.")]
    private static TemplateValue Sha1(TemplateArguments a) => Hex(SHA1.HashData(Utf8(a, 0)));

    [SuppressMessage("Security", "CA5350", Justification = "The language has it; nothing here relies on its strength.")]
    private static TemplateValue Sha1Hmac(TemplateArguments a) => Hex(HMACSHA1.HashData(Utf8(a, 1), Utf8(a, 0)));

    private static TemplateValue Decode(TemplateArguments a)
    {
        try
        {
            return Encoding.UTF8.GetString(Convert.FromBase64String(a.Text(0)));
        }
        catch (FormatException)
        {
            throw a.Fail("The text is not Base64.");
        }
    }
}
