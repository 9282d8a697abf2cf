using Briefings.Diagnostics;
using Spectre.Console;

namespace Briefings.Cli.Terminal;

/// <summary>Shows a person at a terminal how far a long run has come; it is gone when the run is over.</summary>
internal sealed class LiveProgress : IProgress<StepCount>
{
    private static readonly TimeSpan Beat = TimeSpan.FromMilliseconds(100);

    private readonly ProgressContext _screen;
    private readonly Lock _lock = new();
    private (StepCount Step, ProgressTask Task)? _current;

    private LiveProgress(ProgressContext screen) => _screen = screen;

    /// <summary>Runs something that may take long.</summary>
    /// <param name="session">Where a terminal may be; elsewhere nothing is shown.</param>
    /// <param name="run">Is given whom to report its steps, or null.</param>
    public static T Show<T>(Session session, Func<IProgress<StepCount>?, T> run)
    {
        if (!session.HasProgress)
            return run(null);
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = AnsiSupport.Yes,
            ColorSystem = session.HasColor ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
            Out = new AnsiConsoleOutput(session.Error),
        });
        return console.Progress().AutoClear(true)
            .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new StepCountColumn(), new RemainingTimeColumn())
            .Start(screen => Follow(new LiveProgress(screen), run));
    }

    public void Report(StepCount value)
    {
        lock (_lock)
        {
            Finish();
            var task = _screen.AddTask(Markup.Escape(value.Name), maxValue: Math.Max(1, value.Total));
            task.IsIndeterminate = value.Total == 0;
            _current = (value, task);
        }
    }

    private static T Follow<T>(LiveProgress progress, Func<IProgress<StepCount>?, T> run)
    {
        using var timer = new Timer(_ => progress.Look(), null, Beat, Beat);
        var result = run(progress);
        lock (progress._lock)
            progress.Finish();
        progress._screen.Refresh();
        return result;
    }

    private void Look()
    {
        lock (_lock)
        {
            if (_current is { } now && now.Step.Total > 0)
                now.Task.Value = now.Step.Done;
        }
    }

    private void Finish()
    {
        Look();
        if (_current is not { } last)
            return;
        last.Task.IsIndeterminate = false;
        if (last.Step.Total == 0)
            last.Task.Value = 1;
        last.Task.StopTask();
        _current = null;
    }
}
