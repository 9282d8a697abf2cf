using Briefings.Templating.Inspection;

namespace Briefings.Rendering.Model;

/// <summary>The documented model as the template inspector reads it.</summary>
internal sealed class ModelShape(ModelTable table)
{
    private readonly Dictionary<string, TemplateShape> _types = new(StringComparer.Ordinal);

    /// <summary>What a template begins with.</summary>
    public TemplateShape Of(string template)
    {
        var names = table.NamesOf(template).ToDictionary(member => member.Name, Of, StringComparer.Ordinal);
        return TemplateShape.ObjectOf(names.Keys, name => names.GetValueOrDefault(name));
    }

    private TemplateShape Of(ModelMember member)
    {
        var shape = member.Kinds is [var kind] ? OfKind(kind) : TemplateShape.Unknown;
        return member.IsList ? TemplateShape.ListOf(() => shape) : shape;
    }

    private TemplateShape OfKind(string kind) => kind switch
    {
        "text" or "html" => TemplateShape.Text,
        "number" or "flag" => TemplateShape.Scalar,
        _ when table[kind] is { } type => OfType(type),
        _ => TemplateShape.Unknown,
    };

    private TemplateShape OfType(ModelType type)
    {
        if (_types.TryGetValue(type.Name, out var known))
            return known;
        var members = new Dictionary<string, TemplateShape>(StringComparer.Ordinal);
        var shape = TemplateShape.ObjectOf([.. type.Members.Select(member => member.Name)], name => members.GetValueOrDefault(name));
        _types.Add(type.Name, shape);
        foreach (var member in type.Members)
            members.Add(member.Name, Of(member));
        return shape;
    }
}
