using Briefings.Content;

namespace Briefings.Rendering.Views;

/// <summary>A correction: its <c>text</c>, and its <c>date</c> and <c>date_iso</c> where they are known.</summary>
internal sealed class CorrectionView(ViewContext context, Correction correction) : View<CorrectionView>
{
    private static readonly ViewMembers<CorrectionView> Table = new()
    {
        ["text"] = view => view.Correction.Text,
        ["date"] = view => view.Correction.Date is { } date ? view.Context.Texts.Dates.Write(date.Day) : null,
        ["date_iso"] = view => view.Correction.Date?.ToString(),
    };

    protected override ViewMembers<CorrectionView> Members => Table;

    private ViewContext Context { get; } = context;

    private Correction Correction { get; } = correction;
}
