using Briefings.Files;

namespace Briefings.Diagnostics;

/// <summary>What is wrong with raw files of the forms that are read beside plain text.</summary>
internal static class FormatMessages
{
    public static Diagnostic HeadAlone(SourceSpan place) => new(
        "BR0436", Severity.Warning, place, "The file is a head without a text, as of a section of a site; nothing is imported of it");

    public static Diagnostic SeedNotJson(SourceSpan place) => new(
        "BR0430", Severity.Error, place, "The file is not JSON from here on; save it again from its address");

    public static Diagnostic JsonNotRead(SourceSpan place) => new(
        "BR0431", Severity.Warning, place, "JSON of this form is not read as a seed; a JSON Feed, a news item in ninjs or an export of Ghost would be. Save the article as a page or text");

    public static Diagnostic XmlNotRead(SourceSpan place) => new(
        "BR0437", Severity.Warning, place, "XML of this form is not read as a seed; a feed, an export of WordPress or Blogger, or a news item in NewsML-G2 or NITF would be. Save the article as a page or text");

    public static Diagnostic OnlyFrames(SourceSpan place) => new(
        "BR0438", Severity.Error, place, "The page only says which frames it is made of; open the frame with the article alone and save that");

    public static Diagnostic OnlyScripts(SourceSpan place) => new(
        "BR0439", Severity.Error, place, "The page has no text, only scripts that fetch it; open it in a browser and save it once the text is there");

    public static Diagnostic StandIn(SourceSpan place, string words) => new(
        "BR0428", Severity.Error, place, $"The page is no article: '{(words.Length <= 60 ? words : words[..57] + "...")}' is what a server, a login or a cookie notice says in its place; open the article in a browser and save it there");

    public static Diagnostic FrontMatterBroken(SourceSpan place) => new(
        "BR0432", Severity.Warning, place, "The front matter cannot be read as a whole; lines of 'key: value' were read one by one. Look whether a quote or a bracket is left open");

    public static Diagnostic FrontMatterUnknown(SourceSpan place, string keys) => new(
        "BR0433", Severity.Warning, place, $"The front matter has '{keys}', which are no fields of an article; they were kept below 'params:', where templates find them");

    public static Diagnostic ShortcodeLeftOut(SourceSpan place, string code) => new(
        "BR0434", Severity.Warning, place, $"'{code}' means something to the generator of another site and was left out; write in its place what it showed");

    public static Diagnostic IsPage(SourceSpan place, string sign) => new(
        "BR0425", Severity.Warning, place, $"The text says '{sign}', so it is a page of its site and no news; it is imported as an article. To have it as a page, move it to 'content/pages/NAME.LANGUAGE.md', with 'title' in front");

    public static Diagnostic SeedLinkLost(SourceSpan place, string target) => new(
        "BR0426", Severity.Warning, place, $"The link to '{target}' leads to no text that is imported; its words are left without it. Write in its place where it led");

    public static Diagnostic NotToBeListed(SourceSpan place) => new(
        "BR0427", Severity.Warning, place, "The page asks search engines not to list it; its article will be listed. Write 'noindex: true' into the article if that is to hold here too");

    public static Diagnostic SameItem(string path, string other) => new(
        "BR0454", Severity.Warning, SourceSpan.At(path, 1, 1), $"'{path}' has an item that '{other}' has too, by its id; it was not imported again");

    public static Diagnostic EarlierVersion(string path, string other) => new(
        "BR0455", Severity.Warning, SourceSpan.At(path, 1, 1), $"'{path}' has an earlier version of an item in '{other}' and was not imported; remove it");

    public static Diagnostic ItemWithoutText(SourceSpan place, string name) => new(
        "BR0435", Severity.Error, place, $"The item '{(name.Length <= 60 ? name : name[..57] + "...")}' has no running text and is not imported; the others are. Save the page that it leads to");
}
