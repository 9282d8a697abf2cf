using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace Briefings.Rendering.Texts;

/// <summary>How the site writes JSON: letters as they are, and nothing that could end a script element.</summary>
internal static class JsonText
{
    public static JsonWriterOptions Options { get; } = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };
}
