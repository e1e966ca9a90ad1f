"""The HTML of a mail as a page shows it: its words and their order, and nothing that loads, runs or leads anywhere."""

from functools import lru_cache

from django.utils.safestring import SafeString, mark_safe

_WORDS = ("b", "strong", "i", "em", "u", "sup", "sub", "code")
_BLOCKS = (
    "p",
    "div",
    "br",
    "hr",
    "ul",
    "ol",
    "li",
    "dl",
    "dt",
    "dd",
    "blockquote",
    "pre",
    "table",
    "tbody",
    "tr",
    "td",
)
_KEPT = frozenset((*_WORDS, *_BLOCKS))
_SILENT = frozenset(("script", "style", "title", "head", "template", "noscript", "svg", "math", "object", "iframe"))


@lru_cache(maxsize=64)
def shown(html: str) -> SafeString:
    """The words of the mail. A link is its words only; pictures, forms, styles and attributes are gone."""
    import nh3  # most pages show no mail

    clean = nh3.clean(html, tags=set(_KEPT), clean_content_tags=set(_SILENT), attributes={}, strip_comments=True)
    return mark_safe(clean)  # noqa: S308  (it was just cleaned)
