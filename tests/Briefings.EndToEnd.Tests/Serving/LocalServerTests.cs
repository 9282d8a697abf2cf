using Briefings.Cli.Serving;
using Briefings.Diagnostics;
using Xunit;

namespace Briefings.EndToEnd.Tests.Serving;

public class LocalServerTests
{
    [Fact]
    public async Task It_ends_though_an_answer_never_does()
    {
        var isAsked = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var isOver = new TaskCompletionSource();
        var server = await LocalServer.StartAsync(
            0,
            _ =>
            {
                isAsked.SetResult();
                return isOver.Task;
            },
            new DiagnosticBag());
        using var http = new HttpClient();
        var answer = http.GetAsync(server!.Address);
        await isAsked.Task.OrFail("question");

        await server.DisposeAsync().AsTask().OrFail("end of the server");

        await Assert.ThrowsAsync<HttpRequestException>(() => answer.OrFail("end of the connection"));
        isOver.SetResult();
    }
}
