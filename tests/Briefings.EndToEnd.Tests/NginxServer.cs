using System.Diagnostics;
using System.Globalization;

namespace Briefings.EndToEnd.Tests;

/// <summary>nginx on a loopback port, with the configuration that is shipped and a built site as its root.</summary>
internal sealed class NginxServer : IDisposable
{
    private const int MostPorts = 20;

    private readonly Process _process;

    private NginxServer(Process process, int port) => (_process, Port) = (process, port);

    public int Port { get; }

    /// <param name="root">The built site.</param>
    /// <param name="folder">Where configuration and temporary files are put.</param>
    public static NginxServer Serve(string root, string folder)
    {
        var program = ToolFactAttribute.Find("nginx")!;
        foreach (var name in (string[])["body", "proxy", "fastcgi", "uwsgi", "scgi"])
            Directory.CreateDirectory(Path.Combine(folder, name));
        for (var tries = 1; ; tries++)
        {
            var port = LoopbackServer.FreePort();
            File.WriteAllText(Path.Combine(folder, "nginx.conf"), ServerOf(program, folder));
            File.WriteAllText(Path.Combine(folder, "site.conf"), Site(root, port));
            var process = Process.Start(new ProcessStartInfo(program, ["-p", folder, "-c", Path.Combine(folder, "nginx.conf"), "-e", "stderr"]) { RedirectStandardError = true })!;
            var said = process.StandardError.ReadToEndAsync();
            if (IsUp(process, port))
                return new NginxServer(process, port);
            process.WaitForExit(Patience.Limit);
            if (tries == MostPorts || !said.Result.Contains("in use", StringComparison.Ordinal))
                throw new InvalidOperationException($"nginx ended: {said.Result}");
        }
    }

    /// <summary>Asks for an address without following where it leads.</summary>
    public HttpResponseMessage Get(string address, string languages = "")
    {
        using var http = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false }) { Timeout = Patience.Limit };
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri($"http://127.0.0.1:{Port}{address}"));
        if (languages.Length > 0)
            request.Headers.TryAddWithoutValidation("Accept-Language", languages);
        return http.Send(request);
    }

    public void Dispose()
    {
        _process.Kill(entireProcessTree: true);
        _process.WaitForExit(Patience.Limit);
        _process.Dispose();
    }

    // It listens before it answers, so the first answer says that it is up; another's would not have this header.
    private static bool IsUp(Process process, int port)
    {
        using var http = new HttpClient { Timeout = Patience.Limit };
        var isUp = false;
        SpinWait.SpinUntil(
            () =>
            {
                try
                {
                    using var answer = http.Send(new HttpRequestMessage(HttpMethod.Get, new Uri($"http://127.0.0.1:{port}/robots.txt")));
                    isUp = !process.HasExited && answer.Headers.Contains("Content-Security-Policy");
                }
                catch (HttpRequestException)
                {
                    Thread.Yield();
                }

                return isUp || process.HasExited;
            },
            Patience.Limit);
        return isUp;
    }

    private static string ServerOf(string program, string folder)
    {
        var types = new[] { "/etc/nginx/mime.types", Path.Combine(Path.GetDirectoryName(program)!, "..", "..", "etc", "nginx", "mime.types") }.First(File.Exists);
        return $$"""
            {{(Environment.UserName == "root" ? "user root root;" : "")}}
            daemon off;
            worker_processes 1;
            pid {{folder}}/nginx.pid;
            error_log stderr;
            events { }
            http {
                include {{types}};
                default_type application/octet-stream;
                access_log off;
                client_body_temp_path {{folder}}/body;
                proxy_temp_path {{folder}}/proxy;
                fastcgi_temp_path {{folder}}/fastcgi;
                uwsgi_temp_path {{folder}}/uwsgi;
                scgi_temp_path {{folder}}/scgi;
                include {{folder}}/site.conf;
            }

            """;
    }

    private static string Site(string root, int port) => File.ReadAllText(Path.Combine(ShippedFilesTests.Root, "src", "deploy", "nginx.conf"))
        .Replace("/srv/www/news", root, StringComparison.Ordinal)
        .Replace("listen 80;", string.Create(CultureInfo.InvariantCulture, $"listen 127.0.0.1:{port};"), StringComparison.Ordinal)
        .Replace("    listen [::]:80;\n", "", StringComparison.Ordinal);
}
