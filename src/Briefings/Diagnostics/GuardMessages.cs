using Briefings.Files;

namespace Briefings.Diagnostics;

/// <summary>Messages about what is left out, cut short or refused so that one text cannot harm the rest of a site.</summary>
internal static class GuardMessages
{
    public static Diagnostic SeedDefect(SourceSpan place, Exception fault) => Error(
        "BR0420", place, $"This file is not imported because of a defect in Briefings; the others are. Please report it, with the file: {Of(fault)}");

    public static Diagnostic TextDefect(SourceSpan place, Exception fault) => Warning(
        "BR0421", place, $"What this text states is not read because of a defect in Briefings, so it is linked with no other. Please report it, with the file: {Of(fault)}");

    public static Diagnostic TooDeep(SourceSpan place) => Warning(
        "BR0220", place, "Here marks are nested deeper than can be shown; the text is shown with its marks as they are. Put a backslash before those that are meant as text");

    public static Diagnostic UnclosedNote(SourceSpan place) => Warning(
        "BR0221", place, "A comment begins on this line with '<!--' and is not closed, so that what follows is left out; close it with '-->', or write '\\<!--' for the signs themselves");

    public static Diagnostic DecidedBothWays(SourceSpan place, string field, string value) => Error(
        "BR0520", place, $"'{field}: {value}' is accepted and rejected for one article; keep one of the two lines");

    public static Diagnostic ForeignInTheWay(string path, string page) => Error(
        "BR0109", SourceSpan.File(path), $"'{path}' was put there by something else, and '{page}' of the site would replace it; move it elsewhere, or name another folder with -o");

    public static Diagnostic OutputInSite(string folder, string part) => Error(
        "BR0110", SourceSpan.File(folder), $"The output folder '{folder}' and the site's '{part}' are one within the other; name another folder with -o, as in '-o public'");

    public static Diagnostic SeedTooCostly(SourceSpan place, string what) => Error(
        "BR0424", place, $"This file is not imported, because it {what}, which takes more work than one file may; take it apart, or take out what is no text");

    public static Diagnostic UnreadHead(SourceSpan place) => Warning(
        "BR0422", place, "This head cannot be read, and may hold the text back, so the article is imported as a draft; write it as YAML between two lines '---', or take 'draft: true' out of the article");

    public static Diagnostic ImportedAsDraft(SourceSpan place, string words) => Warning(
        "BR0423", place, $"Imported as a draft, because the text says '{(words.Length <= 60 ? words : words[..57] + "...")}'; to publish it, take 'draft: true' out of the article");

    public static Diagnostic DraftsBuilt(SourceSpan place) => Error(
        "BR0920", place, "The site was built with --drafts, and drafts are not published; build it without");

    public static Diagnostic NoListOfBuild(SourceSpan place, string marker) => Error(
        "BR0922", place, $"'{place.Path}' has no '{marker}', in which a build says whether it shows drafts; remove the folder, build again, and publish then");

    public static Diagnostic PrivateBaseUrl(SourceSpan place, string url) => Error(
        "BR0921", place, $"The site's address is '{url}', which no reader can open; set 'baseUrl' in site.yml, build again, and publish then");

    public static Diagnostic TargetInSite(SourceSpan place, string path, string part) => Error(
        "BR0923", place, $"The target's folder '{path}' and the site's '{part}' are one within the other; name a folder elsewhere, as in 'path: ../www'");

    public static Diagnostic AddressIsFolder(SourceSpan place, string address) => Error(
        "BR0617", place, $"'{(address.Length <= 60 ? address : address[..57] + "...")}' would be a file and a folder at once, because other addresses of the site are below it; give it another name");

    public static Diagnostic FileAndFolder(SourceSpan place, string alias) => Error(
        "BR0613", place, $"The alias '{alias}' would be a file and a folder at once, because another address of the site goes through it or it through another; write it with a last slash, or leave one out");

    public static Diagnostic ImportedAlias(SourceSpan place, string alias) => Warning(
        "BR0614", place, $"The former address '{(alias.Length <= 60 ? alias : alias[..57] + "...")}' that the seed states is not one that this site can redirect from; take it out, or give the page that has it another address");

    public static Diagnostic OddAssetName(string path) => Error(
        "BR0612", SourceSpan.File(path), $"'{path.ReplaceLineEndings("\\n")}' has a line break or a control character in its name, which hosts and tools take for two names; rename it");

    public static Diagnostic ReservedName(SourceSpan place, string address, string name) => Warning(
        "BR0615", place, $"'{(address.Length <= 60 ? address : address[..57] + "...")}' has the name '{name}', which Windows cannot give to a file or folder, so that the site can be built on other systems only; choose another");

    public static Diagnostic UnmergedFile(SourceSpan place) => Error(
        "BR0222", place, "Two versions of this text begin here that were not merged; keep one, and take the lines '<<<<<<<', '=======' and '>>>>>>>' out");

    public static Diagnostic SecretFile(SourceSpan place) => Warning(
        "BR0616", place, $"'{place.Path}' holds what programs keep secret by its name, so it is not published; move it out of 'static/'");

    private static string Of(Exception fault) =>
        $"{fault.GetBaseException().GetType().Name}: {fault.GetBaseException().Message.TrimEnd('.').ReplaceLineEndings(" ")}";

    private static Diagnostic Error(string code, SourceSpan place, string message) => new(code, Severity.Error, place, message);

    private static Diagnostic Warning(string code, SourceSpan place, string message) => new(code, Severity.Warning, place, message);
}
