using System.Globalization;
using System.Text;

namespace Briefings.Configuration.Yaml;

/// <summary>Writes YAML on one line.</summary>
internal static class YamlFlow
{
    public static string ToFlow(this YamlNode node)
    {
        var text = new StringBuilder();
        Write(node, text);
        return text.ToString();
    }

    private static void Write(YamlNode node, StringBuilder text)
    {
        switch (node)
        {
            case YamlMapping mapping:
                text.Append('{');
                foreach (var (i, (key, value)) in mapping.Entries.Index())
                {
                    text.Append(i > 0 ? ", " : "");
                    Write(key, text);
                    text.Append(": ");
                    Write(value, text);
                }

                text.Append('}');
                break;
            case YamlSequence list:
                text.Append('[');
                foreach (var (i, item) in list.Items.Index())
                {
                    text.Append(i > 0 ? ", " : "");
                    Write(item, text);
                }

                text.Append(']');
                break;
            case YamlScalar scalar:
                text.Append(IsPlain(scalar) ? scalar.Value : Quote(scalar.Value));
                break;
            default:
                break;
        }
    }

    // What was plain stays so, that a number stays a number; but not what means something between brackets.
    private static bool IsPlain(YamlScalar scalar) =>
        !scalar.IsQuoted && scalar.Value.Length > 0
        && scalar.Value.All(c => char.IsLetterOrDigit(c) || c is '.' or '-' or '_' or '~' or ' ' or '+')
        && scalar.Value[0] is not '-' and not ' ' && scalar.Value[^1] != ' ';

    private static string Quote(string value)
    {
        var text = new StringBuilder("\"");
        foreach (var c in value)
        {
            _ = c switch
            {
                '"' or '\\' => text.Append('\\').Append(c),
                '\n' => text.Append("\\n"),
                '\t' => text.Append("\\t"),
                _ when char.IsControl(c) => text.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:X4}"),
                _ => text.Append(c),
            };
        }

        return text.Append('"').ToString();
    }
}
