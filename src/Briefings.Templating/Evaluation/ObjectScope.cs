namespace Briefings.Templating.Evaluation;

/// <summary>An object whose members are names: the model, the object of a <c>with</c>, an object literal.</summary>
internal sealed class ObjectScope(IWritableObject target, ObjectScope? outer)
{
    public IWritableObject Target { get; } = target;

    public ObjectScope? Outer { get; } = outer;

    public VariableStack Loops { get; } = new();
}
