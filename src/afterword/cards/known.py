"""Words that tell what a line of a card is, in the languages cards come in. Compared folded: no case, no diacritics."""

import re

from afterword.words.folding import fold
from afterword.words.word_list import listed

# Whole words, or beginnings where they end in "*".
TITLE_WORDS = listed(
    # English
    "accountant account accounts adviser advisor administrator agent analyst architect artist assistant associate "
    "attorney auditor barber barista broker builder buyer ceo cfo chair chairman chairwoman chairperson chef chief "
    "cio ciso clerk cmo coach colonel commissioner concierge consultant contractor controller coo coordinator "
    "counsel counselor counsellor curator cto cpo dean dentist deputy designer developer director doctor driver "
    "economist editor electrician estimator actor actress advocate ambassador animator apprentice archivist "
    "bookkeeper bricklayer caterer ceramicist chiropractor cinematographer columnist composer copywriter "
    "counselor-at-law decorator dietitian dispatcher doula esthetician evangelist florist freelancer "
    "fundraiser goldsmith groomer handyman installer jeweler locksmith magician masseuse "
    "mediator milliner mixologist mobilist naturopath optician osteopath paramedic pediatrician planner podiatrist "
    "psychiatrist psychotherapist roofer sculptor seamstress sommelier songwriter "
    "technologist trustee upholsterer welder winemaker woodworker writer "
    "engineer engineering entrepreneur executive expert farmer fellow founder "
    "co-founder cofounder gardener geologist guide head hygienist illustrator inspector instructor intern "
    "interpreter inventor investigator journalist judge landscaper lawyer lead leader lecturer librarian "
    "loan machinist manager marketer mechanic mediator merchandiser mentor midwife minister musician negotiator "
    "notary nurse nutritionist officer operator optometrist owner painter paralegal partner pastor pharmacist "
    "photographer physician physicist physiotherapist pilot planner plumber policy postdoc postdoctoral "
    "president principal "
    "producer professor programmer proprietor psychologist publicist publisher realtor receptionist recruiter "
    "recruitment rector registrar reporter rep representative researcher reviewer salesperson scheduler "
    "scientist secretary "
    "senior specialist staff statistician stylist strategist superintendent supervisor surgeon surveyor teacher "
    "technician technologist therapist trader trainee trainer translator treasurer trustee tutor underwriter "
    "veterinarian vet videographer vice vp svp evp avp md writer salesman saleswoman solicitor barrister hr "
    "broker talent acquisition sourcer "
    # German
    "geschaftsfuhr* inhaber* leiter* *leiter *leiterin abteilungs* berater* *berater *beraterin sachbearbeiter* "
    "referent* "
    "rechtsanwalt* rechtsanwaltin notar* steuerberater* ingenieur* *ingenieur *entwickler* architekt* arzt "
    "arztin zahnarzt* "
    "prokurist* vorstand* aufsichtsrat* assistenz assistent* *manager *managerin meister* *meister projekt* "
    "vertrieb* "
    "einkauf* personal* kaufmann* kauffrau* *kaufmann buchhalt* gesellschafter* vorsitzende* beauftragte* "
    "geschaftsleit* "
    # French
    "directeur directrice gerant gerante responsable chef cheffe charge chargee ingenieur ingenieure avocat avocate "
    "conseiller conseillere consultant* president* presidente associe associee fondateur "
    "fondatrice comptable technicien technicienne redacteur redactrice medecin notaire architecte developpeur "
    "developpeuse "
    "delegue deleguee secretaire attache attachee adjoint adjointe "
    # Spanish, Portuguese, Italian
    "naczelnik* owners kierowca director directora gerente jefe jefa abogado abogada ingeniero ingeniera asesor "
    "asesora consejero consejera "
    "administrador administradora socio socia contador contadora coordinador coordinadora arquitecto arquitecta "
    "presidenta vicepresidente responsable encargado encargada tecnico tecnica medico medica "
    "diretor diretora engenheiro engenheira advogado advogada vendedor vendedora socio-proprietario proprietario "
    "proprietaria analista consultor consultora coordenador coordenadora representante "
    "amministratore amministratrice delegato direttore direttrice responsabile avvocato architetto ingegnere "
    "consulente commercialista titolare socio geometra impiegato funzionario presidente segretario dirigente "
    "arquiteto arquiteta corretor corretora dentista comercial delegado delegada empresario empresaria "
    "autonomo enfermeiro enfermeira professora gestor gestora executivo executiva psicologo psicologa "
    "psicologa veterinario veterinaria farmaceutico farmaceutica profesor profesora agente tasador "
    "commerciale agente promotore promotrice psicologa medico architetta perito fondatore fondatrice "
    "collaboratore collaboratrice addetto addetta ristoratore "
    # Polish, Czech, Slovak
    "projektant* architekt architektka agent agentka makler maklerka realitni lekarka prawnik* sprzedawca koordynator* "
    "analityk* grafik fotograf trener* wspolnik* wspolwlasciciel* pelnomocnik* psycholog* dentyst* stomatolog* "
    "mistr stavbyvedouci projektant* prodejce obchodnik* "
    "dyrektor* prezes* kierownik* specjalist* ksiegow* doradca* doradczyni radca* adwokat* inzynier* handlowiec "
    "przedstawiciel* asystent* wlasciciel* czlonek menedzer* konsultant* referent* notariusz* lekarz* "
    "programist* wiceprezes* "
    "reditel* jednatel* manazer* vedouci* ucetni* advokat* specialist* obchodni* asistent* konzultant* poradce* "
    "inzenyr* majitel* "
    "predseda* lekar* konatel* riaditel* veduci* "
    # Hungarian
    "igazgato* ugyvezeto* vezeto *vezeto menedzser* *menedzser konyvelo* mernok* *mernok ugyved* tanacsado* "
    "*tanacsado titkar* "
    "asszisztens* szakerto* elnok* munkatars* *munkatars tulajdonos* orvos* fejleszto* "
    "kepviselo* *kepviselo ertekesito* *ertekesito felelos* *felelos ugyintezo* *ugyintezo epitesz* tervezo* *tervezo "
    # Romanian
    "arhitect* agent notar medic programator* jurist* "
    "inginer* avocat* administrator* consilier* economist* sef* contabil* asociat* presedinte* "
    # Turkish
    "mudur* muduru uzman* uzmani avukat* muhendis* *muhendisi danisman* yonetici* yoneticisi direktor* direktoru "
    "baskan* "
    "baskani sorumlu* sorumlusu temsilci* temsilcisi mimar* koordinator* "
    "kurucu* ortak ortagi mimari muhasebe* muhasebeci ogretmen* doktor "
    # Nordic, Dutch
    "indehaver* revisor* tomrer* saelger* salgschef innehaver* innehavare* forskare larare lege lakare arkitekt* "
    "handlaggare* *handlaggare ansvarig *ansvarig samordnare* makelaar* fysiotherapeut* architect* docent* "
    "inkoper* verkoper* *verkoper ondernemer* oprichter* "
    "direktor* direktør direktor verkstallande *chef *sjef *leder *ledare konsulent* *konsulent *konsult "
    "radgiver* *radgiver "
    "rekryterare utvecklare *utvecklare *utvikler ingenjor* sivilingenior ingenior* advokat* okonom* ekonom* "
    "saljare selger "
    "daglig leder johtaja *johtaja paallikko *paallikko asiantuntija *asiantuntija toimitusjohtaja "
    "directeur *directeur hoofd adviseur *adviseur *leider medewerker *medewerker advocaat notaris eigenaar "
    "bestuurder "
    "beleidsmedewerker vertegenwoordiger "
    # Vietnamese
    "giam doc truong phong ke toan pho nhan vien ky su "
)
# Vietnamese words are short; only these together mean a title.
TITLE_PHRASES = (
    "giam doc",
    "truong phong",
    "ke toan",
    "nhan vien",
    "ky su",
    "chuyen vien",
    "pho phong",
    "real estate agent",
)
TITLE_EAST = re.compile(
    "部長|課長|係長|取締役|社長|会長|主任|店長|室長|次長|専務|常務|担当|代表|営業部|技術部|人事部|経理|エンジニア|マネージャー|弁護士|教授|"
    "经理|總經理|經理|总监|總監|主管|董事|工程师|工程師|总裁|總裁|教授|主任|律师|律師|助理|顾问|顧問|销售|销售部|会计|설계|대표|이사|부장|과장|팀장|차장|사원"
)
COMPANY_SUFFIXES = listed(
    "inc incorporated llc llp lp ltd limited plc corp corporation co company gmbh mbh ag kg ohg ug kgaa se ev "
    "sarl sas sasu "
    "eurl scp sl slu sa srl spa snc sapa bv nv vof cv ab oy oyj as asa aps kft zrt nyrt bt rt sro spol zoo spj "
    "lda ltda eireli "
    "pc pllc pty pvt pte bhd sdn pjsc ooo oao kk jsc dd doo ad eood ood sti"
)
COMPANY_WORDS = listed(
    "group groupe gruppe grupo gruppo holding holdings bank banca banco banque solutions systems technologies "
    "technology "
    "consulting partners associates services logistics software realty properties capital analytics industries "
    "industrie "
    "international university universitat universite universidad universita college institute institut school "
    "academy "
    "foundation hospital clinic clinica clinique praxis hotel restaurant cafe caffe bistro bakery pizzeria salon "
    "studio studios agency agentur atelier media marketing design digital energy energia energie construction "
    "construct "
    "constructora construtora bau immobilien insurance versicherung versicherungen verzekeringen trading exports "
    "enterprises ventures labs laboratories pharma pharmaceuticals medical health healthcare dental legal law "
    "kanzlei kancelaria cabinet advocaten spedition transports transport logistik logistika foods motors auto "
    "autohaus electronics "
    "informatika informatica infotech tech technik data networks network telecom communications press verlag "
    "publishing museum ministry department council association federation union society church club shop store "
    "market "
    "pharmacy apotheke winery brewery farm farms boulangerie officine bodegas textiles tekstil insaat yazilim "
    "lojistik "
    "konsult bygg rederi institut instituto istituto lehrstuhl fakultat faculty district factory ministry "
    "ministerstwo ministerium ministere ministerio urzad gemeente kommune "
    "kommun stadt ville ayuntamiento asociatia "
    "asociacion associacao associazione verein verband fundacja fundacion fundatia stiftung stichting "
    "uniwersytet univerzita egyetem universitatea "
    "universitesi politechnika technische hochschule ecole escuela scuola szkola hospitalet klinikum krankenhaus "
    "szpital hopital sygehus bakery "
    "bakers builders plumbing roofing landscaping electric electrical heating cleaning painting photography "
    "catering gallery theatre theater "
    "orchestra publishers financial advisors advisory wealth trust fund mortgage realtors estates motor motors "
    "airlines hotels resort spa gym "
    "fitness yoga barbershop schreinerei tischlerei malerbetrieb elektro sanitar apotheke praxis buro "
    "ingenieurburo architekten rechtsanwalte"
)
COMPANY_EAST = re.compile(
    "株式会社|有限会社|合同会社|公司|集团|集團|大学|大學|銀行|银行|研究所|事務所|事务所|医院|病院|학교|주식회사|㈜|\\(株\\)|商事|工業|製作所|传媒|科技"
)
STREET_WORDS = listed(
    "street st str road rd avenue ave av boulevard blvd bd bld bldg lane ln drive dr way court ct square sq "
    "place pl plaza "
    "parkway pkwy highway hwy suite ste floor fl unit building tower house centre center park box block room rm "
    "terrace crescent "
    "close quay wharf mews row broadway strasse *strasse *str weg *weg platz *platz gasse *gasse allee *allee "
    "damm *damm ring ufer "
    "*ufer hafen rue quai chemin impasse route via viale corso piazza piazzale largo vicolo strada calle c/ avda "
    "avenida avda. plaza paseo "
    "pol poligono ronda rua travessa praca alameda rodovia ul al os pl ulica aleja osiedle lok nam namesti ulice "
    "trida nabrezi utca "
    "ut u ter korut krt calea bulevardul soseaua sos splaiul nr bl sc et ap cad cadde caddesi sok sokak sokagi "
    "bulvari blv mah "
    "mahallesi kat plaza no gatan *gatan vagen *vagen vej *vej gade *gade alle plads *plads torv *torv gata "
    "*gata veien *veien katu *katu tie "
    "straat *straat laan *laan plein *plein gracht *gracht singel *singel kade *kade weg dijk *dijk duong pho "
    "quan phuong tang "
    "nagar marg sector plot phase colony chowk opp near bridge college hall industrial estate postfach po ku "
    "chome cho andar sala "
    "edificio trg etage "
    "nyhavn hoher hohe markt marktplatz lgh gate"
)
STREET_EAST = re.compile("[路街道号號室层樓楼区區丁目番地]|〒|市.{1,12}[区町]|[都府県]")
TOWN_WORDS = listed(
    "usa uk germany deutschland france polska poland czech republic magyarorszag hungary romania turkey turkiye "
    "vietnam japan "
    "china india brasil brazil espana spain sverige sweden danmark denmark italia italy nederland netherlands "
    "austria osterreich "
    "schweiz suisse switzerland belgium belgie belgique norge norway suomi finland ireland canada mexico "
    "australia singapore portugal "
    "kingdom states america england scotland wales zealand korea taiwan hongkong emirates uae"
)
SLOGAN_WORDS = listed(
    "since your our we you we're est established partner tomorrow quality qualitat trust trusted built simple "
    "matters "
    "moving making better best solutions world future leidenschaft seit depuis votre notre ihr ihre unser for "
    "the with"
)
# Behind a name, with or without a comma.
CREDENTIALS = listed(
    "phd dphil md mba msc bsc ma ba ms bs cpa cfa cfp pe pmp csm shrm-cp shrm-scp sphr phr esq jd llm llb dds "
    "dvm rn fca aca acma acca "
    "cisa cissp mrics frics riba aia leed ap cma cia ea od do dpt mph edd psyd lcsw rd pharmd btech mtech be me "
    "bcom mcom "
    "mphil csc drsc dis mrcp frcp ceng meng beng mieee fcca cipd mcipd fcipd pgdip clu chfc crs gri abr dba "
    "llc-x ra faia pmi-acp "
    "cams cscp ccim sior cebs raprn aprn np pa-c dmd mw obe mbe cbe"
)
# Before a name; the kept ones are part of how a person is addressed.
KEPT_BEFORE = listed("dr prof professor doctor sir dame rev reverend rabbi hon judge")
# "Dr. med. dent.", "Dr. rer. nat.": the letter says "Dr."
FIELDS_OF_DOCTORS = listed("med dent vet rer nat phil jur iur pol oec sc hc habil techn mont univ theol ing agr")
DROPPED_BEFORE = listed(
    "ing mgr dipl-ing dipl mag bc bca mudr judr rndr phdr mddr mvdr dott dott-ssa dottssa dottor avv arch geom "
    "rag ir mr-nl drs "
    "mgr-inz inz hab lic eng er sri smt shri mr mrs ms miss herr frau monsieur madame m mme dipl-kfm dipl-kffr "
    "dipl-inf ra rain "
    "ks thdr doc rner op-nl arq lcdo abg cpa-x"
)

