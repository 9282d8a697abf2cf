using System.Xml;
using Briefings.Importing.Lines;

namespace Briefings.Importing.Formats;

/// <summary>Refuses XML that nests deeper than feeds do, before a tree is made of it.</summary>
internal static class XmlDepth
{
    private const int Deepest = 100;

    /// <exception cref="SeedBudgetException">It is too deep.</exception>
    /// <exception cref="XmlException">It is not well-formed.</exception>
    public static void Check(string xml, XmlReaderSettings settings)
    {
        using var reader = XmlReader.Create(new StringReader(xml), settings);
        Check(reader);
    }

    /// <summary>The same of what a reader reads, to its end.</summary>
    public static void Check(XmlReader reader)
    {
        while (reader.Read())
        {
            if (reader.Depth > Deepest)
                throw new SeedBudgetException($"nests deeper than {Deepest} elements");
        }
    }
}
