"""What is packed comes back; whatever else is offered is refused with one sentence."""

import io
import json
import zipfile
from collections.abc import Callable, Mapping
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterword.archive import unpacking
from afterword.archive.contents import Contents
from afterword.archive.packing import pack
from afterword.archive.unpacking import unpack
from afterword.errors import ArchiveError

NOON = datetime(2026, 6, 12, 12, 0, tzinfo=UTC)
ALICE = Contents(
    NOON,
    False,
    {"notes": ({"id": "1", "text": "Kafka"},)},
    {"letters/priya.txt": "Dear Priya,\n"},
    {"1/cv.pdf": b"%PDF"},
)

texts = st.text(st.characters(exclude_categories=["Cs"]))
rows = st.fixed_dictionaries({"id": texts, "text": texts, "count": st.none() | st.integers() | st.booleans()})
archives = st.builds(
    Contents,
    made_at=st.datetimes(min_value=datetime(1900, 1, 1), timezones=st.just(UTC)),  # noqa: DTZ001
    shared=st.booleans(),
    rows=st.dictionaries(st.sampled_from(["notes", "letters", "contacts"]), st.lists(rows).map(tuple)),
    papers=st.dictionaries(st.sampled_from(["README.txt", "letters/a.txt"]), texts),
    files=st.dictionaries(st.sampled_from(["1/cv.pdf", "2/Plan – Größe.txt"]), st.binary()),
)


def packed(contents: Contents = ALICE) -> bytes:
    file = io.BytesIO()
    pack(contents, file)
    return file.getvalue()


def members(archive: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(archive)) as file:
        return {name: file.read(name) for name in file.namelist()}


def zipped(members: Mapping[str, bytes]) -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as archive:
        for name, member in members.items():
            archive.writestr(name, member)
    return file.getvalue()


def refusal(archive: bytes) -> str:
    with pytest.raises(ArchiveError) as refused:
        unpack(io.BytesIO(archive))
    return refused.value.sentence


@given(archives)
def test_what_is_packed_comes_back(contents: Contents) -> None:
    file = io.BytesIO(packed(contents))
    back = unpack(file)
    assert dict(back.files) == dict(contents.files)
    assert (back.made_at, back.shared, dict(back.rows)) == (contents.made_at, contents.shared, dict(contents.rows))


@given(archives)
def test_the_same_contents_give_the_same_bytes(contents: Contents) -> None:
    assert packed(contents) == packed(contents)


@given(st.integers(min_value=0, max_value=len(packed()) - 1))
def test_a_truncated_archive_is_refused(length: int) -> None:
    assert refusal(packed()[:length])


@given(st.data())
def test_a_damaged_archive_is_read_right_or_refused(data: st.DataObject) -> None:
    archive = bytearray(packed())
    for _ in range(data.draw(st.integers(1, 4))):
        archive[data.draw(st.integers(0, len(archive) - 1))] = data.draw(st.integers(0, 255))
    try:
        back = unpack(io.BytesIO(bytes(archive)))
    except ArchiveError:
        return
    assert back.rows == ALICE.rows


@given(st.binary())
def test_what_is_no_archive_is_refused(content: bytes) -> None:
    assert refusal(content)


@pytest.mark.parametrize(
    "name",
    ["../escaped.txt", "/etc/passwd", "letters/../../x", "C:/x", "letters\\..\\x", "letters//x", "./x", "letters/"],
)
def test_a_name_that_climbs_out_of_the_archive_is_refused(name: str) -> None:
    assert "leads out of it" in refusal(zipped({**members(packed()), name: b""}))


def test_two_files_of_one_name_are_refused() -> None:
    assert "two files of one name" in refusal(zipped({**members(packed()), "Letters/Priya.txt": b""}))


def test_a_file_the_manifest_does_not_list_is_refused() -> None:
    assert "does not list" in refusal(zipped({**members(packed()), "records/more.jsonl": b""}))


def test_a_missing_file_is_named() -> None:
    found = members(packed())
    del found["letters/priya.txt"]
    assert "lacks letters/priya.txt" in refusal(zipped(found))


