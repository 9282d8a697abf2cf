namespace Briefings.Tracing;

/// <summary>
/// Something that pages read: what it is called, and a fingerprint of what it says now. One that is not there says
/// <see cref="Fingerprint.None"/>.
/// </summary>
internal sealed class Fact
{
    private readonly Func<Fingerprint> _say;
    private object? _owner;
    private Fingerprint[]? _said;

    /// <param name="kind">What kind of thing it is.</param>
    /// <param name="name">Distinguishes it from the others of its kind, in every build.</param>
    /// <param name="say">Called when it is first asked for; gives the same every time.</param>
    public Fact(string kind, string name, Func<Fingerprint> say)
    {
        Key = new FingerprintBuilder().Add(kind).Add(name).ToFingerprint();
        _say = say;
    }

    public Fingerprint Key { get; }

    /// <summary>Its place in the table that a build keeps; null until it is in one. What is about a thing that outlives a build has been in others.</summary>
    public FactPlace? Place { get; set; }

    /// <summary>Of a file, by what a later build finds it again; null for all else.</summary>
    public string? File { get; init; }

    // Two threads may both ask; they get the same answer, and either answer may be kept.
    public Fingerprint Value => (_said ??= [_say()])[0];

    // Of the key: facts are put into sets all the time, and what the system gives an object to be known by is slow to find.
    public override int GetHashCode() => (int)Key.Value;

    public override bool Equals(object? obj) => ReferenceEquals(this, obj);

    /// <summary>The fact that an owner keeps of itself. A copy of the owner makes its own.</summary>
    /// <param name="kept">The owner's field.</param>
    /// <param name="owner">Whom it is about.</param>
    /// <param name="make">Makes it, when it is first read.</param>
    public static Fact Of<T>(ref Fact? kept, T owner, Func<T, Fact> make)
        where T : class
    {
        if (kept is { } now && ReferenceEquals(now._owner, owner))
            return now;
        var made = make(owner);
        made._owner = owner;
        return kept = made;
    }
}
