"""The process that looks: what it reads, what it may not do, and when it ends. Real models, real pictures."""

import io
import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from PIL import Image, ImageDraw, ImageFont

from afterword.cards import engine
from afterword.cards.ocr import MEMORY, Reader
from afterword.cards.reader import Reading, read_sides
from afterword.errors import InputError

PICTURES = Path(__file__).with_name("pictures")


@pytest.fixture(scope="module")
def reader() -> Iterator[Reader]:
    with Reader() as started:
        yield started


def reading(reader: Reader, name: str) -> Reading:
    return read_sides([(PICTURES / name).read_bytes()], reader)


def test_a_card_is_read_whole(reader: Reader) -> None:
    fields = reading(reader, "priya.jpg").fields
    assert fields.name is not None
    assert fields.title is not None
    assert fields.employer is not None
    assert fields.website is not None
    assert fields.address is not None
    assert (fields.name.value, fields.title.value, fields.employer.value) == (
        "Priya Raman",
        "Staff Engineer",
        "Northwind Inc.",
    )
    assert [found.value for found in (*fields.emails, *fields.phones, *fields.fax)] == [
        "priya.raman@northwind.com",
        "+14155550100",
        "+14155550101",
    ]
    assert fields.website.value == "www.northwind.com"
    assert fields.address.value == "1200 Market Street, Suite 400, San Francisco, CA 94103"
    assert fields.name.confidence > 0.8


@pytest.mark.parametrize("turned", [90, 270], ids=["upward", "downward"])
def test_an_employer_that_runs_along_the_edge_is_read(reader: Reader, turned: int) -> None:
    card = Image.new("RGB", (1400, 840), "white")
    edge = Image.new("RGB", (760, 80), "white")
    ImageDraw.Draw(edge).text((10, 8), "Northwind Logistics", "black", ImageFont.load_default(56))
    card.paste(edge.rotate(turned, expand=True), (60, 40))
    for row, text in enumerate(("Priya Raman", "Staff Engineer", "priya.raman@northwind-logistics.com")):
        ImageDraw.Draw(card).text((320, 200 + 140 * row), text, "black", ImageFont.load_default(52))
    file = io.BytesIO()
    card.save(file, "PNG")
    fields = read_sides([file.getvalue()], reader).fields
    assert fields.employer is not None
    assert fields.name is not None
    assert (fields.name.value, fields.employer.value) == ("Priya Raman", "Northwind Logistics")


def test_a_card_that_lies_sideways_is_turned_and_keeps_its_marks(reader: Reader) -> None:
    seen = reading(reader, "lukasz-sideways.jpg")
    assert seen.fields.name is not None
    assert (seen.fields.name.value, seen.turned, seen.warnings) == ("Łukasz Wójcik", 90, ("turned",))


def test_upside_down_with_a_code_the_print_keeps_the_mark_the_code_lost(reader: Reader) -> None:
    fields = reading(reader, "sinead-upside-down-with-code.jpg").fields
    assert fields.name is not None
    assert (fields.name.value, [phone.value for phone in fields.phones]) == ("Sinéad Byrne", ["+35314103000"])


def test_native_and_latin_script_are_both_read(reader: Reader) -> None:
    fields = reading(reader, "tanaka.jpg").fields
    assert fields.name is not None
    assert fields.native_name is not None
    assert (fields.name.value, fields.native_name.value.replace(" ", "")) == ("Kenichi Tanaka", "田中健一")


def test_every_field_knows_where_it_was_read(reader: Reader) -> None:
    fields = reading(reader, "priya.jpg").fields
    assert fields.name is not None
    left, top = fields.name.lines[0].pieces[0].corners[0]
    assert 0 < left < 700
    assert 200 < top < 500


def test_a_table_is_no_card(reader: Reader) -> None:
    assert reading(reader, "table.jpg").warnings == ("no_card",)


def test_too_little_memory_is_a_sentence_and_the_next_picture_is_tried_again() -> None:
    with Reader(memory=60_000_000) as small:
        for _ in range(2):
            with pytest.raises(InputError, match="gave up on this picture"):
                small.look((PICTURES / "table.jpg").read_bytes())


def test_a_process_that_is_killed_in_the_middle_is_asked_once_more(reader: Reader) -> None:
    reader.look((PICTURES / "table.jpg").read_bytes())
    killed = reader.pid
    assert killed is not None
    with ThreadPoolExecutor(1) as pool:
        seen = pool.submit(reader.look, (PICTURES / "priya.jpg").read_bytes())
        time.sleep(0.1)
        os.kill(killed, signal.SIGKILL)
        assert "Priya Raman" in [piece.text for piece in seen.result().pieces]
    assert reader.pid not in (None, killed)


def test_a_process_that_runs_out_of_memory_is_asked_once_more() -> None:
    """What earlier pictures left behind may be too much for the next; a new process has all its memory."""

    class FullAtFirst(Reader):
        def _running(self) -> "subprocess.Popen[bytes]":
            process = super()._running()
            self._memory = MEMORY
            return process

    with FullAtFirst(memory=300_000_000) as reader:
        seen = reader.look((PICTURES / "priya.jpg").read_bytes())
        assert "Priya Raman" in [piece.text for piece in seen.pieces]


