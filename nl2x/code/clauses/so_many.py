"""As many come back as the words say: "the three longest lines", "top five words", "the last 10 rows"."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Any

import libcst as cst

from nl2x.code.candidates.edits import code, expression, replace_calls, wrap_returns
from nl2x.code.candidates.options import NUMBER_WORDS
from nl2x.code.clauses.base import Clause, Patch, Probe, ResultKind
from nl2x.code.judging.inputs import Arguments
from nl2x.code.reading.task import Task

HOW_MANY = {**NUMBER_WORDS, "fifteen": 15, "twenty": 20, "thirty": 30, "fifty": 50, "hundred": 100}
NUMBER = rf"(?P<n>\d+|{'|'.join(HOW_MANY)})"
SUPERLATIVE = r"(?!(?:t|r|gu|w|requ|inter|cont|inv|for|harv|p|qu)est\b)\w+est|(?:most|least)\s+\w+"
END = rf"(?:(?:very\s+)?(?:top|first|last|final|next)|bottom|worst|{SUPERLATIVE})"
NOUN = r"(?:(?:\w+[\s-]+){0,2}?(?P<unit>lines?|rows?|words?|[a-z]+s)\b)?"
GIVES = re.compile(
    r"(?:^|[:;.,(\n]|\b(?:returns?|gives?|gets?|finds?|shows?|lists?|prints?|outputs?|yields?|keeps?|takes?|wants?|needs?|"
    r"picks?|selects?|extracts?|fetch(?:es)?|produces?|only|just|me|back|is|are|"
    r"(?:list|tuple|names|keys|titles|ids) (?:of|with)|with))"
    r"\s*(?:(?:only|just|me|back|out|a list of|a list with|the names of)\s+)*(?:the|its|their|my|our|your|those|at most)?\s*$",
    re.IGNORECASE,
)
"""What stands before a count of what comes back: not as "sorted by the first two letters"."""
OTHERWISE = re.compile(
    r"\s*(?:%|percent\b|,?\s*then\b|of\s+(?:them|these|those|which)\b|(?:of|in|for|from|per|by|within)\s+(?:each|every|category|group)\b|per\s+\w+|each\b|"
    r"(?:must|should|may|can|is|are|have|has|were|counts?|don|do|get|go|stay|become)\b|"
    r",?\s*(?:and|or|plus)\s+(?:the\s+)?(?:\w+\s+)?(?:top|first|last|bottom|rest|others?|\w+est)\b)",
    re.IGNORECASE,
)
"""Behind a count that isn't all that comes back."""
EACH = re.compile(
    r"[^.;:\n]*\b(?:of|in|for|from)\s+(?:each|every)\b|[^.;:\n]*\bper\s+\w+|[^.;:\n]*\beach\s+(?:group|category|\w+er)\b",
    re.IGNORECASE,
)
PARTS = re.compile(
    r"(?:column|field|decimal|digit|place|char\w*|letter|sentence|paragraph|month|day|week|year|time)s?\b"
)
"""What a count may be of that isn't what a result is made of."""
IN_ONE = re.compile(r"(?i)\b(?:join\w*|separated|concatenat\w*|header|heading|title)\b")
TIES_TOO = re.compile(
    r"(?i)\bties?\b[^.;\n]{0,30}\b(?:includ\w+|all|also|too|as well)\b|\b(?:includ\w+|with) (?:all )?ties\b"
)
CHOSEN = re.compile(
    r"(?i)\b(?:that|which|whose|where|who|without|above|below|over|under|at least|more than|less than|longer than|"
    r"shorter than|start\w*|end(?:s|ing)|contain\w*|skip\w*|ignor\w+(?! (?:upper|lower|case|capital))|except|drop\w*|"
    r"remov\w+|delet\w+|exclud\w+|missing|valid|invalid|between|other than|not|if)\b"
)
"""Where not all there is may come back: then fewer say nothing."""


