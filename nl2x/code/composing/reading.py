"""What comes back: names, a dict of totals, one number; what is added up for whom; and how many of them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from nl2x.code.candidates.options import NUMBER_WORDS
from nl2x.code.composing.rows import Field, Rows

WORKED = (
    (
        r"on how many different \w+ (?:was|were|did|has|have|is|are) (?:each|every) \w+ \w+ on|on how many different|how many different|number of different|different \w+ each",
        "distinct",
    ),
    (r"medians?", "median"),
    (r"averages?|mean|on average", "average"),
    (
        r"sums?(?: up)?|totals?|adds? (?:it |them |that )?up|added up|add \w+ up|altogether|in all|summed|sum of",
        "sum",
    ),
    (r"how many|how often|counts?|number of \w+|number of|times|frequen\w+", "count"),
)
SPENT = re.compile(
    r"\b(?:spent|sold|earned|paid|scored|worked|bought|collected|won) (?:the )?most\b|\bmost (?:units|points|sales|money|hours)\b"
)
"""Most of something that many rows have in common is a sum."""
EACH = r"(?:per|for (?:each|every)|by|of (?:each|every)|each|every)"
PLAIN = r"(?!(?:not|no|without|except|only|if|or|but|who|whose|which|that|with|in|for|where|than|\w+n't)\b)[\w>=,'\"-]+"
"""A word that may stand between two which belong together, since it turns nothing round."""
LIMIT = re.compile(
    r"\b(?:top|first|best|last|the)\s+(?P<a>{names})\b|\b(?P<b>{names})\s+(?:best|most|cheapest|\w+est|\w+s (?:with|who|that)|names)\b|\bat most (?P<c>{names}) (?:of them|names|results|\w+s)\b"
)


@dataclass(frozen=True)
class Work:
    """What is worked out, of what, for each of what; empty where nothing is."""

    aggregate: str = ""
    value: str = ""
    group: str = ""
    inner: str = ""
    spans: tuple[tuple[int, int], ...] = ()


def expression(text: str, rows: Rows) -> tuple[str, tuple[int, int]] | None:
    """Arithmetic with fields: "qty * price", "hours*rate + bonus", "quantity times price"."""
    names = "|".join(re.escape(p.name) for p in rows.parts)
    match = re.search(rf"\b(?:{names})s?(?:\s*(?:[*×+-]|times|plus|minus)\s*(?:{names})s?)+\b", text)
    if match is None:
        return None
    code = re.sub(r"\s*×\s*|\s*\btimes\b\s*|\s*\*\s*", " * ", match.group())
    code = re.sub(r"\s*\bplus\b\s*|\s*\+\s*", " + ", re.sub(r"\s*\bminus\b\s*", " - ", code))
    return re.sub(r"[a-z_]\w*", lambda m: rows.part(m.group()).code, code), match.span()  # type: ignore[union-attr]


def work(text: str, rows: Rows) -> Iterator[Work]:
    """What is worked out, the likeliest first; nothing where the words name no such thing."""
    key = _group(text, rows)
    made = expression(text, rows)
    kinds = [(name, m) for pattern, name in WORKED for m in [re.search(rf"\b(?:{pattern})\b", text)] if m]
    spent = SPENT.search(text)
    if not kinds and (spent or made):
        kinds = [("sum", spent or re.search(r"$", text))]  # type: ignore[list-item]
    if not kinds:
        return
    name, said = kinds[0]
    spans = [
        m.span() for pattern, kind in WORKED if kind == name for m in re.finditer(rf"\b(?:{pattern})\b", text)
    ]
    spans += [said.span(), *([made[1]] if made else []), *([spent.span()] if spent else [])]
    group, group_span = key if key else ("", None)
    inner = ""
    if group.startswith("part of "):
        inner, group = group.removeprefix("part of "), "part"
    if group_span:
        spans.append(group_span)
    for value, span in _values(text, name, rows, made, group):
        yield Work(name, value, group, inner, (*spans, *([span] if span else [])))


def _values(
    text: str, name: str, rows: Rows, made: tuple[str, tuple[int, int]] | None, group: str
) -> Iterator[tuple[str, tuple[int, int] | None]]:
    if made:
        yield made[0], None
        return
    if name == "count":
        yield "", None
        return
    if rows.form == "pairs" and rows.parts[1].kind == "list":
        yield "", None
        return
    kinds = ("any", "text", "date") if name == "distinct" else ("number",)
    parts = [p for p in rows.of_kind(*kinds) if p.code != group]
    named = []
    for p in parts:
        said = re.search(rf"\b{re.escape(p.name.lower().rstrip('s'))}s?\b", text)
        named += [(said.start(), p, said.span())] if said else []
    if len(parts) == 1:
        yield parts[0].code, next((span for _, p, span in named), None)
        return
    if name == "distinct":
        synonyms = [p for p in parts if p.kind == "date"] if re.search(r"\bdays?\b", text) else []
        yield from ((p.code, None) for p in synonyms[:1])
        return
    # The last one named is nearest to what is worked out, where the first mention lists all fields.
    for p in parts:
        near = re.search(
            rf"\b(?:sum|total|average|mean|altogether|add\w*)\b(?:\s+{PLAIN}){{0,3}}?\s+{re.escape(p.name.lower().rstrip('s'))}s?\b",
            text,
        )
        if near:
            yield p.code, near.span()


def _group(text: str, rows: Rows) -> tuple[str, tuple[int, int]] | None:
    """What the rows are put together by: "per month", "for every person", "dict product -> …"."""
    dates = rows.of_kind("date")
    if len(dates) == 1:
        when = re.search(rf"\b{EACH}\s+(?P<what>month|year|day)\b", text)
        if when:
            cut = {"month": "[:7]", "year": "[:4]", "day": ""}[when["what"]]
            return f"{dates[0].code}{cut}", when.span()
    texts = [p for p in rows.parts if p.kind != "number"]
    for p in texts:
        own = re.escape(p.name.lower().removesuffix("s") if p.kind == "list" else p.name.lower())
        said = re.search(
            rf"(?<!sort )(?<!sorted )(?<!order )(?<!ordered )(?<!then )(?<!-> )(?<!ones )\b{EACH}\s+(?:different |single )?{own}s?\b|\bdict(?:ionary)?\s+(?:of |with |from )?{own}s?\s*(?:->|=>|to|:)|\b{own}s? who\b",
            text,
        )
        if said:
            return (f"part of {p.code}" if p.kind == "list" else p.code), said.span()
    people = re.search(
        rf"\b{EACH}\s+(?:person|one|name|of them|kid|child|player|team|customer|item|product)\b|\b(?:customers?|people|products?|names?) (?:who|that|with)\b",
        text,
    )
    named = [p for p in texts if p.kind in ("text", "any")]
    if people and len(named) == 1 and rows.form != "pairs":
        return named[0].code, people.span()
    return None


def limit(text: str, left: tuple[str, ...]) -> tuple[str, tuple[int, int]] | None:
    """How many come back: a parameter or a number."""
    numbers = {word: str(n) for word, n in NUMBER_WORDS.items()}
    counts = [name for name in left if re.fullmatch(r"n|k|count|limit|top|how_many|number|most", name)]
    names = "|".join(map(re.escape, [*counts, *numbers])) + r"|\d{1,2}"
    match = re.search(LIMIT.pattern.replace("{names}", f"(?:{names})"), text)
    if match is None:
        return None
    said = match["a"] or match["b"] or match["c"]
    more = re.match(
        r" (?:best|top|most|cheapest|\w+est)\b(?: (?:rated|sold|paid|scored|valued))?(?: (?!with|who|that|first)\w+s\b)?",
        text[match.end() :],
    )
    return numbers.get(said, said), (match.start(), match.end() + (more.end() if more else 0))


def listed(text: str, rows: Rows) -> list[tuple[Field, tuple[int, int]]]:
    """The fields whose values come back, the likeliest first."""
    found = []
    for p in rows.parts:
        if p.kind in ("bool", "list"):
            continue
        own = re.escape(p.name.lower().rstrip("s"))
        told = re.search(
            rf"\b(?:names|titles|{own}s|list of (?:the )?{own}s?)\b"
            if own not in ("name", "title")
            else rf"\b{own}s\b(?! (?:is|are) )",
            text,
        )
        asked = re.search(
            rf"\b(?:giv\w+|return\w*|gets?|wants?|need|list of|lists?|tells?|show|find)\b(?:\s+{PLAIN}){{0,5}}?\s+{own}s?\b",
            text,
        )
        if asked:
            found.append((0 if p.kind in ("text", "any") else 1, asked.start(), p, asked.span()))
        elif told and own in told.group():
            found.append((2 if p.kind in ("text", "any") else 3, told.start(), p, told.span()))
    found.sort(key=lambda f: f[:2])
    return [(p, span) for _, _, p, span in found]
