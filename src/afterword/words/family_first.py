"""Names written with the family name first, where the name itself shows it: then no part is taken for the given one."""

import re

from afterword.words.word_list import listed


def is_family_first(words: list[str]) -> bool:
    """Return True for "Wang Xiaoming", "Kim Min-jun", "Nguyen Van An", "Tanaka Hiroshi" and "Nagy Zoltán".

    Where a first word is also a given name ("Kim", "Lee"), the second must be of the same language.
    """
    if not 2 <= len(words) <= 4:
        return False
    first, rest = words[0].casefold(), [word.casefold() for word in words[1:]]
    if first in _JAPANESE or first in _HUNGARIAN:
        return len(words) == 2
    if first in _VIETNAMESE:
        return len(words) > 2 or rest[0] in _VIETNAMESE_GIVEN
    is_one_name = len(rest) == 1 or all(_SYLLABLE.fullmatch(word) for word in rest)
    return first in _CHINESE_AND_KOREAN and is_one_name and _EAST_ASIAN_GIVEN.fullmatch(" ".join(rest)) is not None


_CHINESE_AND_KOREAN = frozenset(
    listed(
        "wang li zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he lin gao luo zheng liang xie song tang"
        " deng han feng cao peng zeng xiao tian dong pan yuan cai jiang yu du ye cheng wei su lu ding ren yao lü shen"
        " cui tan fan liao shi jin qiu qin fu hou meng wan bai zou xiong xue kim park choi jung jeong kang cho yoon"
        " jang lim shin seo kwon hwang ahn hong lee chan wong cheung leung kwok chow"
    )
)
_JAPANESE = frozenset(
    listed(
        "sato satō suzuki takahashi tanaka watanabe ito itō yamamoto nakamura kobayashi kato katō yoshida yamada sasaki"
        " yamaguchi matsumoto inoue kimura shimizu yamazaki mori ikeda hashimoto ishikawa ogawa okada maeda fujita"
        " goto gotō hasegawa murakami kondo kondō ishii saito saitō sakamoto fukuda nishimura fujii okamoto nakajima"
    )
)
_HUNGARIAN = frozenset(
    listed("nagy kovács tóth szabó horváth kiss varga molnár németh balogh farkas lakatos papp takács juhász szűcs")
)
_VIETNAMESE = frozenset(listed("nguyen nguyễn tran trần pham phạm hoang hoàng huynh huỳnh phan vu vũ vo võ bui bùi"))
_VIETNAMESE_GIVEN = frozenset(
    listed("an anh binh chi dung giang ha hai hoa hung huong lan linh long mai minh nam ngoc")
)
_INITIAL = "(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])?"
_FINAL = "(?:[iu]?ang|[iu]?an|i?ao|[iu]?a|iong|[oe]ng|[ou]ng|ing|uo|ou|[eu]i|ai|[iu]e|iu|e[nr]?|i[n]?|u[n]?|o)"
_PINYIN = f"{_INITIAL}{_FINAL}"
_KOREAN = (
    "(?:min|jun|ji|seo|hyun|hyeon|woo|young|yeon|eun|hye|jae|jin|joon|kyung|mi|na|sang|seung|so|su|soo|sung|yoon"
    "|hee|ho|won)"
)
_SYLLABLE = re.compile(f"{_PINYIN}|{_KOREAN}")
_EAST_ASIAN_GIVEN = re.compile(f"{_PINYIN}(?:[-' ]?{_PINYIN})?|{_KOREAN}[- ]?{_KOREAN}")
