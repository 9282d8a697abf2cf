using Briefings.Templating.Evaluation;
using Briefings.Templating.Syntax.Expressions;
using Briefings.Templating.Values;

namespace Briefings.Templating.Functions;

/// <summary>
/// <c>include_join names separator begin end</c>: includes several templates with something between them; a part that
/// starts with <c>tpl:</c> is a template too.
/// </summary>
internal sealed class IncludeJoinFunction : FunctionValue
{
    public override TemplateValue Invoke(
        RenderState state, Expression call, ReadOnlySpan<TemplateValue> arguments, NamedArgument[] named)
    {
        if (arguments.Length < 2 || arguments[0].Kind != TemplateValueKind.List)
            throw state.Fail(call.End, ParameterList.Message(state, call, arguments.Length, 2));

        var outer = state.PushOutput();
        var indent = state.Indent;
        state.Indent = [];
        var names = arguments[0].AsList;
        state.Limits.Iterate(call.Start, names.Count);
        Write(state, call, arguments.Length > 2 ? arguments[2] : default);
        for (var i = 0; i < names.Count; i++)
        {
            if (i > 0)
                Write(state, call, arguments[1]);

            IncludeFunction.Write(state, call, [names[i], .. arguments[1..]], named);
        }

        Write(state, call, arguments.Length > 3 ? arguments[3] : default);
        state.Indent = indent;
        var inner = state.PopOutput(outer);
        var result = inner.ToValue(state.Options.Escape);
        state.Release(inner);
        return result;
    }

    private static void Write(RenderState state, Expression call, TemplateValue part)
    {
        var text = ValuePrinter.Print(part, state);
        if (text.StartsWith("tpl:", StringComparison.Ordinal))
            IncludeFunction.Write(state, call, [text[4..]], []);
        else
            state.Write(part, Escaping.HtmlContext.None);
    }
}
