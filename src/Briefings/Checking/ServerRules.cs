using System.Collections.Immutable;
using System.Text;
using Briefings.Checking.Findings;

namespace Briefings.Checking;

/// <summary>Reads which addresses servers answer for by <c>_redirects</c>, where no file is: what moved, and what is gone on purpose.</summary>
internal static class ServerRules
{
    private const string FileName = "_redirects";

    /// <returns>Below the site's address, decoded.</returns>
    public static ImmutableArray<string> In(CheckContext context)
    {
        var file = context.Index.Find(FileName);
        if (file < 0)
            return [];
        var buffer = Array.Empty<byte>();
        var home = new Uri(context.BaseUrl).AbsolutePath;
        return
        [
            .. Encoding.UTF8.GetString(context.Read(file, ref buffer).Span).Split('\n')
                .Select(line => line.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
                .Where(words => words.Length is 2 or 3 && !IsQuery(words[1]) && words[0].StartsWith(home, StringComparison.Ordinal))
                .Select(words => Uri.UnescapeDataString(words[0][home.Length..])),
        ];
    }

    // Stands between the address and where it leads: without it the address is not answered for.
    private static bool IsQuery(string word) => word.Contains('=', StringComparison.Ordinal) && word[0] != '/' && !word.Contains("://", StringComparison.Ordinal);
}
