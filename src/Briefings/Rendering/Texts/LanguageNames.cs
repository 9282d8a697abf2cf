using System.Collections.Frozen;
using Briefings.Configuration;

namespace Briefings.Rendering.Texts;

/// <summary>What languages call themselves, and which way they are written.</summary>
internal static class LanguageNames
{
    private static readonly FrozenDictionary<string, string> Own = (
            "ar=العربية|be=Беларуская|bg=Български|bn=বাংলা|ca=Català|cs=Čeština|da=Dansk|de=Deutsch|el=Ελληνικά|en=English|es=Español|"
            + "et=Eesti|fa=فارسی|fi=Suomi|fr=Français|he=עברית|hi=हिन्दी|hr=Hrvatski|hu=Magyar|id=Bahasa Indonesia|it=Italiano|ja=日本語|"
            + "ko=한국어|lt=Lietuvių|lv=Latviešu|ms=Bahasa Melayu|nb=Norsk bokmål|nl=Nederlands|no=Norsk|pl=Polski|pt=Português|"
            + "pt-BR=Português (Brasil)|ro=Română|ru=Русский|sk=Slovenčina|sl=Slovenščina|sr=Српски|sv=Svenska|th=ไทย|tr=Türkçe|"
            + "uk=Українська|ur=اردو|vi=Tiếng Việt|zh=中文|zh-Hans=简体中文|zh-Hant=繁體中文")
        .Split('|').Select(entry => entry.Split('=')).ToFrozenDictionary(entry => entry[0], entry => entry[1]);

    private static readonly FrozenSet<string> RightToLeft =
        FrozenSet.Create("ar", "he", "fa", "ur", "ps", "sd", "ug", "yi", "dv", "ckb");

    /// <summary>The language's name in itself; its tag where the table has none.</summary>
    public static string Of(LanguageTag language) =>
        Own.GetValueOrDefault(language.Value) ?? Own.GetValueOrDefault(language.Primary) ?? language.Value;

    /// <summary>The value of HTML's <c>dir</c>.</summary>
    public static string DirectionOf(LanguageTag language) => RightToLeft.Contains(language.Primary) ? "rtl" : "ltr";
}
