using AngleSharp.Dom;
using Briefings.Files;
using Briefings.Importing.Html.Inline;
using Briefings.Importing.Html.Stated;

namespace Briefings.Importing.Html.Choices;

/// <summary>Chooses the address of a page: what its head states, or the browser noted when it saved it.</summary>
internal static class AddressChoice
{
    /// <summary>Of the document's element: the address that the file around the page says it was saved from.</summary>
    public const string SavedAttribute = "data-saved-from-by-archive";

    private const string SavedFrom = "saved from url=(";
    private const int Head = 2000;

    public static StatedFact? Choose(SourceText file, IDocument document, IReadOnlyList<StatedFact> facts)
    {
        var stated = facts.Where(fact => fact.Field == StatedField.Address).Select(fact => (Fact: fact, Uri: Whole(fact.Value))).Where(pair => pair.Uri is not null).ToList();
        var known = stated.Select(pair => pair.Uri!).FirstOrDefault() ?? Whole(document.QuerySelector("base[href]")?.GetAttribute("href") ?? "");
        if ((Saved(file) ?? OfArchive(document)) is { } saved)
            stated.Add((saved, Whole(saved.Value)));
        // A canonical link to the homepage names no article where another place names one.
        var best = stated.OrderByDescending(pair => pair.Uri!.AbsolutePath.Length > 1 ? 1 : 0).ThenByDescending(pair => pair.Fact.Trust).FirstOrDefault().Fact;
        if (best is not null)
            return Weighed(best, [.. stated.Select(pair => pair.Fact)]);
        return facts.Where(fact => fact.Field == StatedField.Address && known is not null)
            .Select(fact => PageAddress.Complete(fact.Value, known) is { } whole ? fact with { Value = whole } : null).OfType<StatedFact>().FirstOrDefault();
    }

    private static StatedFact Weighed(StatedFact best, List<StatedFact> all)
    {
        var key = KeyOf(best.Value);
        var others = all.Where(fact => fact != best).Select(fact => KeyOf(fact.Value)).ToList();
        return best with
        {
            Signs =
            [
                ("agree", Math.Min(2, others.Count(other => other == key))),
                ("against", Math.Min(2, others.Count(other => other != key))),
                ("start", Whole(best.Value)?.AbsolutePath is "/" or "" ? 1 : 0),
                ("saved", all.Exists(fact => fact.Rule == StatedRules.SavedFrom && KeyOf(fact.Value) == key) ? 1 : 0),
            ],
        };
    }

    private static string KeyOf(string address) => Whole(address) is { } uri ? uri.Host + uri.AbsolutePath.TrimEnd('/') : address;

    private static Uri? Whole(string address) =>
        Uri.TryCreate(address.StartsWith("//", StringComparison.Ordinal) ? "https:" + address : address, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" && uri.Host.Contains('.', StringComparison.Ordinal) ? uri : null;

    private static StatedFact? OfArchive(IDocument document) =>
        document.DocumentElement.GetAttribute(SavedAttribute) is { } address && Whole(address) is not null ? new StatedFact(StatedField.Address, address, StatedRules.SavedFrom, 0.93, 1, 1) : null;

    // <!-- saved from url=(0042)https://example.org/news/1 -->
    private static StatedFact? Saved(SourceText file)
    {
        var at = file.Text.AsSpan(0, Math.Min(file.Text.Length, Head)).IndexOf(SavedFrom, StringComparison.Ordinal);
        var start = at < 0 ? -1 : file.Text.IndexOf(')', at);
        var end = start < 0 ? -1 : file.Text.IndexOf("-->", start, StringComparison.Ordinal);
        if (end < 0)
            return null;
        var (line, column) = file.Locate(start + 1);
        var address = file.Text[(start + 1)..end].Trim();
        return Whole(address) is null ? null : new StatedFact(StatedField.Address, address, StatedRules.SavedFrom, 0.93, line, column);
    }
}
