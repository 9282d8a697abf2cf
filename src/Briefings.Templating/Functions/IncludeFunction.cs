using Briefings.Templating.Evaluation;
using Briefings.Templating.Syntax.Expressions;
using Briefings.Templating.Values;

namespace Briefings.Templating.Functions;

/// <summary><c>include name arguments…</c>: renders another template with the caller's global names.</summary>
internal sealed class IncludeFunction : FunctionValue
{
    public override TemplateValue Invoke(
        RenderState state, Expression call, ReadOnlySpan<TemplateValue> arguments, NamedArgument[] named)
    {
        var outer = state.PushOutput();
        Render(state, call, arguments, named);
        var inner = state.PopOutput(outer);
        var result = inner.ToValue(state.Options.Escape);
        state.Limits.Text(call.Start, inner.Written.Length);
        state.Release(inner);
        return result;
    }

    /// <summary>Renders straight to the output, or beside it when what is rendered must be indented.</summary>
    public static void Write(
        RenderState state, Expression call, ReadOnlySpan<TemplateValue> arguments, NamedArgument[] named)
    {
        if (state.Indent.Length == 0)
        {
            Render(state, call, arguments, named);
            return;
        }

        var outer = state.PushOutput();
        Render(state, call, arguments, named);
        var inner = state.PopOutput(outer);
        state.Output.Write(inner.Written);
        state.Release(inner);
    }

    private static void Render(
        RenderState state, Expression call, ReadOnlySpan<TemplateValue> arguments, NamedArgument[] named)
    {
        var template = Find(state, call, arguments);
        var values = new ArrayValue([.. arguments]);
        var locals = new LocalScope { Arguments = TemplateValue.From(values) };
        foreach (var argument in named)
        {
            values.SetMember(argument.Name, argument.Value);
            locals.Set(argument.Name, argument.Value);
        }

        state.Limits.EnterCall(call);
        state.EnterInclude(template, call.Start);
        var outer = (state.Locals, state.Indent);
        (state.Locals, state.Indent) = (locals, []);
        template.Root.Run(state);
        state.WriteReturned();
        (state.Locals, state.Indent) = outer;
        state.LeaveInclude();
        state.Limits.LeaveCall();
    }

    private static Template Find(RenderState state, Expression call, ReadOnlySpan<TemplateValue> arguments)
    {
        if (arguments.IsEmpty)
            throw state.Fail(call.End, ParameterList.Message(state, call, 0, 1));

        var name = ValuePrinter.Print(arguments[0], state);
        if (name.Length == 0)
            throw state.Fail(call, "Include template name cannot be null or empty");

        var resolved = TemplateName.Resolve(name, state.Template.Name);
        var template = (resolved is null ? null : state.Engine.Find(resolved))
            ?? throw state.Fail(call, $"Include `{name}` not found");

        if (template.HasErrors)
        {
            var errors = string.Join('\n', template.Diagnostics.Select(static d => $" {d}"));
            throw state.Fail(call, $"Error while parsing template `{name}` Parser messages:\n{errors}");
        }

        return template;
    }
}
