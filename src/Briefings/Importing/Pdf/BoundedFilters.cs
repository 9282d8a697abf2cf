using UglyToad.PdfPig.Filters;

namespace Briefings.Importing.Pdf;

/// <summary>The ways in which streams of a PDF are packed, each with a bound.</summary>
internal sealed class BoundedFilters : BaseFilterProvider
{
    public static BoundedFilters Instance { get; } = new();

    private BoundedFilters()
        : base(All())
    {
    }

    private static Dictionary<string, IFilter> All()
    {
        (string[] Names, IFilter Filter)[] filters =
        [
            (["FlateDecode", "Fl"], new FlateFilter()), (["LZWDecode", "LZW"], new LzwFilter()), (["ASCII85Decode", "A85"], new Ascii85Filter()), (["ASCIIHexDecode", "AHx"], new AsciiHexDecodeFilter()),
            (["RunLengthDecode", "RL"], new RunLengthFilter()), (["DCTDecode", "DCT"], new DctDecodeFilter()), (["CCITTFaxDecode", "CCF"], new CcittFaxDecodeFilter()), (["JBIG2Decode"], new Jbig2DecodeFilter()), (["JPXDecode"], new JpxDecodeFilter()),
        ];
        return filters.SelectMany(entry => entry.Names.Select(name => (name, entry.Filter))).ToDictionary(pair => pair.name, pair => (IFilter)new BoundedFilter(pair.Filter, pair.Filter is FlateFilter));
    }
}
