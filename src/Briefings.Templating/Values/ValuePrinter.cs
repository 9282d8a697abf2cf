namespace Briefings.Templating.Values;

internal static class ValuePrinter
{
    public static string Print(TemplateValue value) => value.IsText ? value.AsText : string.Empty;
}
