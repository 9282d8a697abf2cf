using System.Collections.Frozen;
using System.Collections.Immutable;
using System.CommandLine;

namespace Briefings.Cli.Terminal;

/// <summary>What people commonly say to each command, shown at the end of its help.</summary>
internal static class CommandExamples
{
    private static readonly FrozenDictionary<string, ImmutableArray<string>> ByCommand =
        new Dictionary<string, ImmutableArray<string>>(StringComparer.Ordinal)
        {
            [""] = ["", "serve --open", "check", "publish web --apply"],
            ["build"] = ["build", "build -o /srv/www/news --base-url https://news.example.org/", "build --strict --as-of 2025-09-11"],
            ["import"] = ["import", "import ~/Downloads/release.txt", "import https://example.org/2025/release.html", "import --dry-run --json > read.json"],
            ["fetch"] = ["fetch"],
            ["link"] = ["link parts/import/1 parts/import/2"],
            ["links"] = ["links", "links --json"],
            ["links explain"] = ["links explain content/briefings/2025/lake.en.md content/briefings/2025/see.de.md"],
            ["review"] = ["review", "review walk", "review accept 1f3a90c2 77be01d4"],
            ["review list"] = ["review list"],
            ["review accept"] = ["review accept 1f3a90c2 77be01d4", "review accept --rule lead-source --value \"Harbour Wire\"", "review accept --over 0.9"],
            ["review set"] = ["review set 1f3a90c2 2025-09-11"],
            ["review undo"] = ["review undo"],
            ["review walk"] = ["review walk"],
            ["review reject"] = ["review reject 1f3a90c2"],
            ["review explain"] = ["review explain content/briefings/2025/lake.en.md", "review explain seeds/lake.txt"],
            ["rename"] = ["rename ferries-2025 lake-ferries", "rename events/lake-week lake-week-2025", "rename topics/shiping shipping"],
            ["serve"] = ["serve --open", "serve --port 0"],
            ["new"] = ["new my-archive", "new --templates", "new --language it"],
            ["check"] = ["check", "check --external", "check --format github"],
            ["merge"] = ["merge parts/build/1 parts/build/2 -o public"],
            ["publish"] = ["publish", "publish web --apply", "publish web --rollback --plan"],
            ["template"] = ["template check"],
            ["template render"] = ["template render card.html --model card.json"],
            ["template check"] = ["template check", "template check my-archive"],
            ["template explain"] = ["template explain article.html"],
            ["template batch"] = ["template batch < requests.jsonl"],
            ["completion"] = ["completion bash >> ~/.bashrc", "completion fish > ~/.config/fish/completions/briefings.fish"],
        }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The words behind <c>briefings</c>, as a shell takes them.</summary>
    public static ImmutableArray<string> Of(Command command) => ByCommand.GetValueOrDefault(PathOf(command), []);

    // The words that name a command, without the program's own.
    private static string PathOf(Command command) =>
        command.Parents.OfType<Command>().FirstOrDefault() is { } parent ? $"{PathOf(parent)} {command.Name}".TrimStart() : "";
}
