using System.Diagnostics;
using System.Globalization;

namespace Briefings.EndToEnd.Tests.Serving;

/// <summary>A running <c>briefings serve</c>, ended with the test.</summary>
internal sealed class ServeRun : IDisposable
{
    /// <summary>How long a test waits for what must happen; a busy machine takes its time.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly Process _process;

    private ServeRun(Process process, Uri address, Task<string> error)
    {
        _process = process;
        Error = error;
        Address = address;
        Http = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false })
        {
            BaseAddress = address,
            Timeout = Patience,
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
        var start = new ProcessStartInfo("dotnet")
        {
            WorkingDirectory = site.Folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["PATH"] = $"{programs}{Path.PathSeparator}{Environment.GetEnvironmentVariable("PATH")}";
        string[] words = [Path.Combine(AppContext.BaseDirectory, "Briefings.Cli.dll"), "serve", "--port", "0", .. options];
        foreach (var word in words)
            start.ArgumentList.Add(word);
        var process = Process.Start(start)!;
        process.StandardInput.Close();
        var error = process.StandardError.ReadToEndAsync();
        var line = await process.StandardOutput.ReadLineAsync().WaitAsync(Patience);
        if (line is null)
            throw new InvalidOperationException("The server ended: " + await error);
        return new ServeRun(process, new Uri(line["Serving ".Length..]), error);
    }

    /// <summary>Listens to what open pages are told.</summary>
    public Task<LiveEvents> ListenAsync() => LiveEvents.OpenAsync(Http);

    /// <summary>Presses Ctrl+C and waits for the end.</summary>
    /// <returns>The exit code.</returns>
    public async Task<int> InterruptAsync()
    {
        using var kill = Process.Start("kill", ["-INT", _process.Id.ToString(CultureInfo.InvariantCulture)]);
        await _process.WaitForExitAsync().WaitAsync(Patience);
        return _process.ExitCode;
    }

    public void Dispose()
    {
        Http.Dispose();
        if (!_process.HasExited)
            _process.Kill(entireProcessTree: true);
        _process.WaitForExit();
        _process.Dispose();
    }
}
