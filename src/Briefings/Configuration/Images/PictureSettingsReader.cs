using System.Collections.Immutable;
using System.Globalization;
using Briefings.Configuration.Yaml;
using Briefings.Diagnostics;

namespace Briefings.Configuration.Images;

/// <summary>Reads <c>images</c>.</summary>
internal static class PictureSettingsReader
{
    private const int MostWidths = 6;

    public static PictureSettings Read(FieldReader site)
    {
        if (site.Mapping("images") is not { } fields)
            return PictureSettings.Default;
        var remote = fields.Text("remote");
        if (remote is not (null or "show" or "link"))
            fields.Diagnostics.Add(Messages.WrongValue(fields.PlaceOf("remote"), "remote", remote, "'show' or 'link'"));
        var settings = new PictureSettings(remote == "show", ReadWidths(fields));
        fields.Finish();
        return settings;
    }

    private static ImmutableArray<int> ReadWidths(FieldReader fields)
    {
        var widths = ImmutableSortedSet.CreateBuilder<int>();
        foreach (var item in fields.Scalars("widths"))
        {
            if (int.TryParse(item.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var width) && width is >= 16 and <= 4000 && widths.Count < MostWidths)
                widths.Add(width);
            else
                fields.Diagnostics.Add(Messages.WrongValue(item.Span, "widths", item.Value, $"up to {MostWidths} numbers of pixels from 16 to 4000, as in [480, 960, 1600]"));
        }

        return [.. widths];
    }
}
