namespace Briefings.Configuration;

/// <summary>Reads the absolute address a site is published at, from <c>site.yml</c> or the command line.</summary>
internal static class BaseUrlParser
{
    /// <summary>What would be right, for messages.</summary>
    public const string Right = "an absolute http or https address as in 'https://example.org/news/'";

    /// <returns>The address with a slash at its end, or null when the text is not one.</returns>
    public static Uri? Parse(string text) =>
        Uri.TryCreate(text.EndsWith('/') ? text : text + "/", UriKind.Absolute, out var url)
        && url.Scheme is "http" or "https" && url.Query.Length == 0 && url.Fragment.Length == 0
        && url.UserInfo.Length == 0
            ? url
            : null;
}
