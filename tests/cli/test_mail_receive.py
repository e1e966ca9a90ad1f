"""`afterword mail receive`: answers from files, taken in once, with what hangs on them."""

import json
from pathlib import Path

from tests.mail.recognise.mails import mail
from tests.servers import afterword

REPLY = mail(
    "Thank you, Alice. We will let you know by 1 March 2099.",
    "Thank you",
    from_="Priya Raman <priya@northwind.example>",
    message_id="<one@northwind.example>",
    date="",
)


def test_an_answer_is_taken_in_once_and_other_mail_is_not(letter_folder: Path, tmp_path: Path) -> None:
    answer, lunch = tmp_path / "answer.eml", tmp_path / "lunch.eml"
    answer.write_bytes(REPLY)
    lunch.write_bytes(mail("Lunch?", "Lunch", from_="sam@friends.example"))
    whose = ("--interview", "1", "--from", "priya")
    first = json.loads(afterword(letter_folder, "mail", "receive", str(answer), *whose, "--json").stdout)
    other = json.loads(afterword(letter_folder, "mail", "receive", str(lunch), "--json").stdout)
    assert (first["headline"], first["is_new"], first["decision"]) == ("Priya wrote", True, "none")
    assert (other["answer"], other["kind"]) == (None, "other")
    again = afterword(letter_folder, "mail", "receive", str(answer)).stdout
    assert "Priya wrote (known already)" in again
    due = afterword(letter_folder, "due").stdout
    assert "Came back:\n  Priya wrote.\n" in due


def test_a_file_that_is_not_there_is_one_sentence(letter_folder: Path) -> None:
    done = afterword(letter_folder, "mail", "receive", "nowhere.eml", check=False)
    assert (done.returncode, done.stderr) == (2, "nowhere.eml cannot be opened: No such file or directory.\n")
