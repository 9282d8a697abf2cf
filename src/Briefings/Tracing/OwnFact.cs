namespace Briefings.Tracing;

/// <summary>A fact about one thing.</summary>
/// <param name="kind">What kind of thing it is.</param>
/// <param name="name">Distinguishes it from the others of its kind, in every build.</param>
/// <param name="owner">The thing.</param>
/// <param name="say">What it says; called when it is first asked for.</param>
internal sealed class OwnFact<T>(string kind, string name, T owner, Func<T, Fingerprint> say) : Fact(kind, name)
    where T : class
{
    /// <summary>The fact that a thing keeps of itself. A copy of the thing makes its own.</summary>
    /// <param name="kept">The thing's field.</param>
    /// <param name="owner">The thing.</param>
    /// <param name="make">Makes it, when it is first read.</param>
    public static Fact Of(ref OwnFact<T>? kept, T owner, Func<T, OwnFact<T>> make) => kept is { } now && now.IsAbout(owner) ? now : kept = make(owner);

    protected override Fingerprint Say() => say(owner);

    private bool IsAbout(T thing) => ReferenceEquals(owner, thing);
}
