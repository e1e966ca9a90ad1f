"""Small words that make a claim larger, and what in a note allows them."""

import re

# What a text may not say unless the notes say the same, in these or other words of its row: (said, what allows it).
LARGER = tuple(
    (re.compile(rf"\b(?:{said_so})\b", re.I), re.compile(rf"\b(?:{allowed})\b", re.I))
    for said_so, allowed in (
        (
            r"still(?! (?:hope|look|glad|happy|very|interested|keen|remember|think))"
            r"|(?:ever )?since(?! (?:(?:you|it|i|that|there|this|your|the|we|our"
            r"|january|february|march|april|may|june|july|august|september"
            r"|october|november|december)\b|\d))|to this day|until today|for years|for a long time|these days"
            r"|so far|permanently|from then on|(?:have|has|'ve|’ve) [^.;]*\bsince",
            r"still|since|so far|today|until now|to this day|keep|keeps|stays?|remains?|years|now",
        ),
        (
            r"already(?! (?:mentioned|said))|from the start|from day one",
            r"already|first|from the start|since|early|in use",
        ),
        (
            r"again(?= (?:and|for the)\b)|repeatedly|regularly|frequently|often|usually|routinely|constantly"
            r"|every time|each time|always|invariably|time and again",
            r"again|repeated\w*|regular\w*|frequent\w*|often|usual\w*|routine\w*|constant\w*|every\w*|each|always|daily"
            r"|weekly|monthly|nightly|yearly|times|twice|never|whenever|an? \w+",
        ),
        (
            r"which is why|that is why|that's why|thanks to (?!you)|because of (?:me|my|us|our|th[ia][st])|as a result"
            r"|therefore|thereby|consequently|result(?:ed|ing|s) in|le(?:d|ading|ads) (?:\w+ )?to|caus(?:ed|ing)"
            r"|due to|so that|in consequence|hence|thus|"
            r"made (?:[\w£$,-]+ ){1,5}possible|meant that|enabl(?:ed|ing)|allow(?:ed|ing)(?! to\b)",
            r"because|why|so|thanks to|result\w*|therefore|due to|since|through|by|cause\w*|led to|lead\w*|allow\w*"
            r"|enabl\w*|let|made|means?|meant|after",
        ),
        (
            r"definitely|certainly(?! be)|surely|guarantee\w*|without (?:a |any )?doubt|"
            r"undoubtedly|firmly|for sure|fully"
            r"|entirely|completely|totally|exclusively|single-?handedly|on my own|by myself|alone|personally"
            r"|solely|independently|without (?:any )?help",
            r"definite\w*|certain\w*|sure\w*|guarantee\w*|doubt\w*|firm\w*|full\w*|entire\w*|complete\w*|total\w*"
            r"|exclusive\w*|single-?handed\w*|myself|own|alone|personal\w*|sole\w*|independent\w*|without help|nobody"
            r"|whole|all",
        ),
        (
            r"(?:my|our|a) \w+ and I\b|(?:and I|we) (?:both )?(?:together|jointly)|jointly",
            r"we|us|our|with|together|joint\w*|both|and",
        ),
        (
            r"you (?:all |both )?(?:were|are|seem(?:ed)?|felt|sounded|looked) (?:so |very |really |quite )?"
            r"(?:glad|happy|pleased"
            r"|impressed|keen|excited|convinced|delighted|satisfied|surprised|certain|sure)",
            r"glad|happy|pleased|impress\w*|keen|excit\w*|convinc\w*|delight\w*|satisf\w*|surpris\w*|certain|sure|unsure",
        ),
        (r"(?:need|needs|needed|looking for|want|wants|wanted) (?:me|us)\b", r"me|us"),
        (
            r"for the first time|the (?:very )?first(?: (?:person|one))?(?= (?:to|in|who|of)\b)|"
            r"the only|the best|the most"
            r"|the least|one of the (?:best|most|few|first|only)|more than any\w*|better than|unlike any\w*",
            r"first|only|best|most|least|few|better|\w+est",
        ),
        (
            r"I (?:can|could|know|drive|speak|use|hold) (?:\w+ )?(?:any|every|all)(?= \w)",
            r"any|every\w*|all|each|whatever|everything",
        ),
        (
            r"across the (?:whole |entire )?\w+|throughout the \w+|company-?wide|nation-?wide|world-?wide|everywhere"
            r"|all over|in every \w+|in all \w+|for every\w* \w+|whole|entire",
            r"across|throughout|\w+-?wide|everywhere|all|every|each|whole|entire|full|complete",
        ),
        (
            r"as (?:we|you) (?:agreed|discussed and agreed|arranged|decided|requested|wanted|suggested|asked)"
            r"|(?:you|we) (?:have |had |both |all )?(?:agreed|promised|offered|invited|confirmed|assured|"
            r"approved|chose|selected"
            r"|accepted|hired|praised|guaranteed|decided)|our agreement|your (?:offer|promise|invitation)",
            r"agree\w*|arrange\w*|decid\w*|decision|request\w*|suggest\w*|offer\w*|invit\w*|confirm\w*|assur\w*|promis\w*"
            r"|accept\w*|guarantee\w*",
        ),
    )
)
