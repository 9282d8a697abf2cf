using System.Collections.Immutable;
using Briefings.Facts.Names;
using Briefings.Facts.Names.Cues;
using Briefings.Facts.Names.Tagging;
using Briefings.Facts.Places;
using Briefings.Facts.Words;

namespace Briefings.Rendering.Comparing;

/// <summary>Finds in aligned versions the numbers, days, places and names that only one of the two states.</summary>
internal sealed class DifferenceFinder
{
    private const int FewestOfOtherThings = 3;

    // What a version may ask of the other's words: names beyond these are not said to be missing.
    private const int MostSteps = 4_000_000;

    private readonly Side _here;
    private readonly Side _there;

    private DifferenceFinder(ComparedText here, ComparedText there) =>
        (_here, _there) = (new Side(here, there), new Side(there, here));

    /// <param name="pairs">All of them, in the order of the texts.</param>
    /// <returns>The places of what only one version states.</returns>
    public static (ImmutableArray<FactSpan> Here, ImmutableArray<FactSpan> There) Find(
        ComparedText here, ComparedText there, ImmutableArray<AlignedPair> pairs)
    {
        var finder = new DifferenceFinder(here, there);
        var found = Enumerable.Range(0, pairs.Length).Select(i => finder.Compare(pairs, i)).OfType<Difference>().ToArray();
        var renderings = TranslatedNames.Of(found.Select(pair => (pair.Here.Concat(pair.Own), pair.There.Concat(pair.Opposite))));
        return (
            [.. found.SelectMany(pair => Marked(pair.Here, pair.Opposite, renderings.OfHere))],
            [.. found.SelectMany(pair => Marked(pair.There, pair.Own, renderings.OfThere))]);
    }

    /// <summary>What each side of a pair does not share, and what on the other side may be instead.</summary>
    private sealed record Difference(List<ComparedFact> Here, List<ComparedFact> There, List<ComparedFact> Own, List<ComparedFact> Opposite);

    private Difference? Compare(ImmutableArray<AlignedPair> pairs, int at)
    {
        var (left, right) = (pairs[at].Here, pairs[at].There);
        if (IsEmpty(left) || IsEmpty(right))
            return null;
        var around = Around(pairs, at);
        var (found, others) = (_here.Missing(left, right, around.There), _there.Missing(right, left, around.Here));
        if (AreOfOtherThings(pairs[at], found, others))
            return null;
        List<ComparedFact> here = [.. found, .. _here.RunsNotIn(right, left)];
        List<ComparedFact> there = [.. others, .. _there.RunsNotIn(left, right)];
        return new Difference(
            here, there,
            [.. here, .. _here.NotIn(right, left), .. _here.RunsOnlyHere(left)],
            [.. there, .. _there.NotIn(left, right), .. _there.RunsOnlyHere(right)]);
    }

    // Paragraphs that have nothing in common are no translations, and their marks would say nothing.
    private bool AreOfOtherThings(AlignedPair pair, List<ComparedFact> missing, List<ComparedFact> others) =>
        _here.KeepsNames && missing.Concat(others).Where(fact => !fact.IsWeak && fact.Kind != StatedKind.Place).DistinctBy(fact => (fact.Place.Paragraph, fact.NameStart, fact.Kind == StatedKind.Name ? "" : fact.Key)).Count() >= FewestOfOtherThings
        && !_here.SharesWith(pair.Here, pair.There) && !_there.SharesWith(pair.There, pair.Here);

    private static bool IsEmpty(Range range) => range.Start.Value == range.End.Value;

    // What is said a paragraph earlier or later is said.
    private static AlignedPair Around(ImmutableArray<AlignedPair> pairs, int at)
    {
        var (first, last) = (pairs[Math.Max(0, at - 1)], pairs[Math.Min(pairs.Length - 1, at + 1)]);
        return new AlignedPair(first.Here.Start..last.Here.End, first.There.Start..last.There.End);
    }

    /// <summary>What is certain, and what is doubtful where the other side has something instead.</summary>
    private static IEnumerable<FactSpan> Marked(List<ComparedFact> missing, List<ComparedFact> others, Dictionary<string, HashSet<string>> renderings)
    {
        var opposite = new OppositeFacts(others);
        return missing.Where(fact => !fact.IsDoubtful || IsDifference(fact)).Select(fact => fact.Place).Distinct();

        bool IsDifference(ComparedFact fact)
        {
            var same = renderings.GetValueOrDefault(fact.Key);
            return (fact.IsAlone && !opposite.HaveAny(same)) || opposite.HaveInsteadOf(fact, same);
        }
    }

