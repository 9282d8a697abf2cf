using System.Runtime.CompilerServices;
using Briefings.Templating.Syntax;

namespace Briefings.Templating.Evaluation;

/// <summary>Counts what a rendering does and stops it when it goes too far.</summary>
internal sealed class LimitGuard(RenderState state, TemplateLimits limits)
{
    // What one step costs in characters that a function goes through; an item of a list, a list and a member in bytes; and a
    // character of JSON, of which two make an item.
    private const int CharactersOfStep = 64;
    private const int BytesOfItem = 24;
    private const int BytesOfList = 96;
    private const int BytesOfMember = 120;
    private const int BytesOfJson = 48;

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
            throw Exceeded(loop.Start, $"Exceeding number of iteration limit `{Limits.Loop}` for loop statement.");

        Work(loop.Start, 1);
    }

    /// <summary>Items a function or an operator goes through by itself.</summary>
    public void Iterate(int offset, long items)
    {
        state.Cancellation.ThrowIfCancellationRequested();
        var steps = _loopDepth > 0 ? _loopSteps + items : items;
        if (Limits.Loop > 0 && steps > Limits.Loop)
            throw Exceeded(offset, $"Exceeding number of iteration limit `{Limits.Loop}` for internal iteration.");

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
            throw Exceeded(offset, $"The resulting text exceeds the output limit `{Limits.Output}`.");

        Work(offset, length / CharactersOfStep);
        Memory(offset, length * sizeof(char));
    }

    /// <summary>A text of this length that is about to become longer, in a buffer and then by itself.</summary>
    public void Join(int offset, long length, long added)
    {
        Text(offset, length + added <= Limits.Output ? added : length + added);
        Memory(offset, added * sizeof(char));
    }

    /// <summary>A list that a template is about to make.</summary>
    public void List(int offset, int items) => Memory(offset, BytesOfList + ((long)items * BytesOfItem));

    /// <summary>A list that grows: until it has moved, it is there twice.</summary>
    public void GrowList(int offset, long items)
    {
        Iterate(offset, items);
        Memory(offset, 2 * items * BytesOfItem);
    }

    /// <summary>An object that a template is about to make, or one that gets another member.</summary>
    public void Members(int offset, int count) => Memory(offset, (long)count * BytesOfMember);

    /// <summary>A text in JSON that is about to become values.</summary>
    public void Json(int offset, int length) => Memory(offset, (long)length * BytesOfJson);

    /// <summary>A number that was made and takes more than the value itself.</summary>
    public void Number(int offset, long bytes) => Memory(offset, bytes);

    /// <summary>A buffer that is about to grow.</summary>
    public void Grow(long bytes) => Memory(state.Statement.Start, bytes);

    /// <summary>A pattern that a function is about to read.</summary>
    public void Pattern(int offset, int length)
    {
        if (Limits.Pattern > 0 && length > Limits.Pattern)
            throw Exceeded(offset, $"The pattern is longer than {Limits.Pattern} characters.");
    }

    /// <summary>Time that a regular expression took.</summary>
    public void Regex(int offset, TimeSpan time)
    {
        state.Cancellation.ThrowIfCancellationRequested();
        _regexTime += time;
        if (_regexTime > Limits.RegexTime)
            throw Exceeded(offset, $"The regular expressions of this page take too long, more than {Limits.RegexTime.TotalSeconds:0.##} s.");
    }

    public void OutputLength(long length)
    {
        if (Limits.Output > 0 && length > Limits.Output)
            throw Exceeded(state.Statement.Start, $"The output exceeds the limit of `{Limits.Output}` bytes.");
    }

    private RenderException Exceeded(int offset, string message) => new(state.Fail(offset, message).Diagnostic with { IsLimit = true });

    private void Memory(int offset, long bytes)
    {
        _memory += bytes;
        if (Limits.Memory > 0 && _memory > Limits.Memory)
            throw Exceeded(offset, $"The template makes more than {Limits.Memory} bytes of texts and lists.");
    }

    private void Work(int offset, long amount)
    {
        _work += amount;
        if (Limits.Work > 0 && _work > Limits.Work)
            throw Exceeded(offset, $"The template takes more than {Limits.Work} steps.");
    }
}
