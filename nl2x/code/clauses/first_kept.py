"""Of equal ones the first stays: "dedupe ignoring case, keep the first spelling"."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import Any

from nl2x.code.clauses import ignore_case
from nl2x.code.clauses.base import Clause, Probe, ResultKind
from nl2x.code.judging.inputs import Arguments
from nl2x.code.reading.task import Task

ONE = r"(?:ones?|occurrences?|spellings?|cop(?:y|ies)|versions?|forms?)"
SEVERAL = re.compile(
    r"\b(?:de-?dup\w*|duplicat\w*|doubles|repeat\w*|repetitions?|once|unique|distinct)\b", re.IGNORECASE
)


class FirstKept(ResultKind):
    name = "first kept"
    about = "of equal ones the first stays, as it came"
    patterns = (
        rf"\b(?:keep|keeping|leave|leaving|retain\w*)\s+(?:only\s+|just\s+)?(?:the\s+)?first\s+(?:{ONE}|of\s+(?:them|each))\b(?=\s*(?:$|[,.;:)]))",
        rf"\b(?:the\s+)?first\s+{ONE}\s+(?:stays?|wins?|counts?|remains?|(?:is|are)\s+kept)\b(?=\s*(?:$|[,.;:)]))",
    )

    def details(self, match: re.Match[str], task: Task) -> dict[str, Any] | None:
        kind = task.parameter_types[0] if task.parameter_types else None
        plain = (
            kind is not None and kind.name == "list" and kind.item().name in ("str", "int", "float", "number")
        )
        wanted = task.result_type.name in ("list", "any") and SEVERAL.search(match.string)
        # Of records it must be told by which field they are equal.
        return {} if plain and wanted else None

    def probes(self, clause: Clause, task: Task, samples: Sequence[Arguments]) -> Iterable[Probe]:
        texts = (
            [("Ab", "b", "AB", "c", "B", "ab")]
            if task.parameter_types[0].item().name == "str"
            else [(3, 1, 3, 2, 1)]
        )
        more = [(list(t), *a[1:]) for t in texts for a in samples[:1]]
        yield from super().probes(clause, task, [*more, *samples])

    def holds(self, clause: Clause, arguments: Arguments, result: Any, task: Task) -> bool | None:
        source, folded = arguments[0], _folded(task)
        if not isinstance(source, list) or not isinstance(result, list) or len(result) == len(source):
            return None
        keys = [_key(item, folded) for item in source]
        if any(_key(item, folded) not in keys for item in result):
            return None
        places = [keys.index(_key(item, folded)) for item in result]
        # Of items that are the same only their places tell which one stayed.
        firsts = all(source[p] == item for p, item in zip(places, result, strict=True))
        return firsts and (folded or places == sorted(places))


def _folded(task: Task) -> bool:
    return any(c.denial is None for c in ignore_case.KIND.detect(task))


def _key(item: Any, folded: bool) -> Any:
    return item.strip().casefold() if folded and isinstance(item, str) else item


KIND = FirstKept()
