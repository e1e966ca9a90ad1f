"""What would come of an address book, in words: how many rows come to what, and the first of them."""

from afterword.steps.people.look_at_file import Judged, Outcome, counted, not_whole

MOST_SHOWN = 40


def looked(judged: list[Judged]) -> dict[str, object]:
    """As plain JSON values: `counts` by outcome, how many are `asked` about, the first rows `shown` with what each
    comes to, and the first `refused` (of `count_refused`) as row, name and why not, or what of it not."""
    told = [row for one in judged if (row := not_whole(one.brought))]
    taken = [one for one in judged if one.outcome is not Outcome.REFUSED]
    return {
        "counts": counted(judged),
        "asked": sum(bool(one.asks) for one in judged),
        "shown": [_shown(one) for one in taken[:MOST_SHOWN]],
        "refused": [list(row) for row in told[:MOST_SHOWN]],
        "count_refused": len(told),
    }


def _shown(one: Judged) -> dict[str, str]:
    about = " · ".join(filter(None, [one.brought.employer, ", ".join(one.brought.emails)]))
    return {"name": one.brought.name, "about": about, "says": _says(one)}


def _says(one: Judged) -> str:
    if one.contact is not None:
        news = "; says something new" if one.outcome is Outcome.JOINED else ""
        return f"Is {one.contact}, on record already{news}."
    if one.same_row is not None:
        return f"The same as row {one.same_row}."
    if not one.asks:
        return "New."
    may_be, why = one.asks[0]
    return f"New. May be {f'row {may_be}' if isinstance(may_be, int) else may_be}: {why}."
