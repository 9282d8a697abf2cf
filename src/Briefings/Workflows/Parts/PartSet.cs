using System.Collections.Immutable;
using System.Reflection;
using Briefings.Diagnostics;
using Briefings.Output.Parts;

namespace Briefings.Workflows.Parts;

/// <summary>Parts that make a whole: of one run, each share once, none missing.</summary>
/// <param name="Parts">By the number of their share.</param>
internal sealed record PartSet(ImmutableArray<Part> Parts, PartInput Input)
{
    private const int MostNamed = 10;

    /// <summary>This program's.</summary>
    public static string Program { get; } =
        typeof(PartSet).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion;

    /// <param name="parts">As they were named.</param>
    /// <param name="kind">The kind that is wanted.</param>
    /// <param name="diagnostics">Receives everything that keeps them from being a whole.</param>
    /// <returns>Null, with findings, when they are none.</returns>
    public static PartSet? Of(ImmutableArray<Part> parts, PartKind kind, DiagnosticBag diagnostics)
    {
        var before = diagnostics.ToSorted().Length;
        foreach (var part in parts.Where(part => part.Manifest.Kind != kind))
            diagnostics.Add(PartMessages.WrongKind(part.Folder, NameOf(part.Manifest.Kind), NameOf(kind)));
        if (parts.IsEmpty || diagnostics.ToSorted().Length > before)
            return null;

        var first = parts[0];
        if (first.Manifest.Program != Program)
            diagnostics.Add(PartMessages.OtherMachine(first.Manifest.Program, Program));
        foreach (var part in parts)
            CompareManifests(first, part, diagnostics);
        CheckShares(parts, first.Manifest.Share.Count, diagnostics);
        return diagnostics.ToSorted().Length == before ? WithInput(parts, diagnostics) : null;
    }

    private static void CompareManifests(Part first, Part part, DiagnosticBag diagnostics)
    {
        if (part.Manifest.Share.Count != first.Manifest.Share.Count)
            diagnostics.Add(PartMessages.OtherCount(part.Folder, part.Manifest.Share.ToString(), first.Folder, first.Manifest.Share.Count));
        if (part.Manifest.Program != first.Manifest.Program)
            diagnostics.Add(PartMessages.OtherProgram(part.Folder, part.Manifest.Program, first.Folder, first.Manifest.Program));
    }

    private static void CheckShares(ImmutableArray<Part> parts, int count, DiagnosticBag diagnostics)
    {
        var byNumber = new Dictionary<int, Part>();
        foreach (var part in parts.Where(part => part.Manifest.Share.Count == count))
        {
            if (!byNumber.TryAdd(part.Manifest.Share.Number, part))
                diagnostics.Add(PartMessages.TwiceTheShare(part.Folder, byNumber[part.Manifest.Share.Number].Folder, part.Manifest.Share.ToString()));
        }

        var missing = Enumerable.Range(1, count).Where(number => !byNumber.ContainsKey(number)).ToArray();
        if (missing.Length > 0)
            diagnostics.Add(PartMessages.MissingShares(
                string.Join(", ", missing.Take(MostNamed).Select(number => new Share(number, count))) + (missing.Length > MostNamed ? " …" : "")));
    }

    private static PartSet? WithInput(ImmutableArray<Part> parts, DiagnosticBag diagnostics)
    {
        PartInput? input = null;
        var isGood = true;
        foreach (var part in parts)
        {
            if (part.Read(PartInput.FileName, diagnostics) is not { } bytes)
            {
                isGood = false;
                continue;
            }

            var own = PartInput.Parse(bytes);
            input ??= own;
            if (PartInput.Difference(input.Lines, own.Lines) is not { } difference)
                continue;
            diagnostics.Add(PartMessages.OtherInput(part.Folder, parts[0].Folder, difference));
            isGood = false;
        }

        return isGood ? new PartSet([.. parts.OrderBy(part => part.Manifest.Share.Number)], input!) : null;
    }

    private static string NameOf(PartKind kind) => kind.ToString().ToLowerInvariant();
}
