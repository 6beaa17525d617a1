"""What comes back is spelled as it was in the input: "compare in any case, but give it back as written"."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from nl2x.code.clauses.base import Clause, Probe, ResultKind
from nl2x.code.clauses.ignore_case import mixed
from nl2x.code.clauses.transforms import map_texts
from nl2x.code.judging.inputs import Arguments, strings_in
from nl2x.code.reading.task import Task


class AsWritten(ResultKind):
    name = "as written"
    about = "texts come back in the spelling of the input"
    patterns = (
        r"\b(?:giv\w+|return\w*|keep\w*|show\w*|com\w+)\s+(?:it|them|the \w+)?\s*(?:back\s+)?(?:just\s+)?as\s+(?:it was\s+|they were\s+|first\s+)?(?:written|typed|spelled|spelt)\b",
        r"\b(?:exactly\s+|just\s+)?(?:the\s+way|as|how)\s+(?:it|they)\s+(?:is|are|was|were|stands?)\s+(?:written\s+|spelled\s+|given\s+)?(?:in|on)\s+(?:the|my)\s+(?:first\s+)?\w+",
        r"\b(?:in|keep\w*|with)\s+(?:the|its|their)\s+original\s+(?:spelling|case|capitali[sz]ation|capitals)\b",
    )

    def probes(self, clause: Clause, task: Task, samples: Sequence[Arguments]) -> Iterable[Probe]:
        yield from super().probes(clause, task, [map_texts(a, task, mixed) for a in samples])

    def holds(self, clause: Clause, arguments: Arguments, result: Any, task: Task) -> bool | None:
        given, back = strings_in(list(arguments)), [t for t in strings_in(result) if t.strip()]
        return all(any(text in one for one in given) for text in back) if back and given else None


KIND = AsWritten()
