using Briefings.Facts.Names;
using Briefings.Facts.Words;
using Xunit;

namespace Briefings.Tests.Facts.Names;

/// <summary>Leagues, places called after people, products, ships, laws, storms, saints and the like are neither people nor organizations.</summary>
public class WrongKindTests
{
    /// <param name="right">All names that may be stated.</param>
    [Theory]
    [InlineData("en", "Liverpool moved three points clear at the top of the Premier League after beating Aston Villa 2-0 at Anfield.", "Aston Villa;Liverpool")]
    [InlineData("en", "Trading on the New York Stock Exchange was halted for an hour on Tuesday.", "")]
    [InlineData("en", "The Nobel Prize in Physics was shared by three researchers.", "")]
    [InlineData("en", "Under the Dodd-Frank Act banks must hold more capital.", "")]
    [InlineData("en", "Typhoon Haiyan killed thousands; Hurricane Katrina and Storm Eunice caused billions in damage.", "")]
    [InlineData("en", "Passengers were stranded at John F. Kennedy International Airport and at Charles de Gaulle Airport.", "")]
    [InlineData("en", "The destroyer USS John Paul Jones entered the South China Sea on Monday.", "")]
    [InlineData("en", "Apple unveiled the iPhone 17 Pro and a new Apple Watch Ultra in Cupertino.", "Apple")]
    [InlineData("en", "Cities such as San Antonio, San Diego, Saint Paul and Port Louis reported floods.", "")]
    [InlineData("en", "Tourists gathered in Times Square and at the Lincoln Memorial.", "")]
    [InlineData("en", "Goldman Sachs and Morgan Stanley advised Charles Schwab on the deal.", "")]
    [InlineData("en", "Chancellor of the Exchequer Rachel Reeves presented the budget to the House of Commons.", "Rachel Reeves;House of Commons")]
    [InlineData("en", "Alice V. Morgan, director of the Lake Board, and Peter I. Sanders, head of the Harbour Office, welcomed the plan.", "Alice V. Morgan;Peter I. Sanders")]
    [InlineData("en", "The Tang dynasty and the Ming dynasty ruled from different capitals.", "")]
    [InlineData("de", "Die Akten der Hamburger Behörde für Stadtentwicklung lagen dem Gericht vor.", "")]
    [InlineData("de", "Die Robert-Koch-Straße und die Konrad-Adenauer-Allee sind gesperrt.", "")]
    [InlineData("de", "Das Albert-Schweitzer-Krankenhaus in Northeim sucht Pflegekräfte.", "")]
    [InlineData("de", "Der Friedrich-Ebert-Platz wird umgebaut, sagte Bürgermeisterin Katrin Albrecht.", "Katrin Albrecht")]
    [InlineData("de", "Der Georg-Büchner-Preis geht an eine Lyrikerin aus Graz.", "")]
    [InlineData("de", "Sturmtief Sabine und Orkan Kyrill richteten Schäden an.", "")]
    [InlineData("de", "Der VW Golf und der Opel Corsa bleiben beliebt.", "")]
    [InlineData("de", "Die Heilige Elisabeth und Sankt Martin werden im Dom verehrt.", "")]
    [InlineData("fr", "Le porte-avions Charles de Gaulle a appareillé de Toulon.", "")]
    [InlineData("fr", "L'hôpital Georges-Pompidou et l'hôpital de la Pitié-Salpêtrière sont saturés.", "")]
    [InlineData("fr", "La rue Victor-Hugo et l'avenue Jean-Jaurès seront fermées.", "")]
    [InlineData("fr", "La loi Veil et la loi Macron ont été votées.", "")]
    [InlineData("fr", "Le boulanger Michel Durand et l'infirmière Claire Petit ont témoigné.", "Michel Durand;Claire Petit")]
    [InlineData("es", "El hospital Gregorio Marañón y el hospital La Paz están saturados.", "")]
    [InlineData("es", "El aeropuerto Adolfo Suárez Madrid-Barajas canceló vuelos.", "")]
    [InlineData("es", "El huracán María y la tormenta Filomena causaron daños.", "")]
    [InlineData("es", "El Estadio Santiago Bernabéu y el Camp Nou recibirán la final.", "")]
    [InlineData("es", "El carpintero Luis Ramírez y la enfermera Ana Torres declararon.", "Luis Ramírez;Ana Torres")]
    [InlineData("ru", "Сборник «Анна Каренина» вышел в издательстве в Москве.", "")]
    [InlineData("ru", "На улице Льва Толстого и проспекте Маршала Жукова перекрыто движение.", "")]
    [InlineData("ru", "Крейсер «Адмирал Кузнецов» вышел в Баренцево море.", "")]
    [InlineData("ru", "Министр обороны Франции Себастьен Лекорню прибыл в Киев.", "Себастьен Лекорню")]
    [InlineData("ru", "Лада Веста и Киа Рио остаются лидерами продаж.", "")]
    [InlineData("ru", "Премьер-лига и Лига чемпионов возобновятся в феврале.", "")]
    [InlineData("pl", "Ulica Marszałkowska i aleja Jana Pawła II są zamknięte.", "")]
    [InlineData("pl", "Jagiellonowie i Piastowie rządzili Polską.", "")]
    [InlineData("pl", "Zielona Góra, Jelenia Góra i Nowy Sącz odnotowały opady.", "")]
    [InlineData("pl", "Spawacz Jan Kowalski i pielęgniarka Anna Nowak protestowali.", "Jan Kowalski;Anna Nowak")]
    [InlineData("pt", "O Hospital Albert Einstein e o Hospital das Clínicas abriram vagas.", "")]
    [InlineData("pt", "A Lei Maria da Penha completa anos em agosto.", "")]
    [InlineData("pt", "O pedreiro Carlos Souza e a professora Marta Lima falaram.", "Carlos Souza;Marta Lima")]
    [InlineData("sv", "Allsvenskan och Svenska cupen startar i april.", "")]
    [InlineData("sv", "Stormen Gudrun och Alfrida fällde skog.", "")]
    [InlineData("sv", "Snickaren Lars Berg och läraren Eva Lund demonstrerade.", "Lars Berg;Eva Lund")]
    [InlineData("en", "Studies by T. S. Harrington and F. W. Bradford were quoted, said Professor Alice Morgan.", "T. S. Harrington;F. W. Bradford;Alice Morgan")]
    [InlineData("lv", "Daiga un Andris Bērziņi saņēma balvu par saimniecību.", "")]
    [InlineData("lv", "Remonts sākts Jāņa Ozola ielā un pie Annas Brigaderes skolas.", "")]
    [InlineData("pl", "Anna i Jan Kowalscy otworzyli piekarnię przy ul. Stanisława Wyspiańskiego.", "Anna")]
    [InlineData("ru", "Концерт прошёл в филармонии им. Дмитрия Шостаковича.", "")]
    [InlineData("hu", "A Kovács János iskola és a Liszt Ferenc repülőtér zárva tart.", "")]
    [InlineData("en", "Engineers use artificial intelligence (AI) and nuclear magnetic imaging (NMI) to read the scans.", "")]
    [InlineData("fr", "Le cortège a quitté Harlem pour Grayson Mews, écrit le Harbour Daily.", "Harbour Daily")]
    [InlineData("fr", "L’Allemagne et la Suède investissent dans l’intelligence artificielle (IA) et la TVA baisse.", "")]
    [InlineData("es", "La inteligencia artificial (IA) y el PIB crecen en EE. UU. y en Rusia.", "")]
    [InlineData("es", "Las tiendas de Marks and Spencer abrieron en West Virginia y en Santa Monica.", "")]
    [InlineData("sv", "Denver Nuggets mötte Utah Jazz i Salt Lake City och i West Virginia.", "Denver Nuggets;Utah Jazz")]
    [InlineData("no", "Laget reiste til Rocky Mountains og Las Vegas, skrev China Daily.", "China Daily")]
    [InlineData("da", "Holdet rejste til Rocky Mountains og El Salvador, skrev China Daily.", "China Daily")]
    [InlineData("fi", "Kulkue eteni Evelyn Streetiltä Grayson Squarelle.", "")]
    [InlineData("hu", "Németországot és Olaszországot is elérte a vihar.", "")]
    [InlineData("hu", "Az Egyesült Államok és az USA-nak hitelező országok tárgyaltak.", "")]
    [InlineData("ro", "Antrenorul a plecat. Președintele a semnat legea. Reprezentanții au votat.", "")]
    [InlineData("ru", "США и Россия подписали договор. СССР распался давно, а ВВП вырос.", "")]
    [InlineData("ru", "Президент США Эндрю Колман прилетел в Осло.", "Эндрю Колман")]
    [InlineData("lv", "Par to runāja Ozola kungs un Liepas kundze.", "Ozola;Liepas")]
    [InlineData("zh", "会议将于周五举行，周六闭幕。", "")]
    [InlineData("ja", "彼はパンク・ロックとコモン・ローに詳しい。", "")]
    [InlineData("ar", "يستخدم الأطباء الذكاء الاصطناعي في علاج كوفيد.", "")]
    [InlineData("en", "Fans of Duran Duran stayed at the Hyatt near Miller Drive in Santa Rosa.", "")]
    [InlineData("en", "Ace Management and Oakfield Consulting welcomed the plan.", "Ace Management;Oakfield Consulting")]
    [InlineData("en", "Tickets for the Olympic Games and the Super Bowl are sold out, Inc. magazine wrote.", "")]
    [InlineData("de", "Die Olympischen Winterspiele und die Formel 1 sind im EEG nicht genannt.", "")]
    [InlineData("de", "Petra Kovalev sprach. Kovalevs Wunsch ist eine Lösung, sagte Petra Kovalev.", "Petra Kovalev")]
    [InlineData("de", "Der HWU-Chef feierte das HWU-Comeback, die KG und die GmbH schwiegen.", "HWU")]
    [InlineData("ru", "Президент Турции Реджеп Ковалев прилетел в Осло.", "Реджеп Ковалев")]
    [InlineData("es", "Compró agua en Aguas Gaseosas, escribió Página Nueve.", "")]
    [InlineData("el", "Ο υπουργός Μεταφορών Νίκος Παπαδάκης μίλησε στη Θεσσαλονίκη. Η δήμαρχος Ελένη Μαρκοπούλου συμφώνησε.", "Νίκος Παπαδάκης;Ελένη Μαρκοπούλου")]
    [InlineData("tr", "Vali Yardımcısı Osman Bilgin'in ziyaretinde Emine Kara ve Ali Can Öztürk de vardı.", "Osman Bilgin;Emine Kara;Ali Can Öztürk")]
    [InlineData("tr", "Süper Lig başladı, Cumhuriyet Bayramı kutlandı ve Atatürk Havalimanı'na uçak indi.", "")]
    [InlineData("pl", "Burmistrz Piotr Zalewski odwiedził Szkołę Podstawową im. Marii Konopnickiej i Rondo Dmowskiego.", "Piotr Zalewski")]
    [InlineData("pl", "Przy ul. Jana Kilińskiego stanął pomnik Józefa Piłsudskiego.", "")]
    [InlineData("cs", "Starosta Kutné Hory Josef Viktorín otevřel Nemocnici Tomáše Bati na náměstí Jiřího z Poděbrad.", "Josef Viktorín")]
    [InlineData("ru", "Школа имени Юрия Гагарина открылась, а Лига чемпионов начнётся во вторник.", "")]
    public void Only_the_people_and_organizations_of_a_text_are_stated(string language, string text, string right)
    {
        var names = NameReader.Read(language, Paragraph.All("", [text]), []);

        string[] stated = [.. names.People.Select(person => person.Name), .. names.Organizations.Select(name => name.Text)];
        Assert.Empty(stated.Except(right.Split(';')));
    }

