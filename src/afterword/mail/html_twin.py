"""The same letter as plain HTML, for mail apps that prefer it: paragraphs and nothing else."""

from html import escape


def html_twin(body: str) -> str:
    """Return the text with its paragraphs and line breaks; no style, no image, no link of ours, nothing to track."""
    paragraphs = [part.strip("\n") for part in body.split("\n\n") if part.strip()]
    lines = [f"<p>{escape(part, quote=False).replace(chr(10), '<br>' + chr(10))}</p>" for part in paragraphs]
    return "\n".join(["<!DOCTYPE html>", "<html><body>", *lines, "</body></html>", ""])
