"""How employers say no, go on, and offer. Apostrophes are straight and spaces single in what these are held against."""

import re

_OTHERS = r"(?:an)?other (?:candidate|applicant|individual|person|finalist)s?|a different (?:candidate|direction)|(?:candidate|applicant|someone|somebody|people|individual)s? (?:who|whose|with|that)|internal candidate|someone else|others"

REJECTION = re.compile(
    rf"(?:not (?:be )?(?:to )?(?:mov(?:e|ing)|proceed(?:ing)?|go(?:ing)?|progress(?:ing)?|continu(?:e|ing)|advanc(?:e|ing)|tak(?:e|ing))\b[^.!?]{{0,40}}(?:forward|ahead|further|with (?:you|your)|your (?:candidacy|application)|to the next|any)|(?:won't|unable to|can't|cannot|can not|not able to|not in a position to) (?:be )?(?:mov(?:e|ing)|proceed(?:ing)?|go(?:ing)?|progress(?:ing)?|tak(?:e|ing)|continu(?:e|ing)|advanc(?:e|ing)|offer(?:ing)?)\b[^.!?]{{0,30}}(?:forward|ahead|further|with (?:you|your)|your|you (?:a|the|this)))"
    rf"|(?:not|n't|unsuccessful|no longer)(?: been| be| to be)? (?:been |be )?(?:select(?:ed)?|chosen|shortlist(?:ed)?|successful|consider(?:ed|ing)? (?:you|your|for)|under consideration)"
    rf"|(?:decided|chosen|opted|elected|going|chose|decision (?:has been made )?) (?:to )?(?:go|move|proceed|mov(?:e|ing)|continue|pursue|offer|progress|hire|appoint|select|advance|with)[^.!?]{{0,60}}(?:{_OTHERS})"
    rf"|(?:mov(?:e|ing)|proceed(?:ing)?|gone|go(?:ing)?|went|progress(?:ing)?|continu(?:e|ing)) (?:forward |ahead |on )?(?:with|for) (?:{_OTHERS}|a candidate|the other)"
    rf"|pursu(?:e|ing) (?:{_OTHERS})|(?:offered|given|extended|made an offer for) (?:it|the (?:position|role|job)) to (?:{_OTHERS}|a )|(?:position|role|job|vacancy|opening|it) (?:has|have|had|was|is)(?: now| already| just| since)?(?: been)? (?:filled|closed|cancell?ed|put on hold|eliminated|withdrawn|offered to)"
    rf"|(?:filled|closed) (?:the|this) (?:position|role|opening|job)|(?:someone|somebody|candidate|person) else (?:has )?(?:accepted|was|got|for the)|(?:chose|selected|hired|picked|appointed|gone for) (?:{_OTHERS})"
    rf"|(?:opt(?:ed|ing)|settled|decided|gone|go(?:ing)?|went) (?:to go )?(?:for|on|with) (?:{_OTHERS}|an? (?:[\w-]+ )?(?:candidate|applicant|finalist)|the (?:other|stronger|more experienced) )|(?:extended|made|given) (?:an|the|our) offer to (?:{_OTHERS}|a |one )|(?:hir(?:ed|ing)|promot(?:ed|ing)|fill(?:ed|ing) (?:it|the \w+)) (?:[\w ]{{0,20}})?(?:internally|from within|in-house)"
    r"|others (?:were|was|are) (?:a )?(?:closer|better|stronger)|(?:closer|better|stronger) (?:match|fit)\b[^.!?]{0,30}(?:elsewhere|other)|(?:headcount|role|position|budget|requisition|team|opening)[^.!?]{0,25} (?:was|has been|were|is being|got) (?:cut|frozen|closed|cancell?ed|eliminated|removed|pulled|discontinued|axed)|in (?:a|an)(?:other| different) direction|(?:won't|will not|didn't|did not|isn't going to) (?:work out|choose you|select you|hire you|pick you|be (?:hiring|offering))"
    r"|(?:pass for now|pass on this|passing on|bearer of bad news|not the (?:news|answer|outcome) you|bad news[^.!?]{0,20}(?:role|position|application))|(?:gegen (?:ihre|deine|eine) (?:bewerbung|zusammenarbeit)|leider (?:eine )?absag)"
    r"|not (?:quite )?(?:the |a )?(?:right |best |good |strong |close )?(?:enough )?(?:fit|match)(?: for (?:this|the|our|what))|not to (?:offer|extend|make) (?:you|an offer)|decided (?:against|not to)|we (?:regret to|are sorry to|must regretfully) (?:inform|tell|let)|regret to (?:inform|advise|tell)"
    r"|(?:unfortunately|sadly|regretfully)[^.!?]{0,90}(?:other candidate|not be|won't be|will not|cannot offer|can't offer|unsuccessful|not (?:progress|proceed|mov|select|success|tak)|been filled|no longer|different direction|not in a position|not able to offer|decided not)"
    r"|(?:your|the) (?:application|candidacy) (?:has been|was|is|will) (?:rejected|declined|unsuccessful|not be(?:ing)? (?:progress|tak|mov|consider))|(?:hiring freeze|role on hold|put the (?:role|position|search) on hold|paused (?:hiring|the search|this search))"
    r"|wish you (?:all the best|every success|the best|success|luck|well)[^.!?]{0,30} (?:in|with|for) (?:your|the|finding)[^.!?]{0,25}(?:search|future|career|endeavou?rs?|next|hunt)|keep your (?:resume|résumé|cv|details|application|profile|information) on file"
    r"|not to (?:pursue|take) your|we (?:won't|will not|can't) be (?:able to )?(?:mov|offer|tak|progress|proceed|continu|invit)|didn't (?:make|get) (?:it|the (?:cut|job|role))|went (?:in a|a) different (?:direction|way)|go(?:ing)? in a different direction|it's a no\b|pass on (?:your|this)|we have decided to pass"
    r"|leider[^.!?]{0,120}(?:absage|nicht (?:berücksichtig|weiter|anbieten|überzeug|zusag|in die)|anderen? (?:bewerber|kandidat)|entschieden|mitteilen, dass)|absagen müssen|für (?:einen|eine|andere) (?:anderen?|weitere)?\s?(?:bewerber|kandidat)|viel erfolg (?:auf|für|bei)[^.!?]{0,30}(?:weg|suche|zukunft)"
    r"|(?:malheureusement|regret)[^.!?]{0,120}(?:retenu|suite favorable|autre candidat|négative)|pas (?:été )?reten|ne (?:pas )?donner(?:ons)? (?:pas )?suite|suite défavorable|lamentablemente[^.!?]{0,120}|(?:otro|otra) candidat|no (?:ha sido|fue|hemos) seleccionad|no (?:continuar|seguir) (?:adelante )?con"
    r"|infelizmente[^.!?]{0,120}(?:não|outro)|outro candidato|purtroppo[^.!?]{0,120}(?:non|altr)|altr[oi] candidat|helaas[^.!?]{0,120}(?:niet|andere|afwijz)|andere kandida|tyvärr[^.!?]{0,100}(?:inte|annan)|niestety[^.!?]{0,100}",
    re.IGNORECASE,
)

