"""Things that come one at a time: without "a", "the" or "my" they sound clipped."""

from afterword.letters.grammar.countable_things import COUNTABLE_THINGS
from afterword.letters.grammar.lexicon import is_base_verb, is_common, is_describing
from afterword.words.word_list import listed


def names_one(word: str) -> bool:
    """Return True for a thing or a person that comes one at a time: "team", "owner"."""
    return word in ONE_OF_MANY or _is_doer(word) or (word.endswith("er") and _is_compound_doer(word))


def _is_compound_doer(word: str) -> bool:
    """ "glassblower": no dictionary has every compound."""
    return any(is_common(word[:at]) and _is_doer(word[at:]) for at in range(4, len(word) - 4))


def _is_doer(word: str) -> bool:
    """ "learner", "all-rounder": a person named after what they do."""
    if word.endswith(("ologist", "acist", "onist", "ician", "ineer")):
        return True
    base = word.removesuffix("er")
    compares = any(map(is_describing, (base, base + "e", base[:-1], base[:-1] + "y")))
    is_made_of_a_verb = any(map(is_base_verb, (base, base + "e", base[:-1])))
    return word.endswith("er") and word not in _NO_DOERS and is_made_of_a_verb and not compares


_NO_DOERS = frozenset(
    listed(
        "error number matter offer dinner summer letter corner order cover paper power water number better"
        " copper butter rubber timber silver river"
    )
)
ONE_OF_MANY = COUNTABLE_THINGS | frozenset(
    listed(
        "role team rota roster move project plan system site ward kitchen shift migration contract client"
        " school classroom machine tool merger warehouse office menu department lab laboratory factory shop"
        " restaurant hotel clinic hospital crew fleet workshop depot bakery garden bridge job task deadline"
        " website platform database server pipeline backlog roadmap timetable calendar welder nurse teacher"
        " lawyer developer cook chef accountant engineer manager leader designer analyst driver carpenter"
        " electrician plumber tester writer editor planner coordinator administrator assistant supervisor"
        " foreman bookkeeper auditor paralegal solicitor programmer architect technician mechanic operator"
        " trainer coach mentor tutor person candidate colleague replacement deputy successor specialist"
        " generalist expert consultant caseload incident outage customer supplier vendor curriculum lesson"
        " oven stove freezer lathe cv commute link copy photo list draft summary article recipe report drawing"
        " map video sketch diagram presentation spreadsheet essay rush letter inspection exhibition conference"
        " festival wedding portfolio certificate licence owner boss director period gap shortage ticket background"
        " pension canteen barista chemist actuary clerk paramedic midwife mason apprentice intern associate van"
        " sister matron lorry truck tractor branch farm studio gym salon nursery hub portal app survey podcast blog"
        " newsletter club choir charity council badge passport forklift engine reference pub bar timesheet"
        " inbox car bike boat plane bus camera laptop computer printer robot drone sensor boiler roof"
        " garage library museum theatre theater cinema gallery village supermarket cafe kiosk stall thesis"
        " dissertation"
        " chapter novel poem song album film movie prototype template brochure leaflet logo banner invoice ledger"
        " mortgage committee union router firewall script framework module dashboard algorithm chatbot plugin"
        " checklist"
        " handbook playground greenhouse orchard vineyard tent stall crane excavator minibus ambulance cabin chalet"
    )
)
