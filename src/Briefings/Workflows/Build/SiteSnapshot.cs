using Briefings.Configuration;
using Briefings.Content;
using Briefings.Diagnostics;
using Briefings.Files;
using Briefings.Planning.Addresses;

namespace Briefings.Workflows.Build;

/// <summary>
/// What a site's files say at one moment. Each part is read when it is first asked for, and once: the steps of a run that
/// share a snapshot work on the same site, also where its files change meanwhile.
/// </summary>
/// <param name="files">The site.</param>
/// <param name="kept">What earlier builds left; null for a run that neither uses nor leaves anything.</param>
/// <param name="held">What this process read before; null where it reads the site once.</param>
internal sealed class SiteSnapshot(ISiteFiles files, KeptFiles? kept = null, KeptArticles.Held? held = null)
{
    private readonly Part<SiteConfig?> _config = new(diagnostics => SiteConfigReader.Read(files, diagnostics));
    private readonly Part<Archive> _archive = new(diagnostics => ArchiveReader.Read(files, diagnostics, kept, held));
    private readonly Part<PublishedUrls> _published = new(diagnostics => PublishedUrls.Read(files, diagnostics));

    /// <param name="diagnostics">Receives what is wrong with it, whoever asked first.</param>
    /// <returns>Null, with findings, where <c>site.yml</c> cannot be read.</returns>
    public SiteConfig? Config(DiagnosticBag diagnostics) => _config.Read(diagnostics);

    /// <param name="diagnostics">Receives what is wrong with it, whoever asked first.</param>
    public Archive Archive(DiagnosticBag diagnostics) => _archive.Read(diagnostics);

    /// <param name="diagnostics">Receives what is wrong with it, whoever asked first.</param>
    public PublishedUrls Published(DiagnosticBag diagnostics) => _published.Read(diagnostics);

    private sealed class Part<T>(Func<DiagnosticBag, T> read)
    {
        private readonly Lazy<(T Value, DiagnosticBag Found)> _read = new(() =>
        {
            var found = new DiagnosticBag();
            return (read(found), found);
        });

        public T Read(DiagnosticBag diagnostics)
        {
            diagnostics.AddRange(_read.Value.Found);
            return _read.Value.Value;
        }
    }
}
