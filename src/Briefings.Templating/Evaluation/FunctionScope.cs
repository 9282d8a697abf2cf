namespace Briefings.Templating.Evaluation;

/// <summary>The names of one call of a function with parameters.</summary>
/// <param name="outer">The caller's names, when the function is anonymous and so sees them.</param>
internal sealed class FunctionScope(FunctionScope? outer)
{
    public FunctionScope? Outer { get; } = outer;

    public VariableStack Names { get; } = new();

    public VariableStack Loops { get; } = new();
}
