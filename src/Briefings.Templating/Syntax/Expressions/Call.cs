using System.Collections.Immutable;
using Briefings.Templating.Escaping;
using Briefings.Templating.Evaluation;
using Briefings.Templating.Functions;
using Briefings.Templating.Inspection;
using Briefings.Templating.Values;

namespace Briefings.Templating.Syntax.Expressions;

/// <summary><c>f a b</c>, <c>f(a, b)</c> or <c>piped | f a</c>: the piped value is the first argument.</summary>
internal sealed class Call(Expression target, ImmutableArray<Argument> arguments) : Expression
{
    private readonly bool _hasNamed = arguments.Any(static a => a.Name is not null);

    public Expression? Piped { get; init; }

    /// <summary>Whether it was written without parentheses and its last argument has a name.</summary>
    public bool EndsWithName { get; init; }

    public Expression Target { get; } = target;

    public ImmutableArray<Argument> Arguments { get; } = arguments;

    /// <summary>The same call with a value before its arguments.</summary>
    public Call With(Expression piped) =>
        new(Target, Arguments) { Piped = piped, At = At, EndsWithName = EndsWithName };

    public override TemplateValue Evaluate(RenderState state)
    {
        var first = state.Arguments.Count;
        var function = Prepare(state, out var named);
        if (function.IsStatement && state.Options.StrictFunctionValues)
        {
            throw state.Fail(
                Target,
                $"The function `{state.Source(Target)}` is a statement and cannot be used within an expression.");
        }

        var result = function.Invoke(state, this, state.Arguments.From(first), named);
        state.Arguments.PopTo(first);
        return result;
    }

    public override void Write(RenderState state, HtmlContext context)
    {
        var first = state.Arguments.Count;
        var function = Prepare(state, out var named);
        if (function is IncludeFunction)
            IncludeFunction.Write(state, this, state.Arguments.From(first), named);
        else
            state.Write(function.Invoke(state, this, state.Arguments.From(first), named), context);

        state.Arguments.PopTo(first);
    }

    public override int ArgumentPosition(int index)
    {
        if (Piped is not null && index-- == 0)
            return Piped.Start;

        return index < Arguments.Length ? Arguments[index].Value.Start : Target.Start;
    }

    /// <summary>Evaluates the target and the arguments, which stay on the stack.</summary>
    public FunctionValue Prepare(RenderState state, out NamedArgument[] named)
    {
        state.Limits.CheckStack(this);
        if (Piped is not null)
            Push(state, Piped);

        var function = Function(state, Target.EvaluateFunction(state));
        if (_hasNamed)
        {
            named = PushAll(state);
            return function;
        }

        named = [];
        foreach (var argument in Arguments)
            Push(state, argument.Value);

        return function;
    }

    private static void Push(RenderState state, Expression argument)
    {
        var value = argument.Evaluate(state);
        if (argument is not (Expand or Nested { Inner: Expand }) || value.Kind != TemplateValueKind.List)
        {
            state.Arguments.Push(value);
            return;
        }

        var list = value.AsList;
        state.Limits.Iterate(argument.Start, list.Count);
        for (var i = 0; i < list.Count; i++)
            state.Arguments.Push(list[i]);
    }

    private NamedArgument[] PushAll(RenderState state)
    {
        var first = state.Arguments.Count - (Piped is null ? 0 : 1);
        var named = new List<NamedArgument>(Arguments.Length);
        foreach (var (name, argument) in Arguments)
        {
            if (name is null)
                Push(state, argument);
            else
                named.Add(new NamedArgument(name, argument.Evaluate(state), state.Arguments.Count - first));
        }

        return [.. named];
    }

    private FunctionValue Function(RenderState state, TemplateValue target)
    {
        if (target.Kind == TemplateValueKind.Function)
            return target.AsFunction;

        if (target.Reference is ModuleObject { Callable: { } callable })
            return callable;

        if (Piped is not null)
            throw state.Fail(Target, $"Pipe expression destination `{state.Source(Target)}` is not a valid function ");

        throw state.Fail(
            Target,
            target.IsNull
                ? $"The function `{state.Source(Target)}` was not found"
                : $"Invalid target function `{ValuePrinter.Print(target, state)}` ({Conversion.TypeName(target)})");
    }

    protected override TemplateShape InspectParts(InspectionState inspection)
    {
        List<TemplateShape> shapes = [];
        var given = new List<Expression>();
        if (Piped is not null)
            given.Add(Piped);

        given.AddRange(Arguments.Where(static a => a.Name is null).Select(static a => a.Value));
        foreach (var argument in given)
            shapes.Add(argument.Inspect(inspection));

        var arguments = new ArgumentShapes(shapes);
        foreach (var (name, value) in Arguments)
        {
            if (name is not null)
                arguments.Set(name, value.Inspect(inspection));
        }

        Target.Inspect(inspection);
        if (Target is GlobalVariable { Name: "include" } && given is [Literal { Value: { IsText: true } include }, ..])
            inspection.Include(include.AsText, arguments);

        return Result(inspection, given, arguments);
    }

    /// <summary>What a built-in function gives of what it is given; checks the patterns of dates.</summary>
    private TemplateShape Result(InspectionState inspection, List<Expression> given, ArgumentShapes arguments)
    {
        if (Target is not Member { Owner: GlobalVariable { Name: var module }, Name: var name })
            return TemplateShape.Unknown;

        switch (module, name)
        {
            case ("date", "to_string" or "parse" or "parse_to_string"):
                inspection.CheckPattern(given.ElementAtOrDefault(1));
                inspection.CheckPattern(name == "parse_to_string" ? given.ElementAtOrDefault(3) : null);
                return TemplateShape.Unknown;
            case ("array", "limit" or "offset" or "sort" or "reverse" or "filter" or "compact" or "uniq"):
                return arguments.At(0);
            case ("array", "first" or "last" or "cycle"):
                return arguments.At(0).Item;
            default:
                return TemplateShape.Unknown;
        }
    }
}
