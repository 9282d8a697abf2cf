using Briefings.Templating.Syntax.Expressions;
using Briefings.Templating.Syntax.Statements;

namespace Briefings.Templating.Inspection;

/// <summary>What is known at one place of a template that is followed.</summary>
internal sealed class InspectionState(TemplateEngine engine, Template template, TemplateShape model, TemplateInspector? report)
{
    private const int Deepest = 32;

    private readonly List<(string Name, TemplateShape Shape)> _bound = [];
    private readonly List<TemplateShape> _objects = [model];
    private int _depth;

    /// <summary>The names the template sets anywhere.</summary>
    public Dictionary<string, TemplateShape> Assigned { get; init; } = new(StringComparer.Ordinal);

    /// <summary>What the arguments of the include that is followed are.</summary>
    public ArgumentShapes Arguments { get; private set; } = ArgumentShapes.Unknown;

    private Template Template { get; set; } = template;

    /// <summary>What a name is.</summary>
    public TemplateShape Read(GlobalVariable variable, TemplateValue builtIn)
    {
        var shape = Find(variable.Name) ?? OfBuiltIn(builtIn);
        Report(shape is null, variable.Start, variable.Name, string.Empty, () => [.. Known()]);
        return shape ?? TemplateShape.Unknown;
    }

    /// <summary>What a member is.</summary>
    public TemplateShape Read(Member member, TemplateShape owner)
    {
        var shape = member.Name is "empty?" or "blank?" ? TemplateShape.Scalar : owner.Member(member.Name);
        // What is written before it is long in a long chain, and asked for where something is wrong.
        Report(shape is null, member.NameStart, member.Name, shape is null ? Template.Slice(member.Owner) : " ", () => owner.Names!);
        return shape ?? TemplateShape.Unknown;
    }

    /// <summary>Takes note of what is set.</summary>
    public void Assign(Expression target, TemplateShape shape)
    {
        switch (target)
        {
            case GlobalVariable { Name: var name }:
                var isSame = !Assigned.TryGetValue(name, out var before) || ReferenceEquals(before, shape);
                Assigned[name] = isSame ? shape : TemplateShape.Unknown;
                break;
            case LocalVariable { Name: var name }:
                Arguments.Set(name, shape);
                break;
            case Member member:
                member.Owner.Inspect(this);
                break;
            default:
                target.Inspect(this);
                break;
        }
    }

    /// <summary>Follows a part in which more names are known.</summary>
    public void With(IEnumerable<(string Name, TemplateShape Shape)> names, Action part)
    {
        var count = _bound.Count;
        _bound.AddRange(names);
        part();
        _bound.RemoveRange(count, _bound.Count - count);
    }

    /// <summary>Follows the block of a <c>with</c>.</summary>
    public void With(TemplateShape target, Block body)
    {
        _objects.Add(target);
        body.Inspect(this);
        _objects.RemoveAt(_objects.Count - 1);
    }

    /// <summary>Makes all members of an object names.</summary>
    public void Import(TemplateShape source)
    {
        foreach (var name in source.Names ?? [])
            Assigned[name] = source.Member(name) ?? TemplateShape.Unknown;

        if (source.Names is null)
            _objects.Add(source);
    }

    /// <summary>Follows the body of a function, whose arguments are not known.</summary>
    public void Call(IEnumerable<string> parameters, Action body)
    {
        var outer = Arguments;
        Arguments = ArgumentShapes.Unknown;
        With(parameters.Select(static p => (p, TemplateShape.Unknown)), body);
        Arguments = outer;
    }

    /// <summary>Follows an included template.</summary>
    public void Include(string name, ArgumentShapes arguments)
    {
        var resolved = TemplateName.Resolve(name, Template.Name);
        if (_depth >= Deepest || resolved is null || engine.Find(resolved) is not { HasErrors: false } included)
            return;

        var outer = (Template, Arguments);
        (Template, Arguments) = (included, arguments);
        _depth++;
        included.Root.Inspect(this);
        _depth--;
        (Template, Arguments) = outer;
    }

    /// <summary>Looks for codes that are none in the pattern of a date, when it is written out.</summary>
    public void CheckPattern(Expression? pattern)
    {
        if (pattern is not Literal { Value: { Kind: TemplateValueKind.Text } text })
            return;

        var (source, from) = (Template.Slice(pattern), 0);
        foreach (var (code, meant) in DatePattern.UnknownCodes(text.AsText))
        {
            var at = source.IndexOf(code, from, StringComparison.Ordinal);
            from = Math.Max(at + code.Length, from);
            string[] known = meant is null ? [] : [meant];
            report?.Report(
                Finding(TemplateFindingKind.UnknownDateCode, pattern.Start + Math.Max(at, 0), code, string.Empty, known),
                Template,
                pattern.Start + Math.Max(at, 0));
        }
    }

    private void Report(bool isUnknown, int offset, string name, string owner, Func<IReadOnlyCollection<string>> known)
    {
        if (report is null)
            return;

        var kind = owner.Length == 0 ? TemplateFindingKind.UnknownName : TemplateFindingKind.UnknownMember;
        report.Report(isUnknown ? Finding(kind, offset, name, owner, known()) : null, Template, offset);
    }

    private TemplateFinding Finding(
        TemplateFindingKind kind, int offset, string name, string owner, IReadOnlyCollection<string> known)
    {
        var (line, column) = Template.Locate(offset);
        return new TemplateFinding(kind, Template.Name, line, column, name, owner, known);
    }

    private TemplateShape? Find(string name)
    {
        for (var i = _bound.Count - 1; i >= 0; i--)
        {
            if (_bound[i].Name == name)
                return _bound[i].Shape;
        }

        if (Assigned.TryGetValue(name, out var assigned))
            return assigned;

        for (var i = _objects.Count - 1; i >= 0; i--)
        {
            if (_objects[i].Member(name) is { } member)
                return member;
        }

        return name is "for" or "while" or "tablerow" ? TemplateShape.Unknown : null;
    }

    private IEnumerable<string> Known() => _bound.Select(static b => b.Name).Concat(Assigned.Keys)
        .Concat(_objects.SelectMany(static o => o.Names ?? [])).Concat(engine.BuiltInNames).Distinct(StringComparer.Ordinal);

    private static TemplateShape? OfBuiltIn(TemplateValue builtIn) => builtIn switch
    {
        { IsNull: true } => null,
        { Kind: TemplateValueKind.Object, AsObject: var module } => TemplateShape.ObjectOf(
            [.. module.Names],
            name => module.TryGet(name, out _) || module.Names.Contains(name) ? TemplateShape.Unknown : null),
        _ => TemplateShape.Unknown,
    };
}
