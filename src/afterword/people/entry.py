"""A person as one source has them."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Entry:
    """What one source says of a person; "" or () where it does not say. `links` are pages about them."""

    name: str
    email: str = ""
    employer: str = ""
    more_emails: tuple[str, ...] = ()
    links: tuple[str, ...] = ()

    @property
    def emails(self) -> tuple[str, ...]:
        """Every address it has, the first one first."""
        return tuple(filter(None, (self.email, *self.more_emails)))
