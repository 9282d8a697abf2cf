using Briefings.Facts.Words;

namespace Briefings.Facts.Names;

/// <summary>Words that tell what a name is, in the languages that articles come in.</summary>
internal static class Lexicon
{
    /// <summary>Stand before a person's name.</summary>
    public static WordList Titles { get; } = new(
        """
        Mr Mrs Ms Miss Mx Dr Prof Sir Dame Lord Lady Madam Hon
        Herr Frau Herrn Dipl Ing Mag
        M Mme Mlle Monsieur Madame MM Maître
        Sr Sra Srta Señor Señora Don Doña D Dña
        Sig Signor Signora Dott Dottor Ing Avv
        Senhor Senhora Dra Doutor
        Pan Pani Panem Panią
        г-н г-жа господин госпожа доктор профессор академик
        """);

    /// <summary>Offices and functions.</summary>
    public static WordList Roles { get; } = new(
        """
        president vice-president chairman chairwoman chairperson chair vice-chairman co-chair director director-general
        minister secretary secretary-general undersecretary head leader chief ceo cto cfo coo founder co-founder cofounder
        manager spokesman spokeswoman spokesperson professor academician ambassador governor mayor commissioner
        chancellor premier senator representative delegate expert engineer scientist researcher analyst economist editor
        editor-in-chief partner owner officer coordinator organizer organiser member fellow adviser advisor envoy
        deputy_head lecturer dean rector developer maintainer evangelist author journalist correspondent reporter
        attorney lawyer judge prosecutor general admiral colonel captain king queen prince princess pope bishop mp mep
        Präsident Präsidentin Vizepräsident Vizepräsidentin Vorsitzender Vorsitzende Vorsitzenden Vorstand Vorstandsmitglied
        Vorstandsvorsitzender Direktor Direktorin Generaldirektor Minister Ministerin Sekretär Sekretärin Leiter Leiterin
        Chef Chefin Gründer Gründerin Mitgründer Geschäftsführer Geschäftsführerin Sprecher Sprecherin Pressesprecher
        Botschafter Botschafterin Gouverneur Bürgermeister Bürgermeisterin Kanzler Kanzlerin Bundeskanzler Senator
        Vertreter Experte Expertin Forscher Analyst Analystin Ökonom Volkswirt Chefvolkswirt Redakteur Chefredakteur Mitglied
        Abgeordneter Abgeordnete Beauftragter Machthaber Ministerpräsident Regierungschef Staatschef Generalsekretär
        président présidente vice-président vice-présidente directeur directrice ministre secrétaire chef dirigeant
        dirigeante fondateur fondatrice cofondateur porte-parole professeur professeure ambassadeur ambassadrice gouverneur
        maire député députée sénateur sénatrice membre responsable analyste économiste rédacteur patron gérant PDG DG
        presidente vicepresidente director directora ministro ministra secretario secretaria jefe jefa líder fundador
        fundadora cofundador gerente portavoz profesor profesora embajador embajadora gobernador alcalde alcaldesa
        diputado diputada senador miembro responsable analista economista coordinador coordinadora
        direttore direttrice segretario segretaria capo fondatore fondatrice portavoce professore professoressa
        ambasciatore governatore sindaco deputato membro responsabile amministratore coordinatore
        diretor diretora secretário secretária chefe fundador gerente porta-voz embaixador governador prefeito deputado
        deputada membro coordenador coordenadora
        prezes wiceprezes dyrektor minister sekretarz szef założyciel rzecznik rzeczniczka profesor ambasador burmistrz
        przewodniczący poseł członek ekspert kanclerz premier prezydent
        президент вице-президент председатель директор министр секретарь глава руководитель лидер основатель
        представитель пресс-секретарь посол губернатор мэр депутат сенатор канцлер премьер-министр премьер член эксперт
        аналитик экономист профессор генсек начальник
        """);

    /// <summary>Say that what stands beside them is spoken by someone.</summary>
    public static WordList SpeechVerbs { get; } = new(
        """
        said says say told tells noted notes added adds stated states explained explains commented comments declared
        announced argued warned remarked stressed emphasized emphasised pointed believes believed called urged insisted
        sagt sagte sagten erklärt erklärte betont betonte meint meinte berichtet berichtete kommentiert kommentierte
        warnt warnte fügte äußerte erläutert erläuterte kritisiert kritisierte forderte
        dit déclare déclaré expliqué explique estime estimé affirme affirmé commente commenté souligne souligné indique
        indiqué ajoute ajouté précise précisé juge rappelle assure assuré prévient
        dijo dice declaró declara explicó explica afirmó afirma señaló señala comentó comenta añadió aseguró subrayó
        dichiara dichiarato detto dice spiega spiegato afferma affermato commenta commentato sottolinea
        disse diz declarou declara explicou explica afirmou afirma comentou comenta acrescentou salientou
        powiedział powiedziała mówi stwierdził stwierdziła dodał dodała wyjaśnił wyjaśnia skomentował
        сказал сказала заявил заявила отметил отметила сообщил сообщила подчеркнул подчеркнула добавил пояснил говорит
        """);

    /// <summary>Inside a person's name, in lower case.</summary>
    public static WordList Particles { get; } = new(
        "de da do dos das di del della la le du van von der den ter ten zu bin ibn al el y e af av ван дер де да ди ла ле фон ибн бен эль аль");

