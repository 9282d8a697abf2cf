using System.Diagnostics.CodeAnalysis;

namespace Briefings.Templating.Evaluation;

/// <summary>A model that cannot be changed with what a template sets laid over it.</summary>
internal sealed class ModelObject(ITemplateObject model) : IWritableObject
{
    private IWritableObject? _set;

    public IEnumerable<string> Names => _set is null ? model.Names : model.Names.Union(_set.Names);

    /// <summary>The object itself when it can be changed, else a layer over it.</summary>
    public static IWritableObject Over(ITemplateObject model) => model as IWritableObject ?? new ModelObject(model);

    public bool TryGet(string name, out TemplateValue value) =>
        (_set is not null && _set.TryGet(name, out value)) || model.TryGet(name, out value);

    public bool TrySet(string name, TemplateValue value) => Set().TrySet(name, value);

    public void MakeReadOnly(string name)
    {
        if (!Set().TryGet(name, out _) && model.TryGet(name, out var value))
            _set.TrySet(name, value);

        _set.MakeReadOnly(name);
    }

    [MemberNotNull(nameof(_set))]
    private IWritableObject Set() => _set ??= new TemplateModel();
}