LABEL_TEXT = {
    "fax": [
        "fax",
        "telefax",
        "faks",
        "telecopie",
        "telecopieur",
        "facsimile",
        "fx",
        "f",
        "fax.",
        "fax:",
        "tel/fax-x",
        "传真",
        "傳真",
        "ファックス",
        "ファクス",
        "télécopie",
    ],
    "mobile": [
        "mobile",
        "mob",
        "mobil",
        "mobiel",
        "cell",
        "cellular",
        "cel",
        "cell.",
        "celular",
        "cellulare",
        "gsm",
        "kom",
        "komorka",
        "handy",
        "natel",
        "movil",
        "móvil",
        "port",
        "portable",
        "c",
        "m",
        "mb",
        "hp",
        "whatsapp",
        "wa",
        "手机",
        "手機",
        "携帯",
        "移动",
        "di",
        "động",
        "dd-x",
        "didong",
        "mobilnummer",
        "matkapuhelin",
    ],
    "phone": [
        "tel",
        "telefon",
        "telephone",
        "telefono",
        "telefone",
        "tele",
        "phone",
        "ph",
        "p",
        "t",
        "tlf",
        "tlf.",
        "tfn",
        "tél",
        "dir",
        "direct",
        "direkt",
        "durchwahl",
        "office",
        "o",
        "main",
        "zentrale",
        "d",
        "work",
        "w-x",
        "home",
        "h",
        "hotline",
        "call",
        "toll",
        "free",
        "tollfree",
        "电话",
        "電話",
        "dt",
        "đt",
        "puh",
        "puhelin",
        "linea",
        "land",
        "landline",
        "switchboard",
        "reception",
        "desk",
        "ofc",
        "tf",
        "bureau",
        "standard",
        "ligne",
        "directe",
        "代表",
        "phones",
    ],
    "mail": [
        "email",
        "e-mail",
        "mail",
        "e",
        "e-mail:",
        "emaill",
        "eml",
        "邮箱",
        "郵箱",
        "メール",
        "电邮",
        "courriel",
        "correo",
        "mel",
        "e-posta",
        "eposta",
    ],
    "web": [
        "web",
        "website",
        "w",
        "www",
        "internet",
        "url",
        "site",
        "homepage",
        "网址",
        "網址",
        "http",
        "https",
        "strona",
        "webb",
        "hjemmeside",
    ],
    "number": [
        "vat",
        "ust",
        "ustid",
        "ust-idnr",
        "ust-id",
        "idnr",
        "ust-idnr.",
        "nip",
        "regon",
        "krs",
        "cif",
        "nif",
        "siret",
        "siren",
        "tva",
        "hrb",
        "hra",
        "ico",
        "dic",
        "ic",
        "cui",
        "cnpj",
        "cpf",
        "gst",
        "gstin",
        "pan",
        "iban",
        "bic",
        "swift",
        "p.iva",
        "piva",
        "iva",
        "cf",
        "reg",
        "registration",
        "registered",
        "lic",
        "license",
        "licence",
        "nmls",
        "ein",
        "duns",
        "btw",
        "kvk",
        "org.nr",
        "orgnr",
        "cvr",
        "mst",
        "steuernummer",
        "steuernr",
        "hr-nr",
        "konto",
        "bankverbindung",
        "cin",
        "din",
        "tin",
        "abn",
        "acn",
        "dre",
        "bre",
        "calbre",
        "mc",
        "usdot",
        "account",
        "no-x",
        "rcs",
        "ape",
        "naf",
        "moms",
        "organisationsnummer",
        "vergi",
        "adószám",
        "adoszam",
        "cégjegyzék",
        "rc",
        "j40",
        "license#",
    ],
}


