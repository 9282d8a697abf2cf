using System.Xml.Linq;

namespace Briefings.Importing.Word;

/// <summary>Names in the XML of Word (ECMA-376, in its transitional and its strict form): by their local part.</summary>
internal static class WordXml
{
    public static XElement? Child(this XElement? element, string name) => element?.Elements().FirstOrDefault(child => child.Name.LocalName == name);

    public static string? Value(this XElement? element, string attribute = "val") => element?.Attributes().FirstOrDefault(one => one.Name.LocalName == attribute)?.Value;

    public static string? ValueOf(this XElement? element, string child) => element.Child(child).Value();

    /// <summary>Whether a property is set: there, and not said to be off.</summary>
    public static bool IsOn(this XElement? properties, string name) =>
        properties.Child(name) is { } property && property.Value() is not ("0" or "false" or "off" or "none");
}