    /// <summary>One version, asked for what the other does not have.</summary>
    private sealed class Side(ComparedText text, ComparedText other)
    {
        private readonly Dictionary<int, HashSet<int>> _tagged = [];
        private readonly Dictionary<string, bool?> _names = new(StringComparer.Ordinal);
        private int _stepsLeft = MostSteps;

        /// <summary>Whether both are written with letters that keep names.</summary>
        public bool KeepsNames { get; } = text.Words.KeepsNamesOf(other.Words);

        /// <summary>The numbers and days that the paragraphs opposite do not say, or say less often, though others may.</summary>
        public IEnumerable<ComparedFact> NotIn(Range opposite, Range own)
        {
            var opposed = other.Stated[opposite].SelectMany(facts => facts).CountBy(fact => fact.Key).ToDictionary(StringComparer.Ordinal);
            return text.Stated[own].SelectMany(facts => facts).Where(fact => fact.Kind is StatedKind.Number or StatedKind.Day)
                .GroupBy(fact => fact.Key, StringComparer.Ordinal)
                .Where(facts => !other.Said[opposite].Any(said => Says(said, facts.Key)) || (opposed.TryGetValue(facts.Key, out var count) && count < facts.Count()))
                .Select(facts => facts.First());
        }

        /// <summary>
        /// The names in Latin letters that the other does not have here: all of them in a text of another script, which leaves them
        /// as they are; else those that the other has elsewhere, so that they are written alike in both.
        /// </summary>
        public IEnumerable<ComparedFact> RunsNotIn(Range opposite, Range own) => text.Runs[own].SelectMany(runs => runs)
            .Where(run => other.Places.Count(run.Key, opposite) is var there && there < text.Places.Count(run.Key, own)
                && (!text.IsLatin || other.Places.Count(run.Key) > there));

        /// <summary>What may be a name that the other has nowhere, where both have letters that keep names: it is no difference, but may be instead of one.</summary>
        public IEnumerable<ComparedFact> RunsOnlyHere(Range own) => KeepsNames
            ? text.Runs[own].SelectMany(runs => runs).Where(run => run.Key.Split(' ').Any(word => word.Length > 0 && char.IsLetter(word[0]) && Has(word) == false))
            : [];

        private bool Says(HashSet<string> said, string key) => said.Contains(key) || (key[0] == 'x' && !other.IsPointed && said.Contains("n" + key[1..]))
            || (key[0] == 'n' && said.Contains("m" + key[1..]));

        /// <summary>Whether anything that paragraphs state or name is opposite too.</summary>
        public bool SharesWith(Range own, Range opposite) =>
            text.Stated[own].SelectMany(facts => facts).Any(fact => fact.Kind == StatedKind.Name
                ? other.Places.Count(fact.Key, opposite) > 0
                : other.Said[opposite].Any(said => Says(said, fact.Key)))
            || text.Runs[own].SelectMany(runs => runs).Any(run => other.Places.Count(run.Key, opposite) > 0);

        /// <param name="own">The paragraphs of this version.</param>
        /// <param name="opposite">Those of the other that are aligned with them.</param>
        /// <param name="around">Those of the other that may say it.</param>
        public List<ComparedFact> Missing(Range own, Range opposite, Range around)
        {
            var found = new List<ComparedFact>();
            var (here, there) = (Numbers(text, own), Numbers(other, opposite));
            bool isOnlyThere(string key) => there.GetValueOrDefault(key) > here.GetValueOrDefault(key);
            for (var i = own.Start.Value; i < own.End.Value; i++)
            {
                found.AddRange(text.Stated[i].Where(fact => fact.Kind != StatedKind.Name && !IsSaid(fact, opposite, around, isOnlyThere))
                    .Select(fact => fact.Key[0] == 'x' && other.Counts.ContainsKey(fact.Key) ? fact with { IsDoubtful = true } : fact));
                foreach (var name in text.Stated[i].Where(fact => fact.Kind == StatedKind.Name).GroupBy(fact => fact.NameStart))
                    found.AddRange(MissingOf([.. name], i));
            }

            return found;
        }

