using System.Collections.Immutable;
using System.IO.Compression;
using System.Text;
using Briefings.Diagnostics;
using Briefings.Importing;
using Briefings.Importing.Lines;
using Xunit;

namespace Briefings.Tests.Importing.Formats;

/// <summary>One file or more of each format that is made to harm: it is read or refused with a finding, in little time and memory.</summary>
public class HostileFilesTests
{
    private const string Text = "The harbour council has ordered two new cranes for the southern quay, it said on its website this week.";
    private const string Entities = "<!DOCTYPE l [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;\">]>";
    private const string Outside = "<!DOCTYPE r [<!ENTITY c SYSTEM \"file:///etc/passwd\">]>";
    private static readonly TimeSpan Most = TimeSpan.FromSeconds(20);

    public static TheoryData<string, byte[]> Files => new()
    {
        { "deep.html", Of($"<h1>Council orders two cranes</h1><p>{Text}</p>{Many("<div>", 50_000)}<p>{Text}</p>") },
        { "cells.html", Of($"<h1>Council orders two cranes</h1><p>{Text}</p><table><tr>{Many("<td rowspan=65534 colspan=1000>x", 200)}</table>") },
        { "deep.mhtml", Of(string.Concat(Enumerable.Range(0, 2_000).Select(i => $"Content-Type: multipart/related; boundary=\"b{i}\"\r\n\r\n--b{i}\r\n")) + $"Content-Type: text/html\r\n\r\n<p>{Text}</p>") },
        { "entities.xml", Of($"<?xml version=\"1.0\"?>{Entities}<rss version=\"2.0\"><channel><item><title>&c;</title><description>&c;</description></item></channel></rss>") },
        { "outside.rss", Of($"<?xml version=\"1.0\"?>{Outside}<rss version=\"2.0\"><channel><item><title>&c;</title><description>&c;</description></item></channel></rss>") },
        { "deep.atom", Of("<feed xmlns=\"http://www.w3.org/2005/Atom\"><entry>" + Many("<content>", 50_000)) },
        { "deep.json", Of("{\"version\":\"https://jsonfeed.org/version/1.1\",\"items\":" + Many("[", 50_000)) },
        { "long-head.eml", Of($"From: a@harbour.example\nSubject: {Many("=?utf-8?B?QQ==?= ", 50_000)}\n\n{Text}\n") },
        { "deep.eml", Of(Many("From: a@harbour.example\nContent-Type: message/rfc822\n\n", 1_000) + $"Subject: Council orders two cranes\n\n{Text}\n") },
        { "empty.mbox", Of(Many("From \n", 20_000)) },
        { "aliases.md", Of("---\na: &a [x,x,x,x,x,x,x,x,x]\n" + string.Concat("bcdefghij".Select(key => $"{key}: &{key} [{string.Join(',', Enumerable.Repeat("*" + (char)(key - 1), 9))}]\n")) + $"---\n\n{Text}\n") },
        { "marks.md", Of($"# Council orders two cranes\n\n{Text}\n\n{Many(">", 20_000)} x\n\n{Many("[![", 10_000)}") },
        { "large.docx", Zip(("word/document.xml", new string('a', 120_000_000))) },
        { "many.docx", Zip([.. Enumerable.Range(0, 20_000).Select(i => ($"x{i}", ""))]) },
        { "pages.pdf", Of("%PDF-1.7\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n2 0 obj\n<</Type/Pages/Kids[2 0 R 2 0 R]/Count 99999999>>\nendobj\ntrailer<</Root 1 0 R/Size 3>>\n%%EOF") },
        { "deep.pdf", Of("%PDF-1.7\n1 0 obj\n" + Many("[", 50_000) + "\nendobj\ntrailer<</Root 1 0 R>>\n%%EOF") },
        { "ninjs.json", Of("{\"uri\":\"x\",\"type\":\"text\",\"headline\":[\"a\"],\"bodies\":[{\"value\":\"" + Many("<div>", 30_000) + "x\",\"contenttype\":\"text/html\"}]}") },
        { "newsml.xml", Of($"{Entities}<newsItem xmlns=\"http://iptc.org/std/nar/2006-10-01/\"><contentSet><inlineXML>&c;</inlineXML></contentSet></newsItem>") },
        { "nitf.xml", Of($"<nitf><body><body.head><hedline><hl1>{Many("<em>", 30_000)}</hl1></hedline></body.head><body.content><p>{Text}</p></body.content></body></nitf>") },
        { "bars.txt", Of($"Council orders two cranes\n\n{Many("| a ", 100_000)}\n\n{Text}") },
    };

    [Theory]
    [MemberData(nameof(Files))]
    public async Task A_file_made_to_harm_is_read_or_refused_with_a_finding_in_time(string name, byte[] bytes)
    {
        var read = await Task.Run(() => Read(name, bytes)).WaitAsync(Most);

        Assert.True(read is null || read.Value.Articles.Length > 0 || read.Value.Diagnostics.Length > 0);
        Assert.DoesNotContain(read?.Articles ?? [], article => article.Article.Body.Contains("root:", StringComparison.Ordinal) || article.Article.Body.Length > 3_000_000);
    }

    // Null where it is over a bound, which becomes a finding of the whole import.
    private static (ImmutableArray<ImportedArticle> Articles, ImmutableArray<Diagnostic> Diagnostics)? Read(string name, byte[] bytes)
    {
        try
        {
            return Seeds.Run(bytes, "seeds/" + name);
        }
        catch (SeedBudgetException)
        {
            return null;
        }
    }

    private static byte[] Of(string text) => Encoding.UTF8.GetBytes(text);

    private static string Many(string text, int count) => string.Concat(Enumerable.Repeat(text, count));

    private static byte[] Zip(params (string Name, string Text)[] entries)
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, text) in entries)
            {
                using var writer = new StreamWriter(zip.CreateEntry(name).Open());
                writer.Write(text);
            }
        }

        return stream.ToArray();
    }
}
