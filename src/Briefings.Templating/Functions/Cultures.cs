using System.Collections.Frozen;
using System.Globalization;

namespace Briefings.Templating.Functions;

/// <summary>The cultures whose names a template may ask for. The names are those of the Unicode CLDR.</summary>
internal static class Cultures
{
    private static readonly FrozenDictionary<string, CultureNames> s_all = new Dictionary<string, CultureNames>
    {
        ["en"] = CultureNames.English with { IsDayFirst = true },
        ["en-US"] = CultureNames.English,
        ["de"] = CultureNames.Make(
            "Januar Februar März April Mai Juni Juli August September Oktober November Dezember",
            "Jan. Feb. März Apr. Mai Juni Juli Aug. Sept. Okt. Nov. Dez.",
            "Sonntag Montag Dienstag Mittwoch Donnerstag Freitag Samstag",
            "So Mo Di Mi Do Fr Sa",
            ",."),
        ["es"] = CultureNames.Make(
            "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
            "ene feb mar abr may jun jul ago sept oct nov dic",
            "domingo lunes martes miércoles jueves viernes sábado",
            "dom lun mar mié jue vie sáb",
            ",."),
        ["fr"] = CultureNames.Make(
            "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
            "janv. févr. mars avr. mai juin juil. août sept. oct. nov. déc.",
            "dimanche lundi mardi mercredi jeudi vendredi samedi",
            "dim. lun. mar. mer. jeu. ven. sam.",
            ",\u202F"),
        ["it"] = CultureNames.Make(
            "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre",
            "gen feb mar apr mag giu lug ago set ott nov dic",
            "domenica lunedì martedì mercoledì giovedì venerdì sabato",
            "dom lun mar mer gio ven sab",
            ",."),
        ["nl"] = CultureNames.Make(
            "januari februari maart april mei juni juli augustus september oktober november december",
            "jan feb mrt apr mei jun jul aug sep okt nov dec",
            "zondag maandag dinsdag woensdag donderdag vrijdag zaterdag",
            "zo ma di wo do vr za",
            ",."),
        ["pt"] = CultureNames.Make(
            "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro",
            "jan. fev. mar. abr. mai. jun. jul. ago. set. out. nov. dez.",
            "domingo segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado",
            "dom. seg. ter. qua. qui. sex. sáb.",
            ",."),
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    private static readonly string s_known = string.Join(", ", s_all.Keys.Order(StringComparer.Ordinal));

    /// <summary>The culture an argument names, by its language if its region is not known; English when it names
    /// none.</summary>
    public static CultureNames Names(TemplateArguments a, int index)
    {
        var name = a.Text(index);
        if (name.Length == 0)
            return CultureNames.English;

        return s_all.GetValueOrDefault(name) ?? s_all.GetValueOrDefault(name.Split('-')[0])
            ?? throw a.Fail($"The culture `{name}` is not one of {s_known}.");
    }

    public static NumberFormatInfo Numbers(TemplateArguments a, int index) => Names(a, index).Numbers;
}
