using System.Globalization;
using FsCheck;
using FsCheck.Fluent;

namespace Briefings.Templating.Tests.Properties;

public class DeterminismTests
{
    private const string Template =
        "{{ 1234.5 }} {{ 1234567.891 | math.format 'N2' }} {{ '2026-03-04 05:06' | date.parse | date.to_string '%c %Z' }} "
        + "{{ ['ö', 'z', 'I', 'i'] | array.sort }} {{ 'TITLE' | string.downcase }} {{ '2026-03-04T05:06:07Z' | date.parse }} "
        + "{{ {a: 0.1, 'b c': [1e21, 'x\\n', 1e20 * 1.0]} }}";

    [Theory]
    [InlineData("UTC")]
    [InlineData("Pacific/Auckland")]
    [InlineData("America/St_Johns")]
    public void The_culture_and_the_zone_of_the_machine_change_nothing(string zone)
    {
        var expected = Page.Render(Template);
        var (culture, before) = (CultureInfo.CurrentCulture, Environment.GetEnvironmentVariable("TZ"));
        var other = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        other.NumberFormat.NumberDecimalSeparator = ",";
        other.DateTimeFormat.TimeSeparator = ".";
        try
        {
            Environment.SetEnvironmentVariable("TZ", zone);
            TimeZoneInfo.ClearCachedData();
            CultureInfo.CurrentCulture = other;

            Assert.Equal(expected, Page.Render(Template));
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
            Environment.SetEnvironmentVariable("TZ", before);
            TimeZoneInfo.ClearCachedData();
        }
    }

    [Fact]
    public void A_printed_value_is_a_literal_of_the_same_value()
    {
        Prop.ForAll(Values().ToArbitrary(), static literal =>
        {
            var printed = Page.Render("{{ [" + literal + "] }}");
            return printed == Page.Render("{{ " + printed + " }}") && printed == Page.Render("{{ [" + literal + "] }}");
        }).Holds(cases: 2_000);
    }

    private static Gen<string> Values() => Gen.Sized(Value);

    private static Gen<string> Value(int size)
    {
        var scalars = Gen.OneOf(
            ArbMap.Default.GeneratorFor<int>().Select(static n => n < 0 ? $"({n})" : $"{n}"),
            ArbMap.Default.GeneratorFor<string>().Select(static s => TemplateValue.From((IReadOnlyList<string>)[s ?? ""]).ToString()[1..^1]),
            Gen.Elements("true", "false", "null", "2.25", "1e12"));
        return size < 2
            ? scalars
            : Gen.OneOf(
                scalars,
                Value(size / 3).ArrayOf(3).Select(static items => $"[{string.Join(", ", items)}]"),
                Value(size / 3).Select(static item => $"{{a: {item}, \"b c\": {item}}}"));
    }
}
