"""Half sentences with slips, turns of other languages and shorter shorthand; None where it is asked back."""

LENT: dict[str, list[tuple[str, str | None]]] = {
    "talk": [
        ("the new sytem", "the new system"),
        ("tuesdays and fridays", "Tuesdays and Fridays"),
        ("our backend", "our backend"),
        ("the move to grafana", "the move to grafana"),
        ("um so basically how they handle returns", "how you handle returns"),
        ("scaling the team from 6 -> 15", "scaling the team from 6 to 15"),
        ("moving from excel -> sap", "moving from Excel to SAP"),
        ("handover btwn shifts", "the handover between shifts"),
        ("stock takes", "stocktakes"),
        ("what i earn now", None),
    ],
    "stuck": [
        ("evry resident has a key worker", "every resident has a key worker"),
        ("the team it's international", None),
        ("the kitchen it's for has no windows", "the kitchen it's for has no windows"),
    ],
    "glad": [
        ("relocation help", "there is relocation help"),
        ("no targets in 1st quarter", "there are no targets in the 1st quarter"),
        ("no accidents in 2019", "there have been no accidents in 2019"),
        ("u r hiring 2 more", "you are hiring 2 more"),
    ],
    "asked": [
        ("dbs check", "the DBS check"),
        ("wether i can lift 25kg", "whether I can lift 25kg"),
        ("how much i earn", None),
    ],
    "need": [
        ("a person for manage the warehouse", "a person to manage the warehouse"),
        ("someone for change management", "someone for change management"),
        ("someone good at solve problems", "someone good at solving problems"),
        ("people which know cattle", "people who know cattle"),
        ("someone with experience of audits & calm head", "someone with experience of audits and a calm head"),
        ("somebody not afraid of phone", "somebody not afraid of the phone"),
    ],
    "mine": [
        ("i was responsible of the stock for 3 shops", "was responsible for the stock for 3 shops"),
        ("worked there since 3 years", "worked there for 3 years"),
        ("worked there since 2019", "worked there since 2019"),
        ("didn't went home for a week", "didn't go home for a week"),
        ("mentored 6 students nurses", None),
        ("managed 4 sales reps", "managed 4 sales reps"),
        ("was charge nurse on 28 bed ward", "was a charge nurse on a 28-bed ward"),
        ("brought in £200k of new biz", "brought in £200k of new business"),
        ("drafted 40 contracts and negotiated most of them", "drafted 40 contracts and negotiated most of them"),
    ],
    "better": [
        ("pastry taught me precision", "pastry taught me precision"),
        ("i know to weld aluminium", "I know how to weld aluminium"),
    ],
    "should": [("won rep of the yr", "won rep of the year")],
    "promise": [("intro them to my old buyer", "introduce you to my old buyer")],
    "they_will": [
        ("call me wed or thurs", "call me Wednesday or Thursday"),
        ("send job desc", "send the job description"),
    ],
    "draw": [
        ("small company big clients", None),
        ("a small company with big clients", "a small company with big clients"),
    ],
    "common": [
        ("went to same uni", "went to the same uni"),
        ("learned to drive on a farm", "learned to drive on a farm"),
        ("did duke of edinburgh", "did Duke of Edinburgh"),
    ],
}
