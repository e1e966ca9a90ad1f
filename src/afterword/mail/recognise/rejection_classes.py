"""Ways to say no, class by class: each line is one way, held against straight apostrophes and single spaces."""

import re

_ONE = r"(?:someone|somebody|person|people|candidates?|applicants?|finalists?|individuals?|colleague|profile?s?)"
_OTHER = rf"(?:(?:the |an? |our |some )?(?:other|another|different|internal|second|stronger|local|autre|otra|otro)\b|(?:an? |the )?(?:more [\w-]+ |very [\w-]+ )?{_ONE}\b)"
_CHOSE = (
    r"(?:cho(?:se|sen|osing)|pick(?:ed|ing)|select(?:ed|ing)|prefer(?:red|s)?|appoint(?:ed|ing)|recommend(?:ed|s)|hir(?:ed|ing)"
    r"|opted for|decided (?:on|for)|settled on|(?:go(?:ing|es)?|went|gone) (?:ahead )?(?:with|for)|choisi|optado por|retenu)"
)
_JOB = r"(?:it|(?:the|this) (?:job|role|position|post|place|seat|contract|offer|search|vacancy|opening|requisition)s?)"
_NOT = r"(?:not|n't|never|unable to|nothing to|sorry but we)"

_WAYS = (
    # Somebody else has it.
    rf"\b{_CHOSE} (?:to (?:hire|offer|appoint) )?{_OTHER}",
    rf"{_JOB} (?:went|goes|has gone|is going|was given|was offered|has been offered) to ",
    rf"\b(?:offered|given|promised) {_JOB} to ",
    rf"\bgoes to the (?:other|second) {_ONE}",
    r"\b(?:pipped|edged) you\b|\bwas (?:just |slightly |a little )?(?:ahead|stronger|closer) (?:of you|there|on)|where \w+ was ahead",
    r"\byou (?:were|came|finished)(?: in)?(?: as)? (?:our |the |a very close )?(?:second|third|fourth|runner-?up)\b",
    # They look for somebody else.
    rf"\b(?:want|need|prefer|looking for|look for|focus(?:ing|sed)? on|going after|after) {_ONE} (?:a bit |a little |slightly |rather |much )?(?:more|with (?:more|deeper|longer)|who (?:has|have|can|already|could)|whose|senior|junior|closer)",
    # Not you, not on.
    rf"\b{_NOT} (?:be |been )?(?:\w+ )?(?:tak(?:e|ing) you on|tak(?:e|ing) your application|pursu(?:e|ing) your|extend(?:ing)? (?:you )?an? (?:offer|invitation)|offer you|bring(?:ing)? you on|retained|among (?:those|the|our)|selected|shortlisted|going to hire|inviting you)",
    r"\bno longer (?:being |under )?consider|\bright (?:moment|time) for us to (?:bring|take|hire)|\bdid not fall on you|\bnothing to offer you",
    r"\b(?:does|did|do|doesn't|didn't|don't)(?: not)? (?:quite |fully |closely )?(?:match|meet|reach) (?:our|the|what)[^.!?]{0,40}(?:requirements?|needs?|bar|profile|level|criteria|looking for)",
    r"\bhave to say no\b|\bit's a no\b|\ba no from (?:us|me)|\bwe(?:'re| are| will be|'ll be| have decided to)? pass(?:ing)?\b(?: on (?:you|your|this)| at this| this time| for now|\.)|\bon this occasion you have|\bunsuccessful (?:on this|this time|in your)",
    r"\bend(?:ing|ed)? (?:the|your|our) (?:process|candidacy|application) (?:here|now|at this)|\bhappier in (?:a|another) (?:role|place|team)",
    # The job is gone.
    rf"\b(?:pulled|withdrawn|cancell?ed|frozen|scrapped|shelved|re-?opened?|re-?opening|closed|re-?open) {_JOB}\b|\bleave {_JOB} (?:open|unfilled|vacant)|\bnot be re-?advertised|\b(?:vacancy|post|position|role)[^.!?]{{0,50}} (?:has been|was|is) (?:withdrawn|pulled|cancell?ed|frozen|deleted)",
    # How bad news begins, and how it ends.
    r"\b(?:not|isn't|n't) (?:the |such )?(?:good|great) news\b|\b(?:bad|disappointing|unwelcome) news\b|\b(?:different|better|other) news\b|\bsorry to have to (?:write|tell|say)|\bregret that we\b|\bregret de vous (?:informer|annoncer)",
    r"\bhope (?:that )?our paths (?:will )?cross|\b(?:do|please) (?:re-?apply|apply again)|\bapply (?:to|for) (?:other|future) (?:openings|roles|positions|jobs)|\bkeep an ear open|\b(?:keep|hold|retain) your (?:details|data|profile|documents) (?:in|for|on)\b|\bgood luck (?:out there|with your search|elsewhere)",
    r"\bgegen (?:eine|die) (?:weitere )?(?:zusammenarbeit|bewerbung|einstellung)|\bnicht (?:für sie|für dich) entschieden|\bstelle (?:ist|wurde) (?:bereits )?(?:besetzt|vergeben)",
)
MORE_REJECTION = re.compile("|".join(_WAYS), re.IGNORECASE)
