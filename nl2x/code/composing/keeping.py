"""Which rows are kept: "at most budget", "not returned", "due before today", "of a city"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from nl2x.code.composing.rows import Field, Rows

COMPARED = (
    (r"at most|no more than|not more than|not over|not above|up to|within|<=|≤", "<="),
    (r"at least|no less than|not less than|not fewer than|not under|not below|>=|≥", ">="),
    (r"(?:strictly )?(?:less|lower|fewer|smaller|cheaper|younger|lighter|shorter|earlier|worse) than|below|under|before|<", "<"),
    (r"(?:strictly )?(?:more|higher|greater|larger|bigger|older|heavier|longer|later|better) than|above|over|after|exceed(?:s|ing)?|past|(?<![-=])>", ">"),
)  # fmt: skip
AFTER = (
    (r"or (?:more|above|over|higher|older|better|later)|and (?:more|above|over|up)", ">="),
    (r"or (?:less|fewer|below|under|lower|younger|earlier)", "<="),
)
IMPLIED = (
    (r"\b(?:costs?|cheaper|budget|expensive)\b", r"(?:\w+_)?(?:price|cost|amount)"),
    (r"\b(?:older|younger|years old|age)\b", r"age"),
    (
        r"\b(?:before|after|earlier|later|past|overdue|due)\b",
        r".*(?:date|due|born|deadline|day|expires|start|end).*",
    ),
    (r"\b(?:heavier|lighter|weigh\w*)\b", r"weight|grams|kg"),
)
"""Words that tell which field is compared though they don't name it."""
DATE_PARAMETER = r"today|day|date|now|on|when|since|until|cutoff|start|end|deadline"


@dataclass(frozen=True)
class Kept:
    """One condition on a row, in Python, and its place in the words."""

    test: str
    span: tuple[int, int]
    of_group: bool = False
    """Whether it is on how many rows a group has: "only products with at least 3 reviews"."""


def conditions(text: str, rows: Rows) -> list[Kept]:
    """The conditions in a text."""
    found = [*_there(text, rows), *_switches(text, rows), *_compared(text, rows), *_past(text, rows)]
    taken: list[Kept] = []
    for one in found:
        if not any(a.span[0] < one.span[1] and one.span[0] < a.span[1] for a in taken):
            taken.append(one)
    found = [*_either(text, taken), *_equal(text, rows, taken)]
    # That something is there is asked before it is compared.
    return sorted(found, key=lambda k: not k.test.endswith(" is not None"))


def _either(text: str, kept: list[Kept]) -> list[Kept]:
    """Conditions with an "or" between them as one: "below low or above high"."""
    done: list[Kept] = []
    for one in sorted(kept, key=lambda k: k.span):
        between = text[done[-1].span[1] : one.span[0]] if done else ""
        if done and re.fullmatch(r"\W*\bor\b\W*(?:\w+\W+){0,2}?", between) and not done[-1].of_group:
            before = done.pop()
            test = f"({before.test.removeprefix('(').removesuffix(')')} or {one.test})"
            done.append(Kept(test, (before.span[0], one.span[1])))
        else:
            done.append(one)
    return done


def _switches(text: str, rows: Rows) -> Iterator[Kept]:
    """Fields that are true or false: "not returned", "unpaid", "active ones"."""
    for part in rows.of_kind("bool"):
        name = re.escape(part.name.lower().removeprefix("is_"))
        no = re.search(
            rf"\b(?:not|\w+n'?t(?: been)?)(?: yet| already| all)? {name}\b(?: yet)?|\bun{name}\b|\bin{name}\b|\b{name}(?: is|:| =)? false\b",
            text,
        )
        yes = re.search(
            rf"\b(?:only |that are |which are |who are |the |are )(?:the )?{name}\b(?: ones)?|\b{name} (?:ones|\w+s)\b",
            text,
        )
        get = part.code if rows.form != "records" and rows.form != "json" else f"row.get({part.name!r})"
        if no:
            yield Kept(f"not {get}", no.span())
        elif yes:
            yield Kept(get, yes.span())


OVER = r"(?:skip\w*|left out|leave out|ignor\w*|drop\w*|pass\w* over|don'?t count)"


def _there(text: str, rows: Rows) -> Iterator[Kept]:
    """Fields that must be there: "devices without battery are skipped", "things with 0 aren't shown"."""
    for part in rows.parts if rows.form in ("records", "json") else ():
        name = re.escape(part.name.lower())
        lacks = rf"(?:without|no|w/o|lacking|missing|that lack)\s+(?:an?\s+|the\s+|any\s+)?{name}\b"
        said = re.search(
            rf"\b(?:\w+\s+)?{lacks}[^.;\n]{{0,25}}\b{OVER}|\b{OVER}\s+(?:\w+\s+){{0,3}}{lacks}", text
        )
        if said:
            yield Kept(f"row.get({part.name!r}) is not None", said.span())
    numbers = rows.of_kind("number")
    unknown = re.search(
        r"\b(?:ignor\w+|skip\w*|without|leave out|drop\w*)(?: the| all)? none(?: values| entries)?\b|\bnone (?:values |entries )?(?:is|are) (?:ignored|skipped|left out)",
        text,
    )
    if unknown and len(numbers) == 1:
        yield Kept(f"{numbers[0].code} is not None", unknown.span())
    none = re.search(
        rf"\b(?:\w+\s+)?(?:with|of|that are|at)?\s*(?:0|zero)(?:\s+\w+)?\s+(?:(?:are|is|get)\s+)?(?:{OVER}|(?:are|is)(?:n'?t| not) (?:shown|listed|counted|there)|removed)",
        text,
    )
    if none and len(numbers) == 1:
        yield Kept(f"{numbers[0].code} != 0", none.span())


