using System.Collections.Frozen;
using Briefings.Content;
using Briefings.Content.Writing;

namespace Briefings.Language;

/// <summary>Names of the days of the week in the languages of the archive.</summary>
internal static class WeekdayNames
{
    // Monday first; alternatives with commas.
    private static readonly string[] Table =
    [
        "en monday,mon|tuesday,tues,tue|wednesday,weds,wed|thursday,thurs,thu|friday,fri|saturday,sat|sunday,sun",
        "de montag,mo,montagabend,montagmorgen|dienstag,di,dienstagabend|mittwoch,mi|donnerstag,do,donnerstagabend|freitag,fr,freitagabend|samstag,sonnabend,sa|sonntag,so,sonntagabend",
        "fr lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche",
        "es lunes|martes|miércoles|jueves|viernes|sábado|domingo",
        "it lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica",
        "pt segunda-feira|terça-feira|quarta-feira|quinta-feira|sexta-feira|sábado|domingo",
        "nl maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag",
        "pl poniedziałek|wtorek|środa,środę|czwartek|piątek|sobota,sobotę|niedziela,niedzielę",
        "ru понедельник|вторник|среда,среду|четверг|пятница,пятницу|суббота,субботу|воскресенье",
        "uk понеділок|вівторок|середа,середу|четвер|п'ятниця,п’ятниця|субота,суботу|неділя,неділю",
        "sv måndag,måndagen|tisdag,tisdagen|onsdag,onsdagen|torsdag,torsdagen|fredag,fredagen|lördag,lördagen|söndag,söndagen",
        "da mandag|tirsdag|onsdag|torsdag|fredag|lørdag|søndag",
        "fi maanantai,maanantaina|tiistai,tiistaina|keskiviikko,keskiviikkona|torstai,torstaina|perjantai,perjantaina|lauantai,lauantaina|sunnuntai,sunnuntaina",
        "tr pazartesi|salı|çarşamba|perşembe|cuma|cumartesi|pazar",
        "id senin|selasa|rabu|kamis|jumat|sabtu|minggu",
        "ja 月曜日,月曜|火曜日,火曜|水曜日,水曜|木曜日,木曜|金曜日,金曜|土曜日,土曜|日曜日,日曜",
        "zh 星期一,周一,週一,礼拜一|星期二,周二,週二|星期三,周三,週三|星期四,周四,週四|星期五,周五,週五|星期六,周六,週六|星期日,星期天,周日,週日",
        "ko 월요일|화요일|수요일|목요일|금요일|토요일|일요일",
        "ar الاثنين,الإثنين|الثلاثاء|الأربعاء|الخميس|الجمعة|السبت|الأحد",
        "he שני|שלישי|רביעי|חמישי|שישי|שבת|ראשון",
    ];

    private static readonly FrozenDictionary<string, FrozenDictionary<string, DayOfWeek>> ByLanguage =
        Table.ToFrozenDictionary(line => line[..2], line => Parse(line[3..]));

    /// <summary>The day of the week that a word names in the language, or null.</summary>
    /// <param name="language">Primary subtag, as in <c>de</c>.</param>
    public static DayOfWeek? Find(ReadOnlySpan<char> word, string language) =>
        word.Length is > 1 and < 20
        && ByLanguage.TryGetValue(language is "nb" or "nn" or "no" ? "da" : language, out var names)
        && names.TryGetValue(Key(word.ToString()), out var day)
            ? day
            : null;

    /// <summary>The nearest such weekday on or before a day: what a report means by <c>on Monday</c>.</summary>
    public static DateOnly OnOrBefore(DateOnly day, DayOfWeek weekday) =>
        day.AddDays(-(((int)day.DayOfWeek - (int)weekday + 7) % 7));

    private static string Key(string word) => LatinFolding.Fold(word).ToLowerInvariant();

    private static FrozenDictionary<string, DayOfWeek> Parse(string groups)
    {
        var names = new Dictionary<string, DayOfWeek>();
        var day = 1;
        foreach (var group in groups.Split('|'))
        {
            foreach (var name in group.Split(','))
                names.TryAdd(Key(name), (DayOfWeek)(day % 7));
            day++;
        }

        return names.ToFrozenDictionary();
    }
}
