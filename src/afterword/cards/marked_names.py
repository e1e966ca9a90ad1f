"""Names that are hardly ever written without their marks where they come from: seen plain, one was probably lost."""

from afterword.words.folding import fold
from afterword.words.word_list import listed


def lacks_its_mark(word: str, region: str) -> bool:
    """Whether a plain word is a name that people in that country ("PL") write with a mark."""
    return word.isascii() and fold(word).strip(".,") in _BY_PLAIN.get(_COUNTRY.get(region, region), ())


def as_written(word: str, region: str) -> str | None:
    """A name as people in that country write it, whatever marks `word` has; None where it is none of those known."""
    return _WRITTEN.get(_COUNTRY.get(region, region), {}).get(fold(word).strip(".,"))


def is_as_written(word: str, region: str) -> bool:
    """Whether a word is such a name and has its marks."""
    return as_written(word, region) == word


def lacks_a_rare_mark(word: str, region: str, beside: str) -> bool:
    """Whether a plain word is, with a mark, a name of another country, whose people kept the marks they came with.

    Where English is spoken only beside a word that has one: there many leave them out.
    """
    if not word.isascii() or (region in _ENGLISH and beside.isascii()):
        return False
    return fold(word).strip(".,") in _RARE


_MARKED = {
    "PL": "Łukasz Paweł Michał Rafał Mirosław Stanisław Sławomir Przemysław Jarosław Radosław Zdzisław Władysław "
    "Bogusław Wiesław Wacław Bolesław Czesław Mieczysław Bronisław Bogumił Małgorzata Elżbieta Bożena Grażyna "
    "Żaneta Łucja Jędrzej Wiesława Mirosława Stanisława Władysława Wójcik Kamiński Kamińska Zieliński "
    "Zielińska Szymański Szymańska Woźniak Dąbrowski Dąbrowska Kozłowski Kozłowska Jabłoński Jabłońska Król "
    "Wróbel Pawłowski Pawłowska Jasiński Jasińska Wróblewski Górski Górska Michałowski Kołodziej Kwaśniewski "
    "Mróz Głowacki Głowacka Krzyżanowski Krzyżanowska Ziółkowski Ziółkowska Wasiłewski Gołębiowski Gąsior "
    "Śliwa Łuczak Błaszczyk Żak Żurek Stępień Dudziński Cieślak Świątek Wąsik",
    "CZ": "Jiří Tomáš Lukáš Ondřej Vojtěch Matěj Zdeněk Luděk Přemysl Bedřich Kateřina Zdeňka Růžena Věra Miloš "
    "Aleš Jáchym Libuše Markéta Žofie Dvořák Dvořáková Černý Černá Novák Nováková Procházka Procházková Říha "
    "Veselý Veselá Horák Horáková Němcová Pokorný Pokorná Růžička Růžičková Šťastný Šťastná Beneš Benešová "
    "Křížek Kříž Hájek Hájková Jelínek Jelínková Král Králová Šimek Kolář Kolářová Navrátil Čermák Čermáková "
    "Vaněk Vaňková Blažek Dušek Bláha Kovář Sedláček Ševčík Kubíček Mareš Šimůnek",
    "SK": "Ján Štefan Tomáš Lukáš Ľubomír Ľuboš Miloš Kováč Kováčová Horváth Tóth Baláž Molnár Šimko Hudák",
    "HU": "László István József Zoltán Sándor Gábor Péter Tamás András György Mária Éva Kálmán Károly Mihály Dániel "
    "Ádám Ágnes Zsófia Réka Ildikó Jenő Lőrinc Győző Ödön Béla Géza Róbert Krisztián Balázs Nándor Áron "
    "Kovács Tóth Szabó Horváth Németh Lukács Molnár Juhász Szűcs Mészáros Kőrösi Török Fehér Fülöp Vörös "
    "Gulyás Bíró Bálint Illés Szőke Oláh Pásztor Sólyom",
    "RO": "Ștefan Ștefania Cătălin Cătălina Mădălina Răzvan Nicușor Mihăiță Ionuț Anișoara Luminița Dănuț Țuțu "
    "Mureșan Țăranu Brătianu Rădulescu Gheorghiță Bălan Lăcătuș Oprișan Crăciun Grădinaru Văcărescu Sârbu "
    "Câmpeanu",
    "TR": "Ayşe Gülşah Gülşen Şebnem Şule Tuğba Tuğçe Özgür Özlem Ömer Çağla Çağrı Çetin Işıl Işık Yiğit Uğur Oğuz "
    "Gökhan Gökçe Barış Şükrü Müge Ümit Ülkü Ünal Nilgün Gönül Bülent Cüneyt Çelik Yılmaz Öztürk Şahin Yıldız "
    "Yıldırım Doğan Kılıç Şimşek Özdemir Özkan Güneş Aydın Koç Karadağ Güler Yüksel Çakır Taş Akgün Ateş Gül "
    "Erdoğan Yalçın",
    "FR": "François Françoise Jérôme Hélène Stéphane Frédéric Frédérique Sébastien Cédric Rémi Rémy Benoît Loïc "
    "Gaël Gaëlle Maël Joël Joëlle Noël Noëlle Élodie Aurélie Amélie Mélanie Émilie Céline Cécile Geneviève "
    "Valérie Agnès Thérèse Zoé Chloé Léa Théo Timothée Hervé René Renée Gérard Gérald André Andrée Régis "
    "Solène Anaïs Inès Lætitia Lefèvre Fèvre Hébert Guérin Bénard Béranger Rivière",
    "ES": "José María Jesús Ángel Álvaro Óscar Raúl Ramón Andrés Martín Adrián Joaquín Fermín Iván Hernán Íñigo "
    "Iñaki Ángeles Belén Begoña Lucía Mónica Verónica Inés Concepción Asunción Encarnación García Fernández "
    "González Rodríguez López Martínez Sánchez Pérez Gómez Jiménez Hernández Díaz Álvarez Muñoz Gutiérrez "
    "Domínguez Vázquez Ramírez Núñez Suárez Méndez Ibáñez Peña Castañeda Ordóñez Márquez Giménez Peñalver "
    "Benítez Ríos",
    "PT": "João José António Antônio Luís Inês Conceição Estêvão Sebastião Vinícius Letícia Flávia Cláudia Patrícia "
    "Sílvia Mônica Mónica Verônica Mário Júlio Fábio Flávio Márcio Sérgio Rogério Thaís Araújo Gonçalves "
    "Magalhães Guimarães Simões Falcão Brandão Leitão Assunção Aragão Galvão Romão Valadão Mendonça Lourenço "
    "França",
    "DE": "Jürgen Jörg Björn Günther Günter Götz Käthe Sören Dörte Bärbel Müller Schäfer Krüger Köhler König Böhm "
    "Jäger Größer Bräuer Schröder Möller Köster Kühn Löffler Groß Weiß Voß Preuß Fürst Übelacker Höfling "
    "Lüdemann Großmann Schütz Wölfl Hübner Förster Schönfeld Grünwald Böttcher Kößler",
    "SE": "Åsa Björn Håkan Göran Åke Märta Örjan Mårten Pär Jörgen Sölve Märit Lindström Sjöberg Bergström Nyström "
    "Åkesson Sjögren Öberg Söderberg Hägglund Grönvall Ekström Öström Sandström Hellström Åberg Åström "
    "Norström Forsström Lundström Engström Holmström Söderström Höök Björk Löfgren Lööf Fält",
    "DK": "Søren Jørgen Bjørn Åse Kåre Kjær Sørensen Jørgensen Højgaard Østergaard Møller Bæk Nørgaard Nørregaard "
    "Kjærgaard Ærø Grønlund Børge Lærke Thøgersen Rømer Skøtt Kølbæk",
    "NO": "Bjørn Jørgen Håkon Øyvind Åse Pål Kåre Gøran Tønnessen Sørensen Bjørnstad Ødegård Røed Bøe Sæther Grønli",
}
_COUNTRY = {"AT": "DE", "CH": "DE", "BR": "PT", "BE": "FR", "MX": "ES", "AR": "ES", "CO": "ES", "CL": "ES"}
_BY_PLAIN = {region: frozenset(map(fold, listed(names))) for region, names in _MARKED.items()}
_WRITTEN = {region: {fold(name): name for name in listed(names)} for region, names in _MARKED.items()}
_ENGLISH = frozenset(("US", "CA", "GB", "IE", "AU", "NZ", "ZA", "IN", "SG"))
# Of the marked names those with a letter that no neighbour writes otherwise; "Peter" is Péter in Hungary alone.
_RARE = frozenset(
    fold(name)
    for names in _MARKED.values()
    for name in listed(names)
    if set(name.casefold()) & set("łąęśżźćńřěůțșğışőű")
)
