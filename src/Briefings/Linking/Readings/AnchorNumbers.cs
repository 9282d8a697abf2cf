using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Briefings.Linking.Anchors;

namespace Briefings.Linking.Readings;

/// <summary>A number for each anchor of an archive, handed out as texts come: what is computed of them does not depend on which.</summary>
internal sealed class AnchorNumbers
{
    private static readonly string s_numberPrefix = AnchorTraits.Of(AnchorKind.Number).Prefix;

    private readonly Dictionary<string, int> _ids = new(StringComparer.Ordinal);
    private readonly List<string> _keys = [];
    private readonly Dictionary<string, int> _digits = new(StringComparer.Ordinal);
    private readonly List<int> _digitsOf = [];

    public int Count => _keys.Count;

    public string KeyOf(int id) => _keys[id];

    /// <summary>Numbers with the same digits have the same; 0 for what is no number.</summary>
    public int DigitsOf(int id) => _digitsOf[id];

    public int? Find(string key) => _ids.TryGetValue(key, out var id) ? id : null;

    /// <summary>For one thread at a time.</summary>
    public int[] IdsOf(ImmutableArray<Anchor> anchors)
    {
        var ids = new int[anchors.Length];
        for (var i = 0; i < ids.Length; i++)
        {
            ref var id = ref CollectionsMarshal.GetValueRefOrAddDefault(_ids, anchors[i].Key, out var isKnown);
            if (!isKnown)
            {
                id = _keys.Count;
                Add(anchors[i].Key);
            }

            ids[i] = id;
        }

        return ids;
    }

    private void Add(string key)
    {
        _keys.Add(key);
        var number = 0;
        if (key.StartsWith(s_numberPrefix, StringComparison.Ordinal))
        {
            ref var known = ref CollectionsMarshal.GetValueRefOrAddDefault(_digits, NumberSign.DigitsOf(key), out var isKnown);
            if (!isKnown)
                known = _digits.Count;
            number = known;
        }

        _digitsOf.Add(number);
    }
}
