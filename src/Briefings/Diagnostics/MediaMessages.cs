using Briefings.Files;

namespace Briefings.Diagnostics;

/// <summary>The messages about pictures and other files that texts name.</summary>
internal static class MediaMessages
{
    public static Diagnostic NoFile(SourceSpan place, string written, IEnumerable<string> beside) => Error(
        "BR1501", place, $"There is no file '{written}' beside this one, below 'content/media/' or in 'static/'{Suggestion.Hint(written, beside)}");

    public static Diagnostic FileLeftOut(SourceSpan place, string written) => Warning(
        "BR1502", place, $"The picture '{written}' did not come with this imported text, so its words are shown instead; put the file beside the article, or take the picture out of its text");

    public static Diagnostic OutsideContent(SourceSpan place, string written) => Error(
        "BR1503", place, $"'{written}' leads out of 'content/'; put the file beside the article or below 'content/media/', and name it as in 'hall.jpg' or '/media/hall.jpg'");

    public static Diagnostic OtherKind(SourceSpan place, string written, string kinds) => Error(
        "BR1504", place, $"'{written}' is a kind of file that is not published as a picture; {kinds} are");

    public static Diagnostic NoPicture(SourceSpan place, string written) => Error(
        "BR1505", place, $"'{written}' is no picture that can be read; save it again as jpg, png, gif, webp, avif or svg");

    public static Diagnostic OtherName(SourceSpan place, string written, string kind) => Warning(
        "BR1506", place, $"'{written}' is a {kind} by its content; name it '.{kind}', or browsers may not show it");

    public static Diagnostic TooLarge(SourceSpan place, string written, long megabytes, long most) => Error(
        "BR1507", place, $"'{written}' has {megabytes} MB, and a file of its kind may have {most} MB; make it smaller, or link to where it is kept");

    public static Diagnostic TooManyPixels(SourceSpan place, string written, int width, int height) => Error(
        "BR1508", place, $"'{written}' has {width} × {height} pixels, which is more than can be read; make it smaller");

    public static Diagnostic Heavy(SourceSpan place, string written, long kilobytes) => Warning(
        "BR1509", place, $"'{written}' has {kilobytes} KB, which is slow on a phone; up to 500 KB is right");

    public static Diagnostic Wide(SourceSpan place, string written, int width, int height) => Warning(
        "BR1510", place, $"'{written}' has {width} × {height} pixels, more than any page shows; make it smaller than 2500, or set 'images: {{widths: [480, 960, 1600]}}' in site.yml");

    public static Diagnostic NoAlt(SourceSpan place, string written) => Warning(
        "BR1511", place, $"The picture '{written}' has no words for those who do not see it; '![what it shows](…)' in a text and 'alt' of 'image' are right");

    public static Diagnostic HarmfulDrawing(SourceSpan place, string written, string harm) => Error(
        "BR1512", place, $"The drawing '{written}' has {harm}, which can run or fetch something where it is opened; take it out");

    public static Diagnostic NoLibrary(SourceSpan place) => Error(
        "BR1513", place, "Pictures cannot be read, because the library 'libSkiaSharp' is not beside the program; unpack all files of the release together");

    public static Diagnostic Damaged(SourceSpan place, string path) => Error(
        "BR1514", place, $"The picture '{path}' is damaged, so no smaller versions can be made of it; save it again");

    public static Diagnostic CutOff(SourceSpan place, string written) => Warning(
        "BR1515", place, $"The picture '{written}' ends before its end, so that a part of it is missing; copy it once more");

    private static Diagnostic Error(string code, SourceSpan place, string message) => new(code, Severity.Error, place, message);

    private static Diagnostic Warning(string code, SourceSpan place, string message) => new(code, Severity.Warning, place, message);
}
