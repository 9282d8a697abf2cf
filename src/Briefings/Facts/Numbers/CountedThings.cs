using System.Collections.Frozen;
using Briefings.Facts.Words;

namespace Briefings.Facts.Numbers;

/// <summary>What releases count most often, under one name for all languages, so that counts can be compared.</summary>
internal static class CountedThings
{
    private static readonly (string Name, string Words)[] Table =
    [
        ("countries", "country countries nations Land Länder Ländern Staaten pays país países paesi nazioni kraj kraje krajów krajach страна страны стран 国家 か国 カ国 ヶ国 国 개국 دولة دول"),
        ("people", "people persons participants attendees guests visitors delegates representatives Personen Menschen Teilnehmer Teilnehmern Gäste Besucher Vertreter personnes participants participantes personas asistentes invités représentants persone partecipanti pessoas osób ludzi uczestników человек людей участников 人 名 명 شخص"),
        ("companies", "companies enterprises firms businesses Unternehmen Firmen entreprises sociétés empresas aziende imprese firm przedsiębiorstw компаний предприятий 企业 家 社 기업 شركة"),
        ("days", "day days Tag Tage Tagen jour jours día días giorno giorni dia dias dzień dni день дня дней 天 日間 일"),
        ("years", "year years Jahr Jahre Jahren an ans année années año años anno anni ano anos lat roku год года лет 年 年間 년"),
        ("points", "points Punkte Punkten puntos punti pontos punktów пунктов ポイント 点 포인트"),
        ("speakers", "speakers Redner Sprecher orateurs intervenants ponentes oradores relatori палестрантов prelegentów докладчиков"),
        ("projects", "projects Projekte projets proyectos progetti projetos projektów проектов 项目 個项目"),
    ];

    private static readonly FrozenDictionary<string, string> Names = Table
        .SelectMany(row => row.Words.Split(' ').Select(word => (Word: WordList.Key(word), row.Name)))
        .GroupBy(pair => pair.Word)
        .ToFrozenDictionary(group => group.Key, group => group.First().Name);

    /// <summary>The common name of a counted word, or the word itself, folded.</summary>
    public static string Key(string word)
    {
        var key = WordList.Key(word);
        return Names.GetValueOrDefault(key, key);
    }

    /// <summary>The common name of the counter that an unspaced run begins with, or nothing.</summary>
    public static string KeyOfRun(string run)
    {
        for (var length = Math.Min(3, run.Length); length > 0; length--)
        {
            if (Names.TryGetValue(run[..length], out var name))
                return name;
        }

        return "";
    }

    /// <summary>True for names that mean the same in every language.</summary>
    public static bool IsCommon(string name) => Table.Any(row => row.Name == name);
}
