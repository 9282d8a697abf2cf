using Briefings.Templating.Evaluation;
using Briefings.Templating.Values;

namespace Briefings.Templating.Functions;

/// <summary>The functions on lists. None changes its list.</summary>
internal static class ArrayModule
{
    public static TemplateValue Create() => new ModuleBuilder("array")
        .Add("add", "list value", static a => Array([.. a.Items(0) ?? [], a[1]]))
        .Add("add_range", "list1 list2", static a => Array([.. a.Items(0) ?? [], .. a.Items(1) ?? []]))
        .Add("any", "list function arguments...", Any)
        .Add("compact", "list", static a => Select(a, static (_, item) => !item.IsNull))
        .Add("concat", "list1 list2", Concat)
        .Add("contains", "list item", Contains)
        .Add("cycle", "list group?", Cycle)
        .Add("each", "list function", static a => Each(a, a.Function(1)))
        .Add("filter", "list function", static a => Select(a, static (a, item) => a.Call(a.Function(1), item).IsTruthy))
        .Add("first", "list", static a => At(a, 0))
        .Add("insert_at", "list index value", InsertAt)
        .Add("join", "list delimiter function?", Join)
        .Add("last", "list", static a => At(a, -1))
        .Add("limit", "list count", Limit)
        .Add("map", "list member", Map)
        .Add("offset", "list index", Offset)
        .Add("remove_at", "list index", RemoveAt)
        .Add("reverse", "list", static a => a[0].IsNull ? Array([]) : Sequence(a, static items => items.Reverse()))
        .Add("size", "list", static a => a.List(0)?.Count ?? 0)
        .Add("sort", "list member?", static a => Array(ListSort.Sort(a)))
        .Add("uniq", "list", Uniq)
        .Build();

    private static TemplateValue At(TemplateArguments a, int index) =>
        a.List(0) is { } list ? ListAccess.Get(list, index) : TemplateValue.Null;

    private static TemplateValue Array(TemplateValue[] items) => TemplateValue.From(new ArrayValue([.. items]));

    private static TemplateValue Sequence(TemplateArguments a, Action<Span<TemplateValue>> change)
    {
        var items = a.Items(0)!;
        change(items);
        return TemplateValue.From(new SequenceValue(items, items.Length));
    }

    private static TemplateValue Select(TemplateArguments a, Func<TemplateArguments, TemplateValue, bool> isKept)
    {
        if (a.Items(0) is not { } items)
            return TemplateValue.Null;

        a.State.Limits.EnterLoop();
        var kept = new List<TemplateValue>();
        foreach (var item in items)
        {
            if (isKept(a, item))
                kept.Add(item);
        }

        a.State.Limits.LeaveLoop();
        return TemplateValue.From(new SequenceValue([.. kept], items.Length));
    }

    private static TemplateValue Any(TemplateArguments a)
    {
        var function = a.Function(1);
        a.State.Limits.EnterLoop();
        var found = false;
        foreach (var item in a.Items(0) ?? [])
        {
            if (a.Call(function, [item, .. a.From(2)]).IsTruthy)
            {
                found = true;
                break;
            }
        }

        a.State.Limits.LeaveLoop();
        return found;
    }

    private static TemplateValue Concat(TemplateArguments a)
    {
        if (a[0].IsNull && a[1].IsNull)
            return TemplateValue.Null;

        TemplateValue[] items = [.. a.Items(0) ?? [], .. a.Items(1) ?? []];
        return TemplateValue.From(new SequenceValue(items, items.Length));
    }

    private static TemplateValue Contains(TemplateArguments a)
    {
        var item = a[1];
        return a.Items(0) is { } items && items.Any(i => Operators.AreIdentical(i, item));
    }

    private static TemplateValue Cycle(TemplateArguments a)
    {
        if (a.Items(0) is not { Length: > 0 } items)
            return TemplateValue.Null;

        var group = a.Has(1) ? "group:" + a.Text(1) : a.Text(0);
        var turn = a.State.Cycles.GetValueOrDefault(group);
        a.State.Cycles[group] = turn + 1;
        return items[turn % items.Length];
    }

    private static TemplateValue Each(TemplateArguments a, FunctionValue function)
    {
        if (a.Items(0) is not { } items)
            return TemplateValue.Null;

        a.State.Limits.EnterLoop();
        for (var i = 0; i < items.Length; i++)
            items[i] = a.Call(function, items[i]);

        a.State.Limits.LeaveLoop();
        return TemplateValue.From(new SequenceValue(items, items.Length));
    }

    private static TemplateValue InsertAt(TemplateArguments a)
    {
        var items = new List<TemplateValue>(a.Items(0) ?? []);
        var index = Math.Max(0, a.Integer(1));
        a.State.Limits.Iterate(a.Position, Math.Max(0, index - items.Count));
        while (items.Count < index)
            items.Add(TemplateValue.Null);

        items.Insert((int)index, a[2]);
        return TemplateValue.From(new ArrayValue(items));
    }

    private static TemplateValue Join(TemplateArguments a)
    {
        if (a.Items(0) is not { } items)
            return string.Empty;

        var function = a.Has(2) && !a[2].IsNull ? a.Function(2) : null;
        var texts = new string[items.Length];
        var (length, delimiter) = (0L, a.Text(1));
        for (var i = 0; i < texts.Length; i++)
        {
            var item = function is null ? items[i] : a.Call(function, items[i]);
            texts[i] = ValuePrinter.Print(item, a.State);
            length += texts[i].Length + delimiter.Length;
        }

        a.State.Limits.Text(a.Position, length);
        return string.Join(delimiter, texts);
    }

    private static TemplateValue Limit(TemplateArguments a)
    {
        var count = a.Position32(1);
        return a.Items(0) is { } items
            ? TemplateValue.From(new SequenceValue(items[..Math.Clamp(count, 0, items.Length)], items.Length))
            : TemplateValue.Null;
    }

    private static TemplateValue Offset(TemplateArguments a)
    {
        var count = a.Position32(1);
        return a.Items(0) is { } items
            ? TemplateValue.From(new SequenceValue(items[Math.Clamp(count, 0, items.Length)..], items.Length))
            : TemplateValue.Null;
    }

    /// <summary>The member of each item that has it. Any value may be given: one that is no list is the only item, and
    /// neither characters nor numbers have members.</summary>
    private static TemplateValue Map(TemplateArguments a)
    {
        if (a[0].IsNull || a[1].IsNull)
            return Array([]);

        var items = Conversion.TryToList(a[0], out var list) ? list!.ToArray() : [a[0]];
        a.State.Limits.Iterate(a.Position, items.Length);
        var name = a.Text(1);
        var members = new List<TemplateValue>(items.Length);
        foreach (var item in items)
        {
            if (!item.IsCharacter && MemberAccess.Has(a.State, item, name, out var member))
                members.Add(member);
        }

        return TemplateValue.From(new SequenceValue([.. members], items.Length));
    }

    private static TemplateValue RemoveAt(TemplateArguments a)
    {
        var items = new List<TemplateValue>(a.Items(0) ?? []);
        var index = a.Integer(1);
        index = index < 0 ? index + items.Count : index;
        if (index >= 0 && index < items.Count)
            items.RemoveAt((int)index);

        return TemplateValue.From(new ArrayValue(items));
    }

    private static TemplateValue Uniq(TemplateArguments a)
    {
        if (a.Items(0) is not { } items)
            return TemplateValue.Null;

        var seen = new HashSet<TemplateValue>(IdentityComparer.Instance);
        return TemplateValue.From(new SequenceValue([.. items.Where(seen.Add)], items.Length));
    }
}
