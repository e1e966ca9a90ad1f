"""Something long goes on in the background: to its end, until it is stopped, or until the program ends."""

from collections.abc import Callable
from datetime import datetime, timedelta

import pytest

from afterword.errors import HeldError
from afterword.records.account import Account
from afterword.records.brought_file import BroughtFile
from afterword.records.errand import Errand, ErrandKind
from afterword.records.interview import Interview
from afterword.steps.errands.ask import ask_for, is_long, open_errand, stop
from afterword.steps.errands.how_far import TOLD_EVERY, HowFar, Stopped
from afterword.steps.errands.run_errand import KILLED, MOST_ATTEMPTS, run_errand
from afterword.steps.people.brought_rows import add_file
from afterword.steps.people.doubles import AT_ONCE, look_for_doubles
from afterword.work.due import LEASE, claim
from tests.steps.test_bring_people import SHEET


@pytest.fixture
def file(alice: Account, interview: Interview, now: datetime) -> BroughtFile:
    return add_file(alice, "contacts.csv", SHEET.encode(), now)


def go_on(errand: Errand, now: datetime, is_ending: Callable[[], bool] = lambda: False) -> Errand:
    """Do it as the clock would."""
    run_errand(errand.pk, errand.attempt, lambda: now, is_ending)
    errand.refresh_from_db()
    return errand


def test_looked_at_it_keeps_what_would_come_of_the_file(alice: Account, file: BroughtFile, now: datetime) -> None:
    done = go_on(ask_for(alice, ErrandKind.LOOK, now, file), now)
    assert (done.is_open, done.ended_at, done.failure) == (False, now, "")
    assert done.found is not None
    assert done.found["counts"] == {"new": 3, "joined": 1, "known": 1, "refused": 1}
    assert done.found["shown"][0]["says"] == "Is Priya Raman, on record already; says something new."
    assert done.found["shown"][3]["says"].startswith("New. May be row 4: ")
    assert alice.contacts.count() == 2


def test_brought_in_what_was_only_looked_at_is_forgotten(alice: Account, file: BroughtFile, now: datetime) -> None:
    go_on(ask_for(alice, ErrandKind.LOOK, now, file), now)
    done = go_on(ask_for(alice, ErrandKind.BRING, now, file), now)
    file.refresh_from_db()
    assert (done.ended_at, file.made, alice.contacts.count()) == (now, 3, 5)
    assert list(alice.errands.all()) == [done]


def test_one_at_a_time_and_asked_twice_it_is_the_same(alice: Account, file: BroughtFile, now: datetime) -> None:
    first = ask_for(alice, ErrandKind.BRING, now, file)
    assert ask_for(alice, ErrandKind.BRING, now, file) == first
    with pytest.raises(HeldError, match="under way already"):
        ask_for(alice, ErrandKind.DOUBLES, now)
    assert stop(first, now)
    assert not stop(first, now)
    assert open_errand(alice) is None
    assert ask_for(alice, ErrandKind.DOUBLES, now).is_open


def test_how_far_it_is_is_kept_and_no_oftener_than_anybody_looks(alice: Account, now: datetime) -> None:
    errand, at = ask_for(alice, ErrandKind.DOUBLES, now), [now]
    so_far = HowFar(errand, lambda: at[0], lambda: False)

    def kept() -> tuple[int, int]:
        errand.refresh_from_db()
        return errand.done, errand.of_all

    so_far(1, 100)
    so_far(2, 100)
    assert kept() == (1, 100)
    at[0] += TOLD_EVERY
    so_far(3, 100)
    assert kept() == (3, 100)
    so_far(100, 100)
    assert kept() == (100, 100)


def test_on_a_slow_machine_nobody_else_takes_it_up_while_it_goes_on(alice: Account, now: datetime) -> None:
    ask_for(alice, ErrandKind.DOUBLES, now)
    (mine,) = claim(now, 3)
    later = now + LEASE - timedelta(seconds=1)
    HowFar(Errand.objects.get(), lambda: later, lambda: False)(1, 100)
    assert claim(now + LEASE, 3) == ()
    assert Errand.objects.get().attempt == mine.attempt


def test_stopped_in_the_middle_nothing_is_in(alice: Account, file: BroughtFile, now: datetime) -> None:
    errand = ask_for(alice, ErrandKind.BRING, now, file)
    go_on(errand, now, lambda: not stop(errand, now))
    assert (errand.stopped_at, errand.ended_at, errand.failure) == (now, None, "")
    file.refresh_from_db()
    assert (file.brought_at, alice.contacts.count(), file.table is None) == (None, 2, False)


def test_when_the_program_ends_it_is_left_for_the_next_start(alice: Account, file: BroughtFile, now: datetime) -> None:
    errand = go_on(ask_for(alice, ErrandKind.BRING, now, file), now, lambda: True)
    assert errand.is_open
    assert alice.contacts.count() == 2
    assert go_on(errand, now).ended_at == now
    assert alice.contacts.count() == 5


