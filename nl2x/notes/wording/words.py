"""Words as they are compared: lower case, without endings, each with its place in the text."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

_WORD = re.compile(r"[^\W_]+(?:[.&+/@-][^\W_]+)*(?:['’][^\W_]+)?\+?", re.UNICODE)

# Words that say nothing about what a note is about.
STOP = frozenset(
    "a an the of for to from in on at by with and or but my our his her their its this that these those it i we "
    "you he she they me us him them is was were are be been am do did done has have had will would just also then "
    "as so not no yes some any all per via re ref new old last next today yesterday tomorrow day week month year "
    "due out up off into over about again please thanks pls ok s".split()
)

_JOINT = frozenset("/&+-")
_TOGETHER = frozenset("a/r a/p at&t h&m b&b g&a pg&e e-transfer t-mobile wi-fi disney+".split())
_SPELLED = {"etransfer": "e-transfer", "etransfers": "e-transfer", "wifi": "wi-fi"}


class Word(NamedTuple):
    """A stem and where its word stands: `text[start:end]`."""

    stem: str
    start: int
    end: int


def words(text: str) -> list[Word]:
    """The words of a text in their order."""
    found = []
    for match in _WORD.finditer(text):
        for part in _parts(match.group(), match.start()):
            found.append(part)
    return found


def phrase(text: str) -> tuple[str, ...]:
    """The stems of a phrase, small words left out unless nothing else is there."""
    stems = tuple(word.stem for word in words(text))
    telling = tuple(stem for stem in stems if stem not in ("&", "and", "of", "the"))
    return telling or stems


def inside(stems: Sequence[str], text: Sequence[str]) -> bool:
    """Whether the stems of a name stand in those of a text, one behind the other."""
    size = len(stems)
    return any(tuple(text[i : i + size]) == tuple(stems) for i in range(len(text) - size + 1))


def blanked(text: str, span: tuple[int, int]) -> str:
    """The text with spaces instead of what stands there, so that all other places stay the same."""
    return text[: span[0]] + " " * (span[1] - span[0]) + text[span[1] :]


def _parts(word: str, start: int) -> list[Word]:
    if _JOINT.isdisjoint(word) or stem(word) in _TOGETHER:
        return [Word(stem(word), start, start + len(word))]
    pieces, offset = [], 0
    for piece in re.split(r"([/&+-])", word):
        if piece and piece not in "/&+-":
            pieces.append(Word(stem(piece), start + offset, start + offset + len(piece)))
        offset += len(piece)
    return pieces


@lru_cache(maxsize=8192)
def stem(word: str) -> str:
    """A word without its plural, possessive or accents: "supplies" and "supply" are one word."""
    plain = (
        unicodedata.normalize("NFKD", word.casefold()).encode("ascii", "ignore").decode() or word.casefold()
    )
    plain = re.sub(r"['’]s?$", "", plain.replace("’", "'"))
    plain = plain.replace("'", "")
    plain = _SPELLED.get(plain, plain)
    if len(plain) > 4 and plain.endswith("ies"):
        return plain[:-3] + "y"
    if len(plain) > 4 and plain.endswith(("sses", "shes", "ches", "xes", "zes")):
        return plain[:-2]
    if len(plain) > 3 and plain.endswith("s") and not plain.endswith(("ss", "us", "is", "ous")):
        return plain[:-1]
    return plain
