"""What comes back begins or ends with a text that is named: "followed by '!'", "prefixed with '#'"."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any

from nl2x.code.candidates.edits import wrap_returns
from nl2x.code.clauses.base import Clause, Patch, ResultKind
from nl2x.code.judging.inputs import Arguments
from nl2x.code.reading.task import Task


class AddedEnd(ResultKind):
    name = "added end"
    about = "the result begins or ends with a given text"
    patterns = (
        r"\b(?P<way>end(?:s|ing)?\s+(?:it\s+)?(?:with|in)|followed by|suffix(?:ed)?\s+(?:with|by)|with a trailing)\s+(?:an?\s+|the\s+)?(?P<text>'[^'\n]{1,12}'|\"[^\"\n]{1,12}\")",
        r"\b(?P<way>(?:start|begin)(?:s|ning|ing)?\s+(?:it\s+)?with|prefix(?:ed)?\s+(?:with|by)|preceded by)\s+(?:an?\s+|the\s+)?(?P<text>'[^'\n]{1,12}'|\"[^\"\n]{1,12}\")",
    )
    silent = (
        r"\b(?:if|that|which|whether|words?|lines?|names?|keys?|files?|strings?)\s+(?:it\s+)?(?:end|start|begin)s?\b",
        r"\bcheck\b",
        r"\bunless\b|\bif\b",
    )

    def details(self, match: re.Match[str], task: Task) -> dict[str, Any] | None:
        end = bool(re.match(r"end|follow|suffix|with a trail", match.group("way"), re.IGNORECASE))
        return (
            {"text": match.group("text")[1:-1], "end": end}
            if task.result_type.name in ("str", "any")
            else None
        )

    def holds(self, clause: Clause, arguments: Arguments, result: Any, task: Task) -> bool | None:
        if not isinstance(result, str) or not result:
            return None
        return (
            result.endswith(clause.get("text"))
            if clause.get("end")
            else result.startswith(clause.get("text"))
        )

    def patches(self, clause: Clause, task: Task) -> Iterable[Patch]:
        text = repr(clause.get("text"))
        yield wrap_returns(task.name, f"({{}}) + {text}" if clause.get("end") else f"{text} + ({{}})")


KIND = AddedEnd()
