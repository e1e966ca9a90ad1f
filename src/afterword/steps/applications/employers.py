"""The employers that a list of applications names."""

from afterword.people.employer_name import employer_key
from afterword.records.account import Account
from afterword.records.employer import Employer


class Employers:
    """The employers of the account by the name they are compared by; a new one is made when it is asked for, and
    `made` has its id."""

    def __init__(self, account: Account) -> None:
        self._account = account
        self.made: list[int] = []
        self._known = {employer_key(one.name): one for one in account.employers.filter(sample_set=None)}

    def called(self, name: str) -> Employer | None:
        """The employer of this name; None without a name."""
        if not name:
            return None
        key = employer_key(name)
        if key not in self._known:
            self._known[key], is_new = Employer.objects.get_or_create(account=self._account, name=name)
            self.made += [self._known[key].pk] if is_new else []
        return self._known[key]
