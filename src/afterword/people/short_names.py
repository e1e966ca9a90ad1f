"""Given names that are one name: short forms, and forms of one name in several tongues."""

from afterword.words.word_list import listed

# One line, one name; the first is its full form. A short form may stand in several lines: then it says less.
_NAMES = """
robert bob rob bobby robbie bert roberto
william bill will billy willie liam guillermo wilhelm
elizabeth elisabeth liz beth betty lizzie eliza lisa elsa ella isabel bettina elsbeth erzsebet erzsi
katherine catherine kathryn katharina katarina ekaterina yekaterina kate kathy katie katya katja kasia katarzyna kati
james jim jimmy jamie jaime
margaret margareta margarethe maggie meg peggy greta gretchen malgorzata gosia marge rita
richard dick rick rich ricky richie ricardo
edward ed ted eddie teddy ned eduardo
susan sue susie suzanne susanna suzy
jennifer jen jenny jenn
michael mike mick mickey michel miguel mikhail misha michal mischa
thomas tom tommy tomas
anthony tony antonio toni anton
joseph joe joey josef jose pepe giuseppe beppe jo
josephine jo josie
rebecca becky becca
andrew andy drew andreas andre andrei andrzej
patricia pat patty tricia trish
patrick pat paddy padraig rick
christopher chris kit christoph krzysztof
christine chris tina chrissy kirsten christina kristina
christian chris
samuel sam sammy
samantha sam
deborah deb debbie debby
stephen steven steve stefan stephan etienne esteban istvan pista
jonathan jon jonny
john jack johnny jon juan jean ian ivan hans giovanni gianni jan johannes hannes joao joaozinho
victoria vicky vicki tori
alexander alexandre alejandro aleksandr alessandro alex al sandy sasha xander sandro
alexandra alex sandra sandy sasha
charles charlie chuck carlos karl carl
daniel dan danny
danielle dan dani
david dave davey
benjamin ben benny
matthew matt matteo mathieu matthias
nicholas nick nicky nicolas nikolaus klaus nikolai kolya
nicole nick nicky
gregory greg gregor
timothy tim timmy
theodore ted theo teddy
peter pete pierre pedro pieter piet petr piotr
philip phil philippe felipe
frederick fred freddie frederic friedrich fritz federico
francis frank fran francisco paco pancho francesco franco franz francois
frances fran franny fanny
ronald ron ronnie
donald don donnie
kenneth ken kenny
lawrence larry laurence lorenzo
leonard leo len lenny
gerald gerry jerry
jeffrey jeff geoffrey geoff
raymond ray
walter walt wally
henry hank harry heinrich hendrik henk enrique henri
harold harry hal
albert al bert alberto
douglas doug
eugene gene evgeny yevgeni zhenya
vincent vince vinny
barbara barb barbie
dorothy dot dottie dolly
jacqueline jackie
judith judy
kimberly kim kimmy
pamela pam
theresa teresa terry tess therese
valerie val
veronica ronnie vera
abigail abby gail
amanda mandy
angela angie
cynthia cindy
eleanor ellie nell nora eleonora
emily em emmy
gabriel gabe
gabrielle gabby gabi
jessica jess jessie
madeline maddie
melissa mel missy
natalie nat natalia natasha nataliya
rosemary rose rosie
stephanie steph stefanie
zachary zach zack
nathaniel nathan nate
maximilian max
maxine max
joshua josh
jacob jake jacques jakob yakov
sebastian basti seb
wolfgang wolf
dolores lola
guadalupe lupe
ignacio nacho
concepcion concha conchita
enrica rica
salvatore toto
antonio to
stanislaw staszek stan
agnieszka aga agnes
jiri jirka george georg jorge giorgos georgios yorgos
laszlo laci
konstantinos kostas dinos constantine
ioannis yiannis giannis yannis
dmitry dmitri dima dmitriy dimitri
tatiana tanya tania
sergei sergey seryozha serge
vladimir volodya vova wladimir
svetlana sveta
wilhelmina willemijn mina
cornelis kees cor cornelius
pradeep prad
chukwuemeka emeka
oluwaseun seun
babatunde tunde
folasade sade
mohammed muhammad mohamed mohammad mohamad mohamet mohd md mehmet
ahmed ahmad
abdullah abdallah
abdulrahman abdurrahman abdul
sean shaun shawn
siddharth sid
venkatesh venkat
subramanian subbu
krishnamurthy krishna
"""
_LINES = tuple(listed(line) for line in _NAMES.strip().splitlines())
_OF: dict[str, frozenset[int]] = {}
for _at, _line in enumerate(_LINES):
    for _word in _line:
        _OF[_word] = _OF.get(_word, frozenset()) | {_at}


def is_one_name(one: str, other: str) -> bool:
    """Whether two words, in their exact letters, may be one given name: "bob" and "robert"."""
    return not _OF.get(one, frozenset()).isdisjoint(_OF.get(other, frozenset()))


def says_little(one: str, other: str) -> bool:
    """Whether either is short for several names, so that it may be somebody else's: "alex", "sam"."""
    return len(_OF.get(one, ())) > 1 or len(_OF.get(other, ())) > 1


def initials(word: str) -> frozenset[str]:
    """The first letters under which this name may stand elsewhere: r and b for "bob"."""
    forms = (form for line in _OF.get(word, ()) for form in _LINES[line])
    return frozenset({word[:1], *(form[:1] for form in forms)})
