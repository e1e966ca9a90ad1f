"""Words that say a line is part of a postal address. Compared folded: no case, no diacritics."""

import re

from afterword.cards.word_matcher import matcher
from afterword.words.folding import fold
from afterword.words.word_list import listed


def street_words(text: str) -> int:
    """How many words belong to streets and houses."""
    return len(_STREET.findall(fold(text))) + len(STREET_EAST.findall(text))


def town_words(text: str) -> int:
    """How many words are countries or parts of their names."""
    return len(_TOWN.findall(fold(text)))


STREET_EAST = re.compile("[路街道号號室层樓楼区區丁目番地]|〒|市.{1,12}[区町]|[都府県]")
_STREETS = listed(
    "street st str road rd avenue ave av boulevard blvd bd bld bldg lane ln drive dr way court ct square sq place "
    "pl plaza parkway pkwy highway hwy suite ste floor fl unit building tower house centre center park box block "
    "room rm terrace crescent close quay wharf mews row broadway strasse *strasse *str weg *weg platz *platz gasse "
    "*gasse allee *allee damm *damm ring ufer *ufer hafen rue quai chemin impasse route via viale corso piazza "
    "piazzale largo vicolo strada calle c/ avda avenida avda. paseo pol poligono ronda rua travessa praca alameda "
    "rodovia ul al os ulica aleja osiedle lok nam namesti ulice trida nabrezi utca ut u ter korut krt calea "
    "bulevardul soseaua sos splaiul nr bl sc et ap cad cadde caddesi sok sokak sokagi bulvari blv mah mahallesi kat "
    "no gatan *gatan vagen *vagen vej *vej gade *gade alle plads *plads torv *torv gata *gata veien *veien katu "
    "*katu tie straat *straat laan *laan plein *plein gracht *gracht singel *singel kade *kade dijk *dijk duong pho "
    "quan phuong tang nagar marg sector plot phase colony chowk opp near bridge college hall industrial estate "
    "postfach po ku chome cho andar sala edificio trg etage nyhavn hoher hohe markt marktplatz lgh gate "
    "*-ro *-gil *-gu *-dong"
)
_TOWNS = listed(
    "usa uk germany deutschland france polska poland czech republic magyarorszag hungary romania turkey turkiye "
    "vietnam japan china india brasil brazil espana spain sverige sweden danmark denmark italia italy nederland "
    "netherlands austria osterreich schweiz suisse switzerland belgium belgie belgique norge norway suomi finland "
    "ireland canada mexico australia singapore portugal kingdom states america england scotland wales zealand korea "
    "taiwan hongkong emirates uae"
)
_STREET = matcher(_STREETS)
_TOWN = matcher(_TOWNS)
