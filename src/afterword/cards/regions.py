"""Which country a card is from, as far as its numbers, domains, postcodes and letters tell."""

import re
from collections import Counter
from collections.abc import Iterable

from afterword.cards.endings import region_of
from afterword.words.folding import fold
from afterword.words.word_list import listed

_COUNTRIES = {
    name.replace("_", " "): region
    for name, _, region in (
        pair.partition("=")
        for pair in listed(
            "germany=DE deutschland=DE france=FR poland=PL polska=PL czech=CZ hungary=HU magyarorszag=HU romania=RO "
            "turkey=TR turkiye=TR vietnam=VN viet_nam=VN japan=JP china=CN india=IN brasil=BR brazil=BR espana=ES "
            "spain=ES sweden=SE sverige=SE denmark=DK danmark=DK italy=IT italia=IT netherlands=NL nederland=NL "
            "austria=AT osterreich=AT switzerland=CH schweiz=CH suisse=CH belgium=BE belgique=BE norway=NO norge=NO "
            "finland=FI suomi=FI ireland=IE canada=CA mexico=MX australia=AU singapore=SG portugal=PT "
            "united_kingdom=GB england=GB scotland=GB wales=GB new_zealand=NZ south_africa=ZA united_states=US "
            "korea=KR taiwan=TW hong_kong=HK usa=US u.s.a=US israel=IL greece=GR bulgaria=BG slovakia=SK slovenia=SI "
            "croatia=HR hrvatska=HR serbia=RS ukraine=UA lithuania=LT latvia=LV estonia=EE iceland=IS argentina=AR "
            "chile=CL colombia=CO malaysia=MY thailand=TH indonesia=ID philippines=PH pakistan=PK nigeria=NG kenya=KE "
            "egypt=EG dubai=AE london=GB tokyo=JP shanghai=CN beijing=CN "
            "bengaluru=IN bangalore=IN mumbai=IN delhi=IN chennai=IN hyderabad=IN kolkata=IN pune=IN gurugram=IN "
            "noida=IN ahmedabad=IN berlin=DE munchen=DE munich=DE hamburg=DE frankfurt=DE stuttgart=DE wien=AT "
            "zurich=CH geneve=CH madrid=ES barcelona=ES roma=IT milano=IT torino=IT lisboa=PT porto=PT "
            "sao_paulo=BR rio_de_janeiro=BR curitiba=BR sydney=AU melbourne=AU brisbane=AU toronto=CA "
            "vancouver=CA montreal=CA seoul=KR taipei=TW istanbul=TR ankara=TR izmir=TR warszawa=PL krakow=PL "
            "wroclaw=PL poznan=PL gdansk=PL praha=CZ brno=CZ bratislava=SK budapest=HU bucuresti=RO cluj- "
            "napoca=RO stockholm=SE goteborg=SE oslo=NO bergen=NO kobenhavn=DK aarhus=DK helsinki=FI amsterdam=NL "
            "rotterdam=NL utrecht=NL bruxelles=BE antwerpen=BE dublin=IE manchester=GB edinburgh=GB glasgow=GB "
            "bristol=GB leeds=GB ha_noi=VN hanoi=VN ho_chi_minh=VN da_nang=VN osaka=JP shenzhen=CN guangzhou=CN "
            "johannesburg=ZA cape_town=ZA lagos=NG nairobi=KE cairo=EG manila=PH jakarta=ID bangkok=TH "
            "kuala_lumpur=MY tel_aviv=IL athens=GR lyon=FR marseille=FR bordeaux=FR nantes=FR toulouse=FR "
        )
    )
}
_SIGNS = (
    ("PL", "[ąęłńśźżŁŚŻŹĄĘ]"),
    ("CZ", "[ěřůŘĚŮ]"),
    ("HU", "[őűŐŰ]"),
    ("RO", "[șțȘȚţŢăĂ]"),
    ("TR", "[ğıİĞ]"),
    ("VN", "[ơưƠƯđĐạảấầẩẫậắằẳẵặẹẻẽếềểễệịỉọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]"),
    ("JP", "[\u3040-\u30ff]"),
    ("DK", "[æøÆØ]"),
    ("ES", "[ñÑ]"),
    ("BR", "[ãõÃÕ]"),
    ("DE", "[ßäÄ]"),
    ("SE", "[åÅ]"),
    ("FR", "[èêàÈÊÀ]"),
    ("CN", "[\u4e00-\u9fff]"),
    ("KR", "[\uac00-\ud7af]"),
)
_POSTCODES = (
    (
        "US",
        r"\b(?:A[KLRZ]|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|PA|RI|S[CD]|T[NX]|UT|V[AT]"
        r"|W[AIVY])\.?,?\s+\d{5}(?:-\d{4})?\b",
    ),
    ("GB", r"\b[A-Z]{1,2}\d[A-Z\d]?\s\d[A-Z]{2}\b"),
    ("CA", r"\b[A-Z]\d[A-Z]\s?\d[A-Z]\d\b"),
    ("NL", r"\b\d{4}\s[A-Z]{2}\b"),
    ("PL", r"\b\d{2}-\d{3}\b"),
    ("JP", r"〒\s?\d{3}-?\d{4}"),
    ("BR", r"\b\d{5}-\d{3}\b"),
)


def regions(texts: Iterable[str], domains: Iterable[str], account: str | None) -> list[str]:
    """The likely countries, the likeliest first; the account's own comes last, and "US" where it has none."""
    votes: Counter[str] = Counter()
    for domain in domains:
        if region := region_of(domain):
            votes[region] += 5
    for text in texts:
        folded = fold(text)
        for name, region in _COUNTRIES.items():
            if re.search(rf"\b{name}\b", folded):
                votes[region] += 3
        for region, signs in _SIGNS:
            if re.search(signs, text):
                votes[region] += 2 if region not in ("FR", "DE", "CN", "SE", "ES") else 1
        for region, code in _POSTCODES:
            if re.search(code, text):
                votes[region] += 3
        if match := re.search(r"\+\s?(\d{1,3})", text):
            votes.update(dict.fromkeys(_regions_of(match[1]), 4))
    likely = [region for region, _ in votes.most_common(3)]
    return list(dict.fromkeys([*likely, *([account] if account else []), "US"]))


def _regions_of(digits: str) -> list[str]:
    from phonenumbers import COUNTRY_CODE_TO_REGION_CODE

    for length in (1, 2, 3):
        if found := COUNTRY_CODE_TO_REGION_CODE.get(int(digits[:length])):
            return [found[0]]
    return []
