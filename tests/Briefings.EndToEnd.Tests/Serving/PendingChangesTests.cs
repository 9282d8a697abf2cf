using Briefings.Cli.Serving;
using Xunit;

namespace Briefings.EndToEnd.Tests.Serving;

public class PendingChangesTests
{
    private static readonly TimeSpan Start = TimeSpan.FromHours(1);

    [Fact]
    public void Without_changes_nothing_is_due()
    {
        Assert.Null(new PendingChanges().DueIn(Start));
    }

    [Fact]
    public void A_change_is_due_when_it_was_quiet_for_a_while()
    {
        var changes = new PendingChanges();

        changes.Note("site.yml", Start);

        Assert.Equal(PendingChanges.Quiet, changes.DueIn(Start));
        Assert.Equal(TimeSpan.Zero, changes.DueIn(Start + PendingChanges.Quiet));
    }

    [Fact]
    public void Another_change_makes_the_first_wait()
    {
        var changes = new PendingChanges();
        var half = PendingChanges.Quiet / 2;

        changes.Note("site.yml", Start);
        changes.Note("seeds/a.txt", Start + half);

        Assert.Equal(half, changes.DueIn(Start + PendingChanges.Quiet));
    }

    [Fact]
    public void Changes_that_never_end_are_due_all_the_same()
    {
        var changes = new PendingChanges();
        var now = Start;
        while (now < Start + PendingChanges.Longest)
        {
            changes.Note("seeds/a.txt", now);
            Assert.True(changes.DueIn(now) > TimeSpan.Zero);
            now += PendingChanges.Quiet / 2;
        }

        Assert.True(changes.DueIn(now) <= TimeSpan.Zero);
    }

    [Fact]
    public void What_is_taken_is_sorted_single_and_forgotten()
    {
        var changes = new PendingChanges();
        foreach (var path in (string[])["seeds/b.txt", "seeds/a.txt", "seeds/b.txt"])
            changes.Note(path, Start);

        Assert.Equal(["seeds/a.txt", "seeds/b.txt"], changes.Take().ToArray());
        Assert.Null(changes.DueIn(Start));
        Assert.Empty(changes.Take());
    }
}
