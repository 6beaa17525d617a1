"""Whether the ends of a range count where arguments are its ends: "between lo and hi, both inclusive",
"from start up to but not including end", "both dates included"."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from nl2x.code.candidates.bounds import ends_counted
from nl2x.code.candidates.edits import at_entry
from nl2x.code.candidates.edits import both as one_after_the_other
from nl2x.code.clauses.base import (
    HELD,
    MOOT,
    Clause,
    Finding,
    Kind,
    Outcome,
    Patch,
    Probe,
    compiled,
    failed,
    show_call,
    shown,
)
from nl2x.code.judging.inputs import Arguments
from nl2x.code.judging.ranges import Span, spans, within
from nl2x.code.reading.bounds import Ends, ends_in, is_day
from nl2x.code.reading.task import Task
from sandbox import Raised, Returned

SAID = (
    r"(?P<said>(?:(?:is|are|do|does|should|must|be)\s*(?:not|n['’]?t)?\s+|not\s+|non-?)*"
    r"(?:inclusive(?:ly)?|included|counts?|counted|exclusive(?:ly)?|excluded|left out)\b)"
)
ENDS = r"(?:ends|end[ -]?points|limits|bounds|borders|boundaries)"
THINGS = rf"(?:{ENDS}|dates|days|sides|of them|values|ones)"
OUT = re.compile(r"\bno[tn]\b|n['’]t\b|\bnon-|exclu|left out", re.IGNORECASE)
GAP = r"\s*[,(:–-]*\s*"
LOW_END = r"(?:start|beginning|first (?:day|date|one)|lower (?:bound|limit|end))(?:\s+(?:day|date|value))?"
HIGH_END = r"(?:end|last (?:day|date|one)|upper (?:bound|limit|end))(?:\s+(?:day|date|value))?"
OTHER_RANGE = re.compile(r"\d\s*%?\s*(?:and|to|-|–|\.\.)\s*\d[^.;\n]*$")
"""A range of plain numbers before: whether its ends count says "limits included"."""
COUNT_THEM = re.compile(r"[,:(–-]\s*count(?:ed)?$", re.IGNORECASE)
"""What is to be done with what is in the range."""


class BoundsNamed(Kind):
    name = "bounds named"
    about = "whether arguments that are the ends of a range count themselves"
    denied_too = True

    def detect(self, task: Task) -> Iterator[Clause]:
        ends = ends_in(task)
        if ends is None:
            return
        both = next(_both(task, ends), None)
        if both:
            span, low, high = both
            yield self.clause(task, span, places=(ends.low, ends.high), low=low, high=high)
            return
        found = list(_single(task, ends))
        if found:
            span = (min(s[0] for s, _, _ in found), max(s[1] for s, _, _ in found))
            counts = {is_low: counted for _, is_low, counted in found}
            said = {"low": counts.get(True), "high": counts.get(False)}
            yield self.clause(task, span, places=(ends.low, ends.high), **said)

    def probes(self, clause: Clause, task: Task, samples: Sequence[Arguments]) -> Iterable[Probe]:
        places, low, high = clause.get("places"), clause.get("low"), clause.get("high")
        if set(places) >= set(range(len(task.parameter_types))):
            made = spans(task, places)
            if made:
                yield Probe(tuple(s.arguments for s in made), _judge_spans(task, made, low, high))
                if low is not None and high is not None and places[0] is not None and is_day(task, places[0]):
                    yield from _swapped(task, made, low, high)
            return
        for is_low, counts in ((True, low), (False, high)):
            tried = within(task, places, is_low, samples) if counts is not None else []
            if tried:
                calls = tuple(a for three in tried for a in three)
                yield Probe(calls, _judge_within(task, tried, counts))

    def patches(self, clause: Clause, task: Task) -> Iterable[Patch]:
        names = task.parameter_names()
        low, high = clause.get("places")
        wanted = ((low, clause.get("low")), (high, clause.get("high")))
        known = {names[p]: counts for p, counts in wanted if p is not None and counts is not None}
        counted = ends_counted(task.name, known, names[high])
        yield counted
        if low is not None and len(known) == 2 and is_day(task, low):
            one, two = names[low], names[high]
            in_order = at_entry(task.name, f"{one}, {two} = sorted(({one}, {two}))\n")
            yield in_order
            yield one_after_the_other(counted, in_order)


def _both(task: Task, ends: Ends) -> Iterator[tuple[tuple[int, int], bool, bool]]:
    """(where, low counts, high counts) of words that tell it of both ends at once."""
    prose, low, high = task.prose(), _named(ends.low_name), _named(ends.high_name)
    if ends.low is None:
        return
    pair = rf"{low}\s*(?:and|to|-|–|\.\.+|until|till|through|up to)\s*{high}"
    for match in compiled(rf"\bstrictly\s+(?:in\s+)?between\s+{pair}").finditer(prose):
        yield match.span(), False, False
    for match in compiled(rf"(?<!\w){low}\s*(?P<a><=?)\s*\w+\s*(?P<b><=?)\s*{high}(?!\w)").finditer(prose):
        yield match.span(), match["a"] == "<=", match["b"] == "<="
    asked = (
        rf"\b(?:between|from|in|within|range)\s+{pair}{GAP}(?:both\s+)?(?:{THINGS}\s+)?{SAID}",
        rf"\bboth\s+{THINGS}\s+{SAID}",
        rf"(?:{pair}|\b(?:range|dates|limits|bounds|{LOW_END}\s+(?:and|to)\s+{HIGH_END}))[^.;\n]{{0,30}}?\bboth\s+{SAID}",
        rf"(?<!\w){ENDS}\s+{SAID}(?=\s*[.,;:)]|\s*$)",
        rf"\b(?:{LOW_END}|first|{low})\s*(?:and|&|/)\s*(?:{HIGH_END}|last|{high})(?:\s+{THINGS})?\s+(?:both\s+)?{SAID}",
        rf"\b(?P<said>in|ex)clu(?:sive|ding)\s+(?:of\s+|on\s+|at\s+)?(?:both\s+{THINGS}|the\s+{ENDS})",
    )
    for match in (m for p in asked for m in compiled(p).finditer(prose)):
        if OTHER_RANGE.search(prose[: match.start()]) or COUNT_THEM.search(match.group()):
            continue
        counts = match["said"].lower() == "in" or not (
            match["said"].lower() == "ex" or OUT.search(match["said"])
        )
        yield match.span(), counts, counts


def _single(task: Task, ends: Ends) -> Iterator[tuple[tuple[int, int], bool, bool]]:
    """(where, whether it is of the low end, whether that counts) of words on one end."""
    prose = task.prose()
    for is_low, name, more in ((True, ends.low_name, LOW_END), (False, ends.high_name, HIGH_END)):
        if is_low and ends.low is None:
            continue
        end = rf"(?:{_named(name)}|(?:the\s+)?{more})"
        both = rf"(?:both\s+(?:{THINGS}\s+)?)?" if ends.low is None else ""
        asked = [
            rf"(?<!\w){end}(?:\s+(?:itself|day|date|value))?{GAP}{both}{SAID}",
            rf"(?<!not )\b(?P<said>includ|exclud)ing\s+(?:the\s+)?{end}(?!\w)(?!\s*(?:and|or)\b)",
        ]
        if not is_low:
            asked.insert(
                0, rf"\bup\s+to\s*,?\s*(?P<said>but not|and not|without|and) including,?\s+{end}(?!\w)"
            )
        for match in (m for p in asked for m in compiled(p).finditer(prose)):
            said = match["said"].lower()
            if not OTHER_RANGE.search(prose[: match.start()]) and not COUNT_THEM.search(match.group()):
                yield match.span(), is_low, not (OUT.search(said) or said in ("without", "exclud"))
                break


def _named(name: str) -> str:
    if not name:
        return r"(?!)"
    return rf"(?:the\s+)?[`'\"]?{re.escape(name)}[`'\"]?"


def _holds_something(outcome: Outcome) -> bool:
    return isinstance(outcome, Returned) and bool(outcome.value)


def _judge_spans(task: Task, made: Sequence[Span], low: bool | None, high: bool | None):  # type: ignore[no-untyped-def]
    """Over how many steps a range must go until there is anything in it, and whether its ends are in it."""

    def judge(outcomes: Sequence[Outcome]) -> Finding:
        pairs = list(zip(made, outcomes, strict=True))
        found = [_member(task, pairs, 1, high), _member(task, pairs, 0, low)]
        if low is not None and high is not None:
            found.append(_width(task, pairs, 2 - low - high))
        bad = next((f for f in found if f.state == "failed"), None)
        return bad or next((f for f in found if f.state == "held"), MOOT)

    return judge


def _swapped(task: Task, made: Sequence[Span], low: bool, high: bool) -> Iterator[Probe]:
    """Days that come the wrong way round: a function that counts them all the same counts as many, one that
    doesn't says so by an error, nothing, or a number below zero."""
    for span in [s for s in made if s.width > 1][::4]:
        first, second = span.arguments
        calls = ((first, second), (second, first))

        def judge(outcomes: Sequence[Outcome], span: Span = span) -> Finding:
            straight, turned = outcomes
            count = span.width - 1 + low + high
            if not isinstance(straight, Returned) or straight.value != count:
                return MOOT
            if not isinstance(turned, Returned) or not _is_number(turned.value) or turned.value in (0, count):
                return HELD
            return HELD if turned.value < 0 else failed(f"{show_call(task, span.turned)} {shown(turned)}")

        yield Probe(calls, judge)