    [Theory]
    [InlineData("en", "Rabbi Samuel Goldstein and Sen. Elizabeth Morgan met Sheikh Abdullah Rahman in London on Monday, said Imam Yusuf Karimi.", "Samuel Goldstein;Elizabeth Morgan;Abdullah Rahman;Yusuf Karimi")]
    [InlineData("tr", "Programa Tarım ve Orman Bakan Yardımcısı Mehmet Yıldız katıldı.", "Mehmet Yıldız")]
    [InlineData("cs", "Jan Novotný, ředitel nemocnice, a hejtman Petr Dvořák podepsali smlouvu.", "Jan Novotný;Petr Dvořák")]
    public void A_title_or_an_office_before_a_name_is_no_part_of_it(string language, string text, string people) =>
        Assert.Equal(people.Split(';'), NameReader.Read(language, Paragraph.All("", [text]), []).People.Select(person => person.Name).Distinct());

    [Theory]
    [InlineData("fr", "Le boulanger Michel Durand et l'infirmière Claire Petit ont témoigné.", "Michel Durand;Claire Petit")]
    [InlineData("es", "El carpintero Luis Ramírez y la enfermera Ana Torres declararon.", "Luis Ramírez;Ana Torres")]
    [InlineData("pl", "Spawacz Jan Kowalski i pielęgniarka Anna Nowak protestowali.", "Jan Kowalski;Anna Nowak")]
    [InlineData("pt", "O pedreiro Carlos Souza e a professora Marta Lima falaram.", "Carlos Souza;Marta Lima")]
    [InlineData("sv", "Snickaren Lars Berg och läraren Eva Lund demonstrerade.", "Lars Berg;Eva Lund")]
    public void People_beside_a_job_that_is_in_no_list_are_stated(string language, string text, string people) =>
        Assert.Equal(people.Split(';'), NameReader.Read(language, Paragraph.All("", [text]), []).People.Select(person => person.Name));
}
