"""The fonts that cards are drawn with, as far as they are installed."""

from functools import lru_cache
from pathlib import Path


@lru_cache(maxsize=1)
def installed() -> dict[str, Path]:
    return {
        path.name: path for folder in FOLDERS for path in folder.rglob("*") if path.suffix in (".ttf", ".otf", ".ttc")
    }


FOLDERS = (Path("/usr/share/fonts"),)
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
