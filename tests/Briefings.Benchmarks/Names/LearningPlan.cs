using System.Collections.Frozen;
using Briefings.Facts.Names.Tagging;

namespace Briefings.Benchmarks.Names;

/// <summary>What a language's model is learned from.</summary>
/// <param name="Languages">Its own texts first, and those of a sister language where it has few.</param>
internal sealed record LearningPlan(params string[] Languages)
{
    // Croatian and Serbian are here in one alphabet. Slovak alone marks few organizations, Czech few sentences.
    private static readonly FrozenDictionary<string, LearningPlan> s_plans = new LearningPlan[]
    {
        new("ar"), new("cs", "sk"), new("da"), new("de"), new("en"), new("es"), new("et"), new("fi"), new("fr"), new("hr", "sr"), new("hu"),
        new("id"), new("it"), new("ja"), new("kk"), new("lv"), new("no"), new("pl"), new("pt"), new("ro"), new("ru"), new("sk", "cs"),
        new("sv"), new("tr"), new("zh"),
    }.ToFrozenDictionary(plan => plan.Languages[0], StringComparer.Ordinal);

    /// <summary>The languages that get a model.</summary>
    public static IEnumerable<string> All => s_plans.Keys.Order(StringComparer.Ordinal);

    // Elsewhere a copy with other names gave fewer right people at the same precision, on documents and sources that were set aside.
    private static readonly FrozenSet<string> s_replacing =
        ["ar", "da", "de", "es", "et", "fi", "fr", "hr", "hu", "id", "ja", "kk", "lv", "no", "pt", "ro", "ru", "zh"];

    public static LearningPlan Of(string language) => s_plans[language];

    /// <summary>Whether sentences are learned a second time with other names in them, see <see cref="Replacement"/>.</summary>
    public bool Replaces => s_replacing.Contains(Languages[0]);

    /// <summary>What may be learned from.</summary>
    /// <param name="data">Folder of the marked texts.</param>
    public List<LearningText> Texts(string data) => [.. Languages.SelectMany(language => LearningData.Read(data, language)).Where(Uses)];

    /// <summary>Old print with misread letters teaches nothing about today's news, and German is worse for it.</summary>
    public static bool Uses(LearningText text) => !text.Source.StartsWith("europeana", StringComparison.Ordinal);

    /// <summary>Three documents of the 1970s say nothing about names in full.</summary>
    public bool IsThin => Languages[0] == "cs";

    /// <summary>
    /// Probabilities are fitted on the language's own texts, and on those of its sister where it has hardly any; on short messages only where it has no
    /// others.
    /// </summary>
    public bool Measures(LearningText text) => (text.Language == Languages[0] || IsThin) && (text.Source != "xlime" || Languages[0] == "it");

    /// <summary>Whether a part is of use for a kind: the news of smartdata leave out many people, and wac is first sentences of an encyclopedia, whose subject is rarely one.</summary>
    /// <param name="part">Name of a held part.</param>
    public static bool Marks(NameKind kind, string part) => kind != NameKind.Person || part is not ("smartdata" or "wac");
}
