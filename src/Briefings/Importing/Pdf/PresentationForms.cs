namespace Briefings.Importing.Pdf;

/// <summary>The letters behind the shapes that Hebrew and Arabic letters have in print (Unicode, UnicodeData.txt, compatibility decompositions).</summary>
internal static class PresentationForms
{
    private const char First = '\uFB1D';
    private const char Last = '\uFEFC';

    private static readonly string?[] s_letters = Table(
    [
        ('\uFB1D', "י\u05B4||ײ\u05B7|ע|א|ד|ה|כ|ל|ם|ר|ת|+|ש\u05C1|ש\u05C2|ש\u05BC\u05C1|ש\u05BC\u05C2|א\u05B7|א\u05B8|א\u05BC|ב\u05BC|ג\u05BC|ד\u05BC|ה\u05BC|ו\u05BC|ז\u05BC||ט\u05BC|י\u05BC|ך\u05BC|כ\u05BC|ל\u05BC||מ\u05BC||נ\u05BC|ס\u05BC||ף\u05BC|פ\u05BC||צ\u05BC|ק\u05BC|ר\u05BC|ש\u05BC|ת\u05BC|ו\u05B9|ב\u05BF|כ\u05BF|פ\u05BF|אל"),
        ('\uFB50', "ٱ|ٱ|ٻ|ٻ|ٻ|ٻ|پ|پ|پ|پ|ڀ|ڀ|ڀ|ڀ|ٺ|ٺ|ٺ|ٺ|ٿ|ٿ|ٿ|ٿ|ٹ|ٹ|ٹ|ٹ|ڤ|ڤ|ڤ|ڤ|ڦ|ڦ|ڦ|ڦ|ڄ|ڄ|ڄ|ڄ|ڃ|ڃ|ڃ|ڃ|چ|چ|چ|چ|ڇ|ڇ|ڇ|ڇ|ڍ|ڍ|ڌ|ڌ|ڎ|ڎ|ڈ|ڈ|ژ|ژ|ڑ|ڑ|ک|ک|ک|ک|گ|گ|گ|گ|ڳ|ڳ|ڳ|ڳ|ڱ|ڱ|ڱ|ڱ|ں|ں|ڻ|ڻ|ڻ|ڻ|ۀ|ۀ|ہ|ہ|ہ|ہ|ھ|ھ|ھ|ھ|ے|ے|ۓ|ۓ"),
        ('\uFBD3', "ڭ|ڭ|ڭ|ڭ|ۇ|ۇ|ۆ|ۆ|ۈ|ۈ|ۇٴ|ۋ|ۋ|ۅ|ۅ|ۉ|ۉ|ې|ې|ې|ې|ى|ى|ئا|ئا|ئە|ئە|ئو|ئو|ئۇ|ئۇ|ئۆ|ئۆ|ئۈ|ئۈ|ئې|ئې|ئې|ئى|ئى|ئى|ی|ی|ی|ی"),
        ('\uFC5E', "\u064C\u0651|\u064D\u0651|\u064E\u0651|\u064F\u0651|\u0650\u0651|\u0651\u0670"),
        ('\uFDF0', "صلے|قلے|الله|اكبر|محمد|صلعم|رسول|عليه|وسلم|صلى|صلىاللهعليهوسلم|جلجلاله|ریال"),
        ('\uFE70', "\u064B|\u064B|\u064C||\u064D||\u064E|\u064E|\u064F|\u064F|\u0650|\u0650|\u0651|\u0651|\u0652|\u0652|ء|آ|آ|أ|أ|ؤ|ؤ|إ|إ|ئ|ئ|ئ|ئ|ا|ا|ب|ب|ب|ب|ة|ة|ت|ت|ت|ت|ث|ث|ث|ث|ج|ج|ج|ج|ح|ح|ح|ح|خ|خ|خ|خ|د|د|ذ|ذ|ر|ر|ز|ز|س|س|س|س|ش|ش|ش|ش|ص|ص|ص|ص|ض|ض|ض|ض|ط|ط|ط|ط|ظ|ظ|ظ|ظ|ع|ع|ع|ع|غ|غ|غ|غ|ف|ف|ف|ف|ق|ق|ق|ق|ك|ك|ك|ك|ل|ل|ل|ل|م|م|م|م|ن|ن|ن|ن|ه|ه|ه|ه|و|و|ى|ى|ي|ي|ي|ي|لآ|لآ|لأ|لأ|لإ|لإ|لا|لا"),
    ]);

    /// <returns>The letters in the order in which they are read; null where the sign is no such shape.</returns>
    public static string? LettersOf(char c) => c is >= First and <= Last ? s_letters[c - First] : null;

    private static string?[] Table((char First, string Letters)[] blocks)
    {
        var table = new string?[Last - First + 1];
        foreach (var (first, letters) in blocks)
        {
            var at = first - First;
            foreach (var one in letters.Split('|'))
                table[at++] = one.Length > 0 ? one : null;
        }

        return table;
    }
}
