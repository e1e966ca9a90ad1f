"""Words that say a line is an organisation. Compared folded: no case, no diacritics."""

import re

from afterword.cards.word_matcher import matcher
from afterword.words.folding import fold
from afterword.words.word_list import listed


def company_suffix(text: str) -> bool:
    """Whether a legal form stands in it: "GmbH", "Inc.", "Sp. z o.o."."""
    folded = fold(text)
    if _WHOSE.match(folded):
        return False
    words = [word.strip(".,()") for word in folded.split()]
    if _EAST.search(text) or _SUFFIX_FORMS.search(folded):
        return True
    return len(words) > 1 and any(
        word.replace(".", "") in COMPANY_SUFFIXES and word not in ("as", "co", "se") for word in words[1:]
    )


def company_words(text: str) -> int:
    """How many words say what kind of organisation this is: "bank", "bakery"."""
    return len(_COMPANY.findall(fold(text)))


# "A Berkshire company", "Part of the Northwind group": a line about the employer, no part of its name.
_WHOSE = re.compile(r"(?:an?|ein|eine|une?|part|member|division|teil|mitglied|membre) \w")
COMPANY_SUFFIXES = listed(
    "inc incorporated llc llp lp ltd limited plc corp corporation co company gmbh mbh ag kg ohg ug kgaa se ev sarl "
    "sas sasu eurl scp sl slu sa srl spa snc sapa bv nv vof cv ab oy oyj as asa aps kft zrt nyrt bt rt sro spol zoo "
    "spj hb gbr nyrt gmbh lda ltda eireli pc pllc pty pvt pte bhd sdn pjsc ooo oao kk jsc dd doo ad eood ood sti"
)
_WORDS = listed(
    "group groupe gruppe grupo gruppo holding holdings bank banca banco banque solutions systems technologies "
    "technology consulting partners associates services logistics software realty properties capital analytics "
    "industries industrie international university universitat universite universidad universita college institute "
    "institut school academy foundation hospital clinic clinica clinique praxis hotel restaurant cafe caffe bistro "
    "bakery pizzeria salon studio studios agency agentur atelier media marketing design digital energy energia "
    "energie construction construct constructora construtora bau immobilien insurance versicherung versicherungen "
    "verzekeringen trading exports enterprises ventures labs laboratories pharma pharmaceuticals medical health "
    "healthcare dental legal law kanzlei kancelaria cabinet advocaten spedition transports transport logistik "
    "logistika foods motors auto autohaus electronics informatika informatica infotech tech technik data networks "
    "network telecom communications press verlag publishing museum ministry department council association "
    "federation union society church club shop store market pharmacy apotheke winery brewery farm farms boulangerie "
    "officine bodegas textiles tekstil insaat yazilim lojistik konsult bygg rederi instituto istituto lehrstuhl "
    "fakultat faculty district factory ministerstwo ministerium ministere ministerio urzad gemeente kommune kommun "
    "stadt ville ayuntamiento asociatia asociacion associacao associazione verein verband fundacja fundacion "
    "fundatia stiftung stichting uniwersytet univerzita egyetem universitatea universitesi politechnika technische "
    "hochschule ecole escuela scuola szkola hospitalet klinikum krankenhaus szpital hopital sygehus bakers builders "
    "plumbing roofing landscaping electric electrical heating cleaning painting photography catering gallery "
    "theatre theater orchestra publishers financial advisors advisory wealth trust fund mortgage realtors estates "
    "motor airlines hotels resort spa gym fitness yoga barbershop schreinerei tischlerei malerbetrieb elektro "
    "sanitar buro ingenieurburo architekten rechtsanwalte architects engineers consultants attorneys surveyors "
    "solicitors accountants orthopedics dermatology pediatrics dentistry orthodontics chiropractic optometry "
    "veterinary wellness landscapes robotics"
)
_EAST = re.compile(
    "株式会社|有限会社|合同会社|公司|集团|集團|大学|大學|銀行|银行|研究所|事務所|事务所|医院|病院|학교|주식회사|㈜|\\(株\\)|商事|工業|製作所|传媒|科技"
)
_COMPANY = matcher(_WORDS)
_SUFFIX_FORMS = re.compile(
    r"(?<![\w])(?:sp\.?\s?z\s?o\.?\s?o\.?|s\.?\s?r\.?\s?[lo]\.?|s\.?\s?p\.?\s?a\.?|s\.\s?a\.?(?:\s?s\.?)?|s\.\s?l\.?(?:\s?u\.?)?|a\.\s?s\.?|a/s|b\.\s?v\.?|n\.\s?v\.?|"
    r"k\.\s?k\.?|l\.?\s?l\.?\s?[cp]\.?|e\.\s?v\.?|a\.\s?ş\.?|ltd\.?\s?(?:sti|şti)\.?|pvt\.?\s?ltd\.?|co\.?,?\s?ltd\.?|gmbh\s?&\s?co\.?\s?kg)(?![\w])"
)
