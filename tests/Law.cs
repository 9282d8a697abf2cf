using FsCheck;
using Microsoft.FSharp.Core;

namespace Briefings;

/// <summary>
/// Checks laws with cases that are made up by chance, but are the same in every run and on every machine: no change
/// fails on a case that it has nothing to do with. Who looks for further cases sets <c>BRIEFINGS_SEED</c> to any number.
/// </summary>
internal static class Law
{
    private static readonly ulong Seed =
        ulong.TryParse(Environment.GetEnvironmentVariable("BRIEFINGS_SEED"), out var seed) ? seed : 20250911;

    /// <param name="law">What must hold in every case.</param>
    /// <param name="cases">How many are tried.</param>
    public static void Holds(this Property law, int cases = 100) => law.Holds(cases, Config.QuickThrowOnFailure.EndSize);

    /// <param name="law">What must hold in every case.</param>
    /// <param name="cases">How many are tried.</param>
    /// <param name="size">How large the last of them are.</param>
    public static void Holds(this Property law, int cases, int size) => law.Check(Config.QuickThrowOnFailure
        .WithMaxTest(cases)
        .WithEndSize(size)
        .WithReplay(FSharpOption<Replay>.Some(new Replay(new Rnd(Seed), FSharpOption<int>.None))));
}
