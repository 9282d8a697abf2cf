namespace Briefings.Linking.Outcome;

/// <summary>A link's kind as JSON and <c>decisions.yml</c> write it.</summary>
internal static class LinkKindName
{
    public static string Of(LinkKind kind) => kind switch
    {
        LinkKind.Translation => "translation",
        LinkKind.Reprint => "reprint",
        LinkKind.SameEvent => "sameEvent",
        _ => "sameSeries",
    };
}
