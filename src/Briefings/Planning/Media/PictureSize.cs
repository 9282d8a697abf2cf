namespace Briefings.Planning.Media;

/// <summary>In pixels, as a browser shows it: turned where the file says so.</summary>
internal readonly record struct PictureSize(int Width, int Height);
