using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Briefings.Files;

namespace Briefings.Checking.External;

/// <summary>Remembers for some days what other sites answered, so that they are not asked the same every day.</summary>
/// <param name="files">The site; the file is its own, and may be deleted at any time.</param>
/// <param name="today">The day it is.</param>
internal sealed class ExternalCache(ISiteFiles files, DateOnly today)
{
    public const string FileName = ".briefings/links.tsv";

    /// <summary>How long an answer holds.</summary>
    private const int Days = 7;

    /// <summary>What still holds.</summary>
    public ImmutableSortedDictionary<string, (DateOnly Day, ExternalAnswer Answer)> Read()
    {
        var known = ImmutableSortedDictionary.CreateBuilder<string, (DateOnly, ExternalAnswer)>(StringComparer.Ordinal);
        var lines = files.Exists(FileName) ? Encoding.UTF8.GetString(files.Read(FileName)).Split('\n') : [];
        foreach (var line in lines)
        {
            var parts = line.Split('\t');
            if (parts.Length == 4 && DateOnly.TryParseExact(parts[0], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
                && day <= today && day.AddDays(Days) > today && Enum.TryParse<ExternalVerdict>(parts[1], out var verdict))
            {
                known[parts[2]] = (day, new ExternalAnswer(verdict, parts[3]));
            }
        }

        return known.ToImmutable();
    }

    /// <summary>Keeps what lasts.</summary>
    public void Write(IEnumerable<KeyValuePair<string, (DateOnly Day, ExternalAnswer Answer)>> answers)
    {
        var text = new StringBuilder();
        foreach (var (url, (day, answer)) in answers.Where(pair => pair.Value.Answer.Lasts && !pair.Key.Any(char.IsControl)))
        {
            text.Append(day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)).Append('\t').Append(answer.Verdict).Append('\t').Append(url).Append('\t')
                .Append(answer.Detail).Append('\n');
        }

        files.Write(FileName, Encoding.UTF8.GetBytes(text.ToString()));
    }
}
