using System.Collections.Immutable;
using System.Text;
using Briefings.Content;
using Briefings.Content.Curation;
using Briefings.Content.Writing;
using Briefings.Diagnostics;
using Briefings.Files;
using Briefings.Workflows.Import;

namespace Briefings.Workflows.Review;

/// <summary>Shows the curator what waits, and writes down the answers.</summary>
/// <param name="files">The site's.</param>
/// <param name="diagnostics">Receives what is wrong with the archive or an answer.</param>
internal sealed class ReviewDesk(ISiteFiles files, DiagnosticBag diagnostics)
{
    /// <summary>The fields that can be written by their value alone.</summary>
    public static ImmutableArray<string> Editable { get; } = ["title", "date", "language", "place", "source", "agency", "originalUrl", "summary", "start", "end"];

    /// <summary>Whether a question can be answered with no: every article has a title and a language.</summary>
    public static bool CanReject(ReviewItem item) => item.Field is not { Field: "title" or "language", Value.Length: > 0 };

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

    /// <summary>Writes one answer to the questions that are chosen.</summary>
    /// <returns>As above.</returns>
    public ImmutableArray<ReviewItem> Decide(ReviewSelection chosen, bool isAccepted)
    {
        var queue = Waiting();
        if (diagnostics.HasErrors)
            return [];
        var ids = chosen.In(queue).ToArray();
        if (ids.Length == 0)
            diagnostics.Add(Messages.NoQuestionFits(chosen.ToString()));
        return ids.Length == 0 ? [] : Decide(queue, ids, isAccepted);
    }

    /// <summary>Writes one answer to several questions of a queue that was shown.</summary>
    /// <returns>As above.</returns>
    public ImmutableArray<ReviewItem> Decide(ImmutableArray<ReviewItem> queue, IEnumerable<string> ids, bool isAccepted)
    {
        var decisions = DecisionsFile.Read(files, diagnostics);
        var chosen = ids.Distinct(StringComparer.Ordinal).Select(id => Find(queue, id, isAccepted)).ToArray();
        if (diagnostics.HasErrors)
            return [];
        var added = DecisionsOf([.. chosen!], isAccepted);
        return Attempt(ContentPath.Decisions, () =>
        {
            Write(decisions.With(added));
            new AnswerLog(files, diagnostics).Add(added);
        })
            ? [.. chosen!]
            : [];
    }

    /// <summary>Writes the value of a field into the file that it is asked for in.</summary>
    /// <returns>The question; null with findings.</returns>
    public ReviewItem? Set(ImmutableArray<ReviewItem> queue, string id, string value)
    {
        var decisions = DecisionsFile.Read(files, diagnostics);
        if (Find(queue, id, isAccepted: true) is not { } item)
            return null;
        if (item.Field is not { } field || NameFields.Has(field.Field))
        {
            diagnostics.Add(Messages.NoFieldAsked(id));
            return null;
        }

        return Edit(item.Path, field.Field, value, decisions, new Decisions([], [field with { Value = value, Accepted = true }])) ? item : null;
    }

    /// <summary>Writes the value of any field that can be edited into a file.</summary>
    /// <returns>False, with findings, when it is not written.</returns>
    public bool Edit(string path, string field, string value)
    {
        if (!Editable.Contains(field) || !ContentFiles().Contains(path))
        {
            diagnostics.Add(Messages.NotEditable(path, field));
            return false;
        }

        return Edit(path, field, value, DecisionsFile.Read(files, diagnostics), Decisions.None);
    }

    private HashSet<string> ContentFiles() =>
        files.List(ContentPath.Briefings).Concat(files.List(ContentPath.Events)).Select(file => file.Path).ToHashSet(StringComparer.Ordinal);

    private bool Edit(string path, string field, string value, Decisions decisions, Decisions added)
    {
        var before = Encoding.UTF8.GetString(files.Read(path));
        if (FrontMatterEditor.Set(before, field, value) is not { } after || !IsGood(path, before, after))
            return false;
        return Attempt(path, () =>
        {
            files.Write(path, Encoding.UTF8.GetBytes(after));
            if (!added.Fields.IsEmpty)
                Write(decisions.With(added));
            new AnswerLog(files, diagnostics).Add(added, path, before, after);
        });
    }

    /// <summary>Takes the last answer of this machine back.</summary>
    /// <returns>How many answers that were; null with findings.</returns>
    public int? Undo()
    {
        if (new AnswerLog(files, diagnostics).TakeLast() is not { } last)
        {
            diagnostics.Add(Messages.NothingToUndo());
            return null;
        }

        if (last.Edit is { } edit && Encoding.UTF8.GetString(files.Read(edit.Path)) != edit.After)
        {
            diagnostics.Add(Messages.EditedSince(edit.Path));
            return null;
        }

        var decisions = DecisionsFile.Read(files, diagnostics);
        var isDone = Attempt(ContentPath.Decisions, () =>
        {
            Write(decisions.Without(last.Added));
            if (last.Edit is { } edited)
                files.Write(edited.Path, Encoding.UTF8.GetBytes(edited.Before));
        });
        return isDone ? last.Added.Links.Length + last.Added.Fields.Length + last.Added.Conflicts.Length : null;
    }

    // What would not be read again is not written; what was wrong before is another matter.
    private bool IsGood(string path, string before, string after)
    {
        var known = ErrorsOf(path, before).Select(error => error.Message).ToHashSet(StringComparer.Ordinal);
        var found = ErrorsOf(path, after).Where(error => !known.Contains(error.Message)).ToArray();
        foreach (var error in found)
            diagnostics.Add(error);
        return found.Length == 0;
    }

    private static IEnumerable<Diagnostic> ErrorsOf(string path, string text)
    {
        var found = new DiagnosticBag();
        var source = new SourceText(path, text);
        if (path.StartsWith(ContentPath.Events + "/", StringComparison.Ordinal))
            EventFileReader.Read(source, found);
        else
            ArticleReader.Read(source, found);
        return found.ToSorted().Where(finding => finding.Severity == Severity.Error);
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

    private static Decisions DecisionsOf(ImmutableArray<ReviewItem> items, bool isAccepted) => new(
        [.. items.Select(item => item.Link).OfType<LinkDecision>().Select(link => link with { Accepted = isAccepted })],
        [.. items.Select(item => item.Field).OfType<FieldDecision>().Select(field => field with { Accepted = isAccepted })])
    {
        Conflicts = [.. items.Select(item => item.Conflict).OfType<ConflictDecision>().Select(conflict => conflict with { Accepted = isAccepted })],
    };

    private void Write(Decisions decisions) => files.Write(ContentPath.Decisions, Encoding.UTF8.GetBytes(DecisionsFile.Write(decisions)));

    private bool Attempt(string path, Action write)
    {
        try
        {
            write();
            return true;
        }
        catch (Exception error) when (DiskFailure.Is(error))
        {
            diagnostics.Add(Messages.CannotWrite(path, error.Message));
            return false;
        }
    }
}
