using Briefings.Facts.Names.Tagging;
using Xunit;

namespace Briefings.Tests.Facts.Names.Tagging;

public class LogisticTests
{
    [Theory]
    [InlineData(-20)]
    [InlineData(-2.5)]
    [InlineData(0)]
    [InlineData(0.1)]
    [InlineData(7)]
    public void It_is_the_logistic_function(double x) => Assert.Equal(1 / (1 + Math.Exp(-x)), Logistic.Of(x), 1e-9);

    [Theory]
    [InlineData(0.001)]
    [InlineData(0.3)]
    [InlineData(0.5)]
    [InlineData(0.98)]
    public void Its_inverse_leads_back(double probability) =>
        Assert.Equal(probability, Logistic.Of(Logistic.Inverse(probability)), 1e-6);

    [Fact]
    public void What_is_certain_stays_finite() => Assert.Equal(Logistic.Inverse(0.999), Logistic.Inverse(1));
}
