using SkiaSharp;

namespace Briefings.Tests.Rendering;

/// <summary>Pictures that are drawn for a test.</summary>
internal static class SamplePicture
{
    /// <summary>A picture with a colour at each corner.</summary>
    public static byte[] Of(int width, int height, SKEncodedImageFormat format = SKEncodedImageFormat.Png, int quality = 80)
    {
        using var bitmap = new SKBitmap(width, height, SKColorType.Rgba8888, SKAlphaType.Opaque);
        for (var y = 0; y < height; y++)
        {
            for (var x = 0; x < width; x++)
                bitmap.SetPixel(x, y, new SKColor((byte)(x * 255 / width), (byte)(y * 255 / height), (byte)(((x / 8) + (y / 8)) % 2 * 200)));
        }

        return bitmap.Encode(format, quality).ToArray();
    }

    /// <summary>A JPEG that says in its Exif data how it is to be turned.</summary>
    public static byte[] Turned(int width, int height, byte orientation)
    {
        var jpeg = Of(width, height, SKEncodedImageFormat.Jpeg);
        byte[] exif =
        [
            0xFF, 0xE1, 0, 34, (byte)'E', (byte)'x', (byte)'i', (byte)'f', 0, 0, (byte)'M', (byte)'M', 0, 42, 0, 0, 0, 8,
            0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0, 0, 0, 0, 0,
        ];
        return [.. jpeg[..2], .. exif, .. jpeg[2..]];
    }
}
