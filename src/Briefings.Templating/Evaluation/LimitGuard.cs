using System.Runtime.CompilerServices;
using Briefings.Templating.Syntax;

namespace Briefings.Templating.Evaluation;

/// <summary>Counts what a rendering does and stops it when it goes too far.</summary>
internal sealed class LimitGuard(RenderState state, TemplateLimits limits)
{
    /// <summary>How often over a rendering may build texts of the size it may write.</summary>
    private const int TextFactor = 16;

    private long _work;
    private int _loopDepth;
    private int _loopSteps;
    private int _calls;
    private long _textLength;

    public TemplateLimits Limits { get; } = limits;

    public void EnterLoop()
    {
        if (_loopDepth++ == 0)
            _loopSteps = 0;
    }

    public void LeaveLoop() => _loopDepth--;

    /// <summary>One turn of a loop.</summary>
    public void Step(Node loop)
    {
        state.Cancellation.ThrowIfCancellationRequested();
        if (++_loopSteps > Limits.Loop && Limits.Loop > 0)
            throw state.Fail(loop, $"Exceeding number of iteration limit `{Limits.Loop}` for loop statement.");

        Work(loop.Start, 1);
    }

    /// <summary>Items a function or an operator goes through by itself.</summary>
    public void Iterate(int offset, long items)
    {
        state.Cancellation.ThrowIfCancellationRequested();
        var steps = _loopDepth > 0 ? _loopSteps + items : items;
        if (Limits.Loop > 0 && steps > Limits.Loop)
            throw state.Fail(offset, $"Exceeding number of iteration limit `{Limits.Loop}` for internal iteration.");

        _loopSteps = (int)Math.Min(steps, int.MaxValue);
        Work(offset, items);
    }

    public void EnterCall(Node call)
    {
        if (++_calls > Limits.Recursion || !RuntimeHelpers.TryEnsureSufficientExecutionStack())
        {
            throw state.Fail(
                call,
                $"Exceeding number of recursive depth limit `{Limits.Recursion}` for node: `{state.Source(call)}`");
        }

        Work(call.Start, 1);
    }

    public void LeaveCall() => _calls--;

    public void CheckStack(Node node)
    {
        if (!RuntimeHelpers.TryEnsureSufficientExecutionStack())
            throw state.Fail(node, "Expressions are too deeply nested.");
    }

    /// <summary>A text a function or an operator is about to go through.</summary>
    public void Read(int offset, int length) => Work(offset, length / 1024);

    /// <summary>A text a function or an operator is about to make.</summary>
    public void Text(int offset, long length)
    {
        _textLength += length;
        if (Limits.Output > 0 && (length > Limits.Output || _textLength > (long)Limits.Output * TextFactor))
            throw state.Fail(offset, $"The resulting text exceeds the output limit `{Limits.Output}`.");
    }

    public void OutputLength(long length)
    {
        if (Limits.Output > 0 && length > Limits.Output)
            throw state.Fail(state.Statement, $"The output exceeds the limit of `{Limits.Output}` bytes.");
    }

    private void Work(int offset, long amount)
    {
        _work += amount;
        if (Limits.Work > 0 && _work > Limits.Work)
            throw state.Fail(offset, $"The template takes more than {Limits.Work} steps.");
    }
}