def _is_number(value: Any) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool)


def _width(task: Task, pairs: Sequence[tuple[Span, Outcome]], least: int) -> Finding:
    if not any(_holds_something(o) for s, o in pairs if s.width > least) or any(
        isinstance(o, Returned) and not isinstance(o.value, int | float | list) for _, o in pairs
    ):
        return MOOT
    early = next((p for p in pairs if p[0].width < least and _holds_something(p[1])), None)
    if early:
        return failed(f"{show_call(task, early[0].arguments)} {shown(early[1])}")
    exact = [p for p in pairs if p[0].width == least]
    if not exact or any(_holds_something(o) for _, o in exact):
        return HELD
    told = [p for p in exact if not isinstance(p[1], Raised)]
    return failed(f"{show_call(task, told[0][0].arguments)} {shown(told[0][1])}") if told else MOOT


def _member(task: Task, pairs: Sequence[tuple[Span, Outcome]], end: int, counts: bool | None) -> Finding:
    """Whether that end is ever among what comes back, where other things in the range are."""
    lists = [
        (s, o) for s, o in pairs if isinstance(o, Returned) and isinstance(o.value, list) and s.width > 1
    ]
    told = [(s, o) for s, o in lists if s.middle in o.value]
    if counts is None or not told:
        return MOOT
    among = [(s, o) for s, o in lists if s.ends[end] in o.value]
    if bool(among) == counts:
        return HELD
    span, outcome = (among or told)[0]
    return failed(f"{show_call(task, span.arguments)} {shown(outcome)}")


def _judge_within(task: Task, tried: Sequence[tuple[Arguments, ...]], counts: bool):  # type: ignore[no-untyped-def]
    """What is exactly at the end must come out as what is inside, or as what is outside."""

    def judge(outcomes: Sequence[Outcome]) -> Finding:
        told = []
        for i, calls in enumerate(tried):
            inside, outside, end = outcomes[3 * i : 3 * i + 3]
            if _holds_something(inside) and not _holds_something(outside):
                told.append((calls[2], end))
        wrong = [(call, end) for call, end in told if _holds_something(end) != counts]
        if not told or (counts and wrong and len(told) < 2):
            return MOOT
        if not wrong or (counts and len(wrong) < len(told)):
            return HELD
        return failed(f"{show_call(task, wrong[0][0])} {shown(wrong[0][1])}")

    return judge


KIND = BoundsNamed()