class SoMany(ResultKind):
    name = "so many"
    about = "as many come back as are asked for"
    patterns = (
        rf"\b{END}\s+{NUMBER}\b(?![.,]?\d)\s*{NOUN}",
        rf"\b{NUMBER}\s+(?:very\s+)?(?:{SUPERLATIVE}|top|last|first|best|worst)\b\s*{NOUN}",
    )

    def details(self, match: re.Match[str], task: Task) -> dict[str, Any] | None:
        before = re.split(r"[.;\n]", match.string[: match.start()])[-1]
        named = re.sub(rf"^\s*{re.escape(task.name)}\b", "", before) if task.name else before
        after, unit = match.string[match.end() :], (match["unit"] or "").lower()
        if (
            not GIVES.search(named)
            or OTHERWISE.match(after)
            or EACH.match(after)
            or TIES_TOO.search(match.string)
        ):
            return None
        if PARTS.fullmatch(unit) or task.result_type.name in ("bool", "int", "float", "number", "Decimal"):
            return None
        if task.kind != "function":
            return None
        text = match["n"].lower()
        limit = HOW_MANY.get(text) or int(text)
        return {"limit": limit, "unit": unit.rstrip("s"), "last": "last" in match.group().lower()}

    def probes(self, clause: Clause, task: Task, samples: Sequence[Arguments]) -> Iterable[Probe]:
        yield from super().probes(clause, task, [*_ample(clause, task, samples), *samples])

    def holds(self, clause: Clause, arguments: Arguments, result: Any, task: Task) -> bool | None:
        limit, size = clause.get("limit"), _size(result, clause, task)
        if size is None or size == limit:
            return None if size is None else True
        if size > limit:
            return False
        there = 0 if CHOSEN.search(_beside(clause, task)) else _there(arguments, clause, task)
        return False if there >= limit else None

    def patches(self, clause: Clause, task: Task) -> Iterable[Patch]:
        limit = clause.get("limit")
        yield wrap_returns(task.name, f"({{}})[-{limit}:]" if clause.get("last") else f"({{}})[:{limit}]")
        yield replace_calls(task.name, "max", _sorted_instead(limit, reverse=True))
        yield replace_calls(task.name, "min", _sorted_instead(limit, reverse=False))
        yield replace_calls(task.name, "most_common", lambda call: _counted(call, limit))


def _beside(clause: Clause, task: Task) -> str:
    """The words but for the count itself."""
    prose, (start, end) = task.prose(), clause.span
    return prose[:start] + prose[end:]


def _size(result: Any, clause: Clause, task: Task) -> int | None:
    """How many came back; None where the result isn't made of what was counted."""
    match result:
        case list() | tuple() | dict() | set():
            return len(result)
        case str() | int() | float() if task.result_type.name == "list":
            return 1
        case str() if IN_ONE.search(task.prose()):
            return None
        case str() if clause.get("unit") in ("line", "row"):
            return len(result.splitlines())
        case str() if clause.get("unit") == "word":
            return len(result.split())
    return None


def _there(arguments: Arguments, clause: Clause, task: Task) -> int:
    """How many surely different ones went in; 0 where that isn't known."""
    return max((len({repr(i).lower() for i in _items(a, clause, task)}) for a in arguments), default=0)


def _items(value: Any, clause: Clause, task: Task) -> list[Any]:
    match value:
        case list() | tuple() | set() | dict():
            return [item for item in value if item not in ("", None)]
        case str() if not re.search(r"(?i)\b(?:csv|json|file)\b", task.words):
            if clause.get("unit") in ("line", "row"):
                return [line.strip() for line in value.splitlines() if line.strip()]
            if clause.get("unit") == "word":
                return re.findall(r"[^\W\d_]{2,}", value)
    return []


def _ample(clause: Clause, task: Task, samples: Sequence[Arguments]) -> Iterator[Arguments]:
    """Inputs with more than are asked for: what all the samples hold, put into one."""
    for i in range(max((len(a) for a in samples), default=0)):
        values = [a[i] for a in samples if len(a) > i]
        for sort, joined in JOINED.items():
            alike = [v for v in values if type(v) is sort and v]
            first = next((a for a in samples if len(a) > i and type(a[i]) is sort), None)
            if alike and first:
                whole = joined(alike, clause.get("unit"))
                if _items(whole, clause, task):
                    yield (*first[:i], whole, *first[i + 1 :])


def _one_list(values: list[Any], unit: str) -> list[Any]:
    """All items of one type, each once."""
    items = [item for value in values for item in value]
    return [*{repr(i): i for i in items if type(i) is type(items[0])}.values()]


def _one_text(values: list[Any], unit: str) -> str:
    return ("\n" if unit in ("line", "row") else " ").join(dict.fromkeys(v.strip() for v in values))


def _one_dict(values: list[Any], unit: str) -> dict[Any, Any]:
    return {key: value for one in values for key, value in one.items()}


JOINED: dict[type, Callable[[list[Any], str], Any]] = {list: _one_list, str: _one_text, dict: _one_dict}


def _sorted_instead(limit: int, *, reverse: bool) -> Callable[[cst.Call], cst.BaseExpression | None]:
    """`max(lines, key=len)` as `sorted(lines, key=len, reverse=True)[:3]`."""

    def rewrite(call: cst.Call) -> cst.BaseExpression | None:
        kept = [a for a in call.args if a.keyword is None or a.keyword.value == "key"]
        if len([a for a in kept if a.keyword is None]) != 1:
            return None
        inside = ", ".join([*(code(a).rstrip(" ,") for a in kept), *(["reverse=True"] if reverse else [])])
        return expression(f"sorted({inside})[:{limit}]")

    return rewrite


def _counted(call: cst.Call, limit: int) -> cst.BaseExpression | None:
    return expression(f"{code(call.func)}({limit})") if len(call.args) == 1 else None


KIND = SoMany()
