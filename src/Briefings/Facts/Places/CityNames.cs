using Briefings.Facts.Names.Models;
using Briefings.Facts.Names.Tagging;
using Briefings.Tracing;

namespace Briefings.Facts.Places;

/// <summary>
/// Whether a name is that of a city with 10,000 people and more, as its country writes it in Latin letters. Only hashes are kept: two in a
/// thousand names that are no city's are taken for one.
/// </summary>
/// <remarks>From GeoNames, by <c>src/data/cities.mjs</c>.</remarks>
internal static class CityNames
{
    private const int Shortest = 4;
    private const int Bits = 24;

    private static readonly Lazy<uint[]> s_hashes = new(Read);

    /// <param name="name">As it is written, in capitals or not.</param>
    public static bool Has(ReadOnlySpan<char> name)
    {
        if (name.Length < Shortest)
            return false;
        var hash = FeatureHash.Start;
        foreach (var letter in name)
            hash = FeatureHash.Add(hash, letter == 'İ' || letter == 'ı' ? 'i' : char.ToLowerInvariant(letter));
        return Array.BinarySearch(s_hashes.Value, Math.Max(1, (hash ^ (hash >> Bits)) & ((1 << Bits) - 1))) >= 0;
    }

    private static uint[] Read()
    {
        using var file = typeof(CityNames).Assembly.GetManifestResourceStream("Briefings.Facts.Places.cities.bin")!;
        return PackedFile.Read(file, bytes =>
        {
            var input = new KeptSpan(bytes);
            return PackedFile.ReadSorted(ref input, input.ReadNumber());
        });
    }
}