def test_killed_after_all_was_kept_it_is_not_kept_twice(alice: Account, file: BroughtFile, now: datetime) -> None:
    errand = ask_for(alice, ErrandKind.BRING, now, file)
    go_on(errand, now)
    # As the row was before its last word was kept.
    Errand.objects.filter(pk=errand.pk).update(due_at=now, ended_at=None, found=None, attempt=2)
    errand.refresh_from_db()
    assert go_on(errand, now).ended_at == now
    assert alice.contacts.count() == 5


def test_whoever_lost_the_claim_does_nothing(alice: Account, file: BroughtFile, now: datetime) -> None:
    errand = ask_for(alice, ErrandKind.BRING, now, file)
    Errand.objects.filter(pk=errand.pk).update(attempt=1)
    run_errand(errand.pk, 0, lambda: now, lambda: False)
    assert alice.contacts.count() == 2


def test_what_changed_while_it_was_looked_at_is_looked_at_again(
    alice: Account, file: BroughtFile, now: datetime
) -> None:
    def meanwhile() -> bool:
        """Ada is written down by hand, and Priya's phone."""
        alice.contacts.get_or_create(name="Ada Sample", email="ada@okapi.example", phone="+1 555 0999")
        alice.contacts.filter(name="Priya Raman").update(phone="+1 555 0333")
        return False

    go_on(ask_for(alice, ErrandKind.BRING, now, file), now, meanwhile)
    assert alice.contacts.get(name="Ada Sample").phone == "+1 555 0999"
    assert alice.contacts.get(name="Priya Raman").phone == "+1 555 0333"
    file.refresh_from_db()
    assert (file.made, file.filled.get(str(alice.contacts.get(name="Priya Raman").pk))) == (2, None)


def test_what_ends_the_program_each_time_does_not_do_so_for_ever(alice: Account, now: datetime) -> None:
    errand = ask_for(alice, ErrandKind.DOUBLES, now)
    Errand.objects.filter(pk=errand.pk).update(attempt=MOST_ATTEMPTS + 1)
    errand.refresh_from_db()
    assert go_on(errand, now).failure == KILLED
    assert open_errand(alice) is None


def test_what_nobody_foresaw_is_said_on_its_row_and_told(alice: Account, file: BroughtFile, now: datetime) -> None:
    file.table = {"people": [{"surname": "Raman"}]}
    file.save()
    errand = ask_for(alice, ErrandKind.BRING, now, file)
    with pytest.raises((KeyError, TypeError)):
        go_on(errand, now)
    errand.refresh_from_db()
    assert "Something unforeseen stopped it" in errand.failure
    assert (errand.failed_at, errand.is_open) == (now, False)


def test_a_file_that_was_forgotten_meanwhile_is_no_failure(alice: Account, file: BroughtFile, now: datetime) -> None:
    errand = ask_for(alice, ErrandKind.BRING, now, file)
    run_errand(errand.pk, 0, lambda: now, lambda: bool(BroughtFile.objects.filter(pk=file.pk).delete()[0] < 0))
    assert not Errand.objects.exists()
    assert alice.contacts.count() == 2


def test_looking_for_doubles_tells_how_far_it_is_and_what_is_joined_stays(alice: Account, now: datetime) -> None:
    for number in range(AT_ONCE + 10):
        for name in (f"Ada {chr(65 + number % 26)}ample{number}", f"{chr(65 + number % 26)}ample{number}, Ada"):
            alice.contacts.create(name=name, email=f"ada.{number}@home.example")
    told: list[tuple[int, int]] = []

    def so_far(done: int, of_all: int) -> None:
        told.append((done, of_all))
        if alice.contacts.exclude(merged_into=None).exists():
            raise Stopped

    with pytest.raises(Stopped):
        look_for_doubles(alice, now, so_far)
    joined = alice.contacts.exclude(merged_into=None).count()
    assert 0 < joined <= AT_ONCE
    shares = [done / of_all for done, of_all in told]
    assert shares == sorted(shares)
    assert shares[-2] == 0.5
    errand = go_on(ask_for(alice, ErrandKind.DOUBLES, now), now)
    assert errand.found == {"merged": AT_ONCE + 10 - joined}


def test_long_is_many_people_together_with_many_rows(alice: Account, file: BroughtFile) -> None:
    assert not is_long(alice, 1998)
    assert is_long(alice, 1999)


def test_a_later_look_takes_the_place_of_the_one_before(alice: Account, file: BroughtFile, now: datetime) -> None:
    go_on(ask_for(alice, ErrandKind.LOOK, now, file), now)
    later = now + timedelta(minutes=1)
    second = go_on(ask_for(alice, ErrandKind.LOOK, later, file), later)
    assert list(file.errands.all()) == [second]
