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

    /// <summary>Without a line for a title, so that the title is inferred.</summary>
    public const string Untitled = """
        LINDAU, March 3, 2025 (Harbour Wire) -- The Lake Ferry Conference 2025, themed "Night on the Water", was held on March 2 in
        Lindau, said Ana Ferro, director of the Lake Board. The conference drew 140 guests from nine towns around the lake.

        Ferries will run at night again from Monday. Tickets cost 4.50 euros, and the first boat leaves Lindau at 11 p.m.

        """;

    public const string Pier = """
        Old pier is closed for repairs

        BREGENZ, May 9, 2024 (Harbour Wire) -- The old pier of Bregenz is closed until autumn, the harbour office said on
        Thursday. Divers found that nine of its forty posts have rotted below the water line, and two of them may give way.

        Boats land at the yacht harbour meanwhile. The repairs cost 310,000 euros.

        """;
}
