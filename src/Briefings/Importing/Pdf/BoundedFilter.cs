using System.IO.Compression;
using Briefings.Importing.Lines;
using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Tokens;

namespace Briefings.Importing.Pdf;

/// <summary>Unpacks a stream of a PDF after it was counted to what that comes.</summary>
/// <param name="isFlate">Whether it is packed as in ZIP; others grow by less.</param>
internal sealed class BoundedFilter(IFilter filter, bool isFlate) : IFilter
{
    private const int Largest = 48 * 1024 * 1024;
    private const int Safe = 32 * 1024;
    private const int LargestOther = 8 * 1024 * 1024;

    public bool IsSupported => filter.IsSupported;

    public Memory<byte> Decode(Memory<byte> input, DictionaryToken streamDictionary, IFilterProvider filterProvider, int filterIndex)
    {
        if (isFlate && input.Length > Safe && UnpacksTo(input) > Largest)
            throw new SeedBudgetException($"has a part that unpacks to more than {Largest / 1024 / 1024} MB");
        if (!isFlate && input.Length > LargestOther)
            throw new SeedBudgetException($"has a packed part of {input.Length / 1024 / 1024} MB");
        return filter.Decode(input, streamDictionary, filterProvider, filterIndex);
    }

    private static long UnpacksTo(Memory<byte> input)
    {
        try
        {
            using var stream = new ZLibStream(new MemoryStream(input.ToArray(), writable: false), CompressionMode.Decompress);
            var buffer = new byte[64 * 1024];
            long count = 0;
            for (var read = stream.Read(buffer); read > 0 && count <= Largest; read = stream.Read(buffer))
                count += read;
            return count;
        }
        catch (InvalidDataException)
        {
            return 0;
        }
    }
}
