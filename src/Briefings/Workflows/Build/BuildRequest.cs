using Briefings.Content;
using Briefings.Diagnostics;
using Briefings.Files;

namespace Briefings.Workflows.Build;

/// <summary>What to build.</summary>
/// <param name="Files">The site.</param>
internal sealed record BuildRequest(ISiteFiles Files)
{
    /// <summary>What the site says, where the run has read it already.</summary>
    public SiteSnapshot? Snapshot { get; init; }

    /// <summary>Where the site is on disk, absolute, so that it is not written into itself; null where it is nowhere.</summary>
    public string? SiteFolder { get; init; }

    /// <summary>Instead of the one in <c>site.yml</c>.</summary>
    public Uri? BaseUrl { get; init; }

    /// <summary>When it is; null means that nothing is held back and nothing expires.</summary>
    public ArticleDate? AsOf { get; init; }

    public bool HasDrafts { get; init; }

    /// <summary>Whether new seeds are imported first.</summary>
    public bool Imports { get; init; } = true;

    /// <summary>Whether everything is made again, whatever is known of the last build.</summary>
    public bool IsClean { get; init; }

    /// <summary>What earlier builds left for this one.</summary>
    public KeptFiles Kept { get; init; } = KeptFiles.None;

    /// <summary>The articles that this process read before, and holds until it reads the site again; null where it reads it once.</summary>
    public KeptArticles.Held? Held { get; init; }

    /// <summary>Whether it is measured what each page takes.</summary>
    public bool IsMeasured { get; init; }

    /// <summary>Called when another build of the same folder must end first.</summary>
    public Action? Waits { get; init; }

    /// <summary>What is asked for, but for the moment, in words that another request does not have.</summary>
    public string Summary =>
        string.Join('\n', SiteFolder, BaseUrl?.AbsoluteUri, HasDrafts ? "drafts" : "", Imports ? "imports" : "", IsStrict ? "strict" : "");

    /// <summary>Whether anything that waits for the curator is an error.</summary>
    public bool IsStrict { get; init; }

    /// <summary>Receives each step; null where no one watches.</summary>
    public IProgress<StepCount>? Progress { get; init; }
}
