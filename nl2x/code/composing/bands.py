"""What a number counts as, band by band: "'A' from 90, 'B' from 80, else 'C'", "up to 500 g 3.80, up to 1000 g 5.40"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from nl2x.code.reading.task import Task

N = r"(?P<{0}>-?\d+(?:\.\d+)?)(?![\w.]*\d)\s*(?:%|percent|km/h|kg|km|g|cm|years?|pieces?|points?|€|euros?)?"
CONDITIONS = (
    (
        rf"(?:from |between )?{N.format('low')}\s*(?:to|-|–|and)\s*(?:under|below|less than)\s*{N.format('high')}",
        "<= <",
    ),
    (rf"(?:from |between )?{N.format('low')}\s*(?:to|-|–|and)\s*{N.format('high')}", "<= <="),
    (rf"(?:below|under|less than|younger than|lighter than|<)\s*{N.format('n')}", "<"),
    (rf"(?:up to|at most|until|no more than|<=|≤)\s*(?:and including )?{N.format('n')}", "<="),
    (
        rf"{N.format('n')}\s*(?:or|and|\+)\s*(?:more|above|over|up|older|higher|better)\b|{N.format('m')}\s*\+",
        ">=",
    ),
    (rf"{N.format('n')}\s*(?:or|and) (?:less|below|under|lower|fewer|younger)\b", "<="),
    (
        rf"(?:from|at least|>=|≥)\s*{N.format('n')}(?:\s*(?:on|up|upwards|onwards|and (?:above|up|more)))?(?! ?%? off)",
        ">=",
    ),
    (rf"(?:above|over|more than|heavier than|older than|(?<![-=])>)\s*{N.format('n')}", ">"),
)
ELSE = re.compile(
    r"\b(?:else|otherwise|anything else|everything else|all others|the rest|everyone else|others)\b|\b(?:less|more|heavier|lower|higher|older|"
    r"above that|below that|bigger|longer)\b(?=\s*(?:is|are|->|=|:|'|\"|-> )|\s*$)"
)
VALUE = re.compile(
    r"'(?P<s>[^'\n]{1,30})'|\"(?P<d>[^\"\n]{1,30})\"|(?P<off>\d+(?:\.\d+)?) ?%(?: off| discount)?|(?<![\w.])(?P<n>\d+(?:\.\d+)?)(?![\w%])(?!\.\d)|(?P<error>valueerror)"
)
BETWEEN = re.compile(
    r"[\s,;:()=]|->|=>|\b(?:is|are|get|gets|costs?|cost|to|for|it'?s|and|then|the|a|an|price|fine|grade|counts? as|pays?|too|fast)\b"
)
"""What may stand between a condition and what it leads to, or between two bands."""


@dataclass(frozen=True)
class Band:
    """A condition on `x` in Python (empty for all the rest), and what comes of it, as source."""

    test: str
    value: str
    limit: float
    sign: str


@dataclass(frozen=True)
class Token:
    """A condition or a value in the words."""

    start: int
    end: int
    test: str = ""
    value: str = ""
    limit: float = 0.0
    sign: str = ""


def bands(text: str) -> tuple[list[Band], tuple[int, int]] | None:
    """The bands of a text, the first that fits being the one meant, and where they stand."""
    for run in _runs(list(_tokens(text)), text):
        end = run[-1].end
        if (
            len(run) % 2
            and run[0].test
            and run[-1].test
            and re.match(r",? (?:too|also|as well)\b", text[end:])
        ):
            run = [*run, replace(run[-2], start=end, end=end)]
        conditions = [t for t in run if not t.value]
        values = [t for t in run if t.value]
        if len(conditions) != len(values) or len(conditions) < 2 or sum(t.sign != "" for t in conditions) < 2:
            continue
        first = bool(run[0].value)
        if any(bool(t.value) is not (first if i % 2 == 0 else not first) for i, t in enumerate(run)):
            continue
        made = [Band(c.test, v.value, c.limit, c.sign) for c, v in zip(conditions, values, strict=True)]
        ordered = _ordered(made)
        if ordered:
            tail = re.match(r",? (?:too|also|as well)\b", text[run[-1].end :])
            return ordered, (run[0].start, run[-1].end + (tail.end() if tail else 0))
    return None


def _ordered(made: list[Band]) -> list[Band] | None:
    """Bands so that the first that fits is meant: limits from above ascending, from below descending."""
    last = [b for b in made if not b.sign]
    values = [b for b in made if b.value != "ValueError"]
    signs = {b.sign[0] for b in made if b.sign and " " not in b.sign}
    if len(last) > 1 or len({b.value for b in values}) < len(values):
        return None
    plain = [b for b in made if b.sign and " " not in b.sign]
    if signs == {"<"}:
        ordered = sorted(plain, key=lambda b: b.limit)
    elif signs == {">"}:
        ordered = sorted(plain, key=lambda b: -b.limit)
    else:
        ordered = plain
    return [*[b for b in made if " " in b.sign], *ordered, *last]


def _tokens(text: str) -> Iterator[Token]:
    place = 0
    while place < len(text):
        token = _condition(text, place) or _rest(text, place) or _value(text, place)
        if token:
            yield token
            place = token.end
        else:
            word = re.compile(r"\w+|\W").match(text, place)
            place = word.end() if word else place + 1


def _condition(text: str, place: int) -> Token | None:
    if place and text[place - 1].isalnum():
        return None
    for pattern, sign in CONDITIONS:
        match = re.compile(pattern).match(text, place)
        if not match:
            continue
        found = match.groupdict()
        if " " in sign:
            low, high = sign.split()
            return Token(
                place,
                match.end(),
                f"{found['low']} {low} x {high} {found['high']}",
                "",
                float(found["low"]),
                sign,
            )
        limit = found.get("n") or found.get("m") or ""
        return Token(place, match.end(), f"x {sign} {limit}", "", float(limit), sign)
    return None


def _rest(text: str, place: int) -> Token | None:
    match = ELSE.match(text, place)
    return Token(place, match.end()) if match else None


def _value(text: str, place: int) -> Token | None:
    match = VALUE.match(text, place)
    if not match:
        return None
    if match["error"]:
        return Token(place, match.end(), value="ValueError")
    said = match["s"] or match["d"]
    return Token(place, match.end(), value=repr(said) if said else match["off"] or match["n"])


def _runs(tokens: list[Token], text: str) -> Iterator[list[Token]]:
    """Stretches of tokens with hardly anything between them."""
    run: list[Token] = []
    for token in tokens:
        if run and BETWEEN.sub("", text[run[-1].end : token.start]).strip(" .'\""):
            yield run
            run = []
        run.append(token)
    if run:
        yield run


def ladder(task: Task) -> Iterator[tuple[str, tuple[int, int]]]:
    """Statements of functions that say which band a number is in."""
    prose = task.prose()
    found = bands(re.sub(r"ValueError", "valueerror", prose))
    names = task.parameter_names()
    if found is None or not names:
        return
    made, span = found
    numeric = [
        n
        for n, kind in zip(names, task.parameter_types, strict=False)
        if kind.name in ("any", "int", "float", "number")
    ]
    texts = all(b.value[0] in "'\"" or b.value == "ValueError" for b in made)
    if texts != (task.result_type.name == "str") and task.result_type.name not in ("any", "float", "int"):
        return
    for x in _measured(prose, tuple(numeric), names):
        percent = re.search(r"%", prose[span[0] : span[1]]) and re.search(r"(?i)\boff\b|\bdiscount", prose)
        yield _chain(made, x, _priced(names) if percent else "{}"), span


def _measured(prose: str, numeric: tuple[str, ...], names: tuple[str, ...]) -> Iterator[str]:
    if len(names) == 1 and numeric:
        yield names[0]
    if len(names) == 2 and len(numeric) == 2:
        whole = re.fullmatch(r"(?:max|total|whole|out_of|possible)\w*|of", names[1])
        if re.search(r"(?i)\b(?:percent(?:age)?|%) of\b", prose) or (whole and "%" in prose):
            yield f"{names[0]} * 100 / {names[1]}"
        counted = [n for n in names if re.fullmatch(r"qty|quantity|count|number|n|pieces|amount|items", n)]
        if len(counted) == 1:
            yield counted[0]


def _priced(names: tuple[str, ...]) -> str:
    """The price less so many percent."""
    return f"round({' * '.join(names)} * (100 - {{}}) / 100, 2)"


def _chain(made: list[Band], x: str, form: str) -> str:
    lines = [] if x.isidentifier() and x == "x" else [f"x = {x}"]
    for band in made:
        then = "raise ValueError" if band.value == "ValueError" else f"return {form.format(band.value)}"
        lines += [f"if {band.test}:", f"    {then}"] if band.test else [then]
    if made[-1].test and form != "{}":
        lines.append(f"return {form.format('0')}")
    return "\n".join(lines)
