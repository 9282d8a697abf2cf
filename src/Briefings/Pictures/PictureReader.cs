using SkiaSharp;

namespace Briefings.Pictures;

/// <summary>Reads the head of a picture.</summary>
internal static class PictureReader
{
    /// <returns>Null for what is no picture, or one of another kind.</returns>
    public static PictureFacts? Read(byte[] bytes) => AvifHead.Read(bytes) ?? ReadCoded(bytes);

    private static PictureFacts? ReadCoded(byte[] bytes)
    {
        using var data = SKData.CreateCopy(bytes);
        using var codec = SKCodec.Create(data);
        if (codec is null || KindOf(codec.EncodedFormat) is not { } kind || codec.Info is not { Width: > 0, Height: > 0 })
            return null;
        return IsTurned(codec.EncodedOrigin)
            ? new PictureFacts(kind, codec.Info.Height, codec.Info.Width, codec.FrameCount > 1)
            : new PictureFacts(kind, codec.Info.Width, codec.Info.Height, codec.FrameCount > 1);
    }

    /// <summary>Whether width and height change places when it is shown (Exif, tag 0x0112).</summary>
    internal static bool IsTurned(SKEncodedOrigin origin) => origin >= SKEncodedOrigin.LeftTop;

    private static PictureKind? KindOf(SKEncodedImageFormat format) => format switch
    {
        SKEncodedImageFormat.Jpeg => PictureKind.Jpeg,
        SKEncodedImageFormat.Png => PictureKind.Png,
        SKEncodedImageFormat.Gif => PictureKind.Gif,
        SKEncodedImageFormat.Webp => PictureKind.WebP,
        _ => null,
    };
}
