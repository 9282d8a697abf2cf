using System.Diagnostics;
using System.Globalization;

namespace Briefings.EndToEnd.Tests.Serving;

/// <summary>A running <c>briefings serve</c>, ended with the test.</summary>
internal sealed class ServeRun : IDisposable
{
    private readonly Process _process;

    private ServeRun(Process process, Uri address, Task<string> error)
    {
        _process = process;
        Error = error;
        Address = address;
        Http = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false })
        {
            BaseAddress = address,
            Timeout = Patience.Limit,
        };
    }

    /// <summary>As printed, with the port that was chosen.</summary>
    public Uri Address { get; }

    /// <summary>Follows no redirects.</summary>
    public HttpClient Http { get; }

    /// <summary>What was printed to standard error, once the server has ended.</summary>
    public Task<string> Error { get; }

    /// <summary>Starts to serve at a free port, and waits until the site is there.</summary>
    public static Task<ServeRun> StartAsync(TestSite site) => StartAsync(site, AppContext.BaseDirectory);

    /// <param name="site">What is served.</param>
    /// <param name="programs">A folder in which programs are looked for first.</param>
    /// <param name="options">Further words of the command.</param>
    public static async Task<ServeRun> StartAsync(TestSite site, string programs, params string[] options)
    {
        var start = new ProcessStartInfo(CliRun.Words[0])
        {
            WorkingDirectory = site.Folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["PATH"] = $"{programs}{Path.PathSeparator}{Environment.GetEnvironmentVariable("PATH")}";
        string[] words = [.. CliRun.Words.Skip(1), "serve", "--port", "0", .. options];
        foreach (var word in words)
            start.ArgumentList.Add(word);
        var process = Process.Start(start)!;
        process.StandardInput.Close();
        var error = process.StandardError.ReadToEndAsync();
        try
        {
            var line = await process.StandardOutput.ReadLineAsync().OrFail("address from 'briefings serve'");
            return line is null
                ? throw new InvalidOperationException("The server ended: " + await error)
                : new ServeRun(process, new Uri(line["Serving ".Length..]), error);
        }
        catch
        {
            process.Kill(entireProcessTree: true);
            process.Dispose();
            throw;
        }
    }

    /// <summary>Listens to what open pages are told.</summary>
    public Task<LiveEvents> ListenAsync() => LiveEvents.OpenAsync(Http);

    /// <summary>Presses Ctrl+C and waits for the end.</summary>
    /// <returns>The exit code.</returns>
    public async Task<int> InterruptAsync()
    {
        ProgramRun.Of(new ProcessStartInfo("kill", ["-INT", _process.Id.ToString(CultureInfo.InvariantCulture)]));
        await _process.WaitForExitAsync().OrFail("end of 'briefings serve'");
        return _process.ExitCode;
    }

    public void Dispose()
    {
        Http.Dispose();
        if (!_process.HasExited)
            _process.Kill(entireProcessTree: true);
        _process.WaitForExit(Patience.Limit);
        _process.Dispose();
    }
}
