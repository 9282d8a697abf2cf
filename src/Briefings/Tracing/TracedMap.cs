using System.Collections;
using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;

namespace Briefings.Tracing;

/// <summary>A table that is read entry by entry: each has its fact, also one that is not there.</summary>
/// <typeparam name="TKey">By what an entry is found.</typeparam>
/// <typeparam name="TValue">What is found.</typeparam>
internal sealed class TracedMap<TKey, TValue> : IEnumerable<KeyValuePair<TKey, TValue>>
    where TKey : notnull
{
    private readonly IReadOnlyDictionary<TKey, TValue> _entries;
    private readonly TracedNames<TKey, TValue> _names;
    private readonly ConcurrentDictionary<TKey, Entry> _read = new();
    private readonly Fact _all;

    public TracedMap(IReadOnlyDictionary<TKey, TValue> entries, TracedNames<TKey, TValue> names)
    {
        _entries = entries;
        _names = names;
        _all = new OwnFact<TracedMap<TKey, TValue>>("table", names.Name, this, static own => own.SayAll());
    }

    public TValue this[TKey key] => TryGetValue(key, out var value) ? value : throw new KeyNotFoundException(_names.NameOf(key));

    public int Count => Read().Count;

    public IEnumerable<TKey> Keys => Read().Keys;

    public IEnumerable<TValue> Values => Read().Values;

    /// <summary>What all entries say, for a later build.</summary>
    public IEnumerable<Fact> Facts => _entries.Keys.Select(Find).Append<Fact>(_all);

    public bool ContainsKey(TKey key) => TryGetValue(key, out _);

    public bool TryGetValue(TKey key, [MaybeNullWhen(false)] out TValue value)
    {
        if (!ReadTrace.IsOn)
            return _entries.TryGetValue(key, out value);
        var entry = Find(key);
        ReadTrace.Note(entry);
        value = entry.Found;
        return entry.IsThere;
    }

    public TValue? GetValueOrDefault(TKey key) => TryGetValue(key, out var value) ? value : default;

    public TValue GetValueOrDefault(TKey key, TValue otherwise) => TryGetValue(key, out var value) ? value : otherwise;

    /// <summary>The whole table.</summary>
    public IReadOnlyDictionary<TKey, TValue> Read()
    {
        ReadTrace.Note(_all);
        return _entries;
    }

    public IEnumerator<KeyValuePair<TKey, TValue>> GetEnumerator() => Read().GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private Entry Find(TKey key) => _read.GetOrAdd(key, static (key, map) => new Entry(map, key), this);

    private Fingerprint Say(TKey key)
    {
        if (!_entries.TryGetValue(key, out var value))
            return Fingerprint.None;
        var entry = new FingerprintBuilder();
        _names.Identify(entry, value);
        return entry.ToFingerprint();
    }

    private Fingerprint SayAll() => new FingerprintBuilder()
        .AddAll(
            _entries.Keys.Select(key => (Name: _names.NameOf(key), Key: key)).OrderBy(entry => entry.Name, StringComparer.Ordinal),
            (all, entry) => all.Add(entry.Name).Add(Say(entry.Key)))
        .ToFingerprint();

    /// <summary>What was asked for and its fact in one: a site has one for each of its pages.</summary>
    private sealed class Entry : Fact
    {
        private readonly TracedMap<TKey, TValue> _map;
        private readonly TKey _key;

        public Entry(TracedMap<TKey, TValue> map, TKey key)
            : base(map._names.Name, map._names.NameOf(key))
        {
            (_map, _key) = (map, key);
            IsThere = map._entries.TryGetValue(key, out var found);
            Found = found;
        }

        public bool IsThere { get; }

        public TValue? Found { get; }

        protected override Fingerprint Say() => _map.Say(_key);
    }
}
