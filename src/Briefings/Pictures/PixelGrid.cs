using SkiaSharp;

namespace Briefings.Pictures;

/// <summary>Pixels as red, green, blue and opacity, a byte each.</summary>
/// <param name="Width">In pixels.</param>
/// <param name="Height">In pixels.</param>
/// <param name="Bytes">Row by row from the top, without gaps.</param>
internal sealed record PixelGrid(int Width, int Height, byte[] Bytes)
{
    /// <summary>The mean of the pixels that each new one covers; whole numbers alone, so that every processor gives the same.</summary>
    /// <param name="width">No more than there are.</param>
    /// <param name="height">The same.</param>
    public PixelGrid Shrink(int width, int height)
    {
        // Colours count by their opacity, or those of what cannot be seen would show at the edges.
        var across = new int[Height * width * 4];
        for (var y = 0; y < Height; y++)
        {
            for (var x = 0; x < width; x++)
                AddRow(Bytes.AsSpan(y * Width * 4, Width * 4), x, width, across.AsSpan(((y * width) + x) * 4, 4));
        }

        var bytes = new byte[width * height * 4];
        for (var y = 0; y < height; y++)
        {
            for (var x = 0; x < width; x++)
                AddColumn(across, x, y, (width, height), bytes.AsSpan(((y * width) + x) * 4, 4));
        }

        return new PixelGrid(width, height, bytes);
    }

    /// <summary>Turned and mirrored as a camera noted it (Exif, tag 0x0112).</summary>
    public PixelGrid Turn(SKEncodedOrigin origin)
    {
        if (origin is SKEncodedOrigin.TopLeft or SKEncodedOrigin.Default)
            return this;
        var (width, height) = PictureReader.IsTurned(origin) ? (Height, Width) : (Width, Height);
        var bytes = new byte[Bytes.Length];
        for (var y = 0; y < height; y++)
        {
            for (var x = 0; x < width; x++)
            {
                var (fromX, fromY) = origin switch
                {
                    SKEncodedOrigin.TopRight => (Width - 1 - x, y),
                    SKEncodedOrigin.BottomRight => (Width - 1 - x, Height - 1 - y),
                    SKEncodedOrigin.BottomLeft => (x, Height - 1 - y),
                    SKEncodedOrigin.LeftTop => (y, x),
                    SKEncodedOrigin.RightTop => (y, Height - 1 - x),
                    SKEncodedOrigin.RightBottom => (Width - 1 - y, Height - 1 - x),
                    _ => (Width - 1 - y, x),
                };
                Bytes.AsSpan(((fromY * Width) + fromX) * 4, 4).CopyTo(bytes.AsSpan(((y * width) + x) * 4));
            }
        }

        return new PixelGrid(width, height, bytes);
    }

    // A pixel of the row is as wide as the new row has pixels, a new one as wide as the old row has.
    private void AddRow(ReadOnlySpan<byte> row, int x, int width, Span<int> sum)
    {
        var (start, end) = ((long)x * Width, (long)(x + 1) * Width);
        Span<long> total = stackalloc long[4];
        for (var at = (int)(start / width); (long)at * width < end; at++)
        {
            var share = Math.Min(end, (long)(at + 1) * width) - Math.Max(start, (long)at * width);
            var opacity = row[(at * 4) + 3];
            for (var channel = 0; channel < 3; channel++)
                total[channel] += share * row[(at * 4) + channel] * opacity;
            total[3] += share * opacity * 255;
        }

        for (var channel = 0; channel < 4; channel++)
            sum[channel] = (int)((total[channel] + (Width / 2)) / Width);
    }

    private void AddColumn(int[] across, int x, int y, (int Width, int Height) size, Span<byte> pixel)
    {
        var (start, end) = ((long)y * Height, (long)(y + 1) * Height);
        Span<long> total = stackalloc long[4];
        for (var at = (int)(start / size.Height); (long)at * size.Height < end; at++)
        {
            var share = Math.Min(end, (long)(at + 1) * size.Height) - Math.Max(start, (long)at * size.Height);
            var from = ((at * size.Width) + x) * 4;
            for (var channel = 0; channel < 4; channel++)
                total[channel] += share * across[from + channel];
        }

        if (total[3] == 0)
            return;
        for (var channel = 0; channel < 3; channel++)
            pixel[channel] = (byte)Math.Min(255, ((total[channel] * 255) + (total[3] / 2)) / total[3]);
        pixel[3] = (byte)Math.Min(255, ((total[3] / 255) + (Height / 2)) / Height);
    }
}
