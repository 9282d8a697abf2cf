using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using Briefings.Configuration;
using Briefings.Diagnostics;
using Briefings.Files;
using Briefings.Language.Vocabulary;
using Briefings.Templating;
using Briefings.Tracing;

namespace Briefings.Rendering.Themes;

/// <summary>The files of <c>templates/</c>: the site's own, and the program's where the site has none of that name.</summary>
internal sealed class Theme : ITemplateSource
{
    public const string Folder = "templates";

    private static readonly Assembly Own = typeof(Theme).Assembly;

    private readonly ISiteFiles _files;
    private readonly ImmutableSortedSet<string> _ofSite;
    private readonly DiagnosticBag _diagnostics;
    private readonly ConcurrentDictionary<string, Fact> _facts = new(StringComparer.Ordinal);

    /// <param name="files">The site's.</param>
    /// <param name="diagnostics">Receives what is wrong with a file that is read.</param>
    public Theme(ISiteFiles files, DiagnosticBag diagnostics)
    {
        _files = files;
        _diagnostics = diagnostics;
        var found = SiteFolder.List(files, Folder, diagnostics);
        foreach (var link in found.Where(file => file.IsStrayLink))
            diagnostics.Add(Messages.StrayLink(link.Path));
        _ofSite = found.Where(file => !file.IsStrayLink).Select(file => file.Path[(Folder.Length + 1)..])
            .ToImmutableSortedSet(StringComparer.Ordinal);
        Names = Own.GetManifestResourceNames().Concat(PackedTexts.Names)
            .Where(name => name.StartsWith(Folder + "/", StringComparison.Ordinal))
            .Select(name => name[(Folder.Length + 1)..])
            .Concat(_ofSite)
            .ToImmutableSortedSet(StringComparer.Ordinal);
    }

    /// <summary>All files, relative to <c>templates/</c>.</summary>
    public ImmutableSortedSet<string> Names { get; }

    /// <summary>The files that go out as they are, relative to <c>templates/assets/</c>.</summary>
    public ImmutableArray<string> Assets => [.. Below("assets/")];

    /// <summary>The files below a folder, relative to it.</summary>
    /// <param name="folder">With its last slash.</param>
    public IEnumerable<string> Below(string folder) =>
        Names.Where(name => name.StartsWith(folder, StringComparison.Ordinal)).Select(name => name[folder.Length..]);

    /// <summary>Whether the site has its own file by this name.</summary>
    public bool IsOfSite(string name) => _ofSite.Contains(name);

    /// <summary>What a file of the theme, or beside it, says.</summary>
    /// <param name="path">Relative to the site; a file of <c>templates/</c> may be the program's.</param>
    public Fact FactOf(string path) => _facts.GetOrAdd(path, static (path, theme) => new OwnFact<Theme>("file", path, theme, own => own.Say(path)) { File = path }, this);

    /// <summary>What the words of the site say.</summary>
    public Fact Words => _facts.GetOrAdd("", static (_, theme) => new OwnFact<Theme>("words", "", theme, static own => new FingerprintBuilder()
        .AddAll(own.Below("i18n/"), (all, name) => all.Add(name).Add(own.Say($"{Folder}/i18n/{name}"))).ToFingerprint()), this);

    public byte[] ReadBytes(string name)
    {
        ReadTrace.Note(FactOf($"{Folder}/{name}"));
        if (IsOfSite(name))
            return _files.Read($"{Folder}/{name}");
        return OwnBytes(name) ?? throw new FileNotFoundException(name);
    }

    /// <summary>All files of the site.</summary>
    public ISiteFiles SiteFiles => _files;

    /// <summary>A file of the site, beside the theme.</summary>
    public byte[] ReadOfSite(string path)
    {
        ReadTrace.Note(FactOf(path));
        return _files.Read(path);
    }

    /// <summary>A text of the theme; null, with a finding, when it cannot be read as one.</summary>
    public SourceText? ReadText(string name)
    {
        if (IsOfSite(name))
            return TextFile.Read(_files, $"{Folder}/{name}", _diagnostics);
        return new SourceText($"{Folder}/{name}", System.Text.Encoding.UTF8.GetString(ReadBytes(name)));
    }

    /// <summary>The program's own file by this name, also where the site has another; null where there is none.</summary>
    public static SourceText? OwnText(string name) =>
        OwnBytes(name) is { } bytes ? new SourceText($"{Folder}/{name}", System.Text.Encoding.UTF8.GetString(bytes)) : null;

    // The words of each language are packed.
    private static byte[]? OwnBytes(string name)
    {
        using var stream = Own.GetManifestResourceStream($"{Folder}/{name}");
        if (stream is null)
            return PackedTexts.ReadBytes($"{Folder}/{name}");
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }

    private Fingerprint Say(string path)
    {
        var name = path.StartsWith(Folder + "/", StringComparison.Ordinal) ? path[(Folder.Length + 1)..] : null;
        if (name is not null && !IsOfSite(name))
            return Names.Contains(name) ? Fingerprint.Of(ReadTrace.Apart(() => ReadBytes(name))) : Fingerprint.None;
        return _files.Exists(path) ? _files.FingerprintOf(path) : Fingerprint.None;
    }

    public bool TryRead(string name, [NotNullWhen(true)] out string? text)
    {
        text = Names.Contains(name) ? ReadText(name)?.Text : null;
        return text is not null;
    }
}
