namespace Briefings.EndToEnd.Tests;

/// <summary>Raw texts that tests put into <c>seeds/</c>.</summary>
internal static class SeedText
{
    public const string Ferries = """
        Lake ferries run at night again

        LINDAU, March 3, 2025 (Harbour Wire) -- Ferries on the lake will run at night again from Monday, said Ana Ferro, director
        of the Lake Board. The service had stopped in 2019 after two winters with few passengers and much ice.

        Tickets cost 4.50 euros. The first boat leaves Lindau at 11 p.m., and the last one returns at 4 in the morning.

        """;
}
