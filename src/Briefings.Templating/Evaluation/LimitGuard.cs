using System.Runtime.CompilerServices;
using Briefings.Templating.Syntax;

namespace Briefings.Templating.Evaluation;

/// <summary>Counts what a rendering does and stops it when it goes too far.</summary>
internal sealed class LimitGuard(RenderState state, TemplateLimits limits)
{
    // What one step costs in characters that a function goes through, and an item of a list in bytes.
    private const int CharactersOfStep = 64;
    private const int BytesOfItem = 24;

    private long _work;
    private int _loopDepth;
    private int _loopSteps;
    private int _calls;
    private long _memory;
    private TimeSpan _regexTime;

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
        Memory(offset, items * BytesOfItem);
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
    public void Read(int offset, int length) => Work(offset, length / CharactersOfStep);

    /// <summary>A text a function or an operator is about to make.</summary>
    public void Text(int offset, long length)
    {
        if (Limits.Output > 0 && length > Limits.Output)
            throw state.Fail(offset, $"The resulting text exceeds the output limit `{Limits.Output}`.");

        Work(offset, length / CharactersOfStep);
        Memory(offset, length * sizeof(char));
    }

    /// <summary>A buffer that is about to grow.</summary>
    public void Grow(long bytes) => Memory(state.Statement.Start, bytes);

    /// <summary>A pattern that a function is about to read.</summary>
    public void Pattern(int offset, int length)
    {
        if (Limits.Pattern > 0 && length > Limits.Pattern)
            throw state.Fail(offset, $"The pattern is longer than {Limits.Pattern} characters.");
    }

    /// <summary>Time that a regular expression took.</summary>
    public void Regex(int offset, TimeSpan time)
    {
        state.Cancellation.ThrowIfCancellationRequested();
        _regexTime += time;
        if (_regexTime > Limits.RegexTime)
            throw state.Fail(offset, $"The regular expressions of this page take too long, more than {Limits.RegexTime.TotalSeconds:0.##} s.");
    }

    public void OutputLength(long length)
    {
        if (Limits.Output > 0 && length > Limits.Output)
            throw state.Fail(state.Statement, $"The output exceeds the limit of `{Limits.Output}` bytes.");
    }

    private void Memory(int offset, long bytes)
    {
        _memory += bytes;
        if (Limits.Memory > 0 && _memory > Limits.Memory)
            throw state.Fail(offset, $"The template makes more than {Limits.Memory} bytes of texts and lists.");
    }

    private void Work(int offset, long amount)
    {
        _work += amount;
        if (Limits.Work > 0 && _work > Limits.Work)
            throw state.Fail(offset, $"The template takes more than {Limits.Work} steps.");
    }
}
