"""The encodings that words name, as Python calls them."""

from __future__ import annotations

import re

ENCODING = (
    r"\b(?P<encoding>utf[- ]?8(?:[- ]?sig)?|utf[- ]?16|latin[- ]?1|iso[- ]?8859[- ]?1|"
    r"cp[- ]?1252|windows[- ]?1252)\b"
    r"(?P<bom>(?:\s+\(?|[^.;\n]{0,20}?\b)with (?:an? |the )?(?:bom\b|byte order mark))?"
)


def encoding_of(words: str) -> str:
    """The encoding that the words name for files, empty for none."""
    found = re.search(ENCODING, words, re.IGNORECASE)
    if found is None:
        return ""
    name = re.sub(r"[- ]", "", found["encoding"].lower())
    if name.startswith("utf8"):
        return "utf-8-sig" if found["bom"] or name.endswith("sig") else "utf-8"
    return {"utf16": "utf-16", "latin1": "latin-1", "iso88591": "latin-1"}.get(name, "cp1252")