OFFER = re.compile(
    r"(?:pleased|delighted|happy|excited|thrilled|like|love|want|glad|wanted) to (?:be able to )?(?:make you an offer|offer you (?!(?:a|an|the|another|some|to|any|more|either|one)?\s?(?:time|slot|chat|call|interview|coffee|feedback|update|chance|opportunity to (?:meet|interview|speak)|few|choice|tour|second|further|next|follow)))"
    r"|(?:extend|extending|make you|making you|formal|written|verbal|attached|official|sending you|send you|send over|prepare|preparing|draft(?:ing)?|your) (?:you )?(?:an? |the |our |your )?(?:formal |written |official |verbal |employment |job )*offer\b(?! of help)|offer letter|(?:job|employment) offer\b|offer of employment|you got the job|the (?:job|role|position) is yours|welcome (?:you )?(?:to the team|aboard|on board)"
    r"|(?:freuen uns|möchten)[^.!?]{0,80}(?:anzubieten|stelle anbieten|zusage)|arbeitsvertrag|proposer (?:le|un) (?:poste|contrat|cdi)|promesse d'embauche|ofrecerle el puesto|ofrecerte el puesto|oferta (?:formal|de trabajo|laboral)|carta oferta|proposta de (?:trabalho|emprego)|offrirti il|proposta di assunzione|arbeidsovereenkomst|de baan aanbieden",
    re.IGNORECASE,
)

