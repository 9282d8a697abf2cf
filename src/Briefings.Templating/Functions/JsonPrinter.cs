using System.Buffers;
using System.Text;
using System.Text.Json;

namespace Briefings.Templating.Functions;

/// <summary>Writes a value as JSON that may be in a script: <c>&lt;</c>, <c>&gt;</c>, <c>&amp;</c> and quotes are
/// escaped.</summary>
internal static class JsonPrinter
{
    public static string Print(TemplateArguments a)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, new JsonWriterOptions { SkipValidation = true }))
        {
            Write(a, writer, a[0], 0);
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    private static void Write(TemplateArguments a, Utf8JsonWriter writer, TemplateValue value, int depth)
    {
        if (depth > a.State.Options.Limits.ValueDepth)
            throw a.Fail("Structure is too deeply nested or contains reference loops.");

        switch (value.Kind)
        {
            case TemplateValueKind.Null or TemplateValueKind.Empty:
                writer.WriteNullValue();
                break;
            case TemplateValueKind.Bool:
                writer.WriteBooleanValue(value.AsBool);
                break;
            case TemplateValueKind.List:
                WriteList(a, writer, value, depth);
                break;
            case TemplateValueKind.Object:
                WriteObject(a, writer, value, depth);
                break;
            case TemplateValueKind.Function:
                throw a.Fail("Can not serialize functions to JSON.");
            case TemplateValueKind.Date:
                writer.WriteStringValue(value.AsDate);
                break;
            case TemplateValueKind.Double when !double.IsFinite(value.AsDouble):
            case TemplateValueKind.Single when !float.IsFinite(value.AsSingle):
                writer.WriteNullValue();
                break;
            case var _ when value.IsNumber:
                writer.WriteRawValue(value.ToString());
                break;
            default:
                writer.WriteStringValue(value.ToString());
                break;
        }
    }

    private static void WriteList(TemplateArguments a, Utf8JsonWriter writer, TemplateValue value, int depth)
    {
        var list = value.AsList;
        a.State.Limits.Iterate(a.Position, list.Count);
        writer.WriteStartArray();
        for (var i = 0; i < list.Count; i++)
            Write(a, writer, list[i], depth + 1);

        writer.WriteEndArray();
    }

    private static void WriteObject(TemplateArguments a, Utf8JsonWriter writer, TemplateValue value, int depth)
    {
        writer.WriteStartObject();
        foreach (var name in value.AsObject.Names)
        {
            a.State.Limits.Iterate(a.Position, 1);
            value.AsObject.TryGet(name, out var member);
            writer.WritePropertyName(name);
            Write(a, writer, member, depth + 1);
        }

        writer.WriteEndObject();
    }
}
