"""What the columns and stages of a list of applications are called, by Huntr, Teal, LinkedIn and one's own sheet."""

import re

from afterword.words.folding import fold

FIELDS = {
    "": "Leave it out",
    "role": "Role",
    "employer": "Employer",
    "state": "How far it is",
    "place": "Place",
    "applied_on": "Applied on",
    "posted_on": "Posted on",
    "deadline_on": "Apply by",
    "pay": "Pay",
    "said_contact": "Whom to turn to",
    "url": "Address on the web",
    "source": "Where you found it",
    "own_notes": "Your notes",
    "text": "The posting",
}
# Field, and the headings that mean it, folded and without digits and signs.
_HEADINGS = {
    "role": "title | job title | role | position | job | job position | role title | job name | opening | vacancy | stelle"
    " | stellenbezeichnung | berufsbezeichnung | poste | intitule du poste | puesto | cargo | posizione | ruolo | functie"
    " | stanowisko | vaga",
    "employer": "company | company name | employer | organization | organisation | firma | unternehmen | arbeitgeber"
    " | entreprise | societe | empresa | azienda | bedrijf | werkgever",
    "state": "status | stage | state | list | list name | board list | column | application status | job status | phase"
    " | stand | etat | statut | estado | stato | fase | etapa",
    "place": "location | place | city | job location | office | ort | standort | lieu | ubicacion | luogo | locatie",
    "applied_on": "date applied | applied | applied on | applied at | application date | applied date | date of application"
    " | beworben am | bewerbungsdatum | date de candidature | fecha de aplicacion | fecha de solicitud | data candidatura",
    "posted_on": "posted | date posted | posted on | posting date | published | veroffentlicht",
    "deadline_on": "deadline | apply by | closing date | due | due date | application deadline | bewerbungsschluss | frist"
    " | date limite | fecha limite | scadenza",
    "pay": "salary | pay | salary range | compensation | max salary | min salary | gehalt | salaire | salario | stipendio",
    "said_contact": "contact | contacts | contact name | contact person | recruiter | hiring manager | point of contact"
    " | ansprechpartner | kontakt | personne de contact | contacto | referente",
    "url": "url | link | job url | job link | posting | job post url | job posting url | posting url | website | stellenlink"
    " | lien | enlace",
    "source": "source | found | found on | where found | channel | job board | referral | quelle | canal | fonte",
    "own_notes": "notes | note | comments | comment | my notes | next step | next steps | notizen | bemerkungen"
    " | commentaires | notas | commenti",
    "text": "description | job description | beschreibung | stellenbeschreibung | descripcion | descrizione",
}
_FIELD_OF = {heading.strip(): name for name, said in _HEADINGS.items() for heading in said.split("|")}
# States of an opening, and the stages that mean them, by the words they have.
_STAGES = (
    ("closed", r"reject\w*|declin\w*|not selected|withdr[ae]w\w*|i withdrew|closed|archived?|lost|no longer|passed|turned down|"
     r"abgelehnt|absage|zuruckgezogen|refuse\w*|rechaza\w*|descartad\w*|rifiutat\w*|afgewezen|odrzucon\w*"),
    ("resting", r"ghost\w*|no response|no answer|no reply|on hold|paused|stale|keine antwort|sans reponse|sin respuesta"),
    ("offer", r"offer\w*|accept\w*|hired|signed|negotiat\w*|won|zusage|angebot|offre|oferta|offerta|aangenomen"),
    ("interviewing", r"interview\w*|screen\w*|on ?site|round|assessment|take home|test|in progress|phone|panel|final|"
     r"gesprach|vorstellungsgesprach|entretien|entrevista|colloquio|gesprek|rozmowa"),
    ("applied", r"appli(?:ed|cation (?:sent|submitted))|submitted|sent|waiting|pending|under review|in review|beworben|"
     r"postule|candidature envoyee|enviad\w*|inviat\w*|candidat\w*|gesolliciteerd|wyslan\w*"),
    ("saved", r"sav(?:ed|e)|wish ?list|bookmark\w*|interested|to apply|to do|applying|not applied|ideas?|research\w*|new|"
     r"open|gemerkt|merkliste|offen|a postuler|guardad\w*|pendiente|salvat\w*|opgeslagen"),
)  # fmt: skip


def field_of(heading: str) -> str:
    """The field a column of this heading is, "" for none."""
    return _FIELD_OF.get(_words(heading), "")


def state_of(stage: str) -> str:
    """The state of an opening that a stage means; "" where it is not known. "Not applied yet" is saved."""
    words = _words(stage)
    if re.search(r"\b(?:not (?:yet )?appl|to appl|applying)", words):
        return "saved"
    return next((state for state, said in _STAGES if re.search(rf"\b(?:{said})\b", words)), "")


def _words(text: str) -> str:
    return " ".join(re.sub(r"[^\w]+|\d+|_", " ", fold(text)).split())
