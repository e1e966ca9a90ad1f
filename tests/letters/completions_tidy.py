"""Typed with care, as on the guided page: what each becomes for Priya, or ASKS. Read aloud before it is changed."""

ASKS = None

TIDY: dict[str, list[tuple[str, str | None]]] = {
    "talk": [
        ("moving billing to Kafka", "Thank you for talking with me about moving billing to Kafka."),
        ("how the wards hand over at night", "Thank you for talking with me about how the wards hand over at night."),
        ("the new rota for the kitchen", "Thank you for talking through the new rota for the kitchen with me."),
        (
            "the move of the calibration workshop",
            "Thank you for talking through the move of the calibration workshop with me.",
        ),
        (
            "your plans for a second bakery in Leeds",
            "Thank you for talking with me about your plans for a second bakery in Leeds.",
        ),
        ("reducing scrap on the press line", "Thank you for talking with me about reducing scrap on the press line."),
        ("the Year 9 reading scheme", "Thank you for talking through the Year 9 reading scheme with me."),
        (
            "why you left the old payroll system",
            "Thank you for talking with me about why you left the old payroll system.",
        ),
        (
            "closing the books in five days instead of nine",
            "Thank you for talking with me about closing the books in five days instead of nine.",
        ),
        (
            "patient handovers and the new tablets",
            "Thank you for talking through patient handovers and the new tablets with me.",
        ),
        ("Kubernetes", "Thank you for talking through Kubernetes with me."),
        ("safety on the night shift", "Thank you for talking through safety on the night shift with me."),
        (
            "what a good first month would look like",
            "Thank you for talking with me about what a good first month would look like.",
        ),
        (
            "the merger and what it means for the audit team",
            "Thank you for talking with me about the merger and what it means for the audit team.",
        ),
    ],
    "stuck": [
        ("every nurse can stop a handover", "What stuck with me is that every nurse can stop a handover."),
        (
            "the benches never stop while the workshop moves",
            "What stuck with me is that the benches never stop while the workshop moves.",
        ),
        (
            "you let apprentices weld the real hull after six weeks",
            "What stuck with me is that you let apprentices weld the real hull after six weeks.",
        ),
        ("the team writes its own schedule", "What stuck with me is that the team writes its own schedule."),
        ("nobody eats alone on the first day", "What stuck with me is that nobody eats alone on the first day."),
        (
            "a junior found the bug that had cost you a week",
            "What stuck with me is that a junior found the bug that had cost you a week.",
        ),
        ("the way you train people", "I came away remembering the way you train people."),
        ("they pair every day", "What stuck with me is that you pair every day."),
        (
            "parents are called before anything goes wrong",
            "What stuck with me is that parents are called before anything goes wrong.",
        ),
        (
            "you would rather lose a client than bill an hour not worked",
            "What stuck with me is that you would rather lose a client than bill an hour not worked.",
        ),
    ],
    "glad": [
        ("you are opening a second site", "I was glad to hear that you are opening a second site."),
        ("the school keeps its library", "I was glad to hear that the school keeps its library."),
        ("the team will grow by two next year", "I was glad to hear that the team will grow by two next year."),
        ("overtime is planned a month ahead", "I was glad to hear that overtime is planned a month ahead."),
        (
            "junior lawyers go to court in their first year",
            "I was glad to hear that junior lawyers go to court in their first year.",
        ),
        ("the menu changes with the season", "I was glad to hear that the menu changes with the season."),
    ],
    "asked": [
        ("my work with suppliers", "You asked about my work with suppliers; I am glad to say more if it helps."),
        (
            "whether I would move to Leeds",
            "You asked whether I would move to Leeds; I am glad to say more if it helps.",
        ),
        (
            "how I handle a difficult parent",
            "You asked how I handle a difficult parent; I am glad to say more if it helps.",
        ),
        ("working weekends", "You asked about working weekends; I am glad to say more if it helps."),
        (
            "my experience with MIG welding",
            "You asked about my experience with MIG welding; I am glad to say more if it helps.",
        ),
        (
            "the gap between 2021 and 2023",
            "You asked about the gap between 2021 and 2023; I am glad to say more if it helps.",
        ),
        (
            "why I moved from nursing to teaching",
            "You asked why I moved from nursing to teaching; I am glad to say more if it helps.",
        ),
    ],
    "need": [
        (
            "someone to keep two sites supplied for six months",
            "You mentioned that you need someone to keep two sites supplied for six months.",
        ),
        ("someone who can talk to auditors", "You mentioned that you need someone who can talk to auditors."),
        ("a calm hand on the late shift", "You mentioned that you need a calm hand on the late shift."),
        (
            "to cut month-end close from nine days to five",
            "You mentioned that you need to cut month-end close from nine days to five.",
        ),
        ("help with their audits", "You mentioned that you need help with your audits."),
        ("more nurses who can work nights", "You mentioned that you need more nurses who can work nights."),
        ("a teacher for physics and chemistry", "You mentioned that you need a teacher for physics and chemistry."),
        ("two welders with TIG certificates", "You mentioned that you need two welders with TIG certificates."),
        ("people who enjoy untidy problems", "You mentioned that you need people who enjoy untidy problems."),
        ("better handovers between shifts", "You mentioned that you need better handovers between shifts."),
        ("to migrate 40 services before March", "You mentioned that you need to migrate 40 services before March."),
        ("an accountant who knows construction", "You mentioned that you need an accountant who knows construction."),
        ("somebody who reads contracts closely", "You mentioned that you need somebody who reads contracts closely."),
    ],
    "mine": [
        (
            "moved a depot of forty people from Hamburg to Leipzig in eleven weeks",
            "For my part, I moved a depot of forty people from Hamburg to Leipzig in eleven weeks.",
        ),
        (
            "led nights on a stroke ward for six years",
            "For my part, I led nights on a stroke ward for six years.",
        ),
        ("cut waste by a third in two years", "For my part, I cut waste by a third in two years."),
        (
            "taught chemistry to mixed classes for eight years",
            "For my part, I taught chemistry to mixed classes for eight years.",
        ),
        (
            "wrote the migration plan for 60 services at Harbour Foods",
            "For my part, I wrote the migration plan for 60 services at Harbour Foods.",
        ),
        (
            "ran the grill at a restaurant with 120 covers",
            "For my part, I ran the grill at a restaurant with 120 covers.",
        ),
        (
            "closed the books in four days at my last firm",
            "For my part, I closed the books in four days at my last firm.",
        ),
        (
            "negotiated 30 supply contracts last year",
            "For my part, I negotiated 30 supply contracts last year.",
        ),
        (
            "have welded pipes offshore since 2015",
            "For my part, I have welded pipes offshore since 2015.",
        ),
        ("was the first nurse on the new ward", "For my part, I was the first nurse on the new ward."),
        ("trained twelve apprentices", "For my part, I trained twelve apprentices."),
        (
            "rebuilt the payroll of a hospital with 900 staff",
            "For my part, I rebuilt the payroll of a hospital with 900 staff.",
        ),
        (
            "kept a kitchen open through the flood",
            "For my part, I kept a kitchen open through the flood.",
        ),
        ("also set up the weekend clinic", "For my part, I also set up the weekend clinic."),
        (
            "regularly represented tenants in court",
            "For my part, I regularly represented tenants in court.",
        ),
        (
            "once replaced a whole till system over a weekend",
            "For my part, I once replaced a whole till system over a weekend.",
        ),
        ("passed the ACCA exams in 2022", "For my part, I passed the ACCA exams in 2022."),
        ("used to run a bakery with my brother", "For my part, I used to run a bakery with my brother."),
    ],
    "worry": [
        ("my experience with larger teams", "On my experience with larger teams, I am glad to say more if it helps."),
        ("my lack of SAP experience", "On my lack of SAP experience, I am glad to say more if it helps."),
        ("whether I would stay", "On whether I would stay, I am glad to say more if it helps."),
        ("the gap in my CV", "On the gap in my CV, I am glad to say more if it helps."),
        ("working in English all day", "On working in English all day, I am glad to say more if it helps."),
        (
            "how I would cope with the commute",
            "On how I would cope with the commute, I am glad to say more if it helps.",
        ),
    ],
    "better": [
        ("I have led a night shift of fourteen", "One thing worth adding: I have led a night shift of fourteen."),
        (
            "the gap was a year of caring for my father",
            "One thing worth adding: the gap was a year of caring for my father.",
        ),
        (
            "I learned the last two systems in under a month each",
            "One thing worth adding: I learned the last two systems in under a month each.",
        ),
        ("my team grew from three to eleven", "One thing worth adding: my team grew from three to eleven."),
        (
            "two of my former managers would hire me again",
            "One thing worth adding: two of my former managers would hire me again.",
        ),
    ],
    "should": [
        ("hold a forklift licence", "One thing I did not get to say is that I hold a forklift licence."),
        ("speak Polish and some German", "One thing I did not get to say is that I speak Polish and some German."),
        (
            "have worked with SAP since 2019",
            "One thing I did not get to say is that I have worked with SAP since 2019.",
        ),
        (
            "led the audit that found the error",
            "One thing I did not get to say is that I led the audit that found the error.",
        ),
        ("can start on the first of July", "One thing I did not get to say is that I can start on the first of July."),
        (
            "know the ward from my placement",
            "One thing I did not get to say is that I know the ward from my placement.",
        ),
    ],
    "promise": [
        ("send you the floor plan by Thursday", "As promised, I will send you the floor plan by Thursday."),
        ("share the two reports we talked about", "As promised, I will share the two reports we talked about."),
        (
            "check my notice period and write to you by Friday",
            "As promised, I will check my notice period and write to you by Friday.",
        ),
        ("introduce you to my old head chef", "As promised, I will introduce you to my old head chef."),
        ("read the article on curing times", "As promised, I will read the article on curing times."),
        ("send three references by June 15", "As promised, I will send three references by June 15."),
        (
            "bring my original certificates to the next meeting",
            "As promised, I will bring my original certificates to the next meeting.",
        ),
        ("call your office on Monday", "As promised, I will call your office on Monday."),
    ],
    "they_will": [
        ("call me on Thursday", "You said you would call me on Thursday."),
        ("send the contract by the end of the week", "You said you would send the contract by the end of the week."),
        ("let me know about the trial shift", "You said you would let me know about the trial shift."),
        ("invite me to meet the team", "You said you would invite me to meet the team."),
        ("get back to me by Friday", "You said you would get back to me by Friday."),
        ("put me in touch with the head of physics", "You said you would put me in touch with the head of physics."),
    ],
    "decide": [
        ("Friday the 12th", "You said I would hear by Friday the 12th."),
        ("June 19", "You said I would hear by June 19."),
        ("the end of next week", "You said I would hear by the end of next week."),
        ("in two weeks", "You said I would hear in two weeks."),
    ],
    "draw": [
        (
            "the people who do the work also plan it",
            "What makes me want this is that the people who do the work also plan it.",
        ),
        ("every lesson is observed kindly", "What makes me want this is that every lesson is observed kindly."),
        ("I could build something that lasts", "What makes me want this is that I could build something that lasts."),
        ("you cook what the boat brings in", "What makes me want this is that you cook what the boat brings in."),
        ("the mix of court work and advice", "What makes me want this is the mix of court work and advice."),
        (
            "nobody here is too senior to answer the phone",
            "What makes me want this is that nobody here is too senior to answer the phone.",
        ),
        ("it is close to what I do best", "What makes me want this is that it is close to what I do best."),
    ],
    "common": [
        ("learned to cook in small kitchens", "We both learned to cook in small kitchens."),
        ("studied in Leeds", "We both studied in Leeds."),
        ("started as apprentices", "We both started as apprentices."),
        ("like long bike rides", "We both like long bike rides."),
        ("worked at Bosch before 2010", "We both worked at Bosch before 2010."),
        ("grew up by the sea", "We both grew up by the sea."),
    ],
}
