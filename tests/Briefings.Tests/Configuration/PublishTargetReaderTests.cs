using Briefings.Configuration;
using Briefings.Diagnostics;
using Xunit;

namespace Briefings.Tests.Configuration;

public class PublishTargetReaderTests
{
    [Fact]
    public void Targets_are_read_in_their_order_with_what_goes_without_saying()
    {
        var (targets, findings) = Read(
            """
            web: {to: folder, path: /srv/www}
              pages: {to: git, remote: origin, history: single, cname: news.example.org}
              store: {to: rclone, remote: "store:news"}
            """);

        Assert.Empty(findings);
        Assert.Equal(5, Assert.IsType<FolderTarget>(targets[0]).Keep);
        var git = Assert.IsType<GitTarget>(targets[1]);
        Assert.Equal(("gh-pages", false, "news.example.org"), (git.Branch, git.KeepsHistory, git.HostName));
        Assert.Equal("store:news", Assert.IsType<RcloneTarget>(targets[2]).Remote);
    }

    [Theory]
    [InlineData("web: folder", "BR0305")]
    [InlineData("web: {path: x}", "BR0304")]
    [InlineData("web: {to: folder, path: x, keep: 0}", "BR0305")]
    [InlineData("web: {to: folder, path: x, brunch: y}", "BR0302")]
    [InlineData("web: {to: git, remote: origin, branch: a..b}", "BR0305")]
    [InlineData("web: {to: git, remote: origin, branch: -x}", "BR0305")]
    [InlineData("web: {to: git, remote: origin, history: some}", "BR0305")]
    [InlineData("web: {to: git, remote: origin, cname: \"a b\"}", "BR0305")]
    [InlineData("web: {to: rclone, remote: -x}", "BR0305")]
    [InlineData("web: {to: rclone, remote: \":sftp,host=example.org,user=me:news\"}", "BR0305")]
    [InlineData("web: {to: rclone, remote: \":local:/srv/www\"}", "BR0305")]
    [InlineData("web: {to: rclone, remote: \":webdav,bearer_token_command=ask,url='https://example.org/':news\"}", "BR0305")]
    [InlineData("web: {to: rclone, remote: \"store,ssh='sh -c id':news\"}", "BR0305")]
    [InlineData("web: {to: git, remote: \"ext::sh -c id\"}", "BR0305")]
    [InlineData("web: {to: git, remote: \"::x\"}", "BR0305")]
    [InlineData("web: {to: git, remote: \"https://me:word@example.org/x.git\"}", "BR0901")]
    [InlineData("web: {to: git, remote: \"https://x0gh1abcdefghijklmnopqrst@example.org/x.git\"}", "BR0901")]
    [InlineData("web: {to: rclone, remote: \":s3,provider=Other,secret_access_key=abc:bucket\"}", "BR0901")]
    [InlineData("web: {to: rclone, remote: \":sftp,host=example.org,key_file_pass=abc:x\"}", "BR0901")]
    [InlineData("web: {to: rclone, remote: \":azureblob,account=me,key='a b':x\"}", "BR0901")]
    public void What_is_wrong_is_reported(string yaml, string code) => Assert.Equal(code, Assert.Single(Read(yaml).Findings).Code);

    [Theory]
    [InlineData("git", "https://me@example.org/x.git")]
    [InlineData("git", "ssh://git@example.org/x.git")]
    [InlineData("git", "ssh://git@[::1]:2222/x.git")]
    [InlineData("git", "git@example.org:x.git")]
    [InlineData("git", "../a::b/x.git")]
    [InlineData("rclone", "store:")]
    [InlineData("rclone", "my store:news, old/2025")]
    [InlineData("rclone", "./store")]
    [InlineData("rclone", "/srv/a:b")]
    public void A_name_an_address_or_a_file_is_neither_secret_nor_refused(string kind, string remote) =>
        Assert.Empty(Read($"web: {{to: {kind}, remote: \"{remote}\"}}").Findings);

    private static (PublishTarget[] Targets, Diagnostic[] Findings) Read(string publish)
    {
        var diagnostics = new DiagnosticBag();
        var site = SiteConfigReader.Read(new MemorySiteFiles { ["site.yml"] = $"title: T\npublish:\n  {publish}\n" }, diagnostics)!;
        return ([.. site.Publish], [.. diagnostics.ToSorted()]);
    }
}
