"""Base forms that are verbs and hardly anything else, so that no word after them has to prove it."""

from afterword.words.word_list import listed

ONLY_VERBS = frozenset(
    listed(
        "dislike accept achieve acquire adapt add adjust adopt advise agree align allocate allow analyse analyze"
        " announce apply appoint appraise approve arrange arrive ask assemble assess assign assist assure"
        " attend automate avoid be become begin believe belong bring calculate hate certify choose"
        " clarify classify collaborate collect combine come communicate compare compile complete comply"
        " conduct configure confirm connect consider construct consult contain contribute convert convince"
        " coordinate cope create cultivate decide dedicate defend define delegate deliver demonstrate deploy"
        " describe determine develop devise diagnose discover discuss distribute edit educate eliminate enable"
        " encourage enforce enjoy ensure establish evaluate examine execute expand explain explore extend"
        " facilitate fulfil fulfill gather generate get give go grow handle happen have hear hire identify"
        " implement improve include incorporate inform initiate inspect inspire install instruct integrate"
        " introduce invent invest investigate invite keep know learn liaise listen lose maintain make manage"
        " mediate mentor migrate minimise minimize modernise modernize modify motivate navigate negotiate"
        " notify observe obtain onboard operate optimise optimize orchestrate organise organize oversee"
        " participate perform persuade prefer prepare prevent prioritise prioritize procure produce promote"
        " prove provide publish qualify quantify realise realize receive recognise recognize recommend"
        " reconcile reconfigure reduce refactor refer refine regulate remain remember remove renegotiate"
        " renovate replace represent require resolve respond restore retain retrain rewrite rebuild see select"
        " sell send serve simplify solve speak spend stabilise stabilize standardise standardize streamline"
        " strengthen submit succeed suggest supervise sustain take teach tell think transcribe transform"
        " translate troubleshoot undertake understand unify upskill reskill validate verify want write discuss"
        " earn eat enter carry bake sew hold own weld operate treat enjoy love promise forget understand meet"
    )
)
# Nouns as well; where something was promised and a thing follows, they are what is done with it.
ERRANDS = frozenset(listed("post sort chase check rework redo fetch swap approve cancel renew"))
