using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using Briefings.Configuration.Images;
using Briefings.Content.Media;
using Briefings.Content.Writing;
using Briefings.Diagnostics;
using Briefings.Files;
using Briefings.Pictures;
using Briefings.Planning;
using Briefings.Planning.Addresses;
using Briefings.Planning.Media;

namespace Briefings.Rendering.Media;

/// <summary>Checks a file that a text names, and gives it the name it is published by.</summary>
internal sealed class MediaInspector(ISiteFiles files, PictureSettings settings, DiagnosticBag diagnostics)
{
    private const long MostPictureBytes = 20_000_000;
    private const long MostFileBytes = 100_000_000;
    private const long HeavyBytes = 500_000;
    private const int WidePixels = 2500;
    private const long MostPixels = 64_000_000;

    /// <param name="use">The first place that names the file.</param>
    /// <returns>Null, with findings, for a file that cannot be published.</returns>
    public MediaFile? Inspect(MediaUse use)
    {
        var path = use.File!;
        var isPicture = MediaTypes.IsPicture(path);
        var (length, most) = (files.Length(path), isPicture ? MostPictureBytes : MostFileBytes);
        if (length > most)
        {
            diagnostics.Add(MediaMessages.TooLarge(use.Place, use.Written, length / 1_000_000, most / 1_000_000));
            return null;
        }

        var bytes = files.Read(path);
        var hash = Convert.ToHexStringLower(SHA256.HashData(bytes))[..12];
        var isStatic = path.StartsWith(OwnPagePlanner.StaticFolder + "/", StringComparison.Ordinal);
        var address = isStatic ? SitePath.File(path[(OwnPagePlanner.StaticFolder.Length + 1)..]) : PathOf(path, hash);
        var file = new MediaFile(path, address, MediaTypes.Of(path)!, bytes.Length) { IsStatic = isStatic };
        return isPicture ? Inspect(file, bytes, use) : file;
    }

    private MediaFile? Inspect(MediaFile file, byte[] bytes, MediaUse use)
    {
        if (FactsOf(file, bytes, use) is not { } facts)
            return null;
        if ((long)facts.Width * facts.Height > MostPixels)
        {
            diagnostics.Add(MediaMessages.TooManyPixels(use.Place, use.Written, facts.Width, facts.Height));
            return null;
        }

        if (facts.Kind != PictureKind.Svg && Named(file.Type) != facts.Kind)
            diagnostics.Add(MediaMessages.OtherName(use.Place, use.Written, facts.Kind.ToString().ToLowerInvariant()));
        if (!PictureEnd.IsThere(facts.Kind, bytes))
            diagnostics.Add(MediaMessages.CutOff(use.Place, use.Written));
        if (bytes.Length > HeavyBytes)
            diagnostics.Add(MediaMessages.Heavy(use.Place, use.Written, bytes.Length / 1000));
        var versions = VersionsOf(file, facts);
        if (versions.IsEmpty && facts.Kind != PictureKind.Svg && Math.Max(facts.Width, facts.Height) > WidePixels)
            diagnostics.Add(MediaMessages.Wide(use.Place, use.Written, facts.Width, facts.Height));
        return file with { Size = new PictureSize(facts.Width, facts.Height), Versions = versions };
    }

    private PictureFacts? FactsOf(MediaFile file, byte[] bytes, MediaUse use)
    {
        if (file.Type == "image/svg+xml")
        {
            var (drawing, harm) = DrawingReader.Read(bytes);
            if (harm is not null)
                diagnostics.Add(MediaMessages.HarmfulDrawing(use.Place, use.Written, harm));
            else if (drawing is null)
                diagnostics.Add(MediaMessages.NoPicture(use.Place, use.Written));
            return harm is null ? drawing : null;
        }

        if (!PictureLibrary.IsThere)
        {
            diagnostics.Add(MediaMessages.NoLibrary(use.Place));
            return null;
        }

        var facts = PictureReader.Read(bytes);
        if (facts is null)
            diagnostics.Add(MediaMessages.NoPicture(use.Place, use.Written));
        return facts;
    }

    // One that moves would stop moving.
    private ImmutableArray<PictureVersion> VersionsOf(MediaFile file, PictureFacts facts)
    {
        if (file.IsStatic || facts.Moves || facts.Kind is PictureKind.Svg or PictureKind.Gif or PictureKind.Avif)
            return [];
        var (name, end) = (file.Path.Value[..file.Path.Value.LastIndexOf('.')], file.Path.Value[file.Path.Value.LastIndexOf('.')..]);
        return
        [
            .. settings.Widths.Where(width => width < facts.Width)
                .Select(width => new PictureVersion(width, SitePath.File($"{name}.{width.ToString(CultureInfo.InvariantCulture)}w{end}"))),
        ];
    }

    private static PictureKind? Named(string type) => type switch
    {
        "image/jpeg" => PictureKind.Jpeg,
        "image/png" => PictureKind.Png,
        "image/gif" => PictureKind.Gif,
        "image/webp" => PictureKind.WebP,
        "image/avif" => PictureKind.Avif,
        _ => null,
    };

    private static SitePath PathOf(string path, string hash)
    {
        var name = path[(path.LastIndexOf('/') + 1)..];
        var dot = name.LastIndexOf('.');
        return SitePath.File("media", $"{Slug.From(name[..dot])}.{hash}{name[dot..].ToLowerInvariant()}");
    }
}
