using Briefings.Importing.Lines;
using Briefings.Language;

namespace Briefings.Importing.Body;

/// <summary>Makes the summary: the first sentences of the lead, as many as fit, never half a sentence.</summary>
internal static class SummaryMaker
{
    private const int Wanted = 300;
    private const int Longest = 600;

    /// <param name="lead">The first paragraph without its dateline.</param>
    /// <param name="language">Primary subtag.</param>
    /// <returns>Null when even the first sentence is too long, or the paragraph does not end as one.</returns>
    public static string? Make(string lead, string language)
    {
        var end = 0;
        foreach (var (offset, length) in SentenceReader.Read(lead, language))
        {
            // "Read more..." is not of the text.
            if ((end > 0 && offset + length > Wanted) || Prompts.IsPrompt(lead.Substring(offset, length)) || PrivateAddress.IsIn(lead.AsSpan(offset, length)))
                break;
            end = offset + length;
        }

        return end is > 0 and <= Longest && LineEnds.IsSentenceEnd(lead[..end])
            ? lead[..end].Replace('\n', ' ').Trim()
            : null;
    }
}
