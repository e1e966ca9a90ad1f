"""What a letter never shows: links, markup, open ends, pay, self-blame, phrases that everybody writes."""

import re

from afterword.letters.grammar.outcome import Unclear


def unprintable(line: str) -> Unclear | None:
    """Return the question about the first thing in the line that cannot stand in a letter, or None."""
    return next((Unclear(question) for pattern, question in _UNPRINTABLE if pattern.search(line)), None)


_ALLOWED = r"A-Za-z0-9\u00aa\u00b2\u00b3\u00b5\u00b9\u00ba\u00bc-\u00be\u00c0-\u024f\u1e00-\u1eff"
_UNPRINTABLE = (
    (
        re.compile(r"https?:|www\.|\S@\S"),
        "There is an address in this. Please say it in words; a link does not read aloud.",
    ),
    (
        re.compile(r"[\[\]{}<>]|\*\*|__|`|~~|^#+\s|(?:^|\s)\*|\|"),
        "There are signs in this that a letter cannot show. Please write it in plain words.",
    ),
    (
        re.compile(r"\b(?:TODO|TBD|TBC|XXX+|FIXME|lorem ipsum)\b|\?\?|_", re.I),
        "Something is still open in this. Please fill it in.",
    ),
    (
        re.compile(rf"[^{_ALLOWED}\s.,;:!?'’‘\"“”()&/+%@=#~$€£¥°§–—…*^|×-]"),
        "This version writes letters in English. Please write this in English, in plain letters.",
    ),
    (
        re.compile(r"\b\d+ \d+\b(?<! 20\d\d)"),
        "Two numbers stand side by side here. What does each of them count? Please write it out.",
    ),
    (
        re.compile(r"\b(?:some(?:one|body)|people|ready|good|here|there|looking|waiting) [24] [a-z]"),
        "Does the number stand for “for” or “to” here? Please write it out.",
    ),
    (
        re.compile(
            r"\b(?:kids|parents|pupils|patients|customers|clients|residents|tenants|guests|students|members|drivers)"
            r" (?:letters?|complaints?|deposits?|keys|feedback|questions|rotas?|hours|families|files|records"
            r"|names?|birthdays?|lunch(?:es)?|homes?|needs|views?|shoes|books|parents|ward|schools?|rooms?)\b"
        ),
        "Is an apostrophe missing here? Please write whose it is, for example “the kids' names”.",
    ),
    (
        re.compile(r"\b(?:the|their|your|my) [a-z]+s ok$"),
        "Is an apostrophe missing here? Please write whose it is, for example “the testers' OK”.",
    ),
    (
        re.compile(r"^(?:hows|whats|whos|wheres|whens|whys)\b"),
        "Is it “how” or “how is” here? Please write the thought out.",
    ),
    (
        re.compile(
            r"\b(?:dads|mums|moms|uncles|grandads) [a-z]|\b(?:my|his|her|a|the) (?:cousins|brothers|sisters|aunts|nans"
            r"|grans|fathers|mothers|sons|daughters|wifes|husbands|friends|bosss?) (?:shop|farm|business|firm"
            r"|restaurant|garage|cafe|bakery|company|house|boat|school|salon|bar|pub|kitchen|stall|workshop|van|wedding|website"
            r"|studio)\b"
        ),
        "Is an apostrophe missing here? Please write whose it is, for example “my dad's”.",
    ),
    (
        re.compile(r"\b(?!had|that)([a-z]{2,}) \1\b", re.I),
        "A word stands here twice. Please write the half sentence once more.",
    ),
    (
        re.compile(r", (?:they|she|he|i|you) (?:said|says?|think|thinks|thought|liked|asked|wanted)\b", re.I),
        "This is in two pieces. Please write the one that belongs in the letter.",
    ),
    (
        re.compile(
            r"^(?:a )?(?:loads?|lots?|heaps|tons|plenty|stuff|things|all sorts|various|this and that|bits and bobs)$",
            re.I,
        ),
        "What exactly was it? One thing is enough.",
    ),
    (
        re.compile(
            r"^(?:i )?(?:have )?(?:do|did|done|been doing|been there|had) (?:it|that|this|done that)(?: now|"
            r" before| too)?$",
            re.I,
        ),
        "Which thing is “that”? Please say it, so that the sentence stands by itself.",
    ),
    (re.compile(r"\?"), "There is a question mark in this. What do you want to say? Please write it as a statement."),
    (
        re.compile(
            r"(?<!\be\.g)(?<!\bi\.e)(?<!\betc)(?<!\bapprox)(?<!\bincl)(?<!\bvs)(?<!\b[A-Z])(?<!\bDr)(?<!\bSt)(?<!\bMr)"
            r"(?<!\bMs)(?<!\bMrs)(?<!\bProf)(?<!\bNo)(?<!\bInc)(?<!\bLtd)(?<!\bCo)\.[\"”’)]?\s|\.{2,}|…|!"
        ),
        "This is more than one sentence. Which one belongs in the letter?",
    ),
    (
        re.compile(r";|:(?!\d)|\s[-=–]+>?\s|->|=>|\s/\s"),
        "This is in several pieces. Please write it as one half sentence, without signs between.",
    ),
    (re.compile(r"[=#^|§*]|(?<!\d)×"), "There are signs in this that do not read aloud. Please write it in words."),
    (re.compile(r"^[^(]*\)|\([^)]*$|\([^)]*\("), "A bracket is missing in this. Please write it without brackets."),
    (
        re.compile(
            r"^(?:the |your |their |good |better )?(?:pay|wages?|money)(?: (?:is|was|are|and|will)\b|$)"
            r"|\b(?:salary|salaries|compensation|remuneration|hourly rate|day rate|(?:signing|annual) bonus"
            r"|(?:my|the|their|your|starting|base|better|higher|more) (?:pay|wages?|bonus)"
            r"|pay (?:range|band|rise|raise|grade)|what I (?:earn|make|get paid)"
            r"|how much (?:I|you|they) (?:earn|pay|make)"
            r"|(?:current|expected) (?:pay|package|earnings))\b",
            re.I,
        ),
        "Pay stays out of a thank-you. Please leave it out, or keep it under “For me only”.",
    ),
    (
        re.compile(
            r"\b(?:(?:great|exciting|amazing|unique) opportunity|team player|hit the ground running"
            r"|outside the box|perfect fit|dream job|fast-paced|hidden talents|passionate about)\b",
            re.I,
        ),
        "Everybody writes this. What exactly is it here? Please say it in your own words.",
    ),
    (
        re.compile(
            r"(?:^|\bi )(?:really |totally |completely |just |kind of |sort of )?(?:bombed|froze|blanked|rambled"
            r"|panicked|stumbled|waffled|choked|flubbed|blew it|failed(?! [a-z]+s [a-z])|was (?:so |very )?nervous"
            r"|was (?:terrible|awful|bad))\b"
            r"|\bi(?:'m| am) (?:bad|terrible|hopeless|no good)\b|\b(?:screwed|messed|cocked) up\b|\bwent blank\b"
            r"|\bwas (?:fired|sacked|let go|dismissed)\b"
            r"|\bsorry\b|\bapolog\w+",
            re.I,
        ),
        "A letter does not blame its writer. What would you say today? Please write that.",
    ),
)
