namespace Briefings.Tests.Architecture.Planted.Files
{
    /// <summary>Breaks the layering on purpose, in a method body only, for the test that must notice it.</summary>
    internal static class PlantedFile
    {
        public static int Count() => Rendering.PlantedRenderer.Names.Count;
    }
}

namespace Briefings.Tests.Architecture.Planted.Rendering
{
    internal static class PlantedRenderer
    {
        public static List<string> Names { get; } = [];
    }
}
