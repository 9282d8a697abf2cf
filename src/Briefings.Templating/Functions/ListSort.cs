using Briefings.Templating.Evaluation;

namespace Briefings.Templating.Functions;

/// <summary>Sorts a list: null first, then numbers by value, texts by code unit, dates by instant. Stable.</summary>
internal static class ListSort
{
    public static TemplateValue[] Sort(TemplateArguments a)
    {
        if (!Conversion.TryToList(a[0], out _))
            return [a[0]];

        if (a.Items(0) is not { } items)
            return [];

        var member = a.TextOrNull(1);
        var keys = new TemplateValue[items.Length];
        for (var i = 0; i < keys.Length; i++)
            keys[i] = string.IsNullOrEmpty(member) ? items[i] : Key(a.State, items[i], member);

        Check(a, keys);
        var order = Enumerable.Range(0, items.Length).ToArray();
        Array.Sort(order, (x, y) => Compare(keys[x], keys[y]) is var c && c != 0 ? c : x.CompareTo(y));
        return [.. order.Select(i => items[i])];
    }

    /// <summary>A member, or a dotted path to one; a member that has the dots in its name wins.</summary>
    private static TemplateValue Key(RenderState state, TemplateValue item, string path)
    {
        if (MemberAccess.TryGet(state, item, path, out var value))
            return value;

        foreach (var name in path.Split('.'))
        {
            if (!MemberAccess.TryGet(state, item, name, out item))
                return TemplateValue.Null;
        }

        return item;
    }

    private static void Check(TemplateArguments a, TemplateValue[] keys)
    {
        var first = 0;
        foreach (var key in keys)
        {
            var rank = Rank(key);
            if (rank == 0)
                continue;

            if (rank < 0 || (first > 0 && rank != first))
            {
                throw a.Fail("Failed to compare two elements in the array: "
                    + $"a {Conversion.TypeName(key)} has no order among the others.");
            }

            first = rank;
        }
    }

    private static int Rank(TemplateValue value) => value.Kind switch
    {
        TemplateValueKind.Null => 0,
        _ when value.IsNumber => 1,
        TemplateValueKind.Text or TemplateValueKind.Html => 2,
        TemplateValueKind.Date => 3,
        TemplateValueKind.Duration => 4,
        TemplateValueKind.Bool => 5,
        _ => -1,
    };

    private static int Compare(TemplateValue x, TemplateValue y)
    {
        var rank = Rank(x);
        if (rank != Rank(y))
            return rank.CompareTo(Rank(y));

        return rank switch
        {
            0 => 0,
            1 when x.Kind == TemplateValueKind.Integer && y.Kind == TemplateValueKind.Integer =>
                x.AsInteger.CompareTo(y.AsInteger),
            1 => Conversion.ToDouble(x).CompareTo(Conversion.ToDouble(y)),
            2 => string.CompareOrdinal(x.AsText, y.AsText),
            3 => x.AsDate.CompareTo(y.AsDate),
            _ => x.AsInteger.CompareTo(y.AsInteger),
        };
    }
}
