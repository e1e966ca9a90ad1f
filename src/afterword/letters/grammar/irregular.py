"""Irregular English verbs: base, past, participle."""

_VERBS = """
be was been/ become became become/ begin began begun/ bend bent bent/ bet bet bet/ bind bound bound
bite bit bitten/ blow blew blown/ break broke broken/ bring brought brought/ build built built
burn burnt burnt/ buy bought bought/ catch caught caught/ choose chose chosen/ come came come/ cost cost cost
cut cut cut/ deal dealt dealt/ dig dug dug/ do did done/ draw drew drawn/ drink drank drunk
drive drove driven/ eat ate eaten/ fall fell fallen/ feed fed fed/ feel felt felt/ fight fought fought
find found found/ fit fit fit/ fly flew flown/ forget forgot forgotten/ get got gotten/ give gave given
go went gone/ grow grew grown/ hang hung hung/ have had had/ hear heard heard/ hide hid hidden/ hit hit hit
hold held held/ hurt hurt hurt/ keep kept kept/ know knew known/ lay laid laid/ lead led led/ lean leant leant
learn learnt learnt/ leave left left/ lend lent lent/ let let let/ lie lay lain/ light lit lit/ lose lost lost
make made made/ mean meant meant/ meet met met/ pay paid paid/ put put put/ quit quit quit/ read read read
ride rode ridden/ ring rang rung/ rise rose risen/ run ran run/ say said said/ see saw seen
seek sought sought/ sell sold sold/ send sent sent/ set set set/ sew sewed sewn/ shake shook shaken
shine shone shone/ shoot shot shot/ show showed shown/ shut shut shut/ sing sang sung/ sit sat sat
sleep slept slept/ speak spoke spoken/ spend spent spent/ spin spun spun/ split split split
spread spread spread/ stand stood stood/ steal stole stolen/ stick stuck stuck/ strike struck struck
swear swore sworn/ sweep swept swept/ swim swam swum/ take took taken/ teach taught taught/ tear tore torn
tell told told/ think thought thought/ throw threw thrown/ understand understood understood/ wake woke woken
wear wore worn/ weave wove woven/ win won won/ wind wound wound/ write wrote written/ oversee oversaw overseen
offset offset offset/ onboard onboarded onboarded/ arise arose arisen/ withstand withstood withstood
upskill upskilled upskilled/ reskill reskilled reskilled/ refactor refactored refactored/ like liked liked
roster rostered rostered/ debug debugged debugged/ triage triaged triaged/ plate plated plated
liaise liaised liaised/ care cared cared/ rebuild rebuilt rebuilt/ redraw redrew redrawn/ rewrite rewrote rewritten
freeze froze frozen/ undertake undertook undertaken/ foresee foresaw foreseen/ sink sank sunk
"""

_ROWS = tuple(tuple(row.split()) for row in _VERBS.replace("\n", "/").split("/") if row.strip())

BASES = frozenset(row[0] for row in _ROWS)
PASTS = frozenset(row[1] for row in _ROWS)
PARTICIPLES = frozenset(row[2] for row in _ROWS)
PAST_OF = {row[0]: row[1] for row in _ROWS}
# "ran" to "run": only where the past is not the participle too.
PARTICIPLE_OF = {row[1]: row[2] for row in _ROWS if row[1] not in PARTICIPLES and row[0] != "get"}
# Every form to its base, where it is no other word ("laid", not "lay"; a rose is a flower).
BASE_OF = {form: base for base, *forms in _ROWS for form in (*forms, *(["were"] if base == "be" else []))
           if form not in BASES | {"rose"}}  # fmt: skip
