"""Of several records with the same key the first (or the last) one counts: "only the LAST record for each id"."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from nl2x.code.clauses.base import Clause, Probe, ResultKind
from nl2x.code.clauses.skip_value import records_in
from nl2x.code.judging.inputs import Arguments
from nl2x.code.reading.task import Task

FIRST, LAST = "zebra", "quail"
WHICH = r"(?P<which>first|last|latest|earlier|later|earliest|newest)"
RECORD = r"(?:record|row|entry|line|one|item|order|value)"


class SameAgain(ResultKind):
    name = "same again"
    about = "of records with the same key the first or the last one counts"
    patterns = (
        rf"\bonly\s+the\s+{WHICH}\s+{RECORD}\s+(?:for|of|per|with|by)\s+(?:each|every|an?)\b",
        rf"\bthe\s+{WHICH}\s+{RECORD}\s+(?:(?:for|of|with)\s+(?:each|every)|per)\s+[`'\"]?\w+[`'\"]?(?:\s+(?:is kept|counts|wins|stays))?",
        rf"\b(?:if|when)\s+(?:the\s+)?\S+\s+has\s+(?:several|more|many|two|multiple)\s+(?:rows|records|entries|lines|ones)\s+(?:for|with|of)\s+(?:an?|the|one|the same)\s+\w+[, ]+(?:then\s+)?(?:take\s+|use\s+|keep\s+)?the\s+{WHICH}\b(?:\s+(?:one\s+)?(?:is|counts|wins)(?:\s+\w+)?)?",
        rf"\b(?:comes|occurs|appears|is there|is in there)\s+(?:twice|a second time|again|several times|more than once)(?:\s+too)?\s*[,(:]\s*(?:then\s+)?(?:the\s+)?{WHICH}\s+(?:one\s+)?(?:counts|wins|stays|is (?:kept|used|taken))",
        rf"\b(?:the\s+)?same\s+\w+\s+(?:again|twice)\s*[,:]?\s*(?:then\s+)?(?:the\s+)?{WHICH}\s+(?:one\s+)?(?:counts|wins|stays|is (?:kept|used|taken))",
    )

    def details(self, match: re.Match[str], task: Task) -> dict[str, Any] | None:
        # The key is told last: "several rows for a key", "an id comes a second time".
        nouns = re.findall(r"\b(?:each|every|per|an?|same)\s+[`'\"]?([a-z_]+)", prose_around(match))
        return {
            "last": match["which"].lower() in ("last", "latest", "later", "newest"),
            "keys": tuple(nouns),
        }

    def probes(self, clause: Clause, task: Task, samples: Sequence[Arguments]) -> Iterable[Probe]:
        made = dict[str, Arguments]()
        for base in samples[:12]:
            for i, value in enumerate(base):
                for other in _twice(value, clause.get("keys")):
                    arguments = (*base[:i], other, *base[i + 1 :])
                    made[repr(arguments)] = arguments
        yield from super().probes(clause, task, list(made.values()))

    def holds(self, clause: Clause, arguments: Arguments, result: Any, task: Task) -> bool | None:
        text = repr(result)
        if FIRST in text and LAST in text and _key_in(arguments, clause.get("keys")):
            return False
        if (FIRST in text) == (LAST in text):
            return None
        return (LAST in text) == clause.get("last")


def prose_around(match: re.Match[str]) -> str:
    """The words of the match, and a few before them."""
    return match.string[max(0, match.start() - 12) : match.end()].lower()


def _key_in(arguments: Arguments, keys: tuple[str, ...]) -> bool:
    """Whether the records have the field that tells which are the same."""
    records = [r for a in arguments for r in records_in(a)[0][:1]]
    return any(key in r for r in records for key in keys)


def _twice(value: Any, keys: tuple[str, ...]) -> Iterator[Any]:
    """A record and then the same one with another text in one of its fields; the whole is written as it was."""
    records, written = records_in(value)
    for record in [*records[:1], *({**r, "note": "x"} for r in records[:1] if isinstance(value, list))]:
        for key, text in record.items():
            if isinstance(text, str) and key not in keys:
                yield written([{**record, key: FIRST}, {**record, key: LAST}])


KIND = SameAgain()
