using System.Text.Json;
using Briefings.Files;
using Xunit;

namespace Briefings.Tests.Files;

public class DiskFailureTests
{
    private static readonly IOException Full = new("No space left on device");
    private static readonly UnauthorizedAccessException Denied = new("Access to the path '/a' is denied.");

    [Fact]
    public void What_the_system_refuses_is_one()
    {
        Assert.True(DiskFailure.Is(Full));
        Assert.True(DiskFailure.Is(Denied));
        Assert.True(DiskFailure.Is(new FileNotFoundException("a")));
        Assert.True(DiskFailure.Is(new AggregateException(Full, new AggregateException(Denied))));
    }

    [Fact]
    public void A_defect_is_none_also_beside_a_refusal()
    {
        Assert.False(DiskFailure.Is(new InvalidOperationException("Sequence contains no elements", Full)));
        Assert.False(DiskFailure.Is(new JsonException("a")));
        Assert.False(DiskFailure.Is(new AggregateException(Full, new InvalidOperationException("Ours"))));
    }
}
