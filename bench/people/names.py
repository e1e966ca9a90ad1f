"""Names of many cultures, with the ways one person's name comes to be written in different places.

The table is the bench's own: nothing in the product reads it, and it reads nothing of the product.
"""

from dataclasses import dataclass


@dataclass(frozen=True)
class Culture:
    """`called` are a given name and its short form, `respelt` one spelling of a word and another one of the same."""

    given: tuple[str, ...]
    family: tuple[str, ...]
    called: tuple[tuple[str, str], ...] = ()
    respelt: tuple[tuple[str, str], ...] = ()
    family_first: bool = False
    two_families: bool = False


def _words(text: str) -> tuple[str, ...]:
    return tuple(word.replace("_", " ") for word in text.split())


def _pairs(text: str) -> tuple[tuple[str, str], ...]:
    return tuple((one, other) for one, other in (_words(pair.replace("=", " ")) for pair in text.split()))


CULTURES: dict[str, Culture] = {
    "English": Culture(
        _words(
            "Robert William Elizabeth Katherine James Margaret Richard Edward Susan Jennifer Michael Thomas Anthony "
            "Charlotte Joseph Rebecca Andrew Patricia Christopher Samuel Deborah Stephen Jonathan Victoria Alexander"
        ),
        _words(
            "Smith Jones Taylor Brown Williams Walker Hughes O'Connor MacDonald Fitzgerald Thompson Clarke Whitaker "
            "Ashworth Pemberton St._John Holloway Radcliffe"
        ),
        _pairs(
            "Robert=Bob William=Bill Elizabeth=Liz Katherine=Kate James=Jim Margaret=Peggy Richard=Dick Edward=Ted "
            "Susan=Sue Jennifer=Jenny Michael=Mike Thomas=Tom Anthony=Tony Joseph=Joe Rebecca=Becky Andrew=Andy "
            "Patricia=Pat Christopher=Chris Samuel=Sam Deborah=Debbie Stephen=Steve Jonathan=Jon Victoria=Vicky "
            "Alexander=Alex"
        ),
        _pairs("Stephen=Steven Katherine=Catherine MacDonald=McDonald Clarke=Clark Thompson=Thomson O'Connor=OConnor"),
    ),
    "German": Culture(
        _words("Jürgen Jörg Günter Käthe Björn Wolfgang Friedrich Johannes Katharina Sebastian Hans-Peter Anneliese"),
        _words("Müller Schröder Weiß Groß Köhler Bäcker Schäfer Krüger Jäger König Vogt von_der_Heide zu_Löwenstein"),
        _pairs("Wolfgang=Wolf Friedrich=Fritz Johannes=Hannes Katharina=Kathi Sebastian=Basti"),
        _pairs(
            "Jürgen=Juergen Jörg=Joerg Günter=Guenter Käthe=Kaethe Björn=Bjoern Müller=Mueller Schröder=Schroeder "
            "Weiß=Weiss Groß=Gross Köhler=Koehler Bäcker=Baecker Schäfer=Schaefer Krüger=Krueger Jäger=Jaeger "
            "König=Koenig"
        ),
    ),
    "French": Culture(
        _words("François Hélène Benoît Anaïs Jérôme Chloé Jean-Pierre Marie-Claude Stéphane Noémie Gaëlle Frédéric"),
        _words("Lefèvre Béranger Garçon Côté Lemaître D'Aubigny de_La_Tour Bouchard Dupré Geoffroy Châtelain"),
        _pairs("Frédéric=Fred"),
        _pairs("D'Aubigny=Daubigny"),
    ),
    "Spanish": Culture(
        _words("José María_José Francisco Guadalupe Concepción Ignacio Jesús Ángel Begoña Joaquín Íñigo Dolores"),
        _words("García Núñez Muñoz Ibáñez Gutiérrez Peña Ordóñez Sánchez Fernández de_la_Cruz Domínguez Zúñiga"),
        _pairs("Francisco=Paco José=Pepe Ignacio=Nacho Guadalupe=Lupe Concepción=Concha Dolores=Lola"),
        two_families=True,
    ),
    "Portuguese": Culture(
        _words("João António Conceição Luís Gonçalo Inês Estêvão Mónica Tomás Vitória"),
        _words("Simões Magalhães Conceição Araújo Sá da_Silva dos_Santos Guimarães Leitão Brandão"),
        _pairs("João=Joãozinho António=Tó"),
        two_families=True,
    ),
    "Italian": Culture(
        _words("Giuseppe Francesco Niccolò Alessandro Giovanni Mariangela Beatrice Salvatore"),
        _words("D'Angelo De_Luca Dell'Acqua Esposito Fabbri Lo_Presti Di_Stefano Mantovani"),
        _pairs("Giuseppe=Beppe Francesco=Franco Alessandro=Sandro Giovanni=Gianni Salvatore=Totò"),
        _pairs("D'Angelo=Dangelo De_Luca=Deluca"),
    ),
    "Polish": Culture(
        _words("Łukasz Małgorzata Paweł Stanisław Katarzyna Wojciech Agnieszka Grażyna Michał Jędrzej"),
        _words("Wójcik Wiśniewski Kowalczyk Zięba Dąbrowski Górski Łęcki Pawłowski Żuraw Jabłoński"),
        _pairs("Małgorzata=Gosia Katarzyna=Kasia Stanisław=Staszek Agnieszka=Aga"),
    ),
    "Czech": Culture(
        _words("Jiří Ondřej Božena Kateřina Tomáš Zdeněk Růžena Štěpán"),
        _words("Novák Dvořák Černý Růžička Šťastný Hájek Kučera Říha"),
        _pairs("Jiří=Jirka Kateřina=Katka"),
    ),
    "Hungarian": Culture(
        _words("Zoltán László István Erzsébet Ágnes Gergő Sándor Katalin"),
        _words("Nagy Szabó Kovács Tóth Szűcs Horváth Varga Molnár"),
        _pairs("László=Laci István=Pista Erzsébet=Erzsi"),
        family_first=True,
    ),
    "Nordic": Culture(
        _words("Søren Åse Jørgen Þórunn Björk Håkan Mäkelä Sigurður Øystein Pär"),
        _words("Sørensen Østergård Bjørnstad Åkesson Lindström Guðmundsdóttir Hämäläinen Næss Strøm Ångström"),
        (),
        _pairs(
            "Søren=Soeren Jørgen=Joergen Håkan=Haakan Øystein=Oeystein Sørensen=Soerensen Østergård=Oestergaard "
            "Næss=Naess Strøm=Stroem Lindström=Lindstroem"
        ),
    ),
    "Turkish": Culture(
        _words("Gülşen Çağrı İbrahim Işıl Oğuz Şükrü Özgür Yiğit"),
        _words("Yılmaz Öztürk Çelik Şahin Doğan Kılıç Güneş Çakır"),
    ),
    "Russian": Culture(
        _words("Alexander Dmitry Ekaterina Yuri Mikhail Svetlana Sergei Natalia Evgeny Tatiana"),
        _words("Ivanov Sokolov Kuznetsov Tchaikovsky Morozov Zhukov Shcherbakov Yakovlev Khrushchev Lebedev"),
        _pairs("Alexander=Sasha Dmitry=Dima Ekaterina=Katya Mikhail=Misha Natalia=Natasha Evgeny=Zhenya Tatiana=Tanya"),
        _pairs(
            "Alexander=Aleksandr Dmitry=Dmitri Yuri=Yury Sergei=Sergey Evgeny=Yevgeni Ekaterina=Yekaterina "
            "Natalia=Natalya Ivanov=Иванов Sokolov=Соколов Kuznetsov=Kuznecov Tchaikovsky=Chaikovsky Morozov=Морозов "
            "Zhukov=Жуков Yakovlev=Iakovlev Lebedev=Лебедев Khrushchev=Hrushchev"
        ),
    ),
    "Greek": Culture(
        _words("Georgios Eleni Konstantinos Ioannis Vasilis Dimitra"),
        _words("Papadopoulos Nikolaidis Georgiou Karagiannis Alexiou Vlachos"),
        _pairs("Konstantinos=Kostas Georgios=Giorgos Ioannis=Yiannis"),
        _pairs("Papadopoulos=Παπαδόπουλος Vlachos=Βλάχος Alexiou=Αλεξίου"),
    ),
    "Arabic": Culture(
        _words("Mohammed Ahmed Hussein Youssef Khaled Fatima Aisha Abdulrahman Omar Layla"),
        _words("Al-Sayed El-Masri Hassan Abdullah Al-Farsi Haddad Mansour Khalil"),
        (),
        _pairs(
            "Mohammed=Muhammad Mohammed=Mohamed Mohammed=Mohd Ahmed=Ahmad Hussein=Husain Youssef=Yusuf Khaled=Khalid "
            "Aisha=Ayesha Omar=Umar Layla=Leila Al-Sayed=El_Sayed Abdullah=Abdallah Fatima=Fatema"
        ),
    ),
    "Indian": Culture(
        _words("Priya Anjali Venkatesh Rajesh Lakshmi Subramanian Siddharth Meenakshi Harpreet Arvind"),
        _words("Raman Chatterjee Agarwal Mukherjee Iyer Srinivasan Banerjee Patel Choudhury Krishnamurthy"),
        (),
        _pairs(
            "Siddharth=Sidharth Lakshmi=Laxmi Agarwal=Aggarwal Choudhury=Chowdhury Meenakshi=Minakshi Iyer=Ayyar "
            "Subramanian=Subramaniam"
        ),
    ),
    "Chinese": Culture(
        _words("Xiaoming Yuting Jianguo Meiling Zhiwei Haoran Lihua Xiuying"),
        _words("Wang Zhang Liu Chen Zhao Huang Zhou Xu"),
        (),
        _pairs("Xiaoming=Xiao_Ming Yuting=Yu-Ting Jianguo=Jian_Guo Meiling=Mei-Ling Zhiwei=Zhi_Wei Haoran=Hao-Ran"),
        family_first=True,
    ),
    "Korean": Culture(
        _words("Min-jun Seo-yeon Ji-hoon Hye-jin Dong-hyun Eun-ji"),
        _words("Kim Lee Park Choi Jung Kang"),
        (),
        _pairs("Min-jun=Minjun Seo-yeon=Seoyeon Ji-hoon=Jihoon Ji-hoon=Ji_Hoon Hye-jin=Hyejin Jung=Jeong Choi=Choe"),
        family_first=True,
    ),
    "Japanese": Culture(
        _words("Hiroshi Yūko Shinji Kenichirō Tomoko Ryōta"),
        _words("Satō Itō Ōno Kondō Takahashi Watanabe"),
        (),
        _pairs("Yūko=Yuuko Ryōta=Ryouta Satō=Satoh Itō=Itoh Ōno=Ohno Kondō=Kondoh"),
        family_first=True,
    ),
    "Vietnamese": Culture(
        _words("Văn_Hùng Thị_Hồng Minh_Châu Đức_Anh Quốc_Bảo Thanh_Thảo"),
        _words("Nguyễn Trần Phạm Lê Đặng Vũ"),
        family_first=True,
    ),
    "Dutch": Culture(
        _words("Pieter Johannes Wilhelmina Hendrik Cornelis Maarten"),
        _words("van_den_Berg de_Vries van_der_Meer ten_Brink Dijkstra Verhoeven"),
        _pairs("Johannes=Jan Wilhelmina=Willemijn Hendrik=Henk Cornelis=Kees Pieter=Piet"),
        _pairs("van_den_Berg=Vandenberg de_Vries=DeVries van_der_Meer=Vandermeer Dijkstra=Dykstra"),
    ),
    "Irish": Culture(
        _words("Sinéad Seán Caoimhe Pádraig Siobhán Ciarán"),
        _words("Ó_Súilleabháin Ní_Dhomhnaill O'Brien MacCarthy Byrne Fitzpatrick"),
        _pairs("Pádraig=Paddy"),
        _pairs("O'Brien=OBrien MacCarthy=McCarthy Seán=Shaun"),
    ),
    "West African": Culture(
        _words("Chukwuemeka Oluwaseun Kwame Ngozi Adaeze Babatunde Folasade Kofi"),
        _words("Okafor Adeyemi Mensah Nwosu Olatunji Boateng Eze Owusu"),
        _pairs("Chukwuemeka=Emeka Oluwaseun=Seun Babatunde=Tunde Folasade=Sade"),
    ),
}
