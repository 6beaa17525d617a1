"""nl2x's own grammar type: what a reply may be, independent of the engine that enforces it.

A grammar is a tree of frozen nodes, so what it describes is a regular language. `to_regex` writes it for
llguidance (both local engines) and for servers that take a regular expression, `to_gbnf` for llama.cpp's
server. `forced_text` and `finite_sentences` tell what needs no model at all.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice, product
from typing import TypeAlias


@dataclass(frozen=True)
class Text:
    """Exactly this text."""

    text: str


@dataclass(frozen=True)
class Choice:
    """One of these."""

    options: tuple[Grammar, ...]


@dataclass(frozen=True)
class Sequence:
    """These, one after the other."""

    parts: tuple[Grammar, ...]


@dataclass(frozen=True)
class Repeat:
    """`part`, from `least` to `most` times (None: without bound)."""

    part: Grammar
    least: int = 0
    most: int | None = None


@dataclass(frozen=True)
class Characters:
    r"""One character of a class, written as inside a regular expression's brackets: `a-z0-9 `.

    A leading `^` means any other character; a backslash makes the next character an ordinary one, and
    `\n`, `\t` and `\r` are the usual ones.
    """

    ranges: str


Grammar: TypeAlias = Text | Choice | Sequence | Repeat | Characters


def one_of(*texts: str) -> Choice:
    """One of these texts: accounts, categories, yes or no."""
    return Choice(tuple(Text(text) for text in texts))


def in_order(*parts: Grammar | str) -> Sequence:
    """These parts, one after the other; strings stand for themselves."""
    return Sequence(tuple(Text(part) if isinstance(part, str) else part for part in parts))


def to_regex(grammar: Grammar) -> str:
    """The grammar as a regular expression that Python and Rust's `regex` read alike; it is to match the
    whole reply."""
    match grammar:
        case Text(text):
            return "".join(_regex_character(c) for c in text)
        case Choice(options):
            return f"(?:{'|'.join(to_regex(option) for option in options)})"
        case Sequence(parts):
            return "".join(to_regex(part) for part in parts)
        case Repeat(part, least, most):
            return f"(?:{to_regex(part)}){{{least},{'' if most is None else most}}}"
        case Characters(ranges):
            other, pairs = character_ranges(ranges)
            inside = "".join(
                _regex_character(a) if a == b else f"{_regex_character(a)}-{_regex_character(b)}"
                for a, b in pairs
            )
            return f"[{'^' if other else ''}{inside}]"


def to_gbnf(grammar: Grammar) -> str:
    """The grammar in llama.cpp's GBNF notation, its start symbol `root`."""
    return f"root ::= {_gbnf(grammar)}\n"


def _gbnf(grammar: Grammar) -> str:
    match grammar:
        case Text(text):
            return '"' + "".join(_gbnf_character(c, '"') for c in text) + '"'
        case Choice(options):
            return f"({' | '.join(_gbnf(option) for option in options)})"
        case Sequence(parts):
            return " ".join(_gbnf(part) for part in parts) or '""'
        case Repeat(part, least, most):
            return f"({_gbnf(part)}){{{least},{'' if most is None else most}}}"
        case Characters(ranges):
            other, pairs = character_ranges(ranges)
            inside = "".join(
                _gbnf_character(a, "]^-") + ("" if a == b else f"-{_gbnf_character(b, ']^-')}")
                for a, b in pairs
            )
            return f"[{'^' if other else ''}{inside}]"


def character_ranges(ranges: str) -> tuple[bool, list[tuple[str, str]]]:
    """Whether the class means any other character, and its (first, last) pairs. Raises ValueError where the
    text describes no class."""
    other, rest = ranges.startswith("^"), ranges.removeprefix("^")
    pairs: list[tuple[str, str]] = []
    units = list(_units(rest))
    while units:
        first, plain = units.pop(0)
        last = first
        if len(units) > 1 and units[0] == ("-", True):
            last = units[1][0]
            del units[:2]
        if first > last or (plain and first == "-" and pairs and units):
            raise ValueError(f"[{ranges}] is no character class")
        pairs.append((first, last))
    if not pairs:
        raise ValueError("a character class needs at least one character")
    return other, pairs


def _units(text: str) -> Iterator[tuple[str, bool]]:
    """The characters of a class, each with whether it stands there without a backslash."""
    escaped = False
    for c in text:
        if escaped:
            yield {"n": "\n", "t": "\t", "r": "\r"}.get(c, c), False
        elif c != "\\":
            yield c, True
        escaped = c == "\\" and not escaped
    if escaped:
        raise ValueError(f"[{text}] is no character class: it ends in a backslash")


_SPECIAL = frozenset(r"\.+*?()|[]{}^$#&-~/")
_NAMED = {"\n": "\\n", "\t": "\\t", "\r": "\\r"}


def _regex_character(c: str) -> str:
    return _NAMED.get(c) or (f"\\{c}" if c in _SPECIAL else c)


def _gbnf_character(c: str, special: str) -> str:
    if c in _NAMED:
        return _NAMED[c]
    if c == "\\" or c == '"' == special or (c in "]" and special != '"'):
        return f"\\{c}"
    if c in special or ord(c) < 32 or c == '"':
        return f"\\x{ord(c):02X}"
    return c


def finite_sentences(grammar: Grammar, limit: int = 1000) -> list[str] | None:
    """All sentences of the grammar in a fixed order, each once; None if there are more than `limit`."""
    found = dict.fromkeys(islice(_sentences(grammar, limit), limit * 4 + 1))
    return list(found) if len(found) <= limit and _bounded(grammar) else None


def _sentences(grammar: Grammar, limit: int) -> Iterator[str]:
    match grammar:
        case Text(text):
            yield text
        case Choice(options):
            for option in options:
                yield from _sentences(option, limit)
        case Sequence(parts):
            yield from map("".join, product(*(list(islice(_sentences(p, limit), limit + 1)) for p in parts)))
        case Repeat(part, least, most):
            for times in range(least, (most if most is not None else least) + 1):
                yield from _sentences(Sequence((part,) * times), limit)
        case Characters(ranges):
            other, pairs = character_ranges(ranges)
            if not other:
                yield from (chr(n) for a, b in pairs for n in range(ord(a), ord(b) + 1))


def _bounded(grammar: Grammar) -> bool:
    match grammar:
        case Choice(parts) | Sequence(parts):
            return all(_bounded(part) for part in parts)
        case Repeat(part, _, most):
            return most is not None and _bounded(part)
        case Characters(ranges):
            return not ranges.startswith("^")
        case _:
            return True
