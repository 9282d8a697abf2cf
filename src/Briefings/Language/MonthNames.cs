using System.Collections.Frozen;
using Briefings.Content;
using Briefings.Content.Writing;

namespace Briefings.Language;

/// <summary>Names of the months, written out, inflected and shortened, in the languages of the archive.</summary>
/// <remarks>Carried here because the invariant culture knows the English ones only.</remarks>
internal static class MonthNames
{
    // One line a language, twelve groups, alternatives with commas; accents may be left out in the text.
    private static readonly string[] Table =
    [
        "en january,jan|february,feb,febr|march,mar|april,apr|may|june,jun|july,jul|august,aug|september,sept,sep|october,oct|november,nov|december,dec",
        "de januar,jänner,jan|februar,feber,feb|märz,maerz,mrz,mär|april,apr|mai|juni,jun|juli,jul|august,aug|september,sept,sep|oktober,okt|november,nov|dezember,dez",
        "fr janvier,janv|février,fevr,fév|mars|avril,avr|mai|juin|juillet,juil|août|septembre,sept|octobre,oct|novembre,nov|décembre,déc",
        "es enero,ene|febrero,feb|marzo,mar|abril,abr|mayo|junio,jun|julio,jul|agosto,ago|septiembre,setiembre,sept,sep|octubre,oct|noviembre,nov|diciembre,dic",
        "it gennaio,gen,genn|febbraio,feb,febbr|marzo,mar|aprile,apr|maggio,mag|giugno,giu|luglio,lug|agosto,ago|settembre,sett,set|ottobre,ott|novembre,nov|dicembre,dic",
        "pt janeiro,jan|fevereiro,fev|março,mar|abril,abr|maio,mai|junho,jun|julho,jul|agosto,ago|setembro,set|outubro,out|novembro,nov|dezembro,dez",
        "nl januari,jan|februari,feb|maart,mrt|april,apr|mei|juni,jun|juli,jul|augustus,aug|september,sept,sep|oktober,okt|november,nov|december,dec",
        "pl stycznia,styczeń,sty|lutego,luty,lut|marca,marzec,mar|kwietnia,kwiecień,kwi|maja,maj|czerwca,czerwiec,cze|lipca,lipiec,lip|sierpnia,sierpień,sie|września,wrzesień,wrz|października,październik,paź|listopada,listopad,lis|grudnia,grudzień,gru",
        "ru января,январь,январе,янв|февраля,февраль,феврале,фев,февр|марта,март,марте,мар|апреля,апрель,апреле,апр|мая,май,мае|июня,июнь,июне,июн|июля,июль,июле,июл|августа,август,августе,авг|сентября,сентябрь,сентябре,сен,сент|октября,октябрь,октябре,окт|ноября,ноябрь,ноябре,ноя,нояб|декабря,декабрь,декабре,дек",
        "uk січня,січень,січні,січ|лютого,лютий,лют|березня,березень,березні,бер|квітня,квітень,квітні,кві|травня,травень,травні,тра|червня,червень,червні,чер|липня,липень,липні,лип|серпня,серпень,серпні,сер|вересня,вересень,вересні,вер|жовтня,жовтень,жовтні,жов|листопада,листопад,листопаді,лис|грудня,грудень,грудні,гру",
        "bg януари,яну|февруари,фев|март|април,апр|май|юни|юли|август,авг|септември,сеп|октомври,окт|ноември,ное|декември,дек",
        "sr januara,januar,јануар,јануара|februara,februar,фебруар,фебруара|marta,mart,март,марта|aprila,april,април,априла|maja,maj,мај,маја|juna,jun,јун,јуна|jula,jul,јул,јула|avgusta,avgust,август,августа|septembra,septembar,септембар,септембра|oktobra,oktobar,октобар,октобра|novembra,novembar,новембар,новембра|decembra,decembar,децембар,децембра",
        "cs ledna,leden,led|února,únor,úno|března,březen,bře|dubna,duben,dub|května,květen,kvě|června,červen|července,červenec|srpna,srpen,srp|září,zář|října,říjen,říj|listopadu,listopad,lis|prosince,prosinec,pro",
        "sk januára,január|februára,február|marca,marec|apríla,apríl|mája,máj|júna,jún|júla,júl|augusta,august|septembra,september|októbra,október|novembra,november|decembra,december",
        "sl januarja,januar|februarja,februar|marca,marec|aprila,april|maja,maj|junija,junij|julija,julij|avgusta,avgust|septembra,september|oktobra,oktober|novembra,november|decembra,december",
        "hr siječnja,siječanj|veljače,veljača|ožujka,ožujak|travnja,travanj|svibnja,svibanj|lipnja,lipanj|srpnja,srpanj|kolovoza,kolovoz|rujna,rujan|listopada,listopad|studenoga,studenog,studeni|prosinca,prosinac",
        "sv januari,jan|februari,feb|mars|april,apr|maj|juni,jun|juli,jul|augusti,aug|september,sept,sep|oktober,okt|november,nov|december,dec",
        "da januar,jan|februar,feb|marts,mar|april,apr|maj|juni,jun|juli,jul|august,aug|september,sept,sep|oktober,okt|november,nov|december,dec",
        "no januar,jan|februar,feb|mars,mar|april,apr|mai|juni,jun|juli,jul|august,aug|september,sept,sep|oktober,okt|november,nov|desember,des",
        "fi tammikuuta,tammikuu,tammikuun|helmikuuta,helmikuu,helmikuun|maaliskuuta,maaliskuu,maaliskuun|huhtikuuta,huhtikuu,huhtikuun|toukokuuta,toukokuu,toukokuun|kesäkuuta,kesäkuu,kesäkuun|heinäkuuta,heinäkuu,heinäkuun|elokuuta,elokuu,elokuun|syyskuuta,syyskuu,syyskuun|lokakuuta,lokakuu,lokakuun|marraskuuta,marraskuu,marraskuun|joulukuuta,joulukuu,joulukuun",
        "et jaanuar,jaanuaril|veebruar,veebruaril|märts,märtsil|aprill,aprillil|mai,mail|juuni,juunil|juuli,juulil|august,augustil|september,septembril|oktoober,oktoobril|november,novembril|detsember,detsembril",
        "lv janvāris,janvārī,janvāra|februāris,februārī,februāra|marts,martā,marta|aprīlis,aprīlī,aprīļa|maijs,maijā,maija|jūnijs,jūnijā,jūnija|jūlijs,jūlijā,jūlija|augusts,augustā,augusta|septembris,septembrī,septembra|oktobris,oktobrī,oktobra|novembris,novembrī,novembra|decembris,decembrī,decembra",
        "lt sausio,sausis|vasario,vasaris|kovo,kovas|balandžio,balandis|gegužės,gegužė|birželio,birželis|liepos,liepa|rugpjūčio,rugpjūtis|rugsėjo,rugsėjis|spalio,spalis|lapkričio,lapkritis|gruodžio,gruodis",
        "hu január,januári,jan|február,februári,febr|március,márciusi,márc|április,áprilisi,ápr|május,májusi,máj|június,júniusi,jún|július,júliusi,júl|augusztus,augusztusi,aug|szeptember,szeptemberi,szept|október,októberi,okt|november,novemberi,nov|december,decemberi,dec",
        "ro ianuarie,ian|februarie,feb|martie,mar|aprilie,apr|mai|iunie,iun|iulie,iul|august,aug|septembrie,sept,sep|octombrie,oct|noiembrie,noi|decembrie,dec",
        "tr ocak,oca|şubat,şub|mart,mar|nisan,nis|mayıs,may|haziran,haz|temmuz,tem|ağustos,ağu|eylül,eyl|ekim,eki|kasım,kas|aralık,ara",
        "id januari,jan|februari,feb|maret,mar|april,apr|mei|juni,jun|juli,jul|agustus,agu,agt|september,sept,sep|oktober,okt|november,nov|desember,des",
        "ca gener,gen|febrer,febr|març|abril,abr|maig|juny|juliol,jul|agost,ag|setembre,set|octubre,oct|novembre,nov|desembre,des",
        "sq janar|shkurt|mars|prill|maj|qershor|korrik|gusht|shtator|tetor|nëntor|dhjetor",
        "el ιανουαρίου,ιανουάριος,ιαν|φεβρουαρίου,φεβρουάριος,φεβ|μαρτίου,μάρτιος,μαρ|απριλίου,απρίλιος,απρ|μαΐου,μαΐος,μάιος,μάη,μαι|ιουνίου,ιούνιος,ιουν|ιουλίου,ιούλιος,ιουλ|αυγούστου,αύγουστος,αυγ|σεπτεμβρίου,σεπτέμβριος,σεπ|οκτωβρίου,οκτώβριος,οκτ|νοεμβρίου,νοέμβριος,νοε|δεκεμβρίου,δεκέμβριος,δεκ",
        "hy հունվարի,հունվար|փետրվարի,փետրվար|մարտի,մարտ|ապրիլի,ապրիլ|մայիսի,մայիս|հունիսի,հունիս|հուլիսի,հուլիս|օգոստոսի,օգոստոս|սեպտեմբերի,սեպտեմբեր|հոկտեմբերի,հոկտեմբեր|նոյեմբերի,նոյեմբեր|դեկտեմբերի,դեկտեմբեր",
        "ar يناير,كانون الثاني|فبراير,شباط|مارس,آذار|أبريل,ابريل,نيسان|مايو,أيار|يونيو,حزيران|يوليو,تموز|أغسطس,اغسطس,آب|سبتمبر,أيلول|أكتوبر,اكتوبر,تشرين الأول|نوفمبر,تشرين الثاني|ديسمبر,كانون الأول",
        "he בינואר,ינואר|בפברואר,פברואר|במרץ,מרץ|באפריל,אפריל|במאי,מאי|ביוני,יוני|ביולי,יולי|באוגוסט,אוגוסט|בספטמבר,ספטמבר|באוקטובר,אוקטובר|בנובמבר,נובמבר|בדצמבר,דצמבר",
        "fa ژانویه|فوریه|مارس|آوریل|مه|ژوئن|ژوئیه|اوت|سپتامبر|اکتبر|نوامبر|دسامبر",
    ];

