"""One person as an address book file has them."""

from dataclasses import asdict, dataclass, field

from afterword.people.entry import Entry


@dataclass(frozen=True)
class Brought:
    """What row (or card) number `row` of a file says; `refused` is why nobody can be made of it, "" where one can.

    `labels` are the groups they are in, parted by commas. `photo` is a picture in base64, which is kept apart, and
    `without_photo` why the one there was cannot be taken.
    """

    row: int
    name: str = ""
    emails: tuple[str, ...] = ()
    phones: tuple[str, ...] = ()
    employer: str = ""
    title: str = ""
    address_as: str = ""
    website: str = ""
    postal_address: str = ""
    labels: str = ""
    links: tuple[str, ...] = field(default=())
    refused: str = ""
    photo: str = ""
    without_photo: str = ""

    @property
    def entry(self) -> Entry:
        """The person as they are compared."""
        first, *others = self.emails or ("",)
        return Entry(self.name, first, self.employer, tuple(others), self.links)

    def as_json(self) -> dict[str, object]:
        """The same as plain values, but for the photograph."""
        return {name: value for name, value in asdict(self).items() if value and name != "photo"}


def from_json(said: dict[str, object]) -> Brought:
    """What `as_json` made."""
    lists = {name: tuple(value) for name, value in said.items() if isinstance(value, list | tuple)}
    return Brought(**{**said, **lists})  # type: ignore[arg-type]
