namespace Briefings.Tracing;

/// <summary>
/// Something that pages read: what it is called, and a fingerprint of what it says now. One that is not there says
/// <see cref="Fingerprint.None"/>.
/// </summary>
/// <remarks>A site of 10,000 articles has 130,000: a fact is one object, and what it says is kept in it.</remarks>
internal abstract class Fact
{
    private Fingerprint _said;
    private volatile bool _isSaid;
    private object? _table;
    private int _number;

    /// <param name="kind">What kind of thing it is.</param>
    /// <param name="name">Distinguishes it from the others of its kind, in every build.</param>
    protected Fact(string kind, string name) => Key = new FingerprintBuilder().Add(kind).Add(name).ToFingerprint();

    public Fingerprint Key { get; }

    /// <summary>Of a file, by what a later build finds it again; null for all else.</summary>
    public string? File { get; init; }

    public Fingerprint Value
    {
        get
        {
            // Two threads may both ask; they get the same answer, and either answer may be kept.
            if (!_isSaid)
            {
                _said = Say();
                _isSaid = true;
            }

            return _said;
        }
    }

    /// <summary>Its number in the table that a build keeps; null until it is in that one. What is about a thing that outlives a build has been in others.</summary>
    /// <param name="table">The build's. Two builds that share facts come one after the other.</param>
    public int? NumberIn(object table) => ReferenceEquals(Volatile.Read(ref _table), table) ? _number : null;

    /// <summary>Gives it its number in a table.</summary>
    /// <param name="table">The build's, which lets one thread at a time do so.</param>
    public void Number(object table, int number)
    {
        // Who sees the table sees its number.
        _number = number;
        Volatile.Write(ref _table, table);
    }

    // Of the key: facts are put into sets all the time, and what the system gives an object to be known by is slow to find.
    public override int GetHashCode() => (int)Key.Value;

    public override bool Equals(object? obj) => ReferenceEquals(this, obj);

    /// <summary>Finds out what it says; gives the same every time.</summary>
    protected abstract Fingerprint Say();
}
