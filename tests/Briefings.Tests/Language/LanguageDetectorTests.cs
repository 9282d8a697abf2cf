using Briefings.Language;
using Xunit;

namespace Briefings.Tests.Language;

public class LanguageDetectorTests
{
    [Theory]
    [InlineData("en", "The committee said that it would publish the report in the spring.")]
    [InlineData("de", "Der Ausschuss teilte mit, dass der Bericht im Frühjahr veröffentlicht wird.")]
    [InlineData("fr", "Le comité a indiqué que le rapport sera publié au printemps avec les annexes.")]
    [InlineData("es", "El comité dijo que el informe se publicará en la primavera con los anexos.")]
    [InlineData("it", "Il comitato ha detto che la relazione sarà pubblicata in primavera con gli allegati.")]
    [InlineData("pt", "O comitê disse que o relatório será publicado na primavera com os anexos.")]
    [InlineData("nl", "De commissie zei dat het verslag in het voorjaar wordt gepubliceerd en niet eerder.")]
    [InlineData("pl", "Komisja poinformowała, że raport zostanie opublikowany na wiosnę oraz jest dostępny.")]
    [InlineData("ru", "Комитет сообщил, что доклад будет опубликован весной и что его можно заказать.")]
    [InlineData("uk", "Комітет повідомив, що доповідь буде опублікована навесні і що її можна замовити.")]
    [InlineData("sv", "Kommittén sade att rapporten ska publiceras under våren och att den inte är klar.")]
    [InlineData("tr", "Komite raporun ilkbaharda yayımlanacağını ve bunun için çok çalıştığını söyledi.")]
    [InlineData("no", "Regjeringen sier at den ikke vil kommentere saken før møtet er over.")]
    [InlineData("no", "Hun har ikke bodd i Bergen etter at barnehagen ble stengt.")]
    [InlineData("no", "Barna tar bussen hjem, og det er nesten ingen som spør.")]
    [InlineData("da", "Børnene tager bussen hjem, og der er næsten ingen, der spørger.")]
    [InlineData("da", "Regeringen siger, at den ikke vil kommentere sagen, før mødet er slut.")]
    [InlineData("ru", "Где и когда это было, она не сказала.")]
    [InlineData("ru", "Министр сообщил, что переговоры продолжатся в пятницу.")]
    [InlineData("bg", "Министърът съобщи, че преговорите ще продължат в петък.")]
    [InlineData("uk", "Міністр повідомив, що переговори триватимуть у п'ятницю.")]
    [InlineData("sr-Latn", "Predsednik je juče rekao da će mesto sastanka biti poznato posle praznika.")]
    [InlineData("hr", "Predsjednik je jučer rekao da će mjesto sastanka biti poznato poslije blagdana.")]
    [InlineData("sk", "Minister povedal, že rokovania budú pokračovať až po sviatkoch.")]
    [InlineData("cs", "Ministr řekl, že jednání budou pokračovat až po svátcích.")]
    [InlineData("sl", "Minister je povedal, da se bodo pogajanja nadaljevala po praznikih.")]
    [InlineData("kk", "Министр келіссөздер жұма күні жалғасады деп мәлімдеді.")]
    [InlineData("gl", "O ministro dixo que as negociacións van continuar o venres coas empresas.")]
    [InlineData("et", "Minister ütles, et läbirääkimised jätkuvad reedel.")]
    [InlineData("fi", "Ministeri sanoi, että neuvottelut jatkuvat perjantaina.")]
    [InlineData("lv", "Ministrs sacīja, ka sarunas turpināsies piektdien.")]
    [InlineData("lt", "Ministras sakė, kad derybos bus tęsiamos penktadienį.")]
    [InlineData("hu", "A miniszter azt mondta, hogy a tárgyalások pénteken folytatódnak.")]
    [InlineData("ja", "委員会は報告書を春に公表すると発表した。")]
    [InlineData("zh", "委员会表示，报告将在春天发布，这是他们的决定。")]
    [InlineData("zh-Hant", "委員會表示，報告將在春天發布，這是他們的決定。")]
    [InlineData("ko", "위원회는 보고서를 봄에 발표한다고 밝혔다.")]
    [InlineData("ar", "قالت اللجنة إن التقرير سينشر في الربيع")]
    [InlineData("he", "הוועדה אמרה שהדוח יפורסם באביב")]
    [InlineData("en", "The delegates were Ann Dan, Dan Door, Eve Het, Dan Niet, Dan Een, Jan Van, Dan Die, said the host.")]
    [InlineData("ru", "Совет одобрил строительство пирса, который откроется для жителей.")]
    [InlineData("mk", "Советот го одобри пристаништето кое ќе се отвори за две години.")]
    [InlineData("is", "Nefndin sagði að skýrslan yrði birt í vor og að hún væri ekki tilbúin fyrir þann tíma.")]
    [InlineData("ms", "Jawatankuasa itu berkata laporan tersebut akan diterbitkan pada musim bunga dan boleh dibeli daripada mereka.")]
    [InlineData("id", "Komite itu mengatakan laporan tersebut akan diterbitkan pada musim semi dan dapat dibeli dari mereka karena banyak yang meminta.")]
    [InlineData("sw", "Kamati ilisema kwamba ripoti hiyo itachapishwa mwaka huu na watu wengi wameiomba kwa sababu hii.")]
    [InlineData("ur", "کمیٹی نے کہا کہ یہ رپورٹ موسم بہار میں شائع کی جائے گی اور اس کے بعد دستیاب ہو گی۔")]
    [InlineData("fa", "این کمیته گفت که گزارش در بهار منتشر خواهد شد و برای همه در دسترس است.")]
    [InlineData("sr-Latn", "Odbor je saopštio da će izveštaj biti objavljen u maju, posle dve nedelje, i da je deo već gotov.")]
    [InlineData("hr", "Odbor je priopćio da će izvješće biti objavljeno u svibnju, poslije dva tjedna, i da je dio već gotov.")]
    [InlineData("ms", "Kerajaan berkata laporan dari syarikat itu harus diterbitkan dan dia dapat membelinya kerana mereka sudah siap.")]
    [InlineData("gu", "સમિતિએ કહ્યું કે અહેવાલ વસંતમાં પ્રકાશિત થશે.")]
    [InlineData("te", "నివేదిక వసంతకాలంలో ప్రచురించబడుతుందని కమిటీ తెలిపింది.")]
    [InlineData("kn", "ವರದಿಯನ್ನು ವಸಂತಕಾಲದಲ್ಲಿ ಪ್ರಕಟಿಸಲಾಗುವುದು ಎಂದು ಸಮಿತಿ ಹೇಳಿದೆ.")]
    [InlineData("ml", "റിപ്പോർട്ട് വസന്തകാലത്ത് പ്രസിദ്ധീകരിക്കുമെന്ന് സമിതി അറിയിച്ചു.")]
    [InlineData("pa", "ਕਮੇਟੀ ਨੇ ਕਿਹਾ ਕਿ ਰਿਪੋਰਟ ਬਸੰਤ ਵਿੱਚ ਛਾਪੀ ਜਾਵੇਗੀ।")]
    [InlineData("si", "වාර්තාව වසන්තයේදී ප්‍රකාශයට පත් කරන බව කමිටුව පැවසීය.")]
    [InlineData("lo", "ຄະນະກໍາມະການກ່າວວ່າບົດລາຍງານຈະຖືກເຜີຍແຜ່ໃນລະດູໃບໄມ້ປົ່ງ")]
    [InlineData("am", "ኮሚቴው ሪፖርቱ በጸደይ ወቅት እንደሚታተም እና ግን ዝግጁ መሆኑን ገልጿል ነው")]
    [InlineData("mr", "समितीने सांगितले की अहवाल वसंत ऋतूत प्रकाशित होणार आहे आणि तो उपलब्ध असे.")]
    [InlineData("hi", "समिति ने कहा कि रिपोर्ट वसंत में प्रकाशित की जाएगी और यह उपलब्ध है।")]
    [InlineData("fo", "Nevndin segði, at frágreiðingin verður útgivin í vár, og at hon ikki er liðug, men teir arbeiða við henni.")]
    [InlineData("kk", "Комитет баяндама көктемде жарияланады деп мәлімдеді және бұл туралы кейін айтылады.")]
    [InlineData("hr", "Na autocesti kod Karlovca jutros su se sudarila dva teretna vozila.")]
    [InlineData("hr", "Vlada je prihvatila prijedlog proračuna za iduću godinu.")]
    [InlineData("sr-Latn", "Vlada Srbije usvojila je predlog budžeta za narednu godinu.")]
    [InlineData("sl", "Vlada je sprejela predlog proračuna za prihodnje leto.")]
    [InlineData("cs", "Vláda schválila návrh rozpočtu na příští rok.")]
    [InlineData("no", "Politiet har pågrepet to menn etter et ran i Drammen.")]
    [InlineData("da", "Politiet har anholdt to mænd efter et røveri i Odense.")]
    [InlineData("sv", "Polisen har gripit två män efter ett rån i Malmö.")]
    [InlineData("ms", "Polis menahan dua lelaki selepas kejadian samun di Shah Alam malam tadi.")]
    [InlineData("id", "Polisi menangkap dua pria setelah perampokan di Bekasi tadi malam.")]
    [InlineData("fi", "Hallitus hyväksyi uudet pienyritysten tukisäännöt.")]
    [InlineData("et", "Valitsus kiitis heaks uued väikeettevõtete toetamise reeglid.")]
    [InlineData("lt", "Vyriausybė patvirtino naujas smulkiojo verslo rėmimo taisykles.")]
    [InlineData("lv", "Valdība apstiprināja jaunus noteikumus mazo uzņēmumu atbalstam.")]
    [InlineData("tr", "Bakanlık yeni yönetmeliği onayladı.")]
    [InlineData("az", "Nazirlər Kabineti yeni qaydaları təsdiq edib.")]
    [InlineData("is", "Ríkisstjórnin samþykkti nýjar reglur til stuðnings litlum fyrirtækjum.")]
    [InlineData("fo", "Landsstýrið hevur gjørt av at hækka avgjaldið á olju í ár.")]
    [InlineData("vi", "Công an Hà Nội vừa bắt giữ hai nghi phạm cướp tiệm vàng.")]
    [InlineData("sr", "Влада је усвојила нова правила за подршку малим предузећима.")]
    [InlineData("mk", "Владата ги одобри новите правила за поддршка на малиот бизнис.")]
    [InlineData("be", "Урад зацвердзіў новыя правілы падтрымкі малога бізнесу.")]
    [InlineData("ca", "El Govern ha aprovat avui un nou decret per ampliar les ajudes al lloguer.")]
    [InlineData("gl", "A Xunta investirá tres millóns na mellora das estradas de Ourense.")]
    [InlineData("nl", "Gemeenteraad keurt begroting 2026 goed.")]
    [InlineData("af", "Die polisie het gister twee mans in hegtenis geneem ná 'n gewapende roof in Pretoria.")]
    [InlineData("zh-Hant", "聖馬丁大教堂的鐘聲隨著教堂沒落驟停")]
    [InlineData("zh", "圣马丁大教堂的钟声随着教堂没落骤停")]
    [InlineData("el", "Η επιτροπή είπε ότι η έκθεση θα δημοσιευτεί την άνοιξη")]
    public void The_language_of_a_sentence_is_detected(string expected, string text)
    {
        var (language, confidence) = LanguageDetector.Detect(text);

        Assert.Equal(expected, language.Value);
        Assert.True(confidence > 0.5);
    }

