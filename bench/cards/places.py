"""The world the made-up cards come from: names, titles, employers, streets and phone habits of each place.

Every pool is cut in two: entries with an even place are for tuning, those with an odd one for measuring, so that the
measured half holds no name, title or employer that anyone tuned on.
"""

from dataclasses import dataclass, field


@dataclass(frozen=True)
class Place:
    """One country's habits; pools are "|"-separated."""

    region: str
    given: str
    family: str
    titles: str
    employers: str  # NAME=domain
    streets: str
    towns: str
    phone_labels: tuple[str, str, str]  # telephone, mobile, fax
    numbers: tuple[str, ...]  # national significant numbers; "x" is any digit
    before: str = ""  # degrees before the name, some cards
    after: str = ""
    script: str = "latin"
    native: tuple[tuple[str, str], ...] = field(default=())  # (as printed in the native script, in Latin)


PLACES = (
    Place(
        "US",
        "Michael|Jennifer|Robert|Ashley|Tyler|Latoya|Brandon|Megan|Samantha|Gregory|Denise|Marcus",
        "Johnson|McDonald|O'Brien|Ramirez|Kowalczyk|Washington|Smith-Jones|Hernandez|Nguyen|Fitzgerald|Bennett|"
        "Castellano",
        "Senior Recruiter|Vice President, Engineering|Account Executive|Director of Human Resources|Project Manager|"
        "Chief Technology Officer|Attorney at Law|Licensed Realtor|Head of Talent Acquisition|Software Engineer|"
        "Regional Sales Manager|Principal Architect",
        "Northwind Logistics=northwindlogistics.com|Blue Harbor Capital=blueharborcap.com|"
        "Tillman & Rhodes LLP=tillmanrhodes.com|"
        "Evergreen Health=evergreenhealth.org|Sparkline Software, Inc.=sparkline.io|"
        "Ironbridge Construction=ironbridgeco.com|"
        "Summit Realty Group=summitrealtygroup.com|Vantage Analytics=vantage-analytics.com",
        "1200 Market Street, Suite 400|45 W 23rd St|PO Box 3381|8900 Research Blvd, Bldg 2|77 Beacon Street|"
        "310 S. Michigan Ave.",
        "San Francisco, CA 94103|New York, NY 10010|Austin, TX 78758|Boston, MA 02108|Chicago, IL 60604|"
        "Denver, CO 80202",
        ("Phone", "Cell", "Fax"),
        ("415555xxxx", "212555xxxx", "512555xxxx", "6175550xxx", "3125551xxx"),
        "",
        "PhD|P.E.|CFA|MBA|PMP, CSM|SHRM-CP",
    ),
    Place(
        "GB",
        "Oliver|Charlotte|Alistair|Imogen|Rhys|Niamh|Graham|Philippa|Callum|Tamsin",
        "Whitfield|MacLeod|Pemberton|Okonkwo|Llewellyn|Ashworth|Featherstone|O'Sullivan|Hargreaves|Patel",
        "Managing Director|Senior Consultant|Finance Manager|Head of People|Solicitor|Quantity Surveyor|"
        "Operations Director|Associate Partner",
        "Harrow & Finch Ltd=harrowfinch.co.uk|Pennine Engineering=pennine-eng.co.uk|"
        "Brightwater Consulting=brightwater.uk|"
        "Oakley Legal LLP=oakleylegal.co.uk|Thistle Renewables=thistlerenewables.co.uk|Kestrel "
        "Partners=kestrelpartners.com",
        "14 St. John's Lane|Unit 6, Quayside Park|221 Deansgate|The Old Mill, Bridge Street|3 Charlotte Square",
        "London EC1M 4AJ|Manchester M3 4EN|Bristol BS1 6XN|Edinburgh EH2 4DR|Leeds LS1 4DY",
        ("Tel", "Mob", "Fax"),
        ("2079460xxx", "1614960xxx", "7700900xxx", "1174960xxx", "1314960xxx"),
        "",
        "FCA|BSc MRICS|ACMA",
    ),
    Place(
        "DE",
        "Jürgen|Katharina|Björn|Annegret|Matthias|Jörg|Sabine|Heike|Günther|Ursula",
        "Müller|Schäfer|Weiß|von Hohenberg|Großmann|Krüger|Schmidt-Böhm|Lüdemann|Jäger|Köhler",
        "Geschäftsführer|Leiterin Personal|Rechtsanwalt|Vertriebsleiter|Projektleiterin|Softwareentwickler|"
        "Prokurist|Steuerberaterin|Leiter Einkauf|Referentin Öffentlichkeitsarbeit",
        "Weber Maschinenbau GmbH=weber-maschinenbau.de|Nordlicht Energie AG=nordlicht-energie.de|"
        "Kanzlei Brandt & Partner=kanzlei-brandt.de|"
        "Hansen Spedition GmbH & Co. KG=hansen-spedition.de|Rheinwerk Software "
        "GmbH=rheinwerk-software.de|Blumenthal Bau=blumenthal-bau.de",
        "Königstraße 12|Am Alten Hafen 7|Goethestr. 45|Industriestraße 3|Marktplatz 1",
        "70173 Stuttgart|20457 Hamburg|60313 Frankfurt am Main|50667 Köln|04109 Leipzig",
        ("Telefon", "Mobil", "Telefax"),
        ("71123456xx", "4030009xxx", "15123456xxx", "69900009xx", "22146909xx"),
        "Dr.|Dipl.-Ing.|Prof. Dr.",
    ),
    Place(
        "FR",
        "François|Hélène|Jérôme|Amélie|Benoît|Chloé|Stéphane|Aurélie|Gaëlle|Loïc",
        "Lefèvre|de La Tour|Moreau|Béranger|Dubois|Rousseau|Gauthier|d'Ormesson|Fontaine|Chevalier",
        "Directeur Général|Responsable Ressources Humaines|Chef de projet|Ingénieure commerciale|"
        "Avocat à la Cour|Directrice Marketing|Gérant|Chargée de recrutement",
        "Atelier Lumière=atelier-lumiere.fr|Groupe Verdon=groupe-verdon.fr|Océane Conseil=oceane-conseil.com|"
        "Boulangerie Martin SARL=boulangerie-martin.fr|"
        "Transports Delmas=transports-delmas.fr|Cabinet Rivière=cabinet-riviere.fr",
        "12, rue de la République|8 avenue des Champs-Élysées|45 bis, boulevard Voltaire|3, place Bellecour",
        "75003 Paris|69002 Lyon|13001 Marseille|33000 Bordeaux|44000 Nantes",
        ("Tél.", "Port.", "Fax"),
        ("14265xxxxx", "47837xxxx6", "61234xxxx5", "49154xxxx4", "55648xxxx3"),
    ),
    Place(
        "PL",
        "Łukasz|Małgorzata|Paweł|Agnieszka|Grzegorz|Żaneta|Michał|Elżbieta|Jędrzej|Bożena",
        "Wójcik|Kamińska|Dąbrowski|Łęcka|Zieliński|Święcicka|Szczepański|Gołębiewska|Błażejewski|Źródłowska",
        "Dyrektor Handlowy|Specjalista ds. rekrutacji|Kierownik projektu|Główna Księgowa|Prezes Zarządu|"
        "Radca prawny|Inżynier sprzedaży|Doradca klienta",
        "Bałtyk Systemy Sp. z o.o.=baltyksystemy.pl|Zielona Energia S.A.=zielonaenergia.pl|"
        "Kancelaria Nowicki=kancelaria-nowicki.pl|Drukarnia Orzeł=drukarniaorzel.pl|Meblex=meblex.com.pl|"
        "Polbud Inwestycje=polbud.pl",
        "ul. Marszałkowska 84/92|ul. Piotrkowska 15 lok. 3|al. Jerozolimskie 123A|ul. Świętego Marcina 29",
        "00-514 Warszawa|90-002 Łódź|02-017 Warszawa|61-806 Poznań|80-831 Gdańsk",
        ("tel.", "kom.", "faks"),
        ("22621xxxx", "42633xxxx", "601234xxx", "61852xxxx", "512345xxx"),
        "mgr|dr inż.",
    ),
    Place(
        "CZ",
        "Jiří|Kateřina|Ondřej|Tereza|Přemysl|Lenka|Vojtěch|Zdeňka",
        "Dvořák|Němcová|Černý|Kučerová|Růžička|Šťastná|Říha|Procházková",
        "Obchodní ředitel|Personální manažerka|Jednatel společnosti|Projektová manažerka|Vedoucí výroby|Účetní|"
        "Advokát|Specialistka náboru",
        "Moravské Strojírny a.s.=moravske-strojirny.cz|Vltava Consulting s.r.o.=vltavaconsulting.cz|"
        "Datapro=datapro.cz|Pražské Pekárny=prazskepekarny.cz",
        "Václavské náměstí 12|Na Příkopě 583/15|Masarykova 31|Křížová 4",
        "110 00 Praha 1|602 00 Brno|301 00 Plzeň|702 00 Ostrava",
        ("Tel.:", "Mobil:", "Fax:"),
        ("224xxxx11", "602xxxx12", "541xxxx13", "777xxxx14"),
        "Ing.|Mgr.",
        "Ph.D.|CSc.",
    ),
    Place(
        "HU",
        "Zoltán|Ágnes|György|Erzsébet|Gábor|Katalin|Győző|Tünde",
        "Szabó|Kovács|Tőkés|Horváth|Fekete|Németh|Szűcs|Vörös",
        "Ügyvezető igazgató|Értékesítési vezető|HR vezető|Projektmenedzser|Könyvelő|Mérnök",
        "Duna Informatika Kft.=dunainfo.hu|Pannon Építő Zrt.=pannonepito.hu|Zöldmező Bt.=zoldmezo.hu|"
        "Tisza Logisztika=tiszalog.hu",
        "Andrássy út 60.|Váci utca 12.|Petőfi Sándor u. 8.|Kossuth tér 3.",
        "1062 Budapest|1052 Budapest|6722 Szeged|4024 Debrecen",
        ("Telefon:", "Mobil:", "Fax:"),
        ("1327xxxx", "30234xxxx", "62420xxx", "20345xxxx"),
    ),
    Place(
        "RO",
        "Ștefan|Ioana|Răzvan|Mădălina|Cătălin|Ruxandra|Țuțu|Anișoara",
        "Popescu|Ionescu|Mureșan|Băsescu|Țăranu|Știrbei|Gheorghiță|Brătianu",
        "Director General|Manager Resurse Umane|Inginer proiectant|Director Vânzări|Avocat|Consultant fiscal",
        "Carpați Construct SRL=carpaticonstruct.ro|Delta Soft SRL=deltasoft.ro|Banca Dunării=bancadunarii.ro|"
        "Agro Bărăgan SA=agrobaragan.ro",
        "Str. Academiei nr. 28-30|Bd. Unirii 15, bl. C2|Calea Victoriei 120|Str. Mihai Viteazul 7",
        "010016 București|400001 Cluj-Napoca|700019 Iași|300001 Timișoara",
        ("Tel:", "Mobil:", "Fax:"),
        ("213107xxx", "722345xxx", "264591xxx", "741234xxx"),
    ),
    Place(
        "TR",
        "Ayşe|Mehmet|Gülşah|İbrahim|Çağla|Özgür|Şebnem|Yiğit",
        "Yılmaz|Öztürk|Çelik|Şahin|Kılıç|Doğan|Güneş|Akıncı",
        "Genel Müdür|İnsan Kaynakları Uzmanı|Satış Müdürü|Proje Yöneticisi|Avukat|Finans Direktörü",
        "Boğaziçi Yazılım A.Ş.=bogaziciyazilim.com.tr|Ege Tekstil=egetekstil.com.tr|"
        "Anadolu İnşaat Ltd. Şti.=anadoluinsaat.com|Marmara Lojistik=marmaralojistik.com.tr",
        "Büyükdere Cad. No: 127|Atatürk Bulvarı 45/3|İstiklal Cad. 88|Kordon Boyu 12",
        "34394 Şişli / İstanbul|06680 Çankaya / Ankara|34433 Beyoğlu / İstanbul|35210 İzmir",
        ("Tel", "GSM", "Faks"),
        ("212345xxxx", "5321234xxx", "312444xxxx", "5427654xxx"),
    ),
    Place(
        "VN",
        "Thị Hồng|Văn Đức|Minh Tuấn|Ngọc Ánh|Quốc Bảo|Thùy Dương",
        "Nguyễn|Trần|Phạm|Đặng|Vũ|Đỗ",
        "Giám đốc|Trưởng phòng Kinh doanh|HR Manager|Sales Executive|Kế toán trưởng|Marketing Director",
        "Sao Việt Co., Ltd=saoviet.com.vn|Mekong Digital=mekongdigital.vn|Hoa Sen Group=hoasengroup.vn|"
        "Bình Minh JSC=binhminhjsc.vn",
        "123 Nguyễn Huệ, Quận 1|45 Lê Lợi|Tầng 8, 72 Trần Hưng Đạo|18 Phan Chu Trinh",
        "TP. Hồ Chí Minh|Hà Nội|Đà Nẵng|Huế",
        ("ĐT", "Mobile", "Fax"),
        ("2838123xxx", "903123xxx", "2439412xxx", "912345xxx"),
        script="family-first",
    ),
    Place(
        "JP",
        "-",
        "-",
        "営業部長|Sales Manager|代表取締役|Software Engineer|人事課長|General Manager",
        "株式会社青空技研=aozora-giken.co.jp|Sakura Trading Co., Ltd.=sakuratrading.co.jp|"
        "山手商事株式会社=yamate-shoji.co.jp|"
        "Hoshi Systems K.K.=hoshisystems.jp",
        "東京都港区芝公園4-2-8|2-11-3 Meguro, Meguro-ku|大阪府大阪市北区梅田1-3-1|1-1-2 Otemachi, Chiyoda-ku",
        "〒105-0011|Tokyo 153-0063|〒530-0001|Tokyo 100-8111",
        ("TEL", "携帯", "FAX"),
        ("35012xxxx", "9012345xxx", "66345xxxx", "8098765xxx"),
        script="cjk",
        native=(
            ("田中 健一", "Kenichi Tanaka"),
            ("佐藤 美咲", "Misaki Sato"),
            ("山本 浩二", "Koji Yamamoto"),
            ("鈴木 あゆみ", "Ayumi Suzuki"),
            ("高橋 直樹", "Naoki Takahashi"),
            ("中村 恵子", "Keiko Nakamura"),
        ),
    ),
    Place(
        "CN",
        "-",
        "-",
        "总经理|Sales Director|销售经理|R&D Manager|人力资源总监|Export Manager",
        "上海明华科技有限公司=minghua-tech.cn|Golden Bridge Trading Co., Ltd.=goldenbridge.com.cn|"
        "北京远景文化传媒=yuanjing-media.cn|Dragon Valley Electronics=dragonvalley.cn",
        "上海市浦东新区世纪大道100号|Room 1808, No. 88 Jianguo Road|"
        "北京市朝阳区建国门外大街1号|Building 5, Keji South Road",
        "200120|Beijing 100022|100004|Shenzhen 518057",
        ("电话", "手机", "传真"),
        ("215012xxxx", "13812345xxx", "106512xxxx", "13987654xxx"),
        script="cjk",
        native=(
            ("王晓明", "Wang Xiaoming"),
            ("李静", "Li Jing"),
            ("张伟强", "Weiqiang Zhang"),
            ("陈丽华", "Chen Lihua"),
            ("刘洋", "Yang Liu"),
            ("赵志远", "Zhao Zhiyuan"),
        ),
    ),
    Place(
        "IN",
        "Priyanka|Rajesh|Ananya|Venkatesh|Sneha|Arjun|Lakshmi|Gaurav",
        "Raghunathan|Sharma|Iyer|Chatterjee|Subramanian|Deshpande|Banerjee|Reddy",
        "Chief Executive Officer|Manager - HR|Sr. Software Engineer|Business Development Executive|"
        "Chartered Accountant|General Manager - Operations",
        "Sagar Infotech Pvt. Ltd.=sagarinfotech.co.in|Lotus Textiles=lotustextiles.in|"
        "Ganga Pharma Limited=gangapharma.com|Indus Consulting=indusconsulting.in",
        "No. 42, 2nd Floor, MG Road|Plot 17, Sector 44|B-204, Andheri East|15/3 Park Street",
        "Bengaluru - 560001|Gurugram 122003, Haryana|Mumbai 400 069|Kolkata 700016",
        ("Ph", "Mob", "Fax"),
        ("9845012xxx", "1244012xxx", "9820123xxx", "8041234xxx"),
        "",
        "B.Tech, MBA|FCA",
    ),
    Place(
        "BR",
        "João|Conceição|Antônio|Letícia|Vinícius|Flávia",
        "Gonçalves|dos Santos|Araújo|Magalhães|da Silva|Falcão",
        "Diretor Comercial|Gerente de Recursos Humanos|Engenheira Civil|Sócio-proprietário|Consultora de Vendas|"
        "Advogado",
        "Construtora Horizonte Ltda.=construtorahorizonte.com.br|Café Serrano=cafeserrano.com.br|"
        "Nexo Tecnologia=nexotec.com.br|Banco Ipê S.A.=bancoipe.com.br",
        "Av. Paulista, 1578 - 4º andar|Rua das Flores, 210|Av. Rio Branco, 45 - sala 302|Rua XV de Novembro, 99",
        "São Paulo - SP, 01310-200|Curitiba - PR, 80020-310|Rio de Janeiro - RJ, 20090-003|Blumenau - SC, 89010-000",
        ("Tel.", "Cel.", "Fax"),
        ("1131234xxx", "11987654xxx", "4133221xxx", "21998765xxx"),
    ),
    Place(
        "ES",
        "José María|Begoña|Íñigo|Concepción|Álvaro|Lucía",
        "García Núñez|Fernández|Ibáñez|Muñoz Peña|Echevarría|Gómez Ruiz",
        "Director de Operaciones|Responsable de Selección|Abogada|Ingeniero de Proyectos|Gerente|Jefa de Ventas",
        "Bodegas Valdeón S.L.=bodegasvaldeon.es|Soluciones Ibéricas=solucionesibericas.com|"
        "Grupo Almena S.A.=grupoalmena.es|Clínica Serrano=clinicaserrano.es",
        "C/ Gran Vía, 28, 3º B|Avda. Diagonal 640|Plaza Mayor, 4|Pol. Ind. El Pino, nave 12",
        "28013 Madrid|08017 Barcelona|37001 Salamanca|41016 Sevilla",
        ("Tel.", "Móvil", "Fax"),
        ("915234xxx", "612345xxx", "933456xxx", "678901xxx"),
    ),
    Place(
        "SE",
        "Åsa|Björn|Märta|Håkan|Göran|Åke",
        "Lindström|Åkesson|Sjöberg|Nyström|Hägglund|Öberg",
        "Verkställande direktör|Rekryterare|Projektledare|Försäljningschef|Ekonomichef|Systemutvecklare",
        "Norrsken Data AB=norrskendata.se|Skogsbruket i Umeå=skogsbruket.se|Mälardalen Bygg AB=malardalenbygg.se|"
        "Fjord Konsult=fjordkonsult.se",
        "Drottninggatan 71|Storgatan 5|Kungsgatan 44, 3 tr|Järnvägsgatan 9",
        "111 36 Stockholm|903 26 Umeå|411 15 Göteborg|722 15 Västerås",
        ("Tel", "Mobil", "Fax"),
        ("8123456xx", "701234xxx", "90123xxx", "317654xxx"),
    ),
    Place(
        "DK",
        "Søren|Mette|Jørgen|Kirsten|Rasmus|Birgitte",
        "Sørensen|Kjær|Højgaard|Østergaard|Møller|Bæk",
        "Administrerende direktør|HR-konsulent|Projektleder|Salgschef|Advokat|Seniorrådgiver",
        "Østkysten Rederi A/S=oestkysten.dk|Grøn Vind ApS=groenvind.dk|Hansen & Holm=hansenholm.dk|"
        "Nordic Foods A/S=nordicfoods.dk",
        "Vesterbrogade 149|Åboulevarden 23, 2.|Nyhavn 11|Søndergade 5",
        "1620 København V|8000 Aarhus C|1051 København K|5000 Odense",
        ("Tlf.", "Mobil", "Fax"),
        ("3312xxxx", "2034xxxx", "8612xxxx", "4087xxxx"),
    ),
    Place(
        "IT",
        "Niccolò|Giulia|Alessandro|Chiara|Lorenzo|Francesca",
        "D'Angelo|Bianchi|De Luca|Ferrarini|Esposito|Lo Presti",
        "Amministratore Delegato|Responsabile Vendite|Avvocato|Direttore Tecnico|Architetto|Responsabile Risorse Umane",
        "Officine Toscane S.r.l.=officinetoscane.it|Studio Legale Conti=studioconti.it|"
        "Caffè Vesuvio=caffevesuvio.it|Meccanica Po S.p.A.=meccanicapo.it",
        "Via Giuseppe Garibaldi, 18|Corso Italia 45|Piazza Duomo 3|Viale Europa, 112/B",
        "20121 Milano (MI)|50123 Firenze|00186 Roma|10121 Torino TO",
        ("Tel.", "Cell.", "Fax"),
        ("0286461xxx", "3471234xxx", "0552341xxx", "3389876xxx"),
        "Ing.|Dott.ssa",
    ),
    Place(
        "NL",
        "Joost|Marijke|Sander|Annelies|Pieter|Femke",
        "van der Berg|de Vries|Jansen|van 't Hoff|ten Brink|Hoekstra",
        "Algemeen Directeur|Recruiter|Accountmanager|Hoofd Financiën|Projectleider|Notaris",
        "Polder Techniek B.V.=poldertechniek.nl|Zeezicht Media=zeezichtmedia.nl|"
        "Grachten Advocaten=grachtenadvocaten.nl|De Molen Verzekeringen=demolen.nl",
        "Keizersgracht 241|Stationsplein 45|Coolsingel 6|Havenstraat 18b",
        "1016 EA Amsterdam|3013 AK Rotterdam|3511 ED Utrecht|9711 JA Groningen",
        ("T", "M", "F"),
        ("205551xxx", "612345xxx", "104567xxx", "653214xxx"),
        "ir.|mr.",
    ),
)
