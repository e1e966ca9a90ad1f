"""The base of each irregular verb form that a letter about work may hold."""

_FORMS = """
be was were been/ become became/ begin began begun/ bend bent/ bind bound/ blow blew blown/ break broke broken/
bring brought/ build built/ burn burnt/ buy bought/ catch caught/ choose chose chosen/ come came/ deal dealt/ dig dug/
do did done does/ draw drew drawn/ drink drank drunk/ drive drove driven/ eat ate eaten/ fall fell fallen/ feed fed/
feel felt/ fight fought/ find found/ fly flew flown/ forget forgot forgotten/ get got gotten/ give gave given/
go went gone goes/ grow grew grown/ hang hung/ have had has/ hear heard/ hide hid hidden/ hold held/ keep kept/
know knew known/ lay laid/ lead led/ learn learnt/ leave left/ lend lent/ lose lost/ make made/ mean meant/ meet met/
oversee oversaw overseen/ pay paid/ rebuild rebuilt/ redraw redrew redrawn/ ride rode ridden/ ring rang rung/
rise risen/ run ran/ say said/ see saw seen/ seek sought/ sell sold/ send sent/ shake shook shaken/ shine shone/
shoot shot/ show shown/ sing sang sung/ sink sank sunk/ sit sat/ sleep slept/ speak spoke spoken/ spend spent/
spin spun/ stand stood/ steal stole stolen/ stick stuck/ strike struck/ swear swore sworn/ sweep swept/ swim swam swum/
take took taken/ teach taught/ tear tore torn/ tell told/ think thought/ throw threw thrown/ understand understood/
wake woke woken/ wear wore worn/ weave wove woven/ win won/ withstand withstood/ write wrote written/
rewrite rewrote rewritten/ wind wound/ arise arose arisen/ freeze froze frozen/ undertake undertook undertaken/
foresee foresaw
"""

BASE_OF = {
    form: base for base, *forms in (row.split() for row in _FORMS.replace("\n", " ").split("/")) for form in forms
}
