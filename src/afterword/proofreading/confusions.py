"""Words that are taken for each other, each pair both ways.

Two lists: pairs that people take for each other though they know both (by sound, by meaning, and the famous slips),
and pairs that only a slip of the keys makes, for which more has to speak.
"""

_TAKEN = """
from form|fro for|fro from|then them|manger manager|mangers managers|costumer customer|costumers customers
exiting exciting|exited excited|asses assess|assed assessed|pubic public|patience patients
believe belief|believes beliefs|bought brought|confidant confident|accept except
being been|bean been|chance change|chances changes|defiantly definitely|learn teach|wit with|hat that|loose lose|choice choose|its it's
your you're|their there they're|whose who's|to too two|of off|then than|our are hour|here hear|know no|knew new
by buy bye|for four fore|in inn|one won|so sow sew|we wee|where were we're wear|which witch|weather whether
whole hole|would wood|write right rite|would wold|affect effect|advice advise|practice practise|licence license
device devise|aisle isle|altar alter|assent ascent|bare bear|berth birth|board bored|brake break
bread bred|cell sell|cent sent scent|cereal serial|chord cord|cite site sight|coarse course|complement compliment
complementary complimentary|council counsel|counselor councilor|currant current|days daze|dear deer|desert dessert
die dye|discreet discrete|draft draught|dual duel|due do dew|elicit illicit|eminent imminent|ensure insure assure
fair fare|faze phase|find fined|flair flare|flour flower|formally formerly|forth fourth|foreword forward|gait gate
grate great|groan grown|guessed guest|heal heel|heard herd|higher hire|him hymn|hoard horde|hole whole|idle idol
knight night|knot not|lead led|leased least|lessen lesson|loan lone|made maid|mail male|main mane|manner manor
meat meet|medal meddle metal mettle|miner minor|mined mind|moral morale|morning mourning|naval navel|night nite
ordinance ordnance|overdo overdue|pail pale|pain pane|pair pear pare|passed past|peace piece|peak peek pique
peaked piqued|pedal peddle|peer pier|plain plane|pole poll|poor pour pore|pray prey|precede proceed
presence presents|principal principle|profit prophet|quiet quite quit|rain reign rein|raise raze rays|rap wrap
read red|real reel|role roll|sail sale|scene seen|sea see|seam seem|seas sees seize|serge surge
shear sheer|shone shown|sole soul|some sum|son sun|soar sore|staid stayed|stair stare|stake steak
stationary stationery|steal steel|storey story|straight strait|suite sweet|tail tale|taught taut|tea tee|team teem
tear tier|threw through|throne thrown|tide tied|time thyme|toe tow|vain vein vane|vary very|vice vise|waist waste
wait weight|waive wave|waived waved|ware wear|way weigh|weak week|wrote rote|yoke yolk|who's whose
personal personnel|human humane|later latter|cloth clothe|breath breathe|bath bathe|choose chose|cloths clothes
envelop envelope|lightening lightning|loath loathe|prophecy prophesy|rational rationale
tortuous torturous|conscience conscious|adapt adopt adept|adverse averse|allude elude|allusion illusion
appraise apprise|eligible illegible|emigrate immigrate|perspective prospective|respectfully respectively
sensible sensitive|interested interesting|exciting excited|economic economical|historic historical|access excess
assistance assistants|attendance attendants|correspondence correspondents|incidence incidents|instance instants
residence residents|preferable preferably|every very ever|maybe may_be|everyday every_day|anyone any_one
sometime some_time|already all_ready|altogether all_together|apart a_part|into in_to|onto on_to|anyway any_way
awhile a_while|lets let's|were we're|well we'll|wont won't|cant can't|shell she'll|hell he'll|id i'd|ill i'll
whats what's|thats that's|theres there's|heres here's|hes he's|shes she's"""
_SLIPPED = """
know now|now no|trail trial|trails trials|costume custom|sing sign|singed signed|sings signs|untied united
untie unite|an and any|in is it if|on one|at as|or our|he the|the they then them|them then|the he|wit with
hat that what|thing think|things thinks|thin think|though thought through trough tough|thought taught|out our
you your yours|her here hers|his this|hit it|his is|ad add|and an|as has|as was|has had have|had hat
bean been|being been|bout about|bee be|mange manage|manged managed|mangement management|clam calm|angel angle|filed field
tried tired|casual causal|martial marital|diary dairy|contact contract|contacts contracts|contacted contracted
conversation conversion conservation|expect except|fell feel|felt left|god good|goods gods|live leave|lived leaved
mush much|must most|most more|need seed|now not|not note|no on|pervious previous|perfect prefect|quote quota
reply relay|replay reply|sated stated|state sate|severe sever serve server|several sever|sever serve|since sine
sit site|sin sign|sour four|stared started|star start|statue statute status|tanks thanks|tank thank|tern turn term
thee these there three|tree three|thorough through thought|tie time|tome time|lime like|like line link|liked linked
lied liked|lick like|tow two|too took|toke took|ton on|unite unit|unity unit|wake walk|walk work|work word world
worked word|works words|want what wan|wand want|wander wonder|was saw|way was|wile while|whole while|whit with
width with|wish with|wold would|woman women|word would|form forum|from farm|firm form|firms forms|moth month mouth
mouths months|moths months|moths mouths|mad made|make male|may my|me my|mine mind|minuet minute|minuets minutes
mite might|nigh night|night might|light right|loss lose loose|love loved|low law|lunch launch|lost list|least last
lest least let|last lats|lats last|later letter|latter letter|later latter|letter better|better batter|bets best
beast best|best beast|bed bad bid|bag bog|ball bell|barley barely|bather bother|board broad|bought brought
bough bought|boarder border|bred bread|brig bring|bust bus|but put|by my|cable able|call cell|came come|cane can
canon cannon|card care|careful carful|cheap cheep|chef chief|chose choice
choice choose|clean clear|closed close|cloths clothes|collage college|colleges colleagues|college colleague
command commend comment|compere compare|complete compete|completion competition|confidant confident
consent constant|content context contest|could cloud|clouds coulds|county country|countries counties|coarse course
crate create|daft draft|dare dear|date data|dead deed|deal dela|decent descent|defer differ|defiantly definitely
desire desired|devise device|did dis|dies does|dose does|dosing doing|dong doing|done don|don't done|door dorr
dove drove|draw drawn|drew draw|eager anger|easer easier|easy ease|eight night|else lese|empty empathy|ever every
exercise exorcise|experience experiences|experts exerts|extend extent|fact face|factory factor|fall fail
fallow follow|fate fact|fats fast|fee feel|feed feet|few fee|files flies|fill full feel|fist first|firs first
flow follow|follow hollow|found fund|founded funded|friend fiend|gave have|give gave|gain again|goal gaol|goat goal
got go|gong going|grad grade|grater greater|grated granted|great greet|grow grew|grown grow|had has|hare have share
hand had|hear hare|heath health|help held|helpful hopeful|hep help|hiring hearing|hose those|house hours|hope hop
hoping hopping|hoped hopped|hops hopes|how who|idea ideal|ideas ideals|impotent important|important import|in on
inform form|instead insisted|insight incite|interest interests|issue issued|job jog|join joint|joined joint
jut just|jest just|just juts|know knows|lad lead|lake lack|lap lab|labs laps|later alter|lean learn|learned leaned
leaned learnt|leas lease|lien line|life live|lives lifes|lose close|loved lived|man many|manly mainly|many may
marked market|massage message|massages messages|mate mater|matter mater|meaning meeting|meat meant|meeting meaning
men mean|mean meant|meet met|mentor mention|metal mental|model modal|move more|mow now|must just|name mane|nay any
nice niece|note not|noting nothing|offer over|once ones|ones one's|once one|open pen
opened opened|opinion option|order older|other others|over offer|own won|page pages|pact impact|paid pad|part party
parity party|past post|path part|patent patient|patents patients|peaked picked|pen open|people peoples|per pre
person prison|personally personality|phase phrase|place palace|plan plane|planed planned|planing planning
planning planing|plans planes|please pleas|pleased please|pleasure pressure|pint point|pints points
pont point|pose post|posed possessed|position potion|posing posting|precious previous|present prevent
prepare repair|price prize|process possess|product produce|project protect|propose purpose|purposes proposes
provide proved|quire quite|quiet quit|rage range|rally really|ran run|rang range|rate rater|rater rather
raters rates|reach read|read ready|ready really|real really|reason season|recourse resource|resource source
recourses resources|red read|refection reflection|relay rely|relive relieve|rely reply|report resort|rest test
result results|right write|road read|role rule|rules roles|row tow|run ran|sad said|said say|safe save|saves safes
safely safety|sale same|same some|sand send|sane same|save have|saw say|school scholl|scarp scrap|see seem
seed seen|seem same|self shelf|sell sale|send sent|sense since|shed she|sheet sheer|shift shirt|shit shift
ship shop|shoe show|shoed showed|shoeing showing|short sort|shot shop|should shoulder|show slow|side site
sigh sight|sight side|singe single|site suite|sits sites|skill skull|skilled killed|sleep slip|slow low
solder soldier|some same|son soon|sot so|sour our|spot sport|staff stuff|stale stable|star stay
stat start|state start|steps stops|still till|stock stick|store story|strait straight|stroke stork
student studio|sty stay|such much|suit suite|sure use|surge surgery|swish wish|take talk|taking talking|taken token
talk tale|tall tell|tax task|teach reach|team tea|team term|teems teams|tell till|tent tend|test text|texts tests
thank think|thanks thinks|than that|that than|that what|that hat|then them|then than|thine thing|this thus
thinking thanking|throw threw|through threw|till tell|timer time|tings things|tit it|today toady|told hold
told toll|toll tool|tools tolls|top to|topic tropic|tour your|tour our|tour four|town own|track trick|trade trace
trained trailed|training trailing|treat threat|trip tip|trucks tracks|trust thrust|try dry|trying tying|turn true
tutor tudor|type tape|udder under|unless useless|until unit|upon open|us use|used use|used us|user use|vale value
valuable available|view few|visit visa|vista visit|voice vice|waiting writing|wan want|wants what's|warn worn
was as|was has|wash wish|wat what|wave have|we me|week weed|week weak|well will|went want|were where|what that
what hat|when went|when then|where here|where there|whim whom|who how|wider wilder|wife wise|will well|win wine
wind win|with which|within with_in|without with_out|won own|word work|working wording|worst worth|worse worth
would world|world word|wrath wrap|write white|writing waiting|written writing|year years|yet yes|you yo|you she
yours your|youth you"""


def _pairs(listed: str) -> dict[str, frozenset[str]]:
    others: dict[str, set[str]] = {}
    for one_set in listed.replace("\n", "|").split("|"):
        words = [word.replace("_", " ") for word in one_set.split()]
        for word in words:
            others.setdefault(word, set()).update(other for other in words if other != word)
    return {word: frozenset(taken_for) for word, taken_for in others.items()}


TAKEN_FOR = _pairs(_TAKEN)
SLIPPED_FOR = _pairs(_SLIPPED)
