using System.IO.Compression;
using Briefings.Facts.Names.Tagging;

namespace Briefings.Benchmarks.Names;

/// <summary>Makes the lists of names: those of the name files, and the words of the names in the marked texts.</summary>
internal static class ListBuilder
{
    private const int Least = 2;
    private const double LeastShare = 0.75;

    public static List<ListedWord> Build(string folder, IEnumerable<string> languages)
    {
        var names = new SortedDictionary<uint, uint>();
        AddNames(Path.Combine(folder, "given.txt.gz"), NameLists.Given, names);
        AddNames(Path.Combine(folder, "surnames.txt.gz"), NameLists.Surname, names);
        var counts = new SortedDictionary<uint, Dictionary<int, int[]>>();
        foreach (var language in languages)
            AddWords(folder, language, counts);
        var entries = new List<ListedWord>();
        foreach (var hash in names.Keys.Union(counts.Keys).Order())
        {
            var (kind, only) = counts.TryGetValue(hash, out var seen) ? Kind(seen) : (0, 0);
            var known = names.GetValueOrDefault(hash);
            if (hash != 0 && (known != 0 || kind != 0))
                entries.Add(new ListedWord(hash, (byte)known, (byte)kind, (byte)only));
        }

        return entries;
    }

    public static byte[] Write(List<ListedWord> entries)
    {
        using var bytes = new MemoryStream();
        using (var output = new BinaryWriter(new BrotliStream(bytes, CompressionLevel.SmallestSize)))
        {
            output.Write7BitEncodedInt(entries.Count);
            ModelBuilder.WriteSorted(output, entries.Select(entry => entry.Hash));
            foreach (var entry in entries)
                output.Write((byte)(entry.Names | entry.Kind << 2));
            foreach (var entry in entries)
                output.Write(entry.Language);
        }

        return bytes.ToArray();
    }

    private static void AddNames(string path, uint kind, SortedDictionary<uint, uint> names)
    {
        using var lines = new StreamReader(new GZipStream(File.OpenRead(path), CompressionMode.Decompress));
        while (lines.ReadLine() is { } line)
        {
            var hash = HashOf(line.Trim());
            names[hash] = names.GetValueOrDefault(hash) | kind;
        }
    }

    /// <summary>Counts, by language, how often a word with a capital is part of each kind of name, and of none.</summary>
    private static void AddWords(string folder, string language, SortedDictionary<uint, Dictionary<int, int[]>> counts)
    {
        var number = NameLists.LanguageNumber(language);
        var tokens = new List<NameToken>();
        foreach (var text in LearningData.Read(folder, language))
        {
            tokens.Clear();
            NameTokenizer.Read(text.Text, language, tokens);
            foreach (var token in tokens.Where(token => token.Length > 1 && char.IsUpper(text.Text[token.Offset])))
            {
                var name = text.Names.FirstOrDefault(name => token.Offset < name.End && token.End > name.Start);
                var hash = HashOf(text.Text.AsSpan(token.Offset, token.Length));
                if (!counts.TryGetValue(hash, out var byLanguage))
                    counts.Add(hash, byLanguage = []);
                if (!byLanguage.TryGetValue(number, out var byKind))
                    byLanguage.Add(number, byKind = new int[5]);
                byKind[name.End == 0 ? 4 : (int)name.Kind]++;
            }
        }
    }

    private static (int Kind, int Only) Kind(Dictionary<int, int[]> seen)
    {
        var kind = Majority(seen.Values);
        if (kind == 0 || seen.Count == 1)
            return (kind, kind == 0 ? 0 : seen.Keys.Single());
        var deciding = seen.Keys.Order().Where(language => Majority(seen.Where(pair => pair.Key != language).Select(pair => pair.Value)) != kind);
        return (kind, deciding.FirstOrDefault());
    }

    private static int Majority(IEnumerable<int[]> counts)
    {
        var sums = new int[5];
        foreach (var count in counts)
        {
            for (var i = 0; i < sums.Length; i++)
                sums[i] += count[i];
        }

        var best = Array.IndexOf(sums, sums.Max());
        return best < 4 && sums[best] >= Least && sums[best] >= LeastShare * sums.Sum() ? best + 1 : 0;
    }

    private static uint HashOf(ReadOnlySpan<char> word)
    {
        var hash = FeatureHash.Start;
        foreach (var letter in word)
        {
            if (!NameTokenizer.IsIgnored(letter))
                hash = FeatureHash.Add(hash, char.ToLowerInvariant(letter == '\u2019' ? '\'' : letter));
        }

        return hash;
    }
}
