namespace Briefings.Diagnostics;

/// <summary>
/// How far a step of a long run has come. The step counts, from any thread; whoever shows it looks when it likes, so that
/// counting costs next to nothing.
/// </summary>
/// <param name="name">As people read it: <c>Writing pages</c>.</param>
/// <param name="total">How many there are to do; 0 where that is unknown.</param>
internal sealed class StepCount(string name, int total)
{
    private int _done;

    public string Name => name;

    public int Total => total;

    public int Done => Volatile.Read(ref _done);

    public void Add(int done = 1) => Interlocked.Add(ref _done, done);
}
