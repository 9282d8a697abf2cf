using System.Collections.Immutable;

namespace Briefings.Tracing;

/// <summary>A list that is read as a whole: what is in it, and in which order.</summary>
/// <typeparam name="T">An item.</typeparam>
internal sealed class TracedList<T>
{
    private readonly ImmutableArray<T> _items;

    /// <param name="name">The list's.</param>
    /// <param name="items">What is in it.</param>
    /// <param name="identify">Adds what distinguishes an item from others; what it says, it notes itself when it is read.</param>
    public TracedList(string name, ImmutableArray<T> items, Action<FingerprintBuilder, T> identify)
    {
        _items = items;
        Fact = new OwnFact<Action<FingerprintBuilder, T>>("list", name, identify, identify => new FingerprintBuilder().AddAll(items, identify).ToFingerprint());
    }

    public Fact Fact { get; }

    public ImmutableArray<T> Read()
    {
        ReadTrace.Note(Fact);
        return _items;
    }
}
