"""What the sources of contacts say of addresses and pages beside what stands on the row."""

from afterword.records.account import Account

Said = dict[int, tuple[str, ...]]


def said_beside(account: Account) -> tuple[Said, Said]:
    """Mail addresses, and pages of theirs, by the contact's id."""
    emails: Said = {}
    links: Said = {}
    rows = account.evidence.filter(field__in=("email", "page")).values_list("contact", "field", "value")
    for pk, field, value in rows:
        kept = emails if field == "email" else links
        kept[pk] = (*kept.get(pk, ()), value)
    return emails, links
