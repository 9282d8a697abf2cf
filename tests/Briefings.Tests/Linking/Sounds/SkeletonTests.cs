using Briefings.Linking.Sounds;
using Xunit;

namespace Briefings.Tests.Linking.Sounds;

public sealed class SkeletonTests
{
    [Theory]
    [InlineData("Marta", "Марта", "מרתא", "مارتا", "मार्ता", "マルタ", "마르타", "Μάρτα", "მარტა")]
    [InlineData("Lindqvist", "Линдквист", "Λίντκβιστ", "ლინდკვისტი", "Լինդկվիստ")]
    [InlineData("Dimitri", "Димитри", "Δημήτρι", "ديميتري", "दिमित्री", "திமித்ரி", "దిమిత్రి", "દિમિત્રી")]
    public void A_name_keeps_its_consonants_in_every_script(string latin, params string[] others)
    {
        Assert.All(others, other => Assert.Equal(Skeleton.Of(latin), Skeleton.Of(other)));
    }

    [Theory]
    [InlineData("Schmidt", "SMT")]
    [InlineData("Philip", "PLP")]
    [InlineData("Charkow", "SRK")]
    [InlineData("Aue", "")]
    [InlineData("Łódź", "LS")]
    public void Letters_that_write_one_sound_are_one(string name, string expected)
    {
        Assert.Equal(expected, Skeleton.Of(name));
    }

    [Theory]
    [InlineData("והממשלה", "הממשלה")]
    [InlineData("والحكومة", "حكومة")]
    [InlineData("من", null)]
    [InlineData("Government", null)]
    public void Small_words_written_as_one_with_a_word_are_taken_off(string word, string? expected)
    {
        Assert.Equal(expected, Proclitics.Strip(word));
    }
}
