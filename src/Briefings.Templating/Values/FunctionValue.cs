using Briefings.Templating.Evaluation;
using Briefings.Templating.Syntax.Expressions;

namespace Briefings.Templating.Values;

/// <summary>Something a template can call.</summary>
internal abstract class FunctionValue
{
    /// <summary>Whether a call gives no value, only output.</summary>
    public virtual bool IsStatement => false;

    public abstract TemplateValue Invoke(
        RenderState state, Expression call, ReadOnlySpan<TemplateValue> arguments, NamedArgument[] named);
}
