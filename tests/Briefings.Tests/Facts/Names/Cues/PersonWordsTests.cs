using Briefings.Facts.Names.Cues;
using Xunit;

namespace Briefings.Tests.Facts.Names.Cues;

public class PersonWordsTests
{
    [Theory]
    [InlineData("Ivan KovalevPressestelle", false)]
    [InlineData("Morgan brothers Peter", false)]
    [InlineData("hard-working Emma", false)]
    [InlineData("Anna van der", false)]
    [InlineData("Anna Van", true)]
    [InlineData("Morgan AB", false)]
    [InlineData("A. However", false)]
    [InlineData("زين العابدين بن", false)]
    public void A_name_that_is_cut_off_or_goes_on_is_broken(string name, bool goesOn) => Assert.True(PersonWords.AreBroken(name.Split(' '), goesOn));

    [Theory]
    [InlineData("Anna van der Berg", false)]
    [InlineData("Minh Van", false)]
    [InlineData("Ludwig van Beethoven", true)]
    [InlineData("Hugh D\u2019Andrade", false)]
    [InlineData("Bashir al-Hourani", false)]
    [InlineData("Rosa d'Amico", false)]
    [InlineData("Ann FitzGerald", false)]
    [InlineData("Kyle MacLachlan", false)]
    [InlineData("Malcolm X", false)]
    [InlineData("Kenny G", false)]
    [InlineData("Charles IX", false)]
    [InlineData("A. Thuis", false)]
    [InlineData("Ольга фон Штейн", false)]
    [InlineData("王青海", false)]
    public void Particles_initials_and_capitals_within_a_word_are_of_the_name(string name, bool goesOn) => Assert.False(PersonWords.AreBroken(name.Split(' '), goesOn));
}