def _compared(text: str, rows: Rows) -> Iterator[Kept]:
    values = "|".join([*map(re.escape, rows.left), r"\d+(?:\.\d+)?"])
    for pattern, sign in COMPARED:
        for match in re.finditer(
            rf"(?:(?<=\W)|^)(?:{pattern})\s+(?:the |an? )?(?P<value>{values})\b(?:\s+(?P<noun>\w+))?", text
        ):
            yield from _test(text, match, sign, rows)
    for pattern, sign in AFTER:
        for match in re.finditer(rf"\b(?P<value>{values})\s+(?:(?P<noun>\w+)\s+)?(?:{pattern})\b", text):
            yield from _test(text, match, sign, rows)


LEADING = re.compile(
    r"(?:\b(?:that|which|who|whose|where|with|only|those|the|is|are|was|were|has|have|had|of|worth|costs?|weighs?|"
    r"ones?|and|but|came|people|living|{fields})\s+)+$"
)
"""What leads up to a comparison: "those that cost"."""


def _test(text: str, match: re.Match[str], sign: str, rows: Rows) -> Iterator[Kept]:
    fields = "|".join(re.escape(p.name.lower()) for p in rows.parts)
    leading = re.search(LEADING.pattern.replace("{fields}", fields), text[: match.start()])
    start = leading.start() if leading else match.start()
    noun = match["noun"] or ""
    end = match.end() if noun and (rows.part(noun) or noun == rows.source) else match.end("value")
    end = max(
        end,
        match.end()
        if match.group().rstrip().endswith(("more", "less", "above", "older", "over", "up", "below"))
        else 0,
    )
    if noun and noun in (rows.source, f"{rows.source}s", "times", "entries", "rows", "records"):
        yield Kept(f"len(values) {sign} {match['value']}", (start, end), True)
        return
    part = _meant(text, match, rows)
    if part:
        yield Kept(f"{part.code} {sign} {match['value']}", (start, end))


def _meant(text: str, match: re.Match[str], rows: Rows) -> Field | None:
    """The field that is compared: the one after the value or before the comparison, one that the words imply,
    the only number."""
    noun = match["noun"]
    if noun and rows.part(noun) and rows.part(noun).kind in ("number", "date"):  # type: ignore[union-attr]
        return rows.part(noun)
    start = max(text.rfind(mark, 0, match.start()) for mark in ".;\n")
    before = text[start + 1 : match.start()]
    near = [rows.part(word) for word in re.findall(r"\w+", before)[-5:]]
    named = [part for part in near if part and part.kind in ("number", "date")]
    if named:
        return named[-1]
    around = before[-40:] + match.group()
    dated = re.fullmatch(DATE_PARAMETER, match["value"]) is not None
    for cue, pattern in IMPLIED:
        fitting = [p for p in rows.parts if re.fullmatch(pattern, p.name.lower())]
        if re.search(cue, around) and len(fitting) == 1 and (fitting[0].kind == "date") is dated:
            return fitting[0]
    alike = rows.of_kind("date") if dated else rows.of_kind("number")
    return alike[0] if len(alike) == 1 else None


def _past(text: str, rows: Rows) -> Iterator[Kept]:
    """ "past due", "overdue": a date before the day that is given."""
    said = re.search(
        r"\bpast due\b|\boverdue\b|\bexpired\b|\bpast (?:their|its|the) (?:date|deadline|due date)\b", text
    )
    days = [name for name in rows.left if re.fullmatch(DATE_PARAMETER, name)]
    dates = rows.of_kind("date")
    if said and len(days) == 1 and len(dates) == 1:
        yield Kept(f"{dates[0].code} < {days[0]}", said.span())


def _equal(text: str, rows: Rows, known: list[Kept]) -> Iterator[Kept]:
    """Parameters that are called as a field is, or as a part of a date: "names_in_city(people, city)"."""
    for name in rows.left:
        if any(re.search(rf"\b{re.escape(name)}\b", k.test) for k in known):
            continue
        part = rows.part(name)
        mention = re.search(
            rf"\b(?:in|of|from|for|with|at|whose|where|has|by)\b(?:\s+(?:the|an?|that|this|given|one|same|their|\w+s?(?= (?:is|are|=))|is|are|=)){{0,4}}\s+{re.escape(name.split('_')[0])}\b",
            text,
        )
        span = mention.span() if mention else (0, 0)
        if part and part.kind in ("text", "any", "date"):
            yield Kept(f"{part.code} == {name}", span)
        elif name in ("month", "year") and len(rows.of_kind("date")) == 1:
            code = rows.of_kind("date")[0].code
            yield Kept(f"int({code}[{'5:7' if name == 'month' else ':4'}]) == {name}", span)
