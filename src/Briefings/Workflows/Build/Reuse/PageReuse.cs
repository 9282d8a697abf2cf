using System.Collections.Immutable;
using Briefings.Output;
using Briefings.Planning.Pages;
using Briefings.Rendering;
using Briefings.Tracing;

namespace Briefings.Workflows.Build.Reuse;

/// <summary>
/// Decides which pages of the last build need not be made again: their plan holds the same, all that was read for them
/// says the same, and the file is as it was left.
/// </summary>
internal sealed class PageReuse
{
    private readonly LastBuild _last;
    private readonly OutputFolder _output;
    private readonly bool[] _changed;
    private readonly ImmutableArray<FactRecord> _facts;
    private readonly Dictionary<Fingerprint, int> _numbers;

    /// <param name="last">The last build.</param>
    /// <param name="renderer">Knows what all facts say now.</param>
    /// <param name="output">Where the last build's files are.</param>
    public PageReuse(LastBuild last, Renderer renderer, OutputFolder output)
    {
        _last = last;
        _output = output;
        _numbers = FactTable.NumbersOf(last.Facts);
        var now = Ask(last.Facts, _numbers, renderer);
        _changed = [.. last.Facts.Select((fact, i) => fact.Value != now[i])];
        _facts = [.. last.Facts.Select((fact, i) => fact with { Value = now[i] })];
    }

    /// <summary>The facts of the last build, with what they say now.</summary>
    public FactTable ToTable() => new(_facts, _numbers);

    /// <summary>What distinguishes a page's plan from that of another build; none for a page that does not say.</summary>
    public static Fingerprint IdentityOf(Page page)
    {
        var identity = new FingerprintBuilder().Add(page.GetType().Name).Add(page.Path.Value);
        return page.Identify(identity) ? identity.ToFingerprint() : Fingerprint.None;
    }

    /// <summary>May be called from any thread.</summary>
    /// <returns>The page's record; null when it must be made.</returns>
    public PageRecord? Find(Page page)
    {
        var file = page.Path.FileName;
        if (!_last.Pages.TryGetValue(file, out var record) || record.Identity == Fingerprint.None
            || record.Identity != IdentityOf(page) || FactTable.HasAny(record.Facts.Span, _changed))
            return null;
        return LastOutput.Find(file, record.Output, _output) is { } output ? record with { Output = output } : null;
    }

    private static Fingerprint[] Ask(ImmutableArray<FactRecord> facts, Dictionary<Fingerprint, int> numbers, Renderer renderer)
    {
        var now = new Fingerprint[facts.Length];
        Parallel.ForEach(renderer.Facts, fact =>
        {
            if (numbers.TryGetValue(fact.Key, out var number))
                now[number] = fact.Value;
        });
        Parallel.For(0, facts.Length, i =>
        {
            if (facts[i].File is { } file)
                now[i] = renderer.FactOf(file).Value;
        });
        return now;
    }
}
