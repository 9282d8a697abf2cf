using Briefings.Templating.Syntax.Statements;

namespace Briefings.Templating.Evaluation;

/// <summary>The <c>$names</c> of one page, include, call or <c>with</c>.</summary>
internal sealed class LocalScope
{
    private VariableStack? _names;
    private VariableStack? _loops;

    /// <summary>The value of <c>$</c>: the arguments of the call.</summary>
    public TemplateValue Arguments { get; set; }

    /// <summary>What <c>$$</c> prints, the names it sees, and the template it is written in.</summary>
    public (Block Block, LocalScope Locals, Template Template)? Wrapped { get; init; }

    public VariableStack Loops => _loops ??= new VariableStack();

    public bool TryGet(string name, out TemplateValue value)
    {
        if (_loops is not null && _loops.TryGet(name, out value))
            return true;

        value = default;
        return _names is not null && _names.TryGet(name, out value);
    }

    public void Set(string name, TemplateValue value) => (_names ??= new VariableStack()).Set(name, value);
}
