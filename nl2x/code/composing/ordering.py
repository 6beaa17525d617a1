"""In which order rows or groups come: "cheapest first", "sorted by age, oldest first", "ties alphabetical"."""

from __future__ import annotations

import re
from dataclasses import dataclass

from nl2x.code.composing.plan import Order
from nl2x.code.composing.rows import Field, Rows

FIRST = re.compile(
    r"\b(?:the )?(?P<most>longest overdue|most recent|[a-z]+est|most|fewest|least|best|worst|top)(?: (?P<noun>[a-z_]+))?(?: (?!first\b)[a-z_]+)?,? (?:first|to|at the top)\b"
)
WITH = re.compile(
    r"\b(?:with|has|have|had|having) the (?P<most>most|fewest|least|best|worst|highest|lowest|biggest|smallest|largest|longest|shortest) (?P<noun>[a-z_]+)\b"
)
UP = (
    r"cheapest|lowest|smallest|fewest|least|shortest|lightest|youngest|earliest|slowest|worst|longest overdue"
)
BY = re.compile(
    r"(?:\b(?:sort\w*|order\w*|rank\w*)\s+(?:(?:\w+)\s+){0,4}?by|\bin (?:the )?order of)\s+(?:the |their |its )?(?P<key>[a-z_]+)(?P<tail>[^.;\n]{0,45})"
)
ALPHABET = re.compile(
    r"\b(?:sorted|ordered|in)?\s*(?:alphabetical\w*(?: order)?|a to z|sorted by name|in order of names?)\b|(?<!not )\b(?:are |is )?sorted\b(?! by| in| with)|\b\w+s in order\b|\bascending\b"
)
TIES = re.compile(
    r"\b(?:ties?|equal\w*|draws?|same \w+|tied)\b[^.;,\n]{0,40}?(?P<how>alphabet\w*|by (?:the )?\w+|lower \w+|smaller \w+)|"
    r"\b(?:then|and then)\s+(?:by )?(?P<how2>alphabet\w*|(?:the )?\w+)|"
    r"\border by \w+ then (?P<how3>\w+)"
)
DOWN = r"descend\w*|high\w* (?:first|to low\w*)|(?:larg|bigg|high|old|new|lat|long)est (?:\w+ )?first|most \w+ first|best first|from high|reverse|downwards|most first"
DATES_DOWN = r"newest|latest|most recent|youngest"
PLACES = (
    (r"cheapest|most expensive", r"(?:\w+_)?(?:price|cost|amount)"),
    (r"oldest|youngest", r"age|born|birthday|year"),
    (
        r"newest|latest|earliest|longest overdue|most recent|soonest",
        r".*(?:date|due|born|deadline|day|start|expires|created|joined).*|year",
    ),
    (r"heaviest|lightest", r"weight|grams|kg"),
    (r"fastest|slowest", r"seconds|minutes|time|speed"),
    (r"longest|shortest", r"length|minutes|seconds|duration|hours|distance|km"),
)
"""Which fields a superlative speaks of."""


@dataclass(frozen=True)
class Sorted:
    """Keys for sorting, and the places in the words that tell them."""

    keys: tuple[Order, ...] = ()
    spans: tuple[tuple[int, int], ...] = ()


