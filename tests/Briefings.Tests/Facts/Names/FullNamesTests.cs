using Briefings.Facts.Names;
using Briefings.Facts.Names.Tagging;
using Briefings.Facts.Words;
using Xunit;

namespace Briefings.Tests.Facts.Names;

public class FullNamesTests
{
    [Theory]
    [InlineData("Clara Dunn 0.75 Doubtful|Dunn 0.95 Sure", "Clara Dunn")]
    [InlineData("Clara Dunn 0.60 Doubtful|Dunn 0.95 Sure", "")]
    [InlineData("Clara Dunn 0.75 Doubtful|Dunn 0.80 Doubtful", "")]
    [InlineData("Clara Dunn 0.97 Sure|Dunn 0.95 Sure", "Clara Dunn|Dunn")]
    [InlineData("Clara Dunn 0.75 Doubtful|Peter Dunn 0.75 Doubtful|Dunn 0.95 Sure", "")]
    [InlineData("Clara Dunn 0.75 Doubtful|Weber 0.95 Sure", "Weber")]
    public void A_sure_surname_speaks_for_the_full_name_and_is_not_stated_by_itself(string names, string stated) =>
        Assert.Equal(stated, string.Join('|', FullNames.Of([.. names.Split('|').Select(Read)], "en").Where(name => name.Band == NameBand.Sure).Select(name => name.Text)));

    private static FoundName Read(string line)
    {
        var words = line.Split(' ');
        var text = string.Join(' ', words[..^2]);
        return new FoundName(NameKind.Person, text, [new FactSpan(0, 0, text.Length)], new NameSigns { Words = words.Length - 2 })
        {
            Probability = double.Parse(words[^2], System.Globalization.CultureInfo.InvariantCulture),
            Band = Enum.Parse<NameBand>(words[^1]),
        };
    }
}
