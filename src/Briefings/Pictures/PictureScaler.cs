using SkiaSharp;

namespace Briefings.Pictures;

/// <summary>Makes a smaller version of a picture, of the same kind, without what a camera noted beside it.</summary>
internal static class PictureScaler
{
    private const int Quality = 82;

    // The pixels of one picture may be some hundred megabytes.
    private static readonly Lock OneAtATime = new();

    /// <param name="picture">The whole file.</param>
    /// <param name="width">Smaller than the picture's, as it is shown.</param>
    /// <returns>Null where the picture is damaged.</returns>
    public static byte[]? Scale(byte[] picture, int width)
    {
        lock (OneAtATime)
        {
            using var data = SKData.CreateCopy(picture);
            using var codec = SKCodec.Create(data);
            if (codec is null || Decode(codec) is not { } pixels)
                return null;
            var isTurned = PictureReader.IsTurned(codec.EncodedOrigin);
            var (shownWidth, shownHeight) = isTurned ? (pixels.Height, pixels.Width) : (pixels.Width, pixels.Height);
            var height = Math.Max(1, (int)((((long)shownHeight * width) + (shownWidth / 2)) / shownWidth));
            var small = (isTurned ? pixels.Shrink(height, width) : pixels.Shrink(width, height)).Turn(codec.EncodedOrigin);
            return Encode(small, codec);
        }
    }

    private static PixelGrid? Decode(SKCodec codec)
    {
        // In the picture's own colours: none is converted, and their profile is written again.
        var info = new SKImageInfo(codec.Info.Width, codec.Info.Height, SKColorType.Rgba8888, SKAlphaType.Unpremul, codec.Info.ColorSpace);
        using var bitmap = new SKBitmap(info);
        return codec.GetPixels(info, bitmap.GetPixels()) == SKCodecResult.Success
            ? new PixelGrid(info.Width, info.Height, bitmap.GetPixelSpan().ToArray())
            : null;
    }

    private static byte[] Encode(PixelGrid pixels, SKCodec codec)
    {
        var alpha = codec.EncodedFormat == SKEncodedImageFormat.Jpeg ? SKAlphaType.Opaque : SKAlphaType.Unpremul;
        var info = new SKImageInfo(pixels.Width, pixels.Height, SKColorType.Rgba8888, alpha, codec.Info.ColorSpace);
        using var image = SKImage.FromPixelCopy(info, pixels.Bytes);
        using var encoded = image.Encode(codec.EncodedFormat, Quality);
        return encoded.ToArray();
    }
}