_ROUND = r"(?:next|second|2nd|third|3rd|final|last|following|further|another|follow-?up|on-?site|technical|panel|virtual|video|phone|in-person|first|initial|face-to-face|hiring manager)"
_MEETING = r"(?:interview|round|stage|step|conversation|call|chat|assessment|task|exercise|challenge|meeting|assignment|test|phase|screen(?:ing)?|session|presentation|discussion|visit|day)"
NEXT_STEP = re.compile(
    rf"(?:like|love|want|happy|pleased|delighted|excited|keen|glad|hope|wanted) (?:to )?(?:have |see |get |be able to )?(?:you )?(?:to )?(?:invite|inviting|mov(?:e|ing) (?:you |your (?:application|candidacy) )?(?:forward|ahead|on(?:to| to)?)|progress|advance|proceed|continue with|take (?:you|things|this) (?:forward|further|to)|schedule|set up|arrange|organi[sz]e|book|meet (?:with )?(?:you|the)|come (?:back |in )|bring you (?:in|back)|introduce you to|speak with you again|have you (?:meet|back|in|speak))"
    rf"|(?:i'd|we'd|would|i'll|we'll|i will|we will|to) (?:like|love|want)?(?: for)? ?(?:to )?(?:you to (?:meet|come|speak|talk|join|present|interview)|bring you|have you (?:on-?site|in|back|meet|speak|talk|over)|see you again|continue (?:to|with) the (?:next|final)|meet you again|talk (?:to you )?again about)"
    rf"|(?:could|can|would|do) (?:you|we|[\w ]{{3,30}}) (?:please )?(?:do|come|join|attend|make|work|find|suit|manage|have)(?: time)?(?: for| in for| into?| to)? (?:an? |the |our )?(?:[\w-]+ )?(?:{_ROUND} )?(?:{_MEETING}|on-?site|office|team)\b|are you (?:around|available|free|open)|(?:when|whether|if|let me know when|let us know when) you (?:could|can|would|might) (?:come (?:in|by|over)|make it|be available|join|do)"
    rf"|(?:complete|take|submit|finish|do) (?:the|an?|our|your|this) (?:[\w-]+ )?(?:assessment|assignment|test|exercise|challenge|case study|task|questionnaire)|(?:two|three|2|3|some|your|a few|a couple of) (?:professional )?(?:references|referees)|(?:find|set|fix|arrange|pick|block|suggest|propose) (?:up )?(?:a |some |another )?(?:time|date|day|slot)s? (?:to|for|that|when)"
    rf"|(?:invit(?:e|ed|ing)|invitation)(?: you)?[^.!?]{{0,40}} (?:to|for) (?:an? |the |our |your )?(?:[\w-]+ ){{0,3}}{_MEETING}|(?:schedule|set up|arrange|book|find (?:a )?time for|pick (?:a )?time for|select (?:a )?time for|organi[sz]e)[^.!?]{{0,25}} (?:an? |the |your |our )?(?:{_ROUND} )?{_MEETING}"
    rf"|(?:moving|move|moved|advanc(?:e|ed|ing)|progress(?:ed|ing)?|through|made it|proceed(?:ing)?|selected|shortlisted|pass(?:ed)?|successful|go(?:ing)? (?:on|forward|ahead)) (?:you |your application |on |forward |through )?(?:to|for|in|with) (?:the |our |an? |your )?(?:[\w-]+ )?{_ROUND}|(?:the|our|your) {_ROUND} (?:[\w-]+ )?{_MEETING}[^.!?]{{0,40}}(?:will be|would be|is (?:a|an|with|to|on)|would involve|involves|consists)|as (?:a|the|your) next (?:step|stage|round)"
    rf"|(?:come|back) (?:back |in |on-?site )?(?:for|to) (?:an? |the |another )?(?:{_ROUND} )?{_MEETING}|(?:your |what is your |share your |send (?:me |us )?(?:your |some )?)availab(?:ility|le)|are you (?:available|free)|would you be (?:available|free)|(?:when|what (?:times?|days?)) (?:are|would|works?|suits?|do) (?:you|best|for)|do you have time|which (?:day|time|slot|of (?:these|the following))|times (?:that )?(?:work|suit)|(?:choose|pick|select|book) (?:a|your) (?:time|slot)|calendly\.com/|next steps? (?:is|are|would be|will be)[^.!?]{{0,60}}{_MEETING}|take-?home|coding (?:challenge|test)|hackerrank|codility|reference check|(?:contact|names|details) (?:of|for) (?:two|three|your|\d) references|your references"
    r"|(?:laden|einladen|einladung)[^.!?]{0,80}(?:gespräch|interview|runde|kennenlernen|termin)|zweite(?:s|n)? (?:gespräch|runde|interview)|nächste (?:runde|stufe)|wann (?:passt|hätten|haben) (?:es )?(?:ihnen|dir|sie|du)|(?:deuxième|second|prochain|nouvel) (?:entretien|étape|tour)|prochaine étape|vos disponibilités|tes disponibilités|vous (?:inviter|rencontrer)"
    r"|(?:segunda|próxima|siguiente) (?:entrevista|fase|ronda|etapa)|su disponibilidad|tu disponibilidad|(?:secondo|prossimo) (?:colloquio|step)|sua disponibilidade|tweede gesprek|volgende (?:ronde|gesprek|stap)|uitnodigen voor",
    re.IGNORECASE,
)
# "We will be in touch about the next steps" is no step yet.
NOT_YET = re.compile(
    r"(?:if (?:you are|you're|your|there is|we|selected|it is|you have been)|should (?:you|we|your|there))[^.!?]{0,80}(?:shortlist|select|interview|next|match|fit|move|proceed|contact|schedule|invite)",
    re.IGNORECASE,
)
# What a candidate says who withdraws, or an alert that advertises: no decision about us.
FROM_US = re.compile(
    r"(?:i (?:have|would like to|wish to|am) (?:decided to )?withdraw|unsubscribe from (?:these )?job alerts|jobs? (?:you may like|for you|matching)|new jobs)",
    re.IGNORECASE,
)
