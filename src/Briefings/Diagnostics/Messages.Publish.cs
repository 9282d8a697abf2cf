using Briefings.Files;

namespace Briefings.Diagnostics;

/// <content>Of targets, tools and hubs: BR09 up to 50.</content>
internal static partial class Messages
{
    public static Diagnostic SecretInConfiguration(SourceSpan place, string key) => Error(
        "BR0901", place, $"'{key}' holds a password or token, which must not be in a site's files; let git's credential helper or rclone's own configuration know it");

    public static Diagnostic NoTarget() => Error(
        "BR0902", SourceSpan.At("site.yml", 1, 1), "There is nowhere to publish to; name a place under 'publish', as in 'web: {to: folder, path: /srv/www/site}'");

    public static Diagnostic UnknownTarget(SourceSpan place, string name, IEnumerable<string> known) => Error(
        "BR0903", place, $"Target '{name}' is not under 'publish'{Suggestion.Hint(name, known)}; there is {string.Join(", ", known)}");

    public static Diagnostic WhichTarget(SourceSpan place, IEnumerable<string> known) => Error(
        "BR0904", place, $"There is more than one target; name one of {string.Join(", ", known)}");

    public static Diagnostic TooManyRemoved(SourceSpan place, int removed, int published) => Error(
        "BR0905", place, $"{removed} of {published} published files would be deleted, more than 50 or 5 %; publish with --allow-deletions if that is meant");

    public static Diagnostic UrlsWouldBreak(SourceSpan place, int count, string example) => Error(
        "BR0906", place, $"{count} published addresses would be gone, as '{example}'; give what moved an alias, or publish with --allow-broken-urls");

    public static Diagnostic IdsWouldChange(SourceSpan place, int count, string example) => Error(
        "BR0907", place, $"{count} articles would come to feed readers as new ones, as '{example}', because their ids changed; write the old ids back, or publish with --allow-changed-ids");

    public static Diagnostic BuiltWithErrors(SourceSpan place, int count) => Error(
        "BR0908", place, $"The site has errors: {count}; see 'briefings build' and 'briefings check', or publish with --allow-errors");

    public static Diagnostic ToolMissing(SourceSpan place, string tool) => Error(
        "BR0909", place, $"'{tool}' is not installed, or not in a folder that PATH names; install it, as with 'apt install {tool}', 'brew install {tool}' or 'winget install {tool}'");

    public static Diagnostic ToolFailed(SourceSpan place, string what, string why, string next) => Error(
        "BR0910", place, $"{what}: {why.TrimEnd('.')}; {next}");

    public static Diagnostic BranchMoved(SourceSpan place, string branch) => Error(
        "BR0911", place, $"Branch '{branch}' moved while it was being published, and is left as it is; run 'briefings publish' again and look at the plan");

    public static Diagnostic TargetNotOurs(SourceSpan place, string path) => Error(
        "BR0912", place, $"'{path}' holds files that 'briefings publish' did not put there; name an empty or a new folder");

    public static Diagnostic TargetBusy(SourceSpan place, string path) => Error(
        "BR0913", place, $"Another run is publishing to '{path}'; wait for it");

    public static Diagnostic TargetUnwritable(SourceSpan place, string path, string why) => Error(
        "BR0914", place, $"'{path}' cannot be written: {why}");

    public static Diagnostic NothingBefore(SourceSpan place, string path) => Error(
        "BR0915", place, $"There is no earlier site to go back to in '{path}'; 'keep' in site.yml says how many are kept");

    public static Diagnostic NoRollback(SourceSpan place, string name) => Error(
        "BR0916", place, $"Target '{name}' keeps no earlier sites; only a folder does. Check out an earlier commit, build and publish it");

    public static Diagnostic HubFailed(SourceSpan place, string hub, string why) => Warning(
        "BR0917", place, $"The site is out, but the hub '{hub}' could not be notified of {why}; the next 'briefings publish --apply' notifies it");

    public static Diagnostic BuiltMeanwhile(SourceSpan place) => Error(
        "BR0918", place, "The site was built again while it was being published; run 'briefings publish' again and look at the plan");
}
