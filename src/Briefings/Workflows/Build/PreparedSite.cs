using System.Buffers;
using System.Collections.Immutable;
using Briefings.Content;
using Briefings.Planning;
using Briefings.Planning.Pages;
using Briefings.Rendering;
using Briefings.Workflows.Import;
using Briefings.Workflows.Review;

namespace Briefings.Workflows.Build;

/// <summary>A site of which every address is known and any page can be made.</summary>
internal sealed record PreparedSite(SitePlan Plan, Renderer Renderer)
{
    public required PendingReview Waiting { get; init; }

    /// <summary>Null when nothing was to be imported.</summary>
    public ImportReport? Import { get; init; }

    /// <summary>What it was planned of, as its files say it.</summary>
    public required Archive Archive { get; init; }

    /// <summary>When it was planned for; null where nothing is held back and nothing expires.</summary>
    public ArticleDate? AsOf { get; init; }

    /// <summary>The links in texts to a place on a page.</summary>
    public ImmutableArray<AnchorUse> Anchors { get; init; } = [];

    /// <summary>Makes every page, many at once, and hands each one out; no more than those in the making are held.</summary>
    /// <param name="take">Takes one page; called from any thread.</param>
    /// <param name="options">How many at once, and when to end early.</param>
    /// <returns>False, with findings, when a page could not be made. That one is not handed out.</returns>
    /// <exception cref="OperationCanceledException">The options ask to end early.</exception>
    public bool RenderAll(PageSink take, ParallelOptions options) => Render(Plan.Pages, take, options);

    /// <summary>The same with some of its pages.</summary>
    /// <inheritdoc cref="RenderAll"/>
    public bool Render(ImmutableArray<Page> pages, PageSink take, ParallelOptions options)
    {
        return Make(
            pages,
            (page, buffer) =>
            {
                if (!Renderer.Render(page, buffer))
                    return false;
                take(page, buffer.WrittenSpan);
                return true;
            },
            options);
    }

    /// <summary>Makes every page, many at once.</summary>
    /// <param name="make">Makes one page, with an empty buffer to use; called from any thread. False when it cannot.</param>
    /// <param name="options">How many at once, and when to end early.</param>
    /// <returns>False when any page could not be made.</returns>
    /// <exception cref="OperationCanceledException">The options ask to end early.</exception>
    public bool MakeAll(Func<Page, ArrayBufferWriter<byte>, bool> make, ParallelOptions options) => Make(Plan.Pages, make, options);

    private bool Make(ImmutableArray<Page> pages, Func<Page, ArrayBufferWriter<byte>, bool> make, ParallelOptions options)
    {
        var isGood = true;
        Parallel.ForEach(
            pages,
            options,
            () => new ArrayBufferWriter<byte>(64 * 1024),
            (page, loop, buffer) =>
            {
                buffer.ResetWrittenCount();
                if (!make(page, buffer))
                    Volatile.Write(ref isGood, false);
                if (Renderer.IsExhausted)
                    loop.Stop();
                return buffer;
            },
            _ => { });
        return isGood;
    }
}
