"""Endings of domains that cards have; what is not among them is no domain."""

from afterword.words.word_list import listed

GENERIC = frozenset(
    listed(
        "com net org info biz edu gov mil int name pro mobi aero coop museum jobs travel app dev tech agency design "
        "studio solutions consulting law legal health group global online site shop store digital media capital "
        "ventures partners services systems software cloud space world life work works team company business "
        "finance financial fund energy engineering construction builders properties realty house homes estate "
        "education academy school university institute foundation photography photos gallery art film music "
        "productions events marketing email network zone city london paris berlin hamburg koeln bayern wien nyc "
        "tokyo amsterdam swiss immo versicherung gmbh ltd llc inc care clinic dental doctor bio eco green cafe "
        "coffee restaurant bar wine beer pizza catering kitchen hotel tours xyz top club live photo pics ink blog "
        "page link website host fun love family church guru support help tips tax careers haus casa reisen "
        "immobilien nrw ruhr saarland scot wales cymru irish quebec miami vegas boston melbourne sydney istanbul "
        "africa asia lat ngo ong social community news press plus one expert training coach fitness fit yoga beauty "
        "salon style fashion clothing shoes jewelry auto cars bike bank insurance trade trading industries supply "
        "tools equipment farm garden pet vet land cat eus gal bzh"
    )
)
COUNTRY = frozenset(
    listed(
        "ac ad ae af ag ai al am ao ar at au az ba bb bd be bg bh bj bm bn bo br bs bt bw by bz ca cd ch ci cl cm "
        "cn co cr cu cv cy cz de dj dk dm do dz ec ee eg es et eu fi fj fm fo fr ga gb gd ge gg gh gi gl gm gn gp "
        "gr gt gu gy hk hn hr ht hu id ie il im in io iq ir is it je jm jo jp ke kg kh kr kw ky kz la lb lc li lk "
        "lr ls lt lu lv ly ma mc md me mg mk ml mm mn mo mq mr mt mu mv mw mx my mz na ne nf ng ni nl no np nz om "
        "pa pe pf pg ph pk pl pr ps pt py qa re ro rs ru rw sa sb sc sd se sg si sk sl sm sn so sr st sv sy sz tc "
        "td tg th tj tk tl tm tn to tr tt tv tw tz ua ug uk us uy uz va vc ve vg vi vn vu ws ye za zm zw"
    )
)
# A slip of the reader in the commonest endings.
MISREAD = {
    "c0m": "com",
    "corn": "com",
    "con": "com",
    "cam": "com",
    "cem": "com",
    "coın": "com",
    "0rg": "org",
    "orq": "org",
    "nel": "net",
    "cоm": "com",
    "comn": "com",
    "ccm": "com",
    "c0": "co",
    "1t": "it",
    "lt-": "it",
    "f1": "fi",
    "p1": "pl",
    "pi": "pl",
    "ni": "nl",
    "n1": "nl",
    "i0": "io",
    "1n": "in",
    "1e": "ie",
}
REGION_OF = {
    "uk": "GB",
    "eu": "",
    "su": "RU",
    "io": "",
    "ai": "",
    "co": "",
    "tv": "",
    "me": "",
    "ac": "",
    "fm": "",
    "to": "",
    "cc": "",
    "ws": "",
    "la": "",
    "ly": "",
    "gg": "",
}


def is_ending(ending: str) -> bool:
    return ending in COUNTRY or ending in GENERIC


def region_of(domain: str) -> str | None:
    """The country of a domain's ending ("GB" for "co.uk"), None where it has none."""
    ending = domain.rpartition(".")[2]
    if len(ending) != 2 or ending not in COUNTRY:
        return None
    return REGION_OF.get(ending, ending.upper()) or None
