"""Letters a reader takes for their look-alike of another language: "Zieliñski" on a Polish card is "Zieliński"."""

import re

from afterword.words.folding import fold
from afterword.words.word_list import listed

# Only letters that the language of that country does not have.
_INSTEAD = {
    "PL": {
        "ñ": "ń",
        "Ñ": "Ń",
        "ş": "ś",
        "ș": "ś",
        "ĺ": "ł",
        "ç": "ć",
        "ę": "ę",
        "ž": "ż",
        "Ž": "Ż",
        "ã": "ą",
        "ẹ": "ę",
    },
    "CZ": {
        "û": "ů",
        "Û": "Ů",
        "ñ": "ň",
        "ê": "ě",
        "Ê": "Ě",
        "ĕ": "ě",
        "ş": "š",
        "ș": "š",
        "ĉ": "č",
        "ř": "ř",
        "đ": "ď",
        "Đ": "Ď",
    },
    "SK": {"đ": "ď", "Đ": "Ď", "ñ": "ň", "ĕ": "ě", "ş": "š", "û": "ú"},
    "HU": {"õ": "ő", "Õ": "Ő", "û": "ű", "Û": "Ű", "ô": "ő", "ō": "ő", "ū": "ű"},
    "RO": {"ş": "ș", "Ş": "Ș", "ţ": "ț", "Ţ": "Ț", "ã": "ă", "Ã": "Ă", "ǎ": "ă", "å": "ă", "Å": "Ă", "ŝ": "ș"},
    "TR": {"ș": "ş", "Ș": "Ş", "ǧ": "ğ", "ĝ": "ğ", "ă": "ğ", "õ": "ö", "ű": "ü"},
}


def local_letters(text: str, region: str) -> str:
    """The text with letters that the country's language lacks replaced by the one they look like."""
    table: dict[str, str | int | None] = {**_INSTEAD.get(region, {})}
    return text.translate(str.maketrans(table))


def without_naughts(text: str, region: str) -> str:
    """The text with a letter for each 0 between letters: "S0RENSEN" is a SØRENSEN in Denmark."""

    def letter(match: re.Match[str]) -> str:
        sign = "ø" if region in ("DK", "NO") else "o"
        return sign.upper() if match[1].isupper() else sign

    return re.sub(r"(?<=([^\W\d_]))0(?=[^\W\d_]{2})", letter, text)


def dotted_capitals(name: str) -> str:
    """A Turkish name with "İ" where a word begins with the small letter; unchanged where all its letters are small."""
    return name if name.islower() else re.sub(r"(?<![\w'’])i(?=[^\W\d_]{2})", "İ", name)


def vietnamese(name: str) -> str:
    """A Vietnamese name with the stacked marks that the reader cannot see put back, where one syllable alone fits.

    The reader leaves out a letter with two marks ("Nguyn") or all of its marks ("Trân" for "Trần").
    """
    return " ".join(_syllable(word) for word in name.split())


# Letters that the models know; the rest of the Vietnamese ones disappear.
_SEEN = frozenset("àáâãèéêìíòóôõùúýăđĩũơưồ")
_SYLLABLES = listed(
    "Nguyễn Trần Lê Phạm Hoàng Huỳnh Phan Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý Đinh Trịnh Đoàn Lâm Mai Tô Tạ Cao "
    "Lương Châu Thái Tống Hà La "
    "An Anh Ha Quách Kiều Tăng Diệp Trương Thạch Vương Chu Triệu Thị Văn Hữu Đức Ngọc Minh Thanh Quang Quốc Xuân "
    "Thu Hồng Kim Anh Bảo Bình Chi Chí "
    "Công Cường Đạt Điệp Đông Duy Dũng Duyên Gia Giang Hải Hạnh Hằng Hậu Hiền Hiếu Hiệp Hoa Hoài Hòa Hùng Hưng "
    "Hương Hường Huy Huyền Khang Khánh "
    "Khoa Khôi Kiên Lan Linh Loan Lộc Long Lợi Ly Mạnh My Mỹ Nam Nga Ngân Nghĩa Nhân Nhật Nhi Nhung Như Oanh "
    "Phát Phong Phú Phúc Phương Phượng "
    "Quân Quế Quyên Quỳnh Sang Sơn Sinh Sỹ Tài Tâm Tân Tấn Thắng Thành Thảo Thiện Thịnh Thơ Thoa Thông Thủy Thùy "
    "Thúy Thương Tiên Tiến Toàn Trâm "
    "Trang Trí Trinh Trọng Trung Trường Tú Tuấn Tuệ Tùng Tuyết Uyên Vân Việt Vinh Vy Yến Ánh Ái Ẩn Diễm Diệu Đào "
    "Đăng Nguyệt"
)


def _syllable(word: str) -> str:
    low = word.lower()
    if any(low == known.lower() for known in _SYLLABLES):
        return word
    fitting = [known for known in _SYLLABLES if _as_seen(known) == low or _plainly(known) == _plainly(word)]
    if len(fitting) != 1:
        return word
    return fitting[0].upper() if word.isupper() and len(word) > 1 else fitting[0]


def _as_seen(syllable: str) -> str:
    return "".join(sign for sign in syllable.lower() if sign.isascii() or sign in _SEEN)


def _plainly(text: str) -> str:
    return re.sub(r"[^a-z]", "", fold(text))
