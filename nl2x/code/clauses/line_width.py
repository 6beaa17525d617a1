"""Every line of the result is as wide as an argument says: "every line has exactly width characters"."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import Any

from nl2x.code.clauses.base import Clause, Probe, ResultKind
from nl2x.code.judging.inputs import Arguments
from nl2x.code.reading.task import Task

LINE = r"(?:(?:every|each|all(?: the)?|one)\s+)?(?:lines?|rows?)"
EXCEPT = r"\b(?:last|except|but|single|heading|header|title|first|between)\b[^.;\n]{0,40}\b(?:line|row)s?\b|\blines?\b[^.;\n]{0,40}\b(?:except|but)\b"


class LineWidth(ResultKind):
    name = "line width"
    about = "every line of the result is exactly as wide as the argument says"
    patterns = (
        rf"\b{LINE}\s+(?:(?:has|have|is|are|must be|should be|will be)\s+)?(?:exactly|always|just)\s+(?P<name>[a-z_]\w*)\s+(?:characters|chars|long|wide|letters|signs)\b",
        rf"\b{LINE}\b[^.;\n]{{0,25}}?\bexactly\s+(?:that|so|as)\s+(?P<name>wide|long)\b",
        rf"\b{LINE}\s+of\s+exactly\s+(?P<name>[a-z_]\w*)(?:\s+(?:characters|chars))?\b",
    )

    def details(self, match: re.Match[str], task: Task) -> dict[str, Any] | None:
        names = task.parameter_names()
        wide = [
            i for i, n in enumerate(names) if re.fullmatch(r"width|columns|cols|wide|line_?length|length", n)
        ]
        said = match["name"].lower()
        chosen = [names.index(said)] if said in names else wide if said in ("wide", "long") else []
        if not chosen or re.search(EXCEPT, task.prose(), re.IGNORECASE):
            return None
        return {"position": chosen[0]}

    def probes(self, clause: Clause, task: Task, samples: Sequence[Arguments]) -> Iterable[Probe]:
        position, made = clause.get("position"), list[Arguments]()
        for base in samples[:6]:
            for width in (24, 14, 40):
                if len(base) >= position:
                    made.append((*base[:position], width, *base[position + 1 :]))
        long = [(_longer(a[0]), *a[1:]) for a in made[:6]]
        yield from super().probes(clause, task, [*made[:6], *long, *made[6:]])

    def holds(self, clause: Clause, arguments: Arguments, result: Any, task: Task) -> bool | None:
        lines = result.split("\n") if isinstance(result, str) else result
        if not isinstance(lines, list) or not any(lines) or not all(isinstance(x, str) for x in lines):
            return None
        return all(len(line) == arguments[clause.get("position")] for line in lines)


def _longer(value: Any) -> Any:
    """The same with long names: what doesn't fit must be cut."""
    match value:
        case dict():
            return {key * 6 if isinstance(key, str) else key: held for key, held in value.items()}
        case list():
            return [_longer(item) for item in value]
        case tuple():
            return tuple(part * 6 if isinstance(part, str) else part for part in value)
    return value


KIND = LineWidth()
