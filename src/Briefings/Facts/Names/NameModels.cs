using System.Collections.Concurrent;
using System.Collections.Frozen;
using Briefings.Facts.Names.Tagging;
using Briefings.Language.Vocabulary;

namespace Briefings.Facts.Names;

/// <summary>The models that the program brings along, each read when its language is first met.</summary>
internal static class NameModels
{
    private static readonly Lazy<NameLists> s_lists = new(() => Open("lists", NameLists.Read) ?? NameLists.Empty);
    private static readonly Lazy<FrozenDictionary<string, NameCalibration>> s_calibrations = new(ReadCalibrations);
    private static readonly ConcurrentDictionary<string, Lazy<NameModel?>> s_models = new(StringComparer.Ordinal);

    public static NameLists Lists => s_lists.Value;

    /// <param name="language">Of a model.</param>
    public static NameCalibration CalibrationOf(string language) => s_calibrations.Value[language];

    /// <param name="language">Primary subtag.</param>
    /// <returns>Null for a language without a model.</returns>
    public static NameModel? Of(string language) =>
        s_models.GetOrAdd(Written(language), name => new Lazy<NameModel?>(() => Open(name, NameModel.Read))).Value;

    /// <summary>The language whose model reads another's texts: the written forms of Norwegian, and one language of several names.</summary>
    public static string Written(string language) => language switch
    {
        "nb" or "nn" => "no",
        "sr" or "bs" or "sh" => "hr",
        _ => language,
    };

    private static FrozenDictionary<string, NameCalibration> ReadCalibrations()
    {
        return NameCalibration.Read(PackedTexts.Read("calibration.txt").Split('\n'));
    }

    private static T? Open<T>(string name, Func<Stream, T> read)
        where T : class
    {
        using var file = typeof(NameModels).Assembly.GetManifestResourceStream($"Briefings.Facts.Names.{name}.bin");
        return file is null ? null : read(file);
    }
}
