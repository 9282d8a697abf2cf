using System.Text;
using Briefings.Facts.Names.Tagging;

namespace Briefings.Benchmarks.Names;

/// <summary>
/// Adds a copy of each sentence with other names of the same kinds in it (mention replacement, Dai and Adel 2020), so that a model
/// relies on what is beside a name and on how names are made, and less on the names that it learned from.
/// </summary>
internal static class Replacement
{
    /// <returns>The sentences, then the copies; the same for the same sentences.</returns>
    public static List<LearningText> With(List<LearningText> texts)
    {
        var pools = texts.SelectMany(text => text.Names.Select(name => (Key: (text.Language, name.Kind), Name: text.Text[name.Start..name.End])))
            .GroupBy(name => name.Key, name => name.Name)
            .ToDictionary(names => names.Key, names => names.Distinct(StringComparer.Ordinal).ToArray());
        var chance = 88172645463325252UL;
        var all = new List<LearningText>(texts);
        foreach (var text in texts.Where(text => text.Names.Count > 0))
            all.Add(Replace(text, pools, ref chance));
        return all;
    }

    private static LearningText Replace(LearningText text, Dictionary<(string Language, NameKind Kind), string[]> pools, ref ulong chance)
    {
        var (written, names, at) = (new StringBuilder(), new List<MarkedName>(), 0);
        foreach (var name in text.Names)
        {
            chance ^= chance << 13;
            chance ^= chance >> 7;
            chance ^= chance << 17;
            var pool = pools[(text.Language, name.Kind)];
            written.Append(text.Text, at, name.Start - at);
            var start = written.Length;
            // What is of another kind is of many kinds, and its neighbours say which.
            written.Append(name.Kind == NameKind.Other ? text.Text[name.Start..name.End] : pool[(int)(chance % (ulong)pool.Length)]);
            names.Add(name with { Start = start, End = written.Length });
            at = name.End;
        }

        written.Append(text.Text, at, text.Text.Length - at);
        return text with { Text = written.ToString(), Names = names };
    }
}
