namespace Briefings.Pictures;

/// <summary>How a picture is encoded.</summary>
internal enum PictureKind
{
    Jpeg,
    Png,
    Gif,
    WebP,
    Avif,
    Svg,
}