    /// <summary>The core of an organization's name; compounds end in them.</summary>
    public static WordList Organizations { get; } = new(
        """
        association academy agency alliance authority bank board bureau cabinet centre center chamber club college
        commission committee community company consortium cooperative corporation council department directorate
        federation foundation fund government group institute institution league ministry network office
        organization organisation parliament party press programme society syndicate trust union university school hospital
        laboratory observatory museum service services enterprise enterprises exchange
        inc ltd corp co llc plc gmbh ag se sa sas srl spa kg ev bv nv oy ab as
        Verband Verein Akademie Agentur Allianz Behörde Bank Ausschuss Amt Ministerium Kammer Gesellschaft Gruppe Institut
        Kommission Rat Partei Universität Hochschule Stiftung Gewerkschaft Zentrum Bund Rundfunk Vereinigung Fonds Parlament
        Handelskammer Konzern Unternehmerverband
        association académie agence alliance autorité banque bureau chambre commission comité communauté compagnie conseil
        fédération fondation fonds gouvernement groupe institut ligue ministère organisation parlement parti société
        syndicat université école hôpital réseau
        asociación academia agencia alianza autoridad banco cámara comisión comité comunidad compañía consejo federación
        fundación fondo gobierno grupo instituto liga ministerio organización parlamento partido sociedad sindicato
        universidad escuela hospital red empresa
        associazione accademia agenzia autorità banca camera commissione comitato comunità compagnia consiglio federazione
        fondazione governo gruppo istituto lega ministero organizzazione partito società sindacato università scuola
        associação academia agência autoridade câmara comissão comitê comité comunidade companhia conselho federação
        fundação fundo governo grupo instituto liga ministério organização sociedade sindicato universidade escola
        stowarzyszenie akademia agencja bank izba komisja komitet rada fundacja ministerstwo organizacja partia uniwersytet
        ассоциация академия агентство банк палата комиссия комитет совет федерация фонд правительство группа институт
        министерство организация парламент партия общество университет компания
        """);

    /// <summary>The core of an event's name.</summary>
    public static WordList Events { get; } = new(
        """
        conference congress convention forum summit symposium expo exposition exhibition fair festival workshop
        hackathon championship championships olympics games meeting meetup seminar colloquium biennale biennial gala
        Konferenz Kongress Tagung Gipfel Gipfeltreffen Messe Ausstellung Festspiele Symposium Treffen Forum Fachtagung
        conférence congrès convention sommet forum salon exposition colloque symposium festival foire
        conferencia congreso convención cumbre foro feria exposición simposio coloquio festival jornada jornadas
        conferenza congresso convegno vertice fiera mostra esposizione simposio salone
        conferência congresso convenção cúpula cimeira fórum feira exposição simpósio
        konferencja kongres szczyt targi wystawa sympozjum
        конференция конгресс съезд саммит форум выставка ярмарка симпозиум фестиваль
        """);

    /// <summary>Leagues, cups, awards and buildings, whose names look like those of organizations.</summary>
    public static WordList OtherThings { get; } = new(
        """
        league cup championship championships trophy award awards prize medal stadium arena tower bridge airport street avenue
        Liga Bundesliga Pokal Preis Auszeichnung Stadion Brücke Flughafen Straße Allee Turm
        coupe ligue prix trophée stade aéroport pont rue avenue tour
        copa premio premios trofeo estadio aeropuerto puente calle avenida torre
        coppa campionato stadio aeroporto ponte via piazza
        taça campeonato prémio prêmio troféu estádio rua
        puchar nagroda stadion lotnisko most ulica
        кубок лига премия чемпионат стадион аэропорт мост улица проспект приз
        pris ligan cupen priset arenaen brua bron
        """);

    /// <summary>May join the words of an organization's or event's name, in lower case.</summary>
    public static WordList Connectors { get; } = new(
        """
        of for the and on in at to & with de des du la le les l' d' et pour sur à aux en del y e para sobre los las el
        di della delle dei degli il i per da do dos das no na für und der die das den dem des zur zum von vom im am i w z
        по и на
        """);

    /// <summary>Begin sentences with a capital letter and belong to no name.</summary>
    public static WordList SentenceWords { get; } = new(
        """
        the a an this that these those he she it they we you i in on at as by for from to of and but or if when while
        after before during with without since although though because however moreover meanwhile today yesterday
        tomorrow his her its their our your my there here what who why how which where some many most all both each
        about more according earlier later currently now then also not no yes one two three new
        der die das den dem des ein eine einer eines er sie es wir ihr ich im in am an auf bei mit nach seit von vom vor
        zu zum zur aus für und aber oder wenn als während nachdem dies diese dieser dieses heute gestern laut auch nicht
        le la les un une des du de il elle ils elles nous vous on ce cet cette ces en au aux dans sur pour par avec sans
        et mais ou si quand selon après avant depuis aujourd'hui hier son sa ses leur leurs notre nos
        el los las una unos unas él ella ellos ellas nosotros este esta estos estas en al con sin por para según y pero
        si cuando desde hoy ayer su sus nuestro nuestra
        il lo gli uno una lui lei loro noi questo questa questi nel nella con senza per e ma se quando dopo prima oggi ieri
        o os as um uma ele ela eles nós este esta no na nos nas em com sem por para e mas se quando hoje ontem
        w na do z i ale to ten ta te jest po przed dla od za o
        в на с и но это этот эта эти он она они мы по для от за как что если когда после
        """);
}
