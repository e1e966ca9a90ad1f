"""Words that say the same at the same strength.

A group joins only what may be swapped in any sentence of a letter: "led" and "helped", "customer" and "patient" are
apart on purpose. Where a swap is not sure it is left out: the sentence is then asked about, which costs one tap.
"""

from afterword.words.word_list import listed

_ROWS = """
lead run manage head / manage oversee supervise / supervise oversee / charge run manage lead responsible /
build make create develop construct / set-up establish start launch introduce create /
improve better enhance improvement / increase raise grow rise growth /
reduce cut lower decrease shrink shorten reduction less half halve / halve half / double twice /
fix repair mend resolve solve solution / teach train instruct coach training lesson / teach show explain /
move migrate transfer shift switch relocate change transition / move take put / care look-after nurse tend /
person people somebody someone anybody anyone staff employee worker folk man woman team crew colleague /
colleague coworker co-worker teammate / crew team group squad / child kid / children kid child /
pupil student learner / customer client / guest visitor / company firm business employer organization / shop store /
job role position post / flat apartment / begin start / finish complete end close / buy purchase procure / sell sale /
help assist support aid / check review inspect examine verify / fast quick rapid speed swift / big large /
small little bit / hard difficult tough tricky / important key matter / problem issue trouble difficulty /
error mistake fault bug / hire recruit employ / explain describe explanation / request ask / ask question inquire /
answer reply respond response / deal handle cope / car vehicle / truck lorry / doctor physician /
schedule rota roster plan / annual yearly year / weekly week / daily day / nightly night / monthly month /
phone telephone call ring / take answer / mail email e-mail / document paperwork / keep maintain retain stay /
keep hold / keep maintain look-after /
receive get obtain / win gain bring back / choose select pick / replace swap substitute / together jointly join /
current now / entire whole all every each full / several many multiple / accident incident / wait queue /
holiday vacation / stand-in cover / task duty / aim goal target / result outcome / enjoy like love fond /
near close next / calm quiet / allocate assign / draw sketch / decide decision / analyze analysis / deliver delivery /
apply application / catalog list / view opinion think / discuss talk discussion speak conversation chat /
interest draw appeal attract want / stick stay remember remain / worry concern unsure doubt hesitate uncertain /
need require look want seek requirement / flood flooding / tour route trip / trip journey drive / work job /
night evening / until till / rearrange reorganize / round tour / roughly approximately around about / nobody no /
begin commence start / present give / hand give pass / arrange organize / sick ill /
site location place / speed pace / safe safety secure / skill able ability / know knowledge familiar / use usage /
honest honesty / complain complaint / handover hand-over / run operate / work operate function / home house /
cost price expense / money fund / book reserve booking / clear clean / explanation explain / form shape /
ship deliver dispatch send / translate translation / grow cultivate / regular regularly / careful carefully care /
prepare preparation ready / argue argument / agree agreement / approve approval / arrive arrival / depart departure /
fail failure / lose loss / produce production make / serve service / store storage / treat treatment /
install fit installation / manufacture make / pack package / remove take-out / rebuild reconstruct / redesign redraw /
automate automatic automation automatically / simple easy ease / manual hand / pay payment / sign signature /
grade mark / fellow colleague / night-shift night / launch release roll-out / release deploy deployment /
outage downtime / plan organize arrange set-up / find discover notice spot realize / hand-in submit send /
show present display / advise advice counsel / recommend suggest propose / tired exhausted / happy satisfied /
worry anxious / cheap inexpensive / expensive costly / often frequently regularly / correct right accurate /
broken faulty defective / busy hectic / photo picture photograph image / film video movie / exam examination /
midday noon / bug defect / program programme software code / app application / site website / upgrade update /
purchase order buy / supplier vendor / stock inventory / warehouse depot / shipment delivery / freight cargo /
factory plant works / waste rubbish scrap / ward unit / medication medicine drug / meal dish food /
till checkout register / lawyer solicitor attorney / case file / draft write / tenant renter / council municipality /
donation gift donate give / article story / publish release / survey poll questionnaire / figure number /
chart graph / calculate compute / predict forecast / drawing sketch plan / street road / railway train rail /
plane aircraft airplane / break pause / experience background / academia academic academy /
interrupt interruption disturb / permit permission allow / train trainee / discussion debate / conclude conclusion /
propose proposal / refer reference / expand extend enlarge / divide split separate / gather collect / combine merge /
destroy damage / protect guard / search look / travel trip / speech talk / voice say / rush hurry / spray spraying /
share split / below under / above over / nearly almost / after following / assemble put-together / pick choose /
alone single-handedly / simplify simple / solve settle / settle resolve / repair restore / renovate refurbish /
wash clean / tidy neat clean / host welcome receive / mail post / post send / record register / sum total amount /
worth value / loan credit / salary pay wage / price fee charge / colleague peer / boss superior /
cover stand-in substitute / cover take / publish public / valid run / visible show / few less /
everything all / any every each / inside within / everyone everybody all / allowed permitted may / few some /
convert move change / drop cut remove / mostly usually mainly largely / set choose / fall drop sink / rear raise /
rule policy regulation / law legal / method approach way / step stage phase / start launch / session class lesson /
lesson class / syllabus curriculum / university college / score result
"""

GROUPS = tuple(listed(row) for row in _ROWS.split("/"))
