using System.Text.Json;
using Briefings.Templating.Evaluation;
using Briefings.Templating.Values;

namespace Briefings.Templating.Functions;

/// <summary>The functions on objects and on values of any type.</summary>
internal static class ObjectModule
{
    private const int DeepestJson = 64;

    public static TemplateValue Create() => new ModuleBuilder("object")
        .Add("default", "value default", static a => IsMissing(a[0]) ? a[1] : a[0])
        .Add("eval", "text", static a => a[0].IsNull ? default : Evaluate(a, "{{" + a.Text(0) + "}}"))
        .Add("eval_template", "text", static a => a[0].IsNull ? default : Evaluate(a, a.Text(0)))
        .Add("format", "value format culture?", static a => NumberFormat.Format(a, mustBeNumber: false))
        .Add("from_json", "json", FromJson)
        .Add("has_key", "value key", static a => Find(a, out _))
        .Add("has_value", "value key", static a => Find(a, out var value) && !value.IsNull)
        .Add("keys", "value", Keys)
        .Add("kind", "value", static a => a[0].IsNull ? default : TemplateValue.From(Conversion.TypeName(a[0])))
        .Add("size", "value", Size)
        .Add("to_json", "value", static a => TemplateValue.Json(JsonPrinter.Print(a)))
        .Add("typeof", "value", static a => TypeOf(a[0]))
        .Add("values", "value", Members)
        .Build();

    private static bool IsMissing(TemplateValue value) => value.IsNull || (value.IsText && value.AsText.Length == 0);

    private static bool Find(TemplateArguments a, out TemplateValue value)
    {
        value = default;
        return Object(a) is { } owner && !a[1].IsNull
            && MemberAccess.Has(a.State, TemplateValue.From(owner), a.Text(1), out value);
    }

    /// <summary>The first argument; null when it is null or <c>empty</c>, an error when it is anything else.</summary>
    private static ITemplateObject? Object(TemplateArguments a) => a[0].Kind switch
    {
        TemplateValueKind.Object => a[0].AsObject,
        TemplateValueKind.Null or TemplateValueKind.Empty => null,
        _ => throw Conversion.CannotConvert(a.State, a.Position, a[0], "object"),
    };

    private static TemplateValue Keys(TemplateArguments a)
    {
        string[] names = [.. Object(a)?.Names ?? []];
        a.State.Limits.Iterate(a.Position, names.Length);
        return TemplateValue.From(new ArrayValue([.. names.Select(TemplateValue.From)]));
    }

    private static TemplateValue Members(TemplateArguments a)
    {
        var values = new List<TemplateValue>();
        foreach (var name in Object(a)?.Names ?? [])
        {
            a[0].AsObject.TryGet(name, out var value);
            values.Add(value);
        }

        a.State.Limits.Iterate(a.Position, values.Count);
        return TemplateValue.From(new ArrayValue(values));
    }

    private static TemplateValue Size(TemplateArguments a) =>
        a[0].IsText ? a[0].AsText.Length : Conversion.TryToList(a[0], out var list) ? list?.Count ?? 0 : 0;

    private static TemplateValue TypeOf(TemplateValue value) => value.Kind switch
    {
        TemplateValueKind.Null => TemplateValue.Null,
        TemplateValueKind.Bool => "boolean",
        TemplateValueKind.Text or TemplateValueKind.Html => "string",
        TemplateValueKind.List => value.AsList.TypeName,
        _ when value.IsNumber => "number",
        _ => "object",
    };

    private static TemplateValue FromJson(TemplateArguments a)
    {
        if (a[0].IsNull)
            return default;

        a.State.Limits.Json(a.Position, a.Text(0).Length);
        try
        {
            using var json = JsonDocument.Parse(a.Text(0), new JsonDocumentOptions { MaxDepth = DeepestJson });
            return TemplateJson.From(json.RootElement);
        }
        catch (JsonException e)
        {
            throw a.Fail($"The text is not JSON: {e.Message}");
        }
    }

    /// <summary>Renders a text as a template that sees the names of this one.</summary>
    private static TemplateValue Evaluate(TemplateArguments a, string text)
    {
        var state = a.State;
        if (!state.Options.AllowEval)
            throw a.Fail("The function is not available: a template does not run code from data.");

        var template = state.Engine.Parse(text, "<input>");
        if (template.HasErrors)
            throw a.Fail(template.Diagnostics[0].ToString());

        var outer = state.PushOutput();
        state.EnterInclude(template, a.Position);
        template.Root.Run(state);
        state.WriteReturned();
        state.LeaveInclude();
        var inner = state.PopOutput(outer);
        var result = inner.ToValue(state.Options.Escape);
        state.Release(inner);
        return result;
    }
}