    [Fact]
    public void A_name_that_is_a_small_word_elsewhere_decides_no_language()
    {
        var (language, confidence) = LanguageDetector.Detect("Kanye West memulai tur dunia. Kanye West tampil di Jakarta malam ini sambil tersenyum lebar.");

        Assert.NotEqual("zu", language.Value);
        Assert.True(confidence < 0.97);
    }

    [Theory]
    [InlineData("Vrijeme je bilo lijepo.", "Vreme je bilo lepo.")]
    [InlineData("Vijeće je objavilo izvješće.", "Veće je objavilo izveštaj.")]
    [InlineData("Riječ je o cijeni lijekova.", "Reč je o ceni lekova.")]
    public void Croatian_and_Serbian_are_distinguished_by_their_vowels(string croatian, string serbian)
    {
        Assert.Equal(("hr", "sr-Latn"), (LanguageDetector.Detect(croatian).Language.Value, LanguageDetector.Detect(serbian).Language.Value));
    }

    [Theory]
    [InlineData("他明天去北京。")]
    [InlineData("Dan ini rumah baru.")]
    public void What_two_neighbours_write_alike_is_not_sure(string text) => Assert.True(LanguageDetector.Detect(text).Confidence < 0.97);

    [Fact]
    public void Names_in_Latin_letters_do_not_make_a_Japanese_text_English()
    {
        var (language, _) = LanguageDetector.Detect("PostgreSQL Global Development Group は本日、新しいバージョンを公開した。");

        Assert.Equal("ja", language.Value);
    }

