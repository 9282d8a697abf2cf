namespace Briefings.Language;

/// <summary>Distinguishes traditional from simplified Chinese by signs that only one of the two has.</summary>
internal static class ChineseScript
{
    private const string Simplified = "们这国会说时为个来对发动进过还学经业现实体关开问电东车长书见边让师应该门间网专两个统级总图结选举议";
    private const string Traditional = "們這國會說時為個來對發動進過還學經業現實體關開問電東車長書見邊讓師應該門間網專兩個統級總圖結選舉議";

    /// <returns><c>zh</c>, or <c>zh-Hant</c> where traditional signs prevail.</returns>
    public static string Of(ReadOnlySpan<char> text)
    {
        var balance = 0;
        foreach (var c in text)
        {
            var traditional = Traditional.Contains(c, StringComparison.Ordinal);
            var simplified = Simplified.Contains(c, StringComparison.Ordinal);
            if (traditional != simplified)
                balance += traditional ? 1 : -1;
        }

        return balance > 0 ? "zh-Hant" : "zh";
    }
}
