"""Mailboxes of nobody in particular, and the houses where anybody may have one."""

from afterword.words.word_list import listed

SHARED = frozenset(
    listed(
        "info contact contacts office sales hello mail post admin support service kontakt kontor biuro recepcja "
        "hr jobs career careers recruitment team enquiries inquiries reception booking bookings reservations "
        "contato contacto comercial contabilidad ventas accueil buero sekretariat verwaltung zentrale empfang "
        "iroda titkarsag satis bilgi iletisim firma obchod press marketing help general vendas atendimento "
        "administration administracion segreteria amministrazione commerciale welcome shop order orders "
        "moin hallo hola ciao bonjour"
    )
)
# The first label of their domains.
FREE = frozenset(
    listed(
        "gmail googlemail yahoo hotmail outlook icloud gmx web aol live msn protonmail proton me mac t-online "
        "freenet orange free wanadoo laposte sfr wp onet o2 interia seznam centrum email citromail freemail "
        "mynet qq 163 126 sina naver daum rediffmail uol bol terra libero tiscali virgilio alice telia comcast "
        "verizon att sbcglobal btinternet ymail posteo mailbox zoho fastmail"
    )
)
