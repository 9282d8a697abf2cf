using Briefings.Templating.Syntax.Expressions;

namespace Briefings.Templating.Evaluation;

/// <summary>Reads and writes global names: which scope has one, and which takes one.</summary>
internal static class Scopes
{
    /// <summary>Looks in the visible functions, then in the objects, each with the variables of its loops
    /// first.</summary>
    public static bool TryRead(RenderState state, string name, out TemplateValue value)
    {
        for (var function = state.Function; function is not null; function = function.Outer)
        {
            if (function.Loops.TryGet(name, out value) || function.Names.TryGet(name, out value))
                return true;
        }

        for (var scope = state.Objects; scope is not null; scope = scope.Outer)
        {
            if (scope.Loops.TryGet(name, out value) || scope.Target.TryGet(name, out value))
                return true;
        }

        value = default;
        return state.Globals is not null && state.Globals.TryGet(name, out value);
    }

    /// <summary>
    /// In a function with parameters a new name is the function's own; a name the objects have is set in the innermost
    /// of them, as every name is outside such functions.
    /// </summary>
    public static void Write(RenderState state, GlobalVariable variable, TemplateValue value)
    {
        var name = variable.Name;
        for (var function = state.Function; function is not null; function = function.Outer)
        {
            if (function.Names.TryGet(name, out _))
            {
                function.Names.Set(name, value);
                return;
            }
        }

        if (state.Function is not null && !IsMember(state, name))
            state.Function.Names.Set(name, value);
        else if (!state.Objects.Target.TrySet(name, value))
            throw state.Fail(variable, $"Cannot set the readonly variable `{name}`");
    }

    /// <summary>Where the variables of a loop that starts now are kept.</summary>
    public static VariableStack Loops(RenderState state) => state.Function?.Loops ?? state.Objects.Loops;

    private static bool IsMember(RenderState state, string name)
    {
        for (var scope = state.Objects; scope is not null; scope = scope.Outer)
        {
            if (scope.Target.TryGet(name, out _))
                return true;
        }

        return false;
    }
}
