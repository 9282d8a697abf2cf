using System.Runtime.CompilerServices;

namespace Briefings.Linking.Sounds;

/// <summary>How weights are spread over the eight parts of a text.</summary>
internal struct SoundSpread
{
    private const int Parts = 8;
    private Buffer _weights;

    /// <summary>The square of the sum by the sum of squares, as a share of what an even spread has.</summary>
    public readonly double Evenness
    {
        get
        {
            double sum = 0, squares = 0;
            foreach (var weight in _weights)
            {
                sum += weight;
                squares += weight * weight;
            }

            return squares == 0 ? 0 : sum * sum / squares / Parts;
        }
    }

    /// <param name="place">Its first and its last place, as <see cref="SoundPrint.Places"/> has them: half of the weight each.</param>
    public void Add(ushort place, double weight)
    {
        _weights[(place >> 8) * Parts / 256] += weight / 2;
        _weights[(place & 255) * Parts / 256] += weight / 2;
    }

    [InlineArray(Parts)]
    private struct Buffer
    {
        private double _first;
    }
}
