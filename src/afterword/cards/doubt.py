"""What is read less surely than a reader is asked to compare."""

from dataclasses import replace

from afterword.cards.found import Found

DOUBTED = 0.45  # below what a reader is asked to compare


def less_sure(found: Found) -> Found:
    """The same value, to be checked."""
    return replace(found, confidence=min(found.confidence, DOUBTED))
