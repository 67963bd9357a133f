"""One cleaning for every text that comes from outside, wherever it comes in."""

from core.cleaning.characters import clean_html, clean_line, clean_text

__all__ = ["clean_html", "clean_line", "clean_text"]
