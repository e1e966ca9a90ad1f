"""What an interview is called in calendars and letters, and the words around it that name nobody."""

import re

INTERVIEW = re.compile(
    r"\b(?:interviews?|interviewing|vorstellungsgespr[äa]ch|bewerbungsgespr[äa]ch|kennenlerngespr[äa]ch|entretien(?: d['’]embauche)?|entrevista(?: de trabajo)?"
    r"|colloquio(?: di lavoro)?|sollicitatiegesprek|rozmowa kwalifikacyjna|anst[äa]llningsintervju|jobbintervju|intervju"
    r"|phone screen(?:ing)?|tech(?:nical)? screen(?:ing)?|recruiter (?:screen|call|chat)|screening(?: call)?|hiring manager(?: (?:call|chat|screen))?"
    r"|on-?site|final round|(?:first|second|third|1st|2nd|3rd) round|coding (?:challenge|exercise) review|system design|superday)\b",
    re.I,
)
# Somebody who interviews others all day has the word too: these are not their own.
OTHER_SIDE = re.compile(
    r"\b(?:interview (?:training|prep(?:aration)?|practice|debrief|feedback)|mock interview|exit interview|user interview|customer interview|stay interview"
    r"|prep(?:are)? (?:for )?(?:the )?interview|interview panel sync|podcast)\b",
    re.I,
)
# Said of an interview, and no name of an employer or a role.
AROUND = re.compile(
    r"\b(?:virtual|video|phone|remote|online|in[- ]person|final|first|second|third|1st|2nd|3rd|initial|intro(?:ductory)?|technical|tech|coding|panel|job|round|rounds|call|chat|meeting"
    r"|confirmed|confirmation|invitation|invite|updated|rescheduled|zoom|google meet|microsoft teams|teams|telefon(?:isches)?|your|my|the|and|stage|part \d|\d+ ?min(?:utes)?)\b",
    re.I,
)
ROLE = re.compile(
    r"\b(?:engineer|developer|manager|analyst|designer|scientist|director|lead|head of|consultant|architect|administrator|specialist|coordinator|associate|assistant|officer|accountant"
    r"|nurse|teacher|writer|editor|researcher|technician|planner|buyer|intern|internship|trainee|partner|strategist|producer|operator|programmer|tester|devops|sre|qa|product owner"
    r"|scrum master|representative|executive|attorney|lawyer|pharmacist|physician|controller|entwickler(?:in)?|ingenieur(?:in)?|leiter(?:in)?|referent(?:in)?|berater(?:in)?|sachbearbeiter(?:in)?"
    r"|d[ée]veloppeur|ing[ée]nieur|chef de projet|desarrollador|ingeniero|gerente|sviluppatore|ingegnere|ontwikkelaar|programista)\b",
    re.I,
)
# What a letter after an interview says, and one about an application.
THANKS = re.compile(
    r"\bthank(?:s| you)(?: again)?(?: so much| very much)? for (?:your time|taking|making|meeting|speaking|talking|our|the|interviewing|having me|yesterday|today|this|a )",
    re.I,
)
APPLIES = re.compile(
    r"\b(?:my application|applied for|the (?:position|role|opening)|hiring (?:team|process)|my (?:cv|résumé|resume))\b",
    re.I,
)
# What systems that arrange interviews are called in addresses and links.
PLATFORM = re.compile(
    r"(?:greenhouse|lever|ashbyhq|goodtime|modernloop|calendly|workable|smartrecruiters|myworkday|icims|recruitee|personio|teamtailor|jobvite|bamboohr|hirevue|coderpad|hackerrank|karat|breezy)\.",
    re.I,
)