    [Fact]
    public void A_text_without_words_is_not_sure_of_anything()
    {
        var (language, confidence) = LanguageDetector.Detect("12345 --- 67");

        Assert.Equal(("und", 0), (language.Value, confidence));
    }

    // Nahuatl, Hawaiian, Greenlandic, Chuvash.
    [Theory]
    [InlineData("Inin altepetl ca huey ihuan miequintin tlacah ompa chantih, auh in tlahtoani oquihtoh quenin moneltiliz in tequitl ipan xiuhtzontli, yece ayamo tlamih.")]
    [InlineData("Ua haʻi aku ke komike e hoʻopuka ʻia ana ka hōʻike i ke kupulau, akā ʻaʻole i mākaukau i kēia manawa no ka poʻe a pau o ka mokupuni nui loa.")]
    [InlineData("Naalakkersuisut nalunaarpoq nalunaarusiaq upernaakkut saqqummersinneqarumaartoq, kisianni suli naammassineqarsimanngitsoq inuiaqatigiinnut tamanut.")]
    [InlineData("Комитет отчета ҫуркунне пичетлесе кӑларассине пӗлтернӗ, анчах хальлӗхе вӑл хатӗр мар, ҫавӑнпа халӑх кӗтет, ӗҫ ҫине тӑраҫҫӗ, вӗсем пурте пӗлеҫҫӗ.")]
    public void A_language_that_is_not_known_is_none_of_its_neighbours(string text)
    {
        Assert.Equal("und", LanguageDetector.Detect(text).Language.Value);
    }
}
