"""The fonts that cards are drawn with, as far as they are installed.

All are Debian's: fonts-crosextra-carlito, -dancingscript, -dejavu-core, -ebgaramond, -inter, -kaushanscript, -lato,
-liberation, -linuxlibertine, -noto-cjk, -noto-core, -open-sans, -roboto-unhinted, -sil-charis, -sil-gentiumplus and
-urw-base35. With fewer of them the cards are others, and easier.
"""

from functools import lru_cache
from pathlib import Path


@lru_cache(maxsize=1)
def installed() -> dict[str, Path]:
    """Each font file by its name."""
    files = (path for folder in FOLDERS for path in folder.rglob("*"))
    return {path.name: path for path in files if path.suffix in (".ttf", ".otf", ".ttc")}


def missing() -> list[str]:
    """The names of the font files that are not installed."""
    return sorted({name for names in (*LATIN, *CJK, SCRIPT) for name in names} - set(installed()))


FOLDERS = [Path("/usr/share/fonts")]  # `--fonts` adds to them
# (regular, bold): those that are installed are used.
LATIN = (
    ("LiberationSans-Regular.ttf", "LiberationSans-Bold.ttf"),
    ("LiberationSerif-Regular.ttf", "LiberationSerif-Bold.ttf"),
    ("Lato-Regular.ttf", "Lato-Bold.ttf"),
    ("Lato-Light.ttf", "Lato-Medium.ttf"),
    ("Roboto-Regular.ttf", "Roboto-Medium.ttf"),
    ("OpenSans-Regular.ttf", "OpenSans-Semibold.ttf"),
    ("OpenSans-Light.ttf", "OpenSans-Regular.ttf"),
    ("EBGaramond12-Regular.otf", "EBGaramond12-Bold.otf"),
    ("Carlito-Regular.ttf", "Carlito-Bold.ttf"),
    ("Inter-Regular.otf", "Inter-SemiBold.otf"),
    ("GentiumPlus-Regular.ttf", "GentiumPlus-Bold.ttf"),
    ("NotoSans-Regular.ttf", "NotoSans-Bold.ttf"),
    ("NotoSerif-Regular.ttf", "NotoSerif-Bold.ttf"),
    ("LinLibertine_R.otf", "LinLibertine_RB.otf"),
    ("P052-Roman.otf", "P052-Bold.otf"),
    ("NimbusSansNarrow-Regular.otf", "NimbusSansNarrow-Bold.otf"),
    ("CharisSIL-Regular.ttf", "CharisSIL-Bold.ttf"),
    ("DejaVuSans.ttf", "DejaVuSans-Bold.ttf"),
)
SCRIPT = ("DancingScript-Bold.otf", "KaushanScript-Regular.otf", "Z003-MediumItalic.otf")
CJK = (("NotoSansCJK-Regular.ttc", "NotoSansCJK-Bold.ttc"), ("NotoSerifCJK-Regular.ttc", "NotoSerifCJK-Bold.ttc"))
