"""What comes back has at most so many characters or items, dots included."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import Any

from nl2x.code.candidates.edits import wrap_returns
from nl2x.code.clauses.base import Clause, Patch, Probe, ResultKind
from nl2x.code.clauses.transforms import map_texts
from nl2x.code.judging.inputs import Arguments
from nl2x.code.reading.task import Task

MOVED = re.compile(
    r"(?i)\b(?:mov\w+|rotat\w+|shift\w*|swap\w*|swapp\w+|drop\w*|remov\w+|delet\w+|skip\w*|ignor\w+|without|all but|except)"
    r"\s+(?:only |just )?(?:the |its |their |my )?$"
)
"""Before "first n" where they are moved or left out: as many come back as before, or the others do."""
ELSEWHERE = re.compile(
    r"(?i)[^.,;\n]{0,40}\b(?:to|at|on) (?:the|its) (?:very )?(?:end|back|front|start|beginning)\b"
)
"""Behind "put the first n": where they go."""
PUT = re.compile(r"(?i)\b(?:put\w*|tak\w+|push\w*|send\w*|bring\w*)\s+(?:the |its |their |my )?$")


class AtMostLong(ResultKind):
    name = "at most long"
    about = "the result has at most so many characters or items"
    patterns = (
        r"\b(?:at most|no more than|max(?:imum)?(?: of)?|not more than|up to|no longer than|not longer than)\s+(?P<n>\d+|[a-z]\w*)\s+(?:characters?|chars?|letters?|items?|words?|entries|elements?|results?|long)\b",
        r"\b(?:top|first|last|largest|biggest|smallest|highest|lowest)\s+(?P<n>n|k)\b",
    )

    def details(self, match: re.Match[str], task: Task) -> dict[str, Any] | None:
        text, names = match.group("n"), task.parameter_names()
        if match.re.pattern.startswith(r"\b(?:top") and (
            task.result_type.name not in ("list", "dict", "any") or _elsewhere(match)
        ):
            return None
        if text.isdigit():
            return {"limit": int(text), "position": None}
        if text in names:
            return {"limit": None, "position": names.index(text)}
        ints = [i for i, kind in enumerate(task.parameter_types) if kind.name == "int"]
        return {"limit": None, "position": ints[0]} if len(text) == 1 and len(ints) == 1 else None

    def probes(self, clause: Clause, task: Task, samples: Sequence[Arguments]) -> Iterable[Probe]:
        longer = [map_texts(a, task, _longer) for a in samples[:4]] if clause.get("position") is None else []
        yield from super().probes(clause, task, [*longer, *samples])

    def holds(self, clause: Clause, arguments: Arguments, result: Any, task: Task) -> bool | None:
        position = clause.get("position")
        limit = clause.get("limit") if position is None else arguments[position]
        if not isinstance(limit, int) or limit < 0 or not isinstance(result, str | list | tuple | dict):
            return None
        if isinstance(result, str) and "word" in clause.words:
            return len(result.split()) <= limit
        return len(result) <= limit

    def patches(self, clause: Clause, task: Task) -> Iterable[Patch]:
        position, names = clause.get("position"), task.parameter_names()
        limit = (
            clause.get("limit") if position is None else names[position] if position < len(names) else None
        )
        if limit is not None and task.result_type.name in ("list", "str", "any"):
            yield wrap_returns(task.name, f"({{}})[:{limit}]")


def _elsewhere(match: re.Match[str]) -> bool:
    """Whether the first so many are moved or left out, not given back."""
    before, after = match.string[: match.start()], match.string[match.end() :]
    return bool(MOVED.search(before) or (PUT.search(before) and ELSEWHERE.match(after)))


def _longer(text: str) -> str:
    """The text with each of its words several times as long."""
    return re.sub(r"[^\W\d_]+", lambda word: word.group() * 5, text)


KIND = AtMostLong()
