using System.Text.RegularExpressions;

namespace Briefings.Diagnostics;

/// <summary>Knows where passwords are in the addresses of remotes, so that none is kept in a site or printed.</summary>
internal static partial class Secrets
{
    // Tokens in place of a user's name are long and mixed; names of people are neither.
    private const int LeastToken = 20;

    /// <summary>Whether an address, or one of rclone's remotes written out, holds what only its owner should know.</summary>
    public static bool IsIn(string remote) =>
        Option().IsMatch(remote) || UserInfo().Matches(remote).Any(found => IsSecret(found.Groups["name"].Value));

    /// <summary>The text with stars for what may be secret, of the same length.</summary>
    public static string Mask(string text) =>
        Option().Replace(UserInfo().Replace(text, Stars), Stars);

    private static bool IsSecret(string userInfo) =>
        userInfo.Contains(':', StringComparison.Ordinal)
        || (userInfo.Length >= LeastToken && userInfo.Any(char.IsAsciiDigit) && userInfo.Any(char.IsAsciiLetter));

    private static string Stars(Match found)
    {
        var secret = found.Groups["name"];
        var at = secret.Index - found.Index;
        return $"{found.Value[..at]}{new string('*', secret.Length)}{found.Value[(at + secret.Length)..]}";
    }

    // "https://name:password@host"; a password may hold an '@' that no one escaped.
    [GeneratedRegex("://(?<name>[^/\\s\"']+)@", RegexOptions.NonBacktracking)]
    private static partial Regex UserInfo();

    // "secret_access_key=…" of ":s3,provider=Other,secret_access_key=…:bucket", and "access_token=…" of an address.
    // What names a file or a command ("key_file", "bearer_token_command") is none.
    [GeneratedRegex(
        "(?:\\bkey|key_pem|[a-z_]*(?:pass|password|password2|secret|token|api_?key|secret_access_key|account_?key|sas_url|credentials))"
        + "=(?<name>\"[^\"]*\"|'[^']*'|[^\\s,:;&\"']+)",
        RegexOptions.NonBacktracking | RegexOptions.IgnoreCase)]
    private static partial Regex Option();
}
