using System.Collections.Frozen;

namespace Briefings.Language;

/// <summary>The small words that a language cannot do without: what tells Latin and Cyrillic languages apart.</summary>
internal static class FunctionWords
{
    // Words that a language writes most often, without those that mean nothing in running text.
    private static readonly string[] Table =
    [
        "en the of and to in a is that for it was on with as his he be by at from this are which have has had not were but will said its an their been more they who we our you all also about would can after new when there than into over out other could",
        "de der die das und in den von zu mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über einen so zum war haben nur oder aber vor zur bis mehr durch wurde man sei dieser wir ihre sein unter kann",
        "fr de la le et les des en un du une que est pour qui dans a par plus pas au sur ne se ce il sont avec son aux cette ont été ses mais comme nous ou leur être elle deux fait aussi tout ces même où après était qu'il entre sans selon vous",
        "es de la que el en y a los se del las un por con no una su para es al lo como más o pero sus le ha me si sin sobre este ya entre cuando todo esta ser son dos también fue había era muy años hasta desde está han hay porque nuestro",
        "it di e il la che in a un per è del una sono con non si della da i le dei al nel più alla come anche ha ma gli delle questo lo ad o nella dal su stato suo dell'anno ci essere due tra se loro molto dopo quando degli all' dell' l' nell' dalla questa",
        "pt de a o que e do da em um para com não uma os no se na por mais as dos como mas ao das foi à seu sua ou quando muito nos já também só pelo pela até isso ela entre depois sem mesmo aos seus quem nas esse eles você essa num é são está pelos",
        "nl de van het een en in is dat op te zijn met voor niet die aan er om ook als bij door maar uit naar heeft hij worden nog wordt dan over tot hebben deze meer was ze zich geen jaar wel kan hun dit moet onder werd of daar",
        "pl w i na z się nie do to że jest o a po od za przez jak ale dla co ten był tym są oraz tego jego może być który roku czy ze tylko przy które także już lub jako przed między ich została zostały będzie był pod",
        "cs a v se na je že s z do o i to ve pro k za by jako jsou po od ale které který být jeho bylo byl která ze nebo při také podle roce let už jen tak jak až však může proti mezi má ještě není",
        "sk a v sa na je že s z do o i to vo pre k za by ako sú po od ale ktoré ktorý byť jeho bolo bol ktorá zo alebo pri tiež podľa roku rokov už len tak nie až však môže proti medzi má ešte",
        "sv och i att det som en på är av för med till den har de inte om ett han men var jag sig från så vi kan när år säger hon under också efter eller nu sin där vid mot ska skulle kommer ut får finns vara hade alla mycket än",
        "da og i at det er en til på af for den der med de som har ikke et han var om men fra sig ved vi så kan havde blev nu skal også efter eller når år hun bliver være deres mod siger kun over ud alle meget end hvor mange",
        "no og i at det er en til på av for den som med de har ikke et han var om men fra seg ved vi så kan hadde ble nå skal også etter eller når år hun blir være deres mot sier bare over ut alle mye enn hvor mange jeg",
        "fi ja on ei se että oli hän ovat mutta joka sen myös kun niin kuin vuoden mukaan ole olla tai jos hänen vain jo mitä siitä ne nyt kanssa sekä jälkeen suomen ollut vielä voi sitä joka niiden jonka tämä sanoo olisi siis tämän",
        "tr ve bir bu da de için ile olarak çok daha olan gibi en kadar sonra ne değil o var ama her ya ise türkiye yeni olduğunu diye iki önce göre büyük ancak kendi tarafından yıl şekilde içinde bunu zaman oldu etti ki",
        "id yang dan di ini dengan untuk dari dalam tidak akan pada juga ke adalah oleh itu telah ada dapat sebagai bisa atau karena para tahun mereka lebih saat tersebut hari sudah kami kepada dia bahwa secara harus masih hanya menjadi",
        "hu a az és hogy nem is egy ez de meg azt csak már volt van mint kell el még vagy ha akkor mert után lesz olyan több szerint között ami aki amely lehet magyar két mondta ezt sem így pedig első majd",
        "ro de și în a la cu pe care nu din că se o un mai pentru au este să fi ce sunt ca sau dar prin lui după fost unei unui fiind această acest ale între cele până către anul două cel său dintre și-a",
        "sq të e në dhe i për një me që nga është se u ka më nuk si do kanë ishte po janë duke shqipërisë kjo ky edhe por këtë tij pas tyre kur gjithë mund deri ndaj",
        "lt ir kad į iš su yra buvo tai jis apie už bei metų nuo po bet taip jau dėl kurie kaip arba tik dar savo metais lietuvos kuris per mūsų jų gali apie prie bus šis",
        "lv un ir ar no par uz ka tas lai kā arī gada pēc bija tika ne vai gan ko bet latvijas kas pie savu kurš tiek līdz būs jau tikai tā šo",
        "et ja on ei et see oli ka kui mis aga oma ning või kes nii juba aasta eesti eest seda tema pärast mida ta veel selle siis mille välja üle nad nende olla saab",
        "hr je i u se na da su za od s a koji o kao iz što do će bi nije koja ali te samo po kako nakon koje rekao biti ili godine još hrvatske prema već kod jer tako",
        "sl je in v se na da za so pa z ki po s ne tudi o bi kot še iz bo pri ali od do ter je bilo lahko leta med njihova kar bil več samo ko ker svoje slovenije pred",
        "ca de la i el a que en els per les un del amb una al és no es ha més dels com seva aquest també són però va ser fins han entre aquesta sobre on seu pel tots què ja",
        "vi và của các có là cho được trong một với không những người đã này để khi đến về từ theo năm tại nhiều ra vào cũng như đó trên sẽ phải sau bị",
        "ru и в не на что с по к как из у за от о для это его но а до при он мы бы был все также или их так было она уже после более если только может которые был со она году",
        "uk і в не на що з у та до як за по для від про це його але він ми був всі також або їх так було вона вже після більше якщо тільки може які бути є року із під й щоб цього",
        "bg и в на не от за с е да се по са че до като си той а но към или при след има това която които което бе беше още само между през ще г през му както",
        "sr је и у се на да су за од са а који о као из што до ће би није која али те само по како након које рекао бити или године још србије према већ код јер тако",
        "mk и на во се да за од со е на го ги не ќе што која кои беше како по или но при до тоа дека има биде според меѓу",
        "be і ў не на што з у па як за для ад пра гэта яго але ён мы быў усе таксама або іх так было яна ўжо пасля больш калі толькі можа якія",
    ];

    /// <summary>For each word, the languages it belongs to.</summary>
    public static FrozenDictionary<string, string[]> Languages { get; } =
        Table.SelectMany(line => line[3..].Split(' ').Distinct().Select(word => (word, language: line[..2])))
            .GroupBy(pair => pair.word, pair => pair.language)
            .ToFrozenDictionary(group => group.Key, group => group.ToArray());

    /// <summary>The share of a text's words, 0 to 1, that are small words of the one language that has most of them.</summary>
    public static double Share(ReadOnlySpan<char> text)
    {
        var votes = new Dictionary<string, int>();
        var words = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var start = i;
            while (i < text.Length && char.IsLetter(text[i]))
                i++;
            if (i == start)
                continue;
            words++;
            if (!Languages.TryGetValue(text[start..i].ToString().ToLowerInvariant(), out var languages))
                continue;
            foreach (var language in languages)
                votes[language] = votes.GetValueOrDefault(language) + 1;
        }

        return words == 0 || votes.Count == 0 ? 0 : (double)votes.Values.Max() / words;
    }
}
