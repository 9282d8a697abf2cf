using System.Collections.Immutable;

namespace Briefings.Cli.Serving;

/// <summary>Takes changes from any thread, and hands them to one reader in quiet moments.</summary>
internal sealed class ChangeQueue(TimeProvider time)
{
    private readonly Lock _gate = new();
    private readonly PendingChanges _pending = new();
    private readonly long _start = time.GetTimestamp();
    private TaskCompletionSource _some = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public void Note(string path)
    {
        lock (_gate)
        {
            _pending.Note(path, Now);
            _some.TrySetResult();
        }
    }

    /// <summary>Waits until something changed and nothing changes any more.</summary>
    /// <exception cref="OperationCanceledException"><paramref name="stop"/> was asked for.</exception>
    public async Task<ImmutableArray<string>> NextAsync(CancellationToken stop)
    {
        await _some.Task.WaitAsync(stop);
        while (true)
        {
            TimeSpan wait;
            lock (_gate)
            {
                wait = _pending.DueIn(Now) ?? TimeSpan.Zero;
                if (wait <= TimeSpan.Zero)
                {
                    _some = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
                    return _pending.Take();
                }
            }

            await Task.Delay(wait, time, stop);
        }
    }

    private TimeSpan Now => time.GetElapsedTime(_start);
}
