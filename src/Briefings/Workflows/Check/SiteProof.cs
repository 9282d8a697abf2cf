namespace Briefings.Workflows.Check;

/// <summary>What was proved of a site.</summary>
/// <param name="Files">How many files were made twice.</param>
/// <param name="Fingerprint">SHA-256 of all of them, in hexadecimal: the same on any machine for the same site.</param>
internal sealed record SiteProof(int Files, string Fingerprint);