def order(text: str, rows: Rows, worked: str, name: str, used: list[Field]) -> Sorted | None:
    """The order that a text asks for. `worked`: what is worked out for groups, in Python, else ""; `name`: what
    ties are put in order by; `used`: fields that conditions compare. None where it can't be told."""
    ties = TIES.search(text)
    rest = text if ties is None else text[: ties.start()] + " " * len(ties.group()) + text[ties.end() :]
    second = _ties(ties, rows, worked, name)
    tie_spans = [ties.span()] if ties else []
    first = FIRST.search(rest) or WITH.search(rest)
    if first:
        key = _superlative(first, rows, worked, used)
        if key is None:
            return None
        return Sorted((key, *second), (first.span(), *tie_spans))
    by = BY.search(rest)
    ranked = re.search(
        r"\b(?:spent|sold|earned|paid|scored|worked|bought|collected|won) (?:the )?most\b|\bmost \w+\b", rest
    )
    if worked and ranked and not by:
        return Sorted((Order(worked, True, True), *second), (ranked.span(), *tie_spans))
    if by:
        part = rows.part(by["key"])
        down = re.search(DOWN, by["tail"])
        end = by.end("key") + (down.end() if down else 0)
        if (
            part is None
            and worked
            and re.search(
                rf"count|number|total|sum|average|mean|{'|'.join(p.name for p in rows.of_kind('number')) or 'x'}",
                by["key"],
            )
        ):
            return Sorted((Order(worked, True, True), *second), ((by.start(), end), *tie_spans))
        if part is None and re.match(r"names?|keys?|alphabet", by["key"]) and name:
            return Sorted((Order(name, bool(down)),), ((by.start(), by.end("key")), *tie_spans))
        dates = rows.of_kind("date")
        if part is None and by["key"] in ("day", "month", "year") and len(dates) == 1 and not worked:
            cut = {"day": "[8:]", "month": "[5:7]", "year": "[:4]"}[by["key"]]
            tail = re.match(r" of (?:the |their )?(?:month|year|birth)", by["tail"])
            span = (by.start(), by.end("key") + (tail.end() if tail else 0))
            return Sorted((Order(dates[0].code + cut, bool(down)), *second), (span, *tie_spans))
        if part is None:
            return None
        if worked:
            key = (
                Order(name)
                if part.code == ""
                else Order(worked, bool(down), True)
                if part.kind == "number"
                else Order(name, bool(down))
            )
        else:
            key = Order(part.code, bool(down), part.kind == "number")
        return Sorted((key, *second), ((by.start(), end), *tie_spans))
    alphabet = ALPHABET.search(rest)
    if alphabet and name:
        return Sorted(
            (Order(name, bool(re.search(r"descending|reverse", rest))),), (alphabet.span(), *tie_spans)
        )
    return Sorted(second, tuple(tie_spans)) if second else Sorted()


def _ties(match: re.Match[str] | None, rows: Rows, worked: str, name: str) -> tuple[Order, ...]:
    if match is None:
        return ()
    how = match["how"] or match["how2"] or match["how3"] or ""
    word = how.split()[-1]
    part = rows.part(word)
    if part and not worked:
        return (Order(part.code),)
    return (Order(name),) if name else ()


def _superlative(match: re.Match[str], rows: Rows, worked: str, used: list[Field]) -> Order | None:
    most, noun = match["most"], match["noun"]
    up = re.fullmatch(UP, most) is not None
    if worked and not (noun and rows.part(noun) and rows.part(noun).kind == "date"):  # type: ignore[union-attr]
        return Order(worked, not up, True)
    named = rows.part(noun) if noun else None
    if named is None:
        named = next(
            (
                _only(rows, pattern)
                for cue, pattern in PLACES
                if re.fullmatch(cue, most) and _only(rows, pattern)
            ),
            None,
        )
    numbers, dates = rows.of_kind("number"), rows.of_kind("date")
    if named is None and len(dates) == 1 and re.fullmatch(f"{DATES_DOWN}|oldest|earliest", most):
        named = dates[0]
    if named is None and len(numbers) == 1:
        named = numbers[0]
    if named is None:
        compared = [f for f in used if f.kind == "number"]
        named = compared[0] if len(compared) == 1 else None
    if named is None:
        return None
    if named.kind == "date":
        return Order(named.code, re.fullmatch(DATES_DOWN, most) is not None)
    if named.name in ("born", "birthday", "year") and most in ("oldest", "youngest"):
        return Order(named.code, most == "youngest", named.kind == "number")
    return Order(named.code, not up, True)


def _only(rows: Rows, pattern: str) -> Field | None:
    fitting = [p for p in rows.parts if re.fullmatch(pattern, p.name.lower())]
    return fitting[0] if len(fitting) == 1 else None
