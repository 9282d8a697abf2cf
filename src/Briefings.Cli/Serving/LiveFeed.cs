using System.Runtime.CompilerServices;
using System.Security.Cryptography;

namespace Briefings.Cli.Serving;

/// <summary>The present state, for pages that ask and for pages that wait for the next one.</summary>
internal sealed class LiveFeed
{
    // A page that outlives the server must not take another run's first build for its own.
    private readonly string _run = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(4));
    private readonly Lock _gate = new();
    private int _builds;
    private LiveState _state;
    private TaskCompletionSource _next = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public LiveFeed() => _state = new LiveState($"{_run}.0", 0, []);

    public LiveState State
    {
        get
        {
            lock (_gate)
                return _state;
        }
    }

    /// <summary>Says how a build went.</summary>
    public void Publish(RebuildResult result)
    {
        lock (_gate)
        {
            var last = _state;
            _state = last with { Waiting = result.Waiting ?? last.Waiting, Problems = result.Problems };
            if (result.HasChanged)
                _state = _state with { Build = $"{_run}.{++_builds}", RestyledFrom = result.IsRestyled ? last.Build : null };
            _next.SetResult();
            _next = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        }
    }

    /// <summary>The present state, then each one that follows; a slow reader is spared those in between.</summary>
    public async IAsyncEnumerable<LiveState> ReadAsync([EnumeratorCancellation] CancellationToken stop)
    {
        while (true)
        {
            LiveState state;
            Task next;
            lock (_gate)
                (state, next) = (_state, _next.Task);
            yield return state;
            await next.WaitAsync(stop);
        }
    }
}
