using Briefings.Tracing;
using Xunit;

namespace Briefings.Tests.Tracing;

public class FactTests
{
    [Fact]
    public void What_a_fact_says_is_found_out_once()
    {
        var asked = new List<string>();
        var fact = new OwnFact<List<string>>("kind", "name", asked, static own =>
        {
            own.Add("asked");
            return Fingerprint.Of("said");
        });

        Assert.Empty(asked);
        Assert.Equal((Fingerprint.Of("said"), Fingerprint.Of("said")), (fact.Value, fact.Value));
        Assert.Single(asked);
    }

    [Fact]
    public void A_copy_of_a_thing_has_a_fact_of_its_own()
    {
        OwnFact<string>? kept = null;

        var first = OwnFact<string>.Of(ref kept, "one", Make);
        var again = OwnFact<string>.Of(ref kept, "one", Make);
        var other = OwnFact<string>.Of(ref kept, "two", Make);

        Assert.Same(first, again);
        Assert.Equal((Fingerprint.Of("one"), Fingerprint.Of("two")), (first.Value, other.Value));

        static OwnFact<string> Make(string thing) => new("kind", "name", thing, static own => Fingerprint.Of(own));
    }

    [Fact]
    public void A_number_is_of_one_table()
    {
        var (fact, first, second) = (new OwnFact<string>("kind", "name", "", static _ => Fingerprint.None), new object(), new object());

        Assert.Null(fact.NumberIn(first));
        fact.Number(first, 3);
        Assert.Equal(3, fact.NumberIn(first));
        fact.Number(second, 5);
        Assert.Equal((null, 5), (fact.NumberIn(first), fact.NumberIn(second)));
    }
}
