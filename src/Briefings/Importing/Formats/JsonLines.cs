using System.Text.Json;
using Briefings.Files;

namespace Briefings.Importing.Formats;

/// <summary>Finds the line of a JSON file on which a string is written first.</summary>
internal sealed class JsonLines(SourceText file)
{
    private int _from;

    /// <returns>The first line behind the string found before; 1 where the string is written otherwise.</returns>
    public int Of(string value)
    {
        var at = value.Length == 0 ? -1 : file.Text.IndexOf('"' + JsonEncodedText.Encode(value, System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping).ToString() + '"', _from, StringComparison.Ordinal);
        if (at < 0)
            return file.Locate(_from).Line;
        _from = at;
        return file.Locate(at).Line;
    }
}
