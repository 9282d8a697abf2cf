using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Briefings.Facts.Numbers;
using Briefings.Facts.Words;

namespace Briefings.Benchmarks.Comparing;

/// <summary>Changes one thing in a version and asks whether the comparison shows it.</summary>
internal static partial class PlantedDifferences
{
    public static IEnumerable<(string Kind, bool IsFound)> Try(
        ComparedVersion left, ComparedVersion right, ImmutableArray<(string Here, string There)> rows, TextWriter output)
    {
        foreach (var (kind, changed, old, now, _) in Changes(left, right).Where(change => IsOpposite(rows, change.Old, left.Paragraphs[change.Paragraph])))
        {
            var after = changed.Against(right);
            var isFound = kind == "joined" ? Gaps(after) <= Gaps(rows)
                : kind == "paragraph" ? after.Count(row => row.Here.Length == 0) > rows.Count(row => row.Here.Length == 0)
                : after.Any(row => !rows.Contains(row) && CompareFigures.Count(row.Here) + CompareFigures.Count(row.There)
                    > rows.Where(before => before.There == row.There || before.Here == row.Here.Replace(now, old, StringComparison.Ordinal)).Sum(before => CompareFigures.Count(before.Here) + CompareFigures.Count(before.There)));
            if (!isFound)
                output.WriteLine($"  MISSED {kind} {left.Article.Language} {right.Article.Language}: {old} -> {now}");
            yield return (kind, isFound);
        }
    }

    private static int Gaps(ImmutableArray<(string Here, string There)> rows) => rows.Count(row => row.Here.Length == 0 || row.There.Length == 0);

    // What the other version lacks, or is marked already, is no difference when it is changed.
    private static bool IsOpposite(ImmutableArray<(string Here, string There)> rows, string old, string paragraph)
    {
        var html = System.Net.WebUtility.HtmlEncode(paragraph);
        return !rows.Any(row => row.Here.Replace("<mark>", "", StringComparison.Ordinal).Replace("</mark>", "", StringComparison.Ordinal).Contains(html, StringComparison.Ordinal)
            && (row.There.Length == 0 || row.Here.Contains($"<mark>{old}", StringComparison.Ordinal)));
    }

    private static IEnumerable<(string Kind, ComparedVersion Changed, string Old, string New, int Paragraph)> Changes(ComparedVersion left, ComparedVersion right)
    {
        var all = left.Paragraphs;
        for (var i = 0; i < all.Length; i++)
        {
            if (all[i].Length > 120 && i % 3 == 1)
                yield return ("paragraph", left with { Paragraphs = all.RemoveAt(i) }, all[i][..30], "", i);
            if (i % 3 == 1 && i + 1 < all.Length && all[i].Length > 120 && all[i + 1].Length > 120)
                yield return ("joined", left with { Paragraphs = all.SetItem(i, all[i] + " " + all[i + 1]).RemoveAt(i + 1) }, all[i][..30], "", i);
            var paragraph = new Paragraph(i, all[i]);
            DayMention[] days = [.. DayReader.Read(paragraph, left.Article.Language.Primary, left.Article.Date)];
            foreach (var day in days.Take(1).Where(day => day.Start.Day is not null))
            {
                var old = all[i].Substring(day.Place.Offset, day.Place.Length);
                var number = Digits().Matches(old).FirstOrDefault(match => int.Parse(match.Value, System.Globalization.CultureInfo.InvariantCulture) == day.Start.Day);
                if (number is not null)
                    yield return Change("date", left, i, day.Place.Offset + number.Index, number.Length, day.Start.Day > 15 ? "8" : "27");
            }

            foreach (var number in NumberReader.Read(paragraph, left.Article.Language.Primary, [.. days.Select(day => day.Place)]).Where(number => char.IsDigit(all[i][number.Place.Offset])).Take(1))
            {
                var digits = Digits().Match(all[i], number.Place.Offset);
                if (digits.Success && System.Text.Ascii.IsValid(digits.Value))
                    yield return Change("number", left, i, digits.Index, digits.Length, digits.Value[..^1] + (char)('0' + ((digits.Value[^1] - '0' + 3) % 10)));
            }

            foreach (var name in FullName().Matches(all[i]).Where(match => right.Paragraphs.Any(other => other.Contains(match.Value, StringComparison.Ordinal))).Take(1))
                yield return Change("name", left, i, name.Index, name.Length, "Greta Holmqvist");
        }
    }

    private static (string Kind, ComparedVersion Changed, string Old, string New, int Paragraph) Change(string kind, ComparedVersion version, int at, int offset, int length, string now)
    {
        var text = version.Paragraphs[at];
        return (kind, version with { Paragraphs = version.Paragraphs.SetItem(at, text[..offset] + now + text[(offset + length)..]) }, text.Substring(offset, length), now, at);
    }

    [GeneratedRegex(@"\d+", RegexOptions.CultureInvariant)]
    private static partial Regex Digits();

    [GeneratedRegex(@"(?<=[\p{Ll},] )\p{Lu}\p{Ll}{2,} \p{Lu}\p{Ll}{2,}(?![\w-])", RegexOptions.CultureInvariant)]
    private static partial Regex FullName();
}
