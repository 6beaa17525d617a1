"""What signs are called in words, shared by the kinds that are about them."""

from __future__ import annotations

import re

SIGNS = {
    "comma": ",", "colon": ":", "semicolon": ";", "dot": ".", "full stop": ".", "period": ".", "dash": "-",
    "hyphen": "-", "slash": "/", "underscore": "_", "at sign": "@", "at": "@", "equals sign": "=", "equal sign": "=",
    "space": " ", "blank": " ", "plus": "+", "percent sign": "%", "hash": "#", "pipe": "|",
}  # fmt: skip
ONE = r"(?:dash(?:es)?|hyphens?|dots?|slash(?:es)?|underscores?|commas?|blanks?|spaces?)"
"""The name of a sign that may be left out or cut off, also of several of it."""


def signs_in(words: str) -> str:
    """The signs that the words name by ONE, each once."""
    names = [re.sub(r"(?<=sh)es$|s$", "", w.lower()) for w in re.findall(ONE, words, re.IGNORECASE)]
    return "".join(dict.fromkeys(SIGNS[name] for name in names))
