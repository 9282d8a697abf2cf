using Briefings.Templating.Values;

namespace Briefings.Templating.Evaluation;

/// <summary>A list as the object of a <c>with</c>: its size and the members it was given.</summary>
internal sealed class ListObject(ListValue list) : IWritableObject
{
    private HashSet<string>? _readOnly;

    public IEnumerable<string> Names => (list as ArrayValue)?.Members?.Names ?? [];

    public bool TryGet(string name, out TemplateValue value)
    {
        value = name == "size" ? list.Count : TemplateValue.Null;
        return !value.IsNull || (list is ArrayValue { Members: { } members } && members.TryGet(name, out value));
    }

    public bool TrySet(string name, TemplateValue value)
    {
        if (list is not ArrayValue array || _readOnly?.Contains(name) == true)
            return false;

        array.SetMember(name, value);
        return true;
    }

    public void MakeReadOnly(string name)
    {
        if (TryGet(name, out _))
            (_readOnly ??= []).Add(name);
    }
}
