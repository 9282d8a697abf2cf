namespace Briefings.Pictures;

/// <summary>What the head of a picture says.</summary>
/// <param name="Kind">How it is encoded, whatever its name says.</param>
/// <param name="Width">In pixels, as it is shown.</param>
/// <param name="Height">The same.</param>
/// <param name="Moves">Whether it has several frames.</param>
internal readonly record struct PictureFacts(PictureKind Kind, int Width, int Height, bool Moves);
