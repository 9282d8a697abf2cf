using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using Briefings.Diagnostics;
using Briefings.Output;
using Briefings.Workflows.Build;

namespace Briefings.Workflows.Check;

/// <summary>
/// Proves a site that was just built: made again, from its content as it is now and one page after the other, it
/// is the same to the byte; nothing else is in its folder; and a check finds no error in it.
/// </summary>
/// <param name="diagnostics">Receives everything that speaks against it.</param>
internal sealed class SiteProver(DiagnosticBag diagnostics)
{
    /// <param name="request">What was built.</param>
    /// <param name="folder">The folder it was written to, absolute.</param>
    /// <param name="check">How that folder is checked.</param>
    /// <returns>Null, with findings, when it is not proved.</returns>
    public SiteProof? Prove(BuildRequest request, string folder, SiteCheckRequest check)
    {
        // What the first build found is reported already.
        if (new SiteBuilder(new DiagnosticBag()).Prepare(request with { Imports = false }) is not { } again)
        {
            diagnostics.Add(Messages.NotMadeAgain());
            return null;
        }

        var hashes = Compare(again, new WrittenSite(folder));
        var found = new DiagnosticBag();
        new SiteChecker(found).Check(check);
        diagnostics.AddRange(found);
        return hashes is null || found.HasErrors ? null : new SiteProof(hashes.Count, Fingerprint(hashes));
    }

    private ConcurrentDictionary<string, byte[]>? Compare(PreparedSite site, WrittenSite written)
    {
        var isSame = true;
        var hashes = new ConcurrentDictionary<string, byte[]>(StringComparer.Ordinal);
        site.RenderAll(
            (page, bytes) =>
            {
                var file = page.Path.FileName;
                hashes[file] = SHA256.HashData(bytes);
                if (!written.Has(file, bytes))
                    Differs(Messages.MadeOtherwise(file));
            },
            new ParallelOptions { MaxDegreeOfParallelism = 1 });
        foreach (var file in written.Files().Where(file => !hashes.ContainsKey(file)))
            Differs(Messages.NotMade(file));
        return isSame ? hashes : null;

        void Differs(Diagnostic finding)
        {
            isSame = false;
            diagnostics.Add(finding);
        }
    }

    // Of the lines that sha256sum prints, in the order of the paths' code units.
    private static string Fingerprint(IReadOnlyDictionary<string, byte[]> hashes)
    {
        using var all = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var (file, hash) in hashes.OrderBy(pair => pair.Key, StringComparer.Ordinal))
            all.AppendData(Encoding.UTF8.GetBytes($"{Convert.ToHexStringLower(hash)}  {file}\n"));
        return Convert.ToHexStringLower(all.GetHashAndReset());
    }
}