        /// <summary>The words of a name that the other does not have: certain where it has none of them.</summary>
        private IEnumerable<ComparedFact> MissingOf(ComparedFact[] name, int paragraph)
        {
            ComparedFact[] missing = [.. name.Where(word => Has(word.Key) == false)];
            var isWhole = Has(name[^1].Key) is var last && last != true
                && (Has(name[0].Key) != true || other.Places.Count(name[0].Key) == 0 || (last == false && text.Words.KeepsNamesOf(other.Words) && SpokenWords.IsDistinct(name[^1].Key)));
            // In German every noun has a capital, and the scripts without have as many given names that are words.
            var isListed = name[0].IsDoubtful && (Tokenizer.ScriptOf(name[0].Key[0]) == Script.Other || text.Language == "de");
            var isPerson = missing.Length > 0 && name[0].IsDoubtful && IsPerson(name[0], paragraph);
            if (missing.Length == 0 || (isListed && !isPerson))
                return isWhole && MayBePerson(name, paragraph) ? name.Select(word => word with { IsDoubtful = true, IsWeak = true, IsOfWhole = true }) : [];
            // Of a longer name, two words that are nowhere else are another name.
            var isDistinct = missing.All(word => SpokenWords.IsDistinct(word.Key));
            isWhole |= missing.Length > 1 && KeepsNames && isDistinct;
            var isAlone = isPerson && missing.Length > 1 && KeepsNames && isDistinct;
            var isCertain = missing.Length == name.Length && (isListed || !name[0].IsDoubtful) && (KeepsNames || isDistinct);
            return missing.Select(word => word with { IsDoubtful = !isCertain, IsAlone = isAlone, IsOfWhole = isWhole });
        }

        /// <summary>By its words alone: none is in names of other things or has a small letter elsewhere, and it is not what opens a German sentence.</summary>
        private bool MayBePerson(ComparedFact[] name, int paragraph)
        {
            var first = text.Paragraphs[paragraph].TokenAt(name[0].Place.Offset);
            if (text.Language == "de" && (first == 0 || text.Paragraphs[paragraph].At(first - 1).Kind is not (TextTokenKind.Word or TextTokenKind.Number)))
                return false;
            return !name.Any(word => ListedNames.IsOfPerson(word.Key) == false || text.LowerWords.Contains(word.Key) || other.LowerWords.Contains(word.Key)
                || Lexicon.Organizations.Has(word.Key) || Lexicon.OtherThings.HasEnding(word.Key) || PlaceNames.Find(word.Key) is not null || !word.Key.Any(char.IsLower));
        }

        // Given names are words too: the tagger says whether this one is a person.
        private bool IsPerson(ComparedFact word, int paragraph) => PeopleIn(paragraph).Contains(text.Paragraphs[paragraph].TokenAt(word.Place.Offset));

        // The tokens of all people that are named.
        private HashSet<int> PeopleIn(int index)
        {
            if (!_tagged.TryGetValue(index, out var tokens))
            {
                var paragraph = text.Paragraphs[index];
                var places = NameReader.Read(text.Language, [paragraph], []).Found.Where(name => name.Kind == NameKind.Person).SelectMany(name => name.Places);
                tokens = [.. places.SelectMany(place => Enumerable.Range(paragraph.TokenAt(place.Offset), paragraph.TokenAt(place.End) - paragraph.TokenAt(place.Offset)))];
                _tagged.Add(index, tokens);
            }

            return tokens;
        }

        private bool? Has(string word)
        {
            if (!_names.TryGetValue(word, out var has))
            {
                _stepsLeft -= other.Words.WordCount;
                _names.Add(word, has = _stepsLeft < 0 ? null : other.Words.Has(word));
            }

            return has;
        }

        private bool IsSaid(ComparedFact fact, Range opposite, Range around, Func<string, bool> isOnlyThere)
        {
            if (fact.Kind == StatedKind.Number && other.Said[opposite].Any(said => OtherForms.AreIn(said, fact.Key, isOnlyThere)))
                return true;

            for (var i = around.Start.Value; i < around.End.Value; i++)
            {
                if (Says(other.Said[i], fact.Key) || (fact.Digits is { } digits && other.Said[i].Contains(digits)) || (fact.Kind == StatedKind.Day && IsDayAlone(fact.Key, i)))
                    return true;
            }

            // The text has it elsewhere, and no more often: it was moved. What is rare is not there by chance.
            var count = other.Counts.GetValueOrDefault(fact.Key);
            return count > 0 && (fact.Kind == StatedKind.Place || (!fact.IsDoubtful && fact.Kind == StatedKind.Day) || text.Counts[fact.Key] <= count);
        }

        private static Dictionary<string, int> Numbers(ComparedText version, Range range) => version.Stated[range]
            .SelectMany(facts => facts).Where(fact => fact.Kind == StatedKind.Number).CountBy(fact => fact.Key[0] == 'x' ? "n" + fact.Key[1..] : fact.Key).ToDictionary(StringComparer.Ordinal);

        /// <summary>The other says the day of the month and no month: "the 6th".</summary>
        private bool IsDayAlone(string key, int paragraph)
        {
            var day = key.Split('-') is [_, var number] ? StatedKeys.Number(int.Parse(number, System.Globalization.CultureInfo.InvariantCulture)) : null;
            return day is not null && other.Said[paragraph].Contains(day)
                && !other.Stated[paragraph].Any(fact => fact.Kind == StatedKind.Day && fact.Key.EndsWith(key[^3..], StringComparison.Ordinal));
        }
    }
}
