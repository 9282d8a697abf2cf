namespace Briefings.Importing.Html;

/// <summary>Digits above the line in plain text: <c>10⁶</c> is not <c>106</c>.</summary>
internal static class Superscript
{
    private const string Plain = "0123456789+-()n";
    private const string Raised = "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁽⁾ⁿ";

    public static string Of(string text) =>
        text.All(c => Plain.Contains(c, StringComparison.Ordinal)) ? string.Concat(text.Select(c => Raised[Plain.IndexOf(c, StringComparison.Ordinal)])) : text;
}