def test_a_changed_file_is_refused_even_if_it_is_only_a_paper() -> None:
    assert "checksum" in refusal(zipped({**members(packed()), "letters/priya.txt": b"Dear Prija,\n"}))


def test_a_stranger_s_zip_is_refused() -> None:
    assert "not an archive made by" in refusal(zipped({"holiday.txt": b"sun"}))


def manifest(change: Callable[[dict[str, object]], object]) -> bytes:
    found = members(packed())
    page = json.loads(found["manifest.json"])
    change(page)
    return zipped({**found, "manifest.json": json.dumps(page).encode()})


def test_a_newer_format_asks_for_an_update() -> None:
    assert "Update Afterword" in refusal(manifest(lambda page: page.update(version=2)))


@pytest.mark.parametrize("key", ["made_at", "counts", "sha256", "version", "share"])
def test_a_manifest_without_what_it_needs_is_refused(key: str) -> None:
    assert "manifest" in refusal(manifest(lambda page: page.pop(key)))


@pytest.mark.parametrize(
    ("key", "value"),
    [("counts", {"notes": "1"}), ("counts", []), ("sha256", {"x": 1}), ("made_at", 5), ("version", "1")],
)
def test_a_manifest_of_the_wrong_shape_is_refused(key: str, value: object) -> None:
    assert "manifest" in refusal(manifest(lambda page: page.update({key: value})))


def test_fewer_rows_than_promised_are_refused() -> None:
    assert "more or fewer rows" in refusal(manifest(lambda page: page.update(counts={"notes": 2})))


@pytest.mark.parametrize("page", [b"", b"[]", b"\xff", b"[" * 100_000, b"null"])
def test_a_manifest_that_is_none_is_refused(page: bytes) -> None:
    assert refusal(zipped({**members(packed()), "manifest.json": page}))


@pytest.mark.parametrize("row", ["{", "[]", '{"text": "no id"}', '{"id": 1}', "[" * 100_000])
def test_a_row_that_cannot_be_read_is_named(row: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("afterword.archive.packing._lines", lambda rows: f'{{"id": "1"}}\n{row}\n'.encode())
    assert "Row 2 of records/notes.jsonl" in refusal(packed())


def test_what_unpacks_to_more_than_the_limit_is_left_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(unpacking, "MOST_BYTES", 1_000_000)
    bomb = zipped({**members(packed()), "letters/bomb.txt": b"0" * 1_000_001})
    assert "unpacks to more than" in refusal(bomb)


def test_a_changed_file_of_a_letter_is_refused() -> None:
    assert "files/1/cv.pdf is not as it was" in refusal(zipped({**members(packed()), "files/1/cv.pdf": b"%PDG"}))


@pytest.mark.parametrize(
    ("limit", "said"), [("MOST_BYTES_OF_FILES", "unpacks to more"), ("MOST_BYTES_IN_A_FILE", "holds a file of more")]
)
def test_files_beyond_a_limit_are_left_alone(limit: str, said: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(unpacking, limit, 1_000_000)
    assert said in refusal(zipped({**members(packed()), "files/2/bomb.pdf": b"0" * 1_000_001}))


def test_a_file_that_claims_to_be_small_is_read_no_further_than_it_claims(monkeypatch: pytest.MonkeyPatch) -> None:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, member in {**members(packed()), "files/1/cv.pdf": b"0" * 1_000_000}.items():
            archive.writestr(name, member)
    lying = bytearray(file.getvalue())
    real = (1_000_000).to_bytes(4, "little")
    while (at := lying.find(real)) != -1:
        lying[at : at + 4] = (4).to_bytes(4, "little")
    assert refusal(bytes(lying))


def test_an_encrypted_archive_is_refused() -> None:
    archive = bytearray(packed())
    for mark, flags in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        start = archive.find(mark)
        while start != -1:
            archive[start + flags] |= 1
            start = archive.find(mark, start + 4)
    assert "encrypted" in refusal(bytes(archive))
