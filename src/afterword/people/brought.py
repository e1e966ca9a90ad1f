"""One person as an address book file has them."""

from dataclasses import asdict, dataclass, field

from afterword.people.entry import Entry


@dataclass(frozen=True)
class Brought:
    """What row (or card) number `row` of a file says; `refused` is why nobody can be made of it, "" where one can."""

    row: int
    name: str = ""
    emails: tuple[str, ...] = ()
    phones: tuple[str, ...] = ()
    employer: str = ""
    title: str = ""
    address_as: str = ""
    website: str = ""
    postal_address: str = ""
    links: tuple[str, ...] = field(default=())
    refused: str = ""

    @property
    def entry(self) -> Entry:
        """The person as they are compared."""
        first, *others = self.emails or ("",)
        return Entry(self.name, first, self.employer, tuple(others), self.links)

    def as_json(self) -> dict[str, object]:
        """The same as plain values."""
        return {name: value for name, value in asdict(self).items() if value}


def from_json(said: dict[str, object]) -> Brought:
    """What `as_json` made."""
    lists = {name: tuple(value) for name, value in said.items() if isinstance(value, list | tuple)}
    return Brought(**{**said, **lists})  # type: ignore[arg-type]
