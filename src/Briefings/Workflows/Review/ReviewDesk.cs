using System.Collections.Immutable;
using System.Text;
using Briefings.Content;
using Briefings.Content.Curation;
using Briefings.Diagnostics;
using Briefings.Files;
using Briefings.Workflows.Import;

namespace Briefings.Workflows.Review;

/// <summary>Shows the curator what waits, and writes down the answers.</summary>
/// <param name="files">The site's.</param>
/// <param name="diagnostics">Takes what is wrong with the archive or an answer.</param>
internal sealed class ReviewDesk(ISiteFiles files, DiagnosticBag diagnostics)
{
    /// <summary>Whether a question can be answered with no: every article has a title and a language.</summary>
    public static bool CanReject(ReviewItem item) => item.Field is not { Field: "title" or "language" };

    /// <summary>Everything that waits, most doubtful first.</summary>
    public ImmutableArray<ReviewItem> Waiting()
    {
        var archive = ArchiveReader.Read(files, diagnostics);
        return ReviewQueue.Of(archive, new ArchiveLinker(files, diagnostics).Link(archive));
    }

    /// <summary>Writes one answer to several questions.</summary>
    /// <returns>The questions that were answered: all of them, or none with findings.</returns>
    public ImmutableArray<ReviewItem> Decide(IEnumerable<string> ids, bool isAccepted)
    {
        var queue = Waiting();
        return diagnostics.HasErrors ? [] : Decide(queue, ids, isAccepted);
    }

    /// <summary>Writes one answer to several questions of a queue that was shown.</summary>
    /// <returns>As above.</returns>
    public ImmutableArray<ReviewItem> Decide(ImmutableArray<ReviewItem> queue, IEnumerable<string> ids, bool isAccepted)
    {
        var decisions = DecisionsFile.Read(files, diagnostics);
        var chosen = ids.Distinct(StringComparer.Ordinal).Select(id => Find(queue, id, isAccepted)).ToArray();
        return diagnostics.HasErrors ? [] : Write(decisions, [.. chosen!], isAccepted);
    }

    private ReviewItem? Find(ImmutableArray<ReviewItem> queue, string id, bool isAccepted)
    {
        var item = queue.FirstOrDefault(item => item.Id == id);
        if (item is null)
            diagnostics.Add(Messages.UnknownQuestion(id, queue.Select(other => other.Id)));
        else if (!isAccepted && !CanReject(item))
            diagnostics.Add(Messages.CannotReject(item.Path, item.Field!.Field));
        else
            return item;
        return null;
    }

    private ImmutableArray<ReviewItem> Write(Decisions decisions, ImmutableArray<ReviewItem> items, bool isAccepted)
    {
        var links = decisions.Links.AddRange(
            items.Select(item => item.Link).OfType<LinkDecision>().Select(link => link with { Accepted = isAccepted }));
        var fields = decisions.Fields.AddRange(
            items.Select(item => item.Field).OfType<FieldDecision>().Select(field => field with { Accepted = isAccepted }));
        var conflicts = decisions.Conflicts.AddRange(
            items.Select(item => item.Conflict).OfType<ConflictDecision>().Select(conflict => conflict with { Accepted = isAccepted }));
        try
        {
            files.Write(ContentPath.Decisions, Encoding.UTF8.GetBytes(DecisionsFile.Write(new Decisions(links, fields) { Conflicts = conflicts })));
            return items;
        }
        catch (Exception error) when (DiskFailure.Is(error))
        {
            diagnostics.Add(Messages.CannotWrite(ContentPath.Decisions, error.Message));
            return [];
        }
    }
}