def _matcher(words: tuple[str, ...]) -> re.Pattern[str]:
    parts = []
    for word in dict.fromkeys(fold(word) for word in words):
        inner = re.escape(word.strip("*"))
        parts.append((r"[\w-]*" if word.startswith("*") else "") + inner + (r"\w*" if word.endswith("*") else ""))
    return re.compile(rf"(?<![\w'])(?:{'|'.join(sorted(parts, key=len, reverse=True))})(?![\w'])")


_TITLE = _matcher(
    tuple(word for word in TITLE_WORDS if word not in listed("truong phong ke toan pho nhan vien ky su giam doc vet"))
)
_COMPANY = _matcher(COMPANY_WORDS)
_STREET = _matcher(STREET_WORDS)
_TOWN = _matcher(TOWN_WORDS)
_SLOGAN = _matcher(SLOGAN_WORDS)
_SUFFIX_FORMS = re.compile(
    r"(?<![\w])(?:sp\.?\s?z\s?o\.?\s?o\.?|s\.?\s?r\.?\s?[lo]\.?|s\.?\s?p\.?\s?a\.?|s\.\s?a\.?(?:\s?s\.?)?|s\.\s?l\.?(?:\s?u\.?)?|a\.\s?s\.?|a/s|b\.\s?v\.?|n\.\s?v\.?|"
    r"k\.\s?k\.?|l\.?\s?l\.?\s?[cp]\.?|e\.\s?v\.?|a\.\s?ş\.?|ltd\.?\s?(?:sti|şti)\.?|pvt\.?\s?ltd\.?|co\.?,?\s?ltd\.?|gmbh\s?&\s?co\.?\s?kg)(?![\w])"
)


def title_words(text: str) -> int:
    """How many words say that this is a job."""
    folded = fold(text)
    return (
        len(_TITLE.findall(folded)) + sum(phrase in folded for phrase in TITLE_PHRASES) + len(TITLE_EAST.findall(text))
    )


def company_suffix(text: str) -> bool:
    """Whether a legal form stands in it: "GmbH", "Inc.", "Sp. z o.o."."""
    folded = fold(text)
    words = [word.strip(".,()") for word in folded.split()]
    if COMPANY_EAST.search(text) or _SUFFIX_FORMS.search(folded):
        return True
    return len(words) > 1 and any(
        word.replace(".", "") in COMPANY_SUFFIXES and word not in ("as", "co", "se") for word in words[1:]
    )


def company_words(text: str) -> int:
    return len(_COMPANY.findall(fold(text)))


def street_words(text: str) -> int:
    return len(_STREET.findall(fold(text))) + len(STREET_EAST.findall(text))


def town_words(text: str) -> int:
    return len(_TOWN.findall(fold(text)))


def slogan_words(text: str) -> int:
    return len(_SLOGAN.findall(fold(text)))