    private static readonly FrozenDictionary<string, FrozenDictionary<string, int>> ByLanguage =
        Table.ToFrozenDictionary(line => line[..2], line => Parse(line[3..]));

    private static readonly FrozenDictionary<string, int> InAnyLanguage = Unite();

    /// <summary>The month that a word names.</summary>
    /// <param name="language">Primary subtag; its names win over those of the other languages.</param>
    /// <returns>1 to 12, or 0 when the word is no month.</returns>
    public static int Find(ReadOnlySpan<char> word, string language)
    {
        if (word.Length is < 2 or > 14)
            return 0;
        var key = Key(word.ToString());
        if (ByLanguage.TryGetValue(language, out var own) && own.TryGetValue(key, out var month))
            return month;
        return ByLanguage["en"].TryGetValue(key, out month) || InAnyLanguage.TryGetValue(key, out month) ? month : 0;
    }

    private static string Key(string word) => LatinFolding.Fold(word).ToLowerInvariant();

    private static FrozenDictionary<string, int> Parse(string groups)
    {
        var names = new Dictionary<string, int>();
        var month = 0;
        foreach (var group in groups.Split('|'))
        {
            month++;
            foreach (var name in group.Split(','))
                names.TryAdd(Key(name), month);
        }

        return names.ToFrozenDictionary();
    }

    // Short forms are words of other languages too ("set", "out", "ago"), so only full names cross over;
    // a name that two languages give to different months belongs to the first.
    private static FrozenDictionary<string, int> Unite()
    {
        var names = new Dictionary<string, int>();
        foreach (var line in Table)
        {
            foreach (var (name, month) in ByLanguage[line[..2]])
            {
                if (name.Length > 3)
                    names.TryAdd(name, month);
            }
        }

        return names.ToFrozenDictionary();
    }
}
