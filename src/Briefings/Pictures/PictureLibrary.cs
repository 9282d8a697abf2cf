using SkiaSharp;

namespace Briefings.Pictures;

/// <summary>The library that reads and writes pictures; it is a file beside the program.</summary>
internal static class PictureLibrary
{
    private static readonly Lazy<bool> Found = new(Find);

    /// <summary>Whether it can be used.</summary>
    public static bool IsThere => Found.Value;

    private static bool Find()
    {
        try
        {
            return SkiaSharpVersion.Native.Major > 0;
        }
        catch (Exception error) when (error is DllNotFoundException or TypeInitializationException or EntryPointNotFoundException or BadImageFormatException)
        {
            return false;
        }
    }
}
