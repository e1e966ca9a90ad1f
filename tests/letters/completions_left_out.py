"""Completions that lost a word where only one can be meant, and their neighbours that must stay as they are."""

ASKS = None

LEFT_OUT: dict[str, list[tuple[str, str | None]]] = {
    "talk": [
        ("re: the new lambing shed", "the new lambing shed"),
        ("what went wrong w the old tills", "what went wrong with the old tills"),
        ("switch to electric vans", "the switch to electric vans"),
        ("delivery slots, why nobody books", "delivery slots and why nobody books"),
        ("project timelines", "project timelines"),
        ("forklift routes thru yard 3", "forklift routes through yard 3"),
    ],
    "stuck": [
        ("dentist sees every child twice", "the dentist sees every child twice"),
        ("drivers choose own routes", "drivers choose their own routes"),
        ("same porter for 20 yrs", "you have had the same porter for 20 years"),
        ("no tips, owner pays the difference", ASKS),
        ("the lift was broken since may and nobody minded", "the lift was broken since May and nobody minded"),
    ],
    "glad": [
        ("training paid", "training is paid"),
        ("boots and jacket provided", "boots and jacket are provided"),
        ("no weekends after easter", "there are no weekends after Easter"),
        ("i'd get own bench", "I'd get my own bench"),
    ],
    "asked": [
        ("when did i last weld", "when I last welded"),
        ("what do i read", "what I read"),
        ("first thing id change", "the first thing I'd change"),
        ("trouble with old boss", "trouble with my old boss"),
        ("5 yr plan", "my 5-year plan"),
        ("how i plan the week", "how I plan the week"),
    ],
    "need": [
        ("sort out parking permits b4 june", "to sort out parking permits before June"),
        ("numbers they can rely on", "numbers you can rely on"),
        ("fundraiser who knows trusts", "a fundraiser who knows trusts"),
        ("less waste more throughput", "less waste and more throughput"),
        ("get queue < 5 min", "to get the queue under 5 minutes"),
        ("a second pair of eyes", "a second pair of eyes"),
    ],
    "mine": [
        ("ran the cloakroom 3 winters", "ran the cloakroom for 3 winters"),
        ("cut delays 2 weeks", ASKS),
        ("learned Welsh in two months", "learned Welsh in two months"),
        ("grew takings 3k to 7k", "grew takings from 3k to 7k"),
        ("sold 30 pies/wk", "sold 30 pies a week"),
        ("have own welding kit", "have my own welding kit"),
        ("shipped an app with 20,000 users", "shipped an app with 20,000 users"),
    ],
    "worry": [
        ("no care experience", "my lack of care experience"),
        ("never used revit", "my never having used Revit"),
        ("too junior?", "my being too junior"),
        ("no portfolio", "my not having a portfolio"),
        ("no experience", ASKS),
        ("my age", "my age"),
    ],
    "better": [
        ("passed the theory in may", "I passed the theory in May"),
        ("my old head will vouch 4 me", "my old head will vouch for me"),
        ("taught in kent, my visa isn't an issue", ASKS),
        ("my notice period is four weeks", "my notice period is four weeks"),
    ],
    "should": [
        ("was on the rota 2 summers", "was on the rota for 2 summers"),
        ("worked with deaf adults, BSL level 3", ASKS),
        ("ran a stall in Leeds, Yorkshire", "ran a stall in Leeds, Yorkshire"),
    ],
    "promise": [
        ("send dbs no.", "send my DBS number"),
        ("bring boots on first day", "bring boots on the first day"),
        ("do test piece by sun", "do the test piece by Sunday"),
        ("call anna on mon", "call Anna on Monday"),
        ("ask wife about moving", "ask my wife about moving"),
    ],
    "they_will": [
        ("call after bank hol", "call after the bank holiday"),
        ("post contract", "post the contract"),
        ("feedback by fri", "give feedback by Friday"),
        ("start me on 3rd", "start me on the 3rd"),
    ],
    "draw": [
        ("mix of desk and yard", "the mix of desk and yard"),
        ("the mix of desk and yard", "the mix of desk and yard"),
        ("ur apprentices stay", "your apprentices stay"),
        ("ur training", ASKS),
    ],
    "common": [
        ("big spurs fans", "are big Spurs fans"),
        ("lived in hong kong", "lived in Hong Kong"),
    ],
}
