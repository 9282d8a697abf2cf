using System.Collections.Immutable;
using Briefings.Configuration.Yaml;
using Briefings.Diagnostics;

namespace Briefings.Configuration;

/// <summary>Reads <c>publish:</c> of <c>site.yml</c>: names with the place each means.</summary>
internal static class PublishTargetReader
{
    private const string Kinds = "'git', 'rclone' or 'folder'";

    public static ImmutableArray<PublishTarget> Read(FieldReader fields) =>
        [.. fields.Entries("publish").Select(entry => Read(entry.Key, entry.Value, fields.Diagnostics)).OfType<PublishTarget>()];

    private static PublishTarget? Read(YamlScalar name, YamlNode node, DiagnosticBag diagnostics)
    {
        if (node is not YamlMapping mapping)
        {
            diagnostics.Add(Messages.WrongValue(node.Span, name.Value, node.Kind, "keys with values, as in 'to: folder'"));
            return null;
        }

        var fields = new FieldReader(mapping, diagnostics);
        var kind = fields.RequiredText("to");
        PublishTarget? target = kind switch
        {
            "git" => ReadGit(name, fields),
            "rclone" => new RcloneTarget(name.Value, name.Span, ReadRemote(fields, IsNamed, "a remote of 'rclone config' as in 'store:news', without settings")),
            "folder" => new FolderTarget(
                name.Value, name.Span, fields.RequiredText("path"), fields.Number("keep", 1, 1000) ?? 5),
            _ => null,
        };
        if (target is null && kind.Length > 0)
            diagnostics.Add(Messages.WrongValue(fields.PlaceOf("to"), "to", kind, Kinds));
        if (target is null)
            return null;
        target = target with { DeletesAll = ReadDelete(fields) };
        fields.Finish();
        return target;
    }

    private static bool ReadDelete(FieldReader fields)
    {
        var delete = fields.Text("delete");
        if (delete is not (null or "all" or "own"))
            fields.Diagnostics.Add(Messages.WrongValue(fields.PlaceOf("delete"), "delete", delete, "'own' or 'all'"));
        return delete == "all";
    }

    private static GitTarget ReadGit(YamlScalar name, FieldReader fields)
    {
        var history = fields.Text("history");
        if (history is not (null or "keep" or "single"))
            fields.Diagnostics.Add(Messages.WrongValue(fields.PlaceOf("history"), "history", history, "'keep' or 'single'"));
        var branch = fields.Text("branch") ?? "gh-pages";
        if (!IsBranch(branch))
            fields.Diagnostics.Add(Messages.WrongValue(fields.PlaceOf("branch"), "branch", branch, "the name of a branch as in 'gh-pages'"));
        var host = fields.Text("cname");
        if (host is not null && Uri.CheckHostName(host) != UriHostNameType.Dns)
            fields.Diagnostics.Add(Messages.WrongValue(fields.PlaceOf("cname"), "cname", host, "a host name as in 'news.example.org'"));
        return new GitTarget(name.Value, name.Span, ReadRemote(fields, IsAddress, "the name of a remote, or an address as in 'https://example.org/site.git'"), branch)
        {
            KeepsHistory = history != "single",
            HostName = host,
        };
    }

    // A password here would be in the site's history for good.
    private static string ReadRemote(FieldReader fields, Func<string, bool> isAllowed, string right)
    {
        var remote = fields.RequiredText("remote");
        if (Secrets.IsIn(remote))
            fields.Diagnostics.Add(Messages.SecretInConfiguration(fields.PlaceOf("remote"), "remote"));
        else if (remote.StartsWith('-') || !isAllowed(remote))
            fields.Diagnostics.Add(Messages.WrongValue(fields.PlaceOf("remote"), "remote", remote, right));
        return remote;
    }

    // rclone reads settings before the first colon: ':sftp,ssh=PROGRAM:news' and 'store,ssh=PROGRAM:news' start a program.
    private static bool IsNamed(string remote) => !remote.StartsWith(':') && !remote.Split(':')[0].Contains(',');

    // 'ext::COMMAND' of git starts a program.
    private static bool IsAddress(string remote) =>
        remote.IndexOf("::", StringComparison.Ordinal) is var end && (end < 0 || !remote[..end].All(c => char.IsLetterOrDigit(c) || c is '-' or '+' or '.'));

    private static bool IsBranch(string name) =>
        name.Length > 0 && name[0] is not ('-' or '/' or '.') && name[^1] is not ('/' or '.')
        && name.All(c => char.IsLetterOrDigit(c) || c is '-' or '_' or '/' or '.')
        && !name.Contains("..", StringComparison.Ordinal) && !name.Contains("//", StringComparison.Ordinal);
}
