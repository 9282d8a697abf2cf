using System.Collections.Concurrent;
using Briefings.Checking.Links;
using Briefings.Diagnostics;
using Briefings.Files;

namespace Briefings.Checking.Findings;

/// <summary>What the checks of single files share; safe for any thread.</summary>
internal sealed class CheckContext(CheckRequest request, OutputIndex index)
{
    private int _links;

    public OutputIndex Index => index;

    public LinkResolver Resolver { get; } = new(index, request.BaseUrl);

    public FindingList Findings { get; } = new();

    /// <summary>Null when they are not asked for.</summary>
    public ExternalLinks? External { get; } = request.CollectsExternal ? new ExternalLinks() : null;

    /// <summary>What one sitemap says of versions and does not say the other way around.</summary>
    public ConcurrentBag<VersionLink> UnansweredVersions { get; } = [];

    public string BaseUrl { get; } = request.BaseUrl.AbsoluteUri;

    /// <summary>Whether browsers refuse to load anything over plain HTTP.</summary>
    public bool IsSecure { get; } = request.BaseUrl.Scheme == Uri.UriSchemeHttps;

    public int Links => _links;

    /// <summary>How a file is named to the author.</summary>
    public string PathOf(int file) => $"{request.Folder}/{index.Files[file]}";

    /// <param name="file">The number of the file.</param>
    /// <param name="buffer">Made larger where it is too small, and used again for the next file.</param>
    public ReadOnlyMemory<byte> Read(int file, ref byte[] buffer)
    {
        var length = request.Files.Read(PathOf(file), ref buffer);
        return buffer.AsMemory(0, length);
    }

    public void AddLinks(int count) => Interlocked.Add(ref _links, count);

    public void Report(int file, SourceSpan place, Func<SourceSpan, string, Diagnostic> message, string value) =>
        Findings.Add(new OutputFinding(file, place, message, value));
}
