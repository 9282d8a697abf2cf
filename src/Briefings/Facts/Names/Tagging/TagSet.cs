namespace Briefings.Facts.Names.Tagging;

/// <summary>The tags of a token: outside, and for each kind the begin and the inside of a name.</summary>
internal static class TagSet
{
    public const int Outside = 0;
    public const int Count = 9;

    public static int Begin(NameKind kind) => 1 + 2 * (int)kind;

    public static int Inside(NameKind kind) => 2 + 2 * (int)kind;

    public static bool IsBegin(int tag) => tag % 2 == 1;

    public static bool IsInside(int tag) => tag > 0 && tag % 2 == 0;

    public static NameKind KindOf(int tag) => (NameKind)((tag - 1) / 2);

    /// <summary>An inside follows the begin or the inside of its kind.</summary>
    /// <param name="previous">Tag of the token before; <see cref="Outside"/> at the start.</param>
    public static bool MayFollow(int previous, int tag) => !IsInside(tag) || previous == tag || previous == tag - 1;
}
