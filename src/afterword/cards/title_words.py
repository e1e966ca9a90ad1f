"""Words that say a line is a job, in the languages cards come in. Compared folded: no case, no diacritics."""

import re

from afterword.cards.word_matcher import matcher
from afterword.words.folding import fold
from afterword.words.word_list import listed


def title_words(text: str) -> int:
    """How many words say that this is a job."""
    folded = fold(text)
    known = len(_TITLE.findall(folded)) + sum(phrase in folded for phrase in _PHRASES) + len(_EAST.findall(text))
    return known or len(_FORMED.findall(folded))


# Whole words, or beginnings where they end in "*".
_WORDS = listed(
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
    "foreman forewoman chaplain detective firefighter appraiser adjuster actuary auctioneer aide hairdresser "
    "caregiver housekeeper bartender draftsman draughtsman drafter tester jeweller distributor "
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
    "veterinarian videographer vice vp svp evp avp md writer salesman saleswoman solicitor barrister hr "
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
    "*sprecher *sprecherin *betreuer *betreuerin schreiner* tischler* maler elektriker* friseur* installateur* "
    "zimmerer dachdecker* fotograf* grafiker* gartner* makler *makler *maklerin heilpraktiker* hebamme "
    "psychotherapeut* physiotherapeut* dozent* redakteur* *redakteurin trainer* techniker *techniker *technikerin "
    "*arzt *arztin *direktor *direktorin *ingenieurin *entwicklerin *inhaber *inhaberin *vorstand *forscher "
    "*forscherin *pfleger *pflegerin *planer *planerin *prufer *pruferin *fachkraft lehrkraft *fachmann *fachfrau "
    "*aufseher *helfer *helferin *kaufleute aussendienst innendienst "
    # French
    "directeur directrice gerant gerante responsable chef cheffe charge chargee ingenieur ingenieure avocat avocate "
    "conseiller conseillere consultant* president* presidente associe associee fondateur "
    "fondatrice comptable technicien technicienne redacteur redactrice medecin notaire architecte developpeur "
    "developpeuse "
    "delegue deleguee secretaire attache attachee adjoint adjointe "
    "plombier chauffagiste electricien electricienne menuisier charpentier peintre coiffeur coiffeuse boulanger "
    "patissier traiteur fleuriste opticien opticienne osteopathe kinesitherapeute infirmier infirmiere dentiste "
    "psychologue paysagiste graphiste courtier courtiere agent formateur formatrice enseignant enseignante "
    "gestionnaire animateur animatrice educateur educatrice chercheur chercheuse vendeur vendeuse "
    # Spanish, Portuguese, Italian
    "adiunkt wykladowca nauczyciel* rekruter* personalist* ucitel* "
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
    "collaboratore collaboratrice addetto addetta ristoratore ricercatore ricercatrice docente enologo enologa "
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
    "vd forsaljare sjukskoterska werkvoorbereider monteur huisarts tandarts "
    "inkoper* verkoper* *verkoper ondernemer* oprichter* "
    "direktor* direktør direktor verkstallande *chef *sjef *leder *ledare konsulent* *konsulent *konsult "
    "radgiver* *radgiver "
    "rekryterare utvecklare *utvecklare *utvikler ingenjor* sivilingenior ingenior* advokat* okonom* ekonom* "
    "saljare selger "
    "daglig leder johtaja *johtaja paallikko *paallikko asiantuntija *asiantuntija toimitusjohtaja "
    "directeur *directeur hoofd adviseur *adviseur *leider medewerker *medewerker advocaat notaris eigenaar "
    "bestuurder "
    "beleidsmedewerker vertegenwoordiger "
)
# Vietnamese words are short; only these together mean a title.
_PHRASES = (
    "giam doc",
    "truong phong",
    "ke toan",
    "nhan vien",
    "ky su",
    "chuyen vien",
    "pho phong",
    "real estate agent",
)
_EAST = re.compile(
    "部長|課長|係長|取締役|社長|会長|主任|店長|室長|次長|専務|常務|担当|代表|営業部|技術部|人事部|経理|エンジニア|マネージャー|弁護士|教授|"
    "经理|總經理|經理|总监|總監|主管|董事|工程师|工程師|总裁|總裁|教授|主任|律师|律師|助理|顾问|顧問|销售|销售部|会计|설계|대표|이사|부장|과장|팀장|차장|사원"
)
_TITLE = matcher(_WORDS)
# "Percussionist", "Phlebotomist", "Videographer": words of jobs nobody lists. Lindqvist is a name.
_FORMED = re.compile(
    r"\b\w{3,}(?:ologist|olog[oa]|ionist|omist|icist|onist|inist|grapher|ician|ologue|ologe|ologin|loog)\b"
)
