namespace Briefings.Tracing;

/// <summary>
/// What was read while something was made, noted by what is read, so that who reads cannot forget to. One page is made on
/// one thread, and so is its trace; where none is kept, noting costs next to nothing.
/// </summary>
internal sealed class ReadTrace
{
    [ThreadStatic]
    private static ReadTrace? s_current;

    private readonly HashSet<Fact> _facts = [];
    private Fact? _last;

    /// <summary>What was read, each once.</summary>
    public IReadOnlyCollection<Fact> Facts => _facts;

    /// <summary>Whether all that was read is among the facts; else what was made must be made again every time.</summary>
    public bool IsComplete { get; private set; } = true;

    /// <summary>Whether what is read now is noted. What is made again every time needs no trace.</summary>
    public static bool IsOn => s_current is { IsComplete: true };

    /// <summary>Says that something is read.</summary>
    public static void Note(Fact fact)
    {
        if (s_current is { } trace && (trace.IsComplete || fact.File is not null))
            trace.Add(fact);
    }

    /// <summary>Says that something is read of which there is no fact.</summary>
    public static void GiveUp()
    {
        if (s_current is { } trace)
            trace.IsComplete = false;
    }

    /// <summary>Makes something, and keeps what is read for it.</summary>
    public static (T Made, ReadTrace Trace) Keep<T>(Func<T> make)
    {
        var (outer, trace) = (s_current, new ReadTrace());
        s_current = trace;
        try
        {
            return (make(), trace);
        }
        finally
        {
            s_current = outer;
        }
    }

    /// <summary>Makes something that others share, which note themselves what it is made of.</summary>
    public static T Apart<T>(Func<T> make)
    {
        var outer = s_current;
        s_current = null;
        try
        {
            return make();
        }
        finally
        {
            s_current = outer;
        }
    }

    /// <summary>Says that all of this is read again, as by who takes what was made with it.</summary>
    public void Repeat()
    {
        if (s_current is not { } trace)
            return;
        trace.IsComplete &= IsComplete;
        if (!trace.IsComplete)
            return;
        foreach (var fact in _facts)
            trace.Add(fact);
    }

    // A view reads one thing many times over.
    private void Add(Fact fact)
    {
        if (ReferenceEquals(fact, _last))
            return;
        _last = fact;
        _facts.Add(fact);
    }
}
