using Briefings.Cli.Serving;
using Briefings.Diagnostics;
using Xunit;

namespace Briefings.EndToEnd.Tests.Serving;

public class WaitingQuestionsTests
{
    [Fact]
    public void Questions_are_found_again_only_when_the_site_changed()
    {
        var files = new MemorySiteFiles();
        var questions = new WaitingQuestions(files);

        var before = questions.Find();
        files.Write(OpenQuestion.File, System.Text.Encoding.UTF8.GetBytes(OpenQuestion.Article));
        var unaware = questions.Find();
        questions.Forget();
        var aware = questions.Find();

        Assert.Equal((0, 0, 1), (before.Queue.Length, unaware.Queue.Length, aware.Queue.Length));
    }

    [Fact]
    public void Where_no_one_says_what_changed_they_are_found_again_each_time()
    {
        var files = new MemorySiteFiles();
        var questions = new WaitingQuestions(files);
        questions.ForgetAlways();

        var before = questions.Find();
        files.Write(OpenQuestion.File, System.Text.Encoding.UTF8.GetBytes(OpenQuestion.Article));

        Assert.Equal((0, 1), (before.Queue.Length, questions.Find().Queue.Length));
    }

    [Fact]
    public void What_is_wrong_with_the_archive_is_reported_until_it_is_fixed()
    {
        var files = new MemorySiteFiles { [OpenQuestion.File] = "---\ntitel: A\n---\n" };
        var questions = new WaitingQuestions(files);

        var broken = questions.Find();
        files.Write(OpenQuestion.File, System.Text.Encoding.UTF8.GetBytes(OpenQuestion.Article));
        questions.Forget();

        Assert.Contains(broken.Found, finding => finding.Severity == Severity.Error);
        Assert.Empty(questions.Find().Found);
    }
}
