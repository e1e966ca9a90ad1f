"""What the columns of an address book are called: by Google, Outlook and LinkedIn, in eight languages."""

import re

from afterword.words.folding import fold

# Field, and the headings that mean it, folded and without digits and signs.
_HEADINGS = {
    "name": "name | full name | display name | contact name | vollstandiger name | anzeigename | nom complet"
    " | nom affiche"
    " | nombre completo | nombre para mostrar | nome completo | nome visualizzato | volledige naam | weergavenaam"
    " | imie i nazwisko | visningsnamn | contact | kontakt | file as | ansprechpartner",
    "given": "first name | given name | vorname | prenom | nombre | primer nombre | nome | nome proprio"
    " | voornaam | imie"
    " | fornamn | firstname | forename",
    "middle": "middle name | additional name | weiterer vorname | weitere vornamen | zweiter vorname | deuxieme prenom"
    " | segundo nombre | secondo nome | nome do meio | tweede naam | drugie imie | middle",
    "family": "last name | family name | surname | nachname | familienname | nom de famille | nom | apellido"
    " | apellidos"
    " | cognome | sobrenome | apelido | achternaam | nazwisko | efternamn | lastname",
    "before": "title prefix | name prefix | anrede | prefix | civilite | tratamiento | titel vor dem namen",
    "after": "suffix | name suffix | namenszusatz | suffixe | sufijo",
    "email": "email | e mail | email address | e mail address | e mail value | email value | mail | e mailadresse"
    " | e mail adresse | emailadresse | adresse e mail | adresse de messagerie | courriel | correo electronico"
    " | direccion de correo electronico | correo | indirizzo email | indirizzo di posta elettronica | posta elettronica"
    " | endereco de e mail | endereco de email | e mailadres | adres e mail | e post | e postadress | primary email"
    " | work email | home email | personal email | e mail privat | e mail geschaftlich | dienstliche e mail",
    "phone": "phone | phone value | phone number | mobile | mobile phone | business phone | home phone | work phone"
    " | primary phone | company main phone | telefon | telefonnummer | telefon geschaftlich | telefon privat"
    " | mobiltelefon | handy | handynummer | mobil | telephone | telephone mobile | tel mobile | tel professionnel"
    " | telephone bureau | telefono | telefono movil | telefono del trabajo | cellulare | telefono cellulare"
    " | telemovel"
    " | celular | telefoon | mobiele telefoon | telefoon op werk | telefon komorkowy | mobiltelefonnummer",
    "employer": "company | company name | organization | organization name | organisation | organisation name"
    " | employer"
    " | firma | firmenname | unternehmen | arbeitgeber | societe | entreprise | empresa | compania | azienda | societa"
    " | organizacion | organizzazione | organizacao | bedrijf | organisatie | werkgever | foretag"
    " | organizacja | account name",
    "title": "title | job title | position | organization title | role | berufsbezeichnung | stellenbezeichnung"
    " | berufstitel | funktion | fonction | poste | titre | puesto | cargo | titolo | posizione | qualifica | functie"
    " | functietitel | stanowisko | befattning | jobtitel | occupation",
    "address_as": "nickname | spitzname | rufname | surnom | apodo | soprannome | apelido carinhoso | bijnaam"
    " | pseudonim | smeknamn",
    "website": "url | website | website value | web page | webseite | profile url | linkedin | linkedin url"
    " | profil url"
    " | site web | page web | pagina web | sito web | sitio web | webpagina | strona internetowa | webbsida | homepage"
    " | personal web page | profile | public profile url",
    "labels": "labels | label | categories | category | groups | group | group membership | kategorien | kategorie"
    " | gruppen | libelles | etiquetas | categorias | etichette | tags",
    "postal_address": "address | address formatted | business address | business street | business city"
    " | business postal code | business country | business country region | work address | street | city | postal code"
    " | adresse | anschrift | strasse | ort | plz | adresse professionnelle | rue | ville | direccion | calle | ciudad"
    " | indirizzo | via | citta | endereco | rua | cidade | adres | straat | plaats | ulica | miasto | adress",
}
_FIELD_OF = {heading.strip(): name for name, said in _HEADINGS.items() for heading in said.split("|")}
FIELDS = {
    "": "Leave it out",
    "name": "Whole name",
    "given": "First name",
    "middle": "Middle name",
    "family": "Last name",
    "before": "Title before the name",
    "after": "Behind the name",
    "email": "Mail address",
    "phone": "Phone",
    "employer": "Employer",
    "title": "Job title",
    "address_as": "Called",
    "website": "Website or profile",
    "postal_address": "Address",
    "labels": "Labels",
}


def field_of(heading: str) -> str:
    """The field a column of this heading is, "" for none: "E-mail 1 - Value" is a mail address."""
    words = re.sub(r"[^\w]+|\d+|_", " ", fold(heading)).split()
    return _FIELD_OF.get(" ".join(words), "")