def test_a_look_that_only_adds_to_a_reading_loses_no_card() -> None:
    """Memory that does not suffice to look closer, or a second time, costs the second opinion and nothing else."""
    script = f"""
from PIL import Image, ImageDraw, ImageFont
import numpy as np
from afterword.cards.looking import Eyes

card = Image.open({str(PICTURES / "priya.jpg")!r})
table = Image.new("RGB", (card.width * 2, card.height * 2), (90, 80, 70))
table.paste(card, (card.width // 2, card.height // 2))
picture = np.ascontiguousarray(np.asarray(table)[:, :, ::-1])

class OnceOnly:
    def __init__(self, engine):
        self.__dict__.update(engine=engine, found=0, read=0)
    def __getattr__(self, name):
        return getattr(self.engine, name)
    def __call__(self, *arguments, **wishes):
        self.found += 1
        if self.found > 1:
            raise MemoryError
        return self.engine(*arguments, **wishes)
    def recognize_txt(self, crops):
        self.read += 1
        if self.read > 1:
            raise MemoryError
        return self.engine.recognize_txt(crops)

eyes = Eyes()
eyes._engine = OnceOnly(eyes._engine)
sight = eyes.look(picture)
print("Priya Raman" in [piece.text for piece in sight.pieces], eyes._engine.found, eyes._engine.read > 1)
"""
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=False)
    assert done.stdout == "True 2 True\n", done.stderr


def test_a_picture_that_kills_the_process_each_time_is_given_up() -> None:
    class Killed(Reader):
        def _running(self) -> "subprocess.Popen[bytes]":
            process = super()._running()
            process.kill()
            return process

    with Killed() as reader, pytest.raises(InputError, match="gave up on this picture"):
        reader.look((PICTURES / "table.jpg").read_bytes())


def test_the_picture_comes_back_small_upright_and_without_what_the_camera_knew(reader: Reader) -> None:
    sight, kept = reader.look_and_keep((PICTURES / "lukasz-sideways.jpg").read_bytes())
    image = Image.open(io.BytesIO(kept.content))
    assert image.size == (kept.width, kept.height)
    assert max(image.size) <= 1600
    assert (kept.width > kept.height) == (sight.width > sight.height)
    assert dict(image.getexif()) == {}


def test_the_program_itself_decodes_no_picture() -> None:
    """Only its child loads what decodes: a hole in a decoder opens a process that can do nothing."""
    script = f"""
import sys
from pathlib import Path
import afterword.cards.reader
from afterword.cards.ocr import MEMORY, Reader
with Reader() as reader:
    assert reader.look_and_keep(Path({str(PICTURES / "table.jpg")!r}).read_bytes())[1].content
print([name for name in ("PIL", "cv2", "zxingcpp", "onnxruntime") if name in sys.modules])
"""
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert done.stdout == "[]\n"


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux limits a process's data")
def test_the_process_may_not_take_more_than_its_limit(reader: Reader) -> None:
    reading(reader, "table.jpg")
    limits = Path(f"/proc/{reader.pid}/limits").read_text(encoding="utf-8")
    [data] = [line for line in limits.splitlines() if line.startswith("Max data size")]
    assert "1200000000" in data


def test_the_process_ends_when_nothing_comes_and_wakes_for_the_next_picture() -> None:
    with Reader(idle=0.5) as sleepy:
        sleepy.look((PICTURES / "table.jpg").read_bytes())
        first = sleepy.pid
        waited_until = time.monotonic() + 20
        while sleepy.pid is not None and time.monotonic() < waited_until:
            time.sleep(0.1)
        assert sleepy.pid is None
        sleepy.look((PICTURES / "table.jpg").read_bytes())
        assert sleepy.pid not in (None, first)


def test_the_process_ends_with_its_reader() -> None:
    with Reader() as short:
        short.warm()
        pid = short.pid
        assert pid is not None
    with pytest.raises(ProcessLookupError):
        os.kill(pid, 0)


def test_the_reader_opens_no_socket() -> None:
    """Whatever a library tries in that process, its models loaded and a card read, is refused and told here."""
    script = f"""
import sys
tried = []
sys.addaudithook(lambda event, args: tried.append(event) if event.startswith("socket.") else None)
from afterword.cards import engine
sys.addaudithook(engine._refuse_sockets)
from pathlib import Path
raw = Path({str(PICTURES / "priya.jpg")!r}).read_bytes()
answer = engine._answer(engine.LOOK_AND_KEEP, raw, engine._eyes)
assert answer["sight"]["pieces"] and answer["kept"]["content"]
print([event for event in tried if event not in ("socket.__new__", "socket.bind")])
import socket
try:
    socket.socket()
except PermissionError:
    print("refused")
"""
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert done.stdout.split("\n")[:2] == ["[]", "refused"]


def test_the_process_that_looks_brings_no_http_client() -> None:
    """Reading its list of downloads and importing the client took rapidocr half a second that a candidate waits."""
    script = """
import sys
from afterword.cards.looking import Eyes
Eyes()
print([name for name in ("urllib3", "requests.sessions", "http.client") if name in sys.modules])
"""
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert done.stdout == "[]\n"


def test_the_refusal_is_for_sockets_alone() -> None:
    engine._refuse_sockets("open", ("file",))
    with pytest.raises(PermissionError):
        engine._refuse_sockets("socket.connect", ())
