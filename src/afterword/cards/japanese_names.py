"""The space in a Japanese name: printed as a gap that a reader may not see."""

from afterword.words.word_list import listed


def with_space(name: str) -> str:
    """The name with a space behind the family name: a known one, or the first half of four signs."""
    if " " in name or not 3 <= len(name) <= 6:
        return name
    family = next((known for known in _FAMILIES if name.startswith(known) and len(name) - len(known) <= 3), None)
    cut = len(family) if family else 2 if len(name) == 4 else 0
    return f"{name[:cut]} {name[cut:]}" if 0 < cut < len(name) else name


# The commonest family names of two signs and more, the longer ones first.
_FAMILIES = listed(
    "佐々木 長谷川 五十嵐 佐久間 "
    "佐藤 鈴木 高橋 田中 伊藤 渡辺 渡邊 渡部 山本 中村 小林 加藤 吉田 山田 山口 松本 井上 木村 斎藤 斉藤 齋藤 清水 "
    "山崎 池田 橋本 阿部 石川 山下 中島 石井 小川 前田 岡田 藤田 後藤 近藤 村上 遠藤 青木 坂本 福田 太田 西村 藤井 "
    "岡本 藤原 金子 三浦 中野 中川 原田 松田 竹内 小野 田村 中山 和田 石田 森田 上田 内田 柴田 酒井 宮崎 横山 高木 "
    "安藤 宮本 大野 小島 谷口 工藤 今井 高田 増田 丸山 杉山 村田 大塚 新井 藤本 小山 平野 河野 上野 武田 野口 松井 "
    "千葉 菅原 岩崎 久保 木下 佐野 野村 松尾 菊地 市川 古川 大西 島田 水野 桜井 高野 渡会 吉川 山内 西田 飯田 西川 "
    "小松 北村 安田 川口 平田 関口 中田 東野 浅野 矢野 服部 川村 本田 荒木 大久保 小池 川上 片山 永井 黒田 樋口 "
)
