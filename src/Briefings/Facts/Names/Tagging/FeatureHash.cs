using System.Runtime.CompilerServices;

namespace Briefings.Facts.Names.Tagging;

/// <summary>The 32-bit numbers that identify features; learning and reading count them alike.</summary>
/// <remarks>Inlined, which the native program, made small, does not do by itself: a word has some 40 features.</remarks>
internal static class FeatureHash
{
    public const uint Start = 2166136261;

    /// <summary>One letter more.</summary>
    public static uint Add(uint hash, uint letter) => (hash ^ letter) * 16777619;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint Mix(uint a, uint b) => Finish((a * 0x9E3779B1) ^ uint.RotateLeft(b * 0x85EBCA77, 15));

    public static uint Mix(uint a, uint b, uint c) => Mix(Mix(a, b), c);

    /// <summary>Spreads the bits (the end of MurmurHash3).</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint Finish(uint hash)
    {
        hash ^= hash >> 16;
        hash *= 0x85EBCA6B;
        hash ^= hash >> 13;
        hash *= 0xC2B2AE35;
        return hash ^ (hash >> 16);
    }
}
