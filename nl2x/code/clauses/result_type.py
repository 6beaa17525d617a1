"""What comes back is of the type that the signature or the words name."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Any

from nl2x.code.candidates.edits import wrap_returns
from nl2x.code.clauses.base import Clause, Patch, ResultKind, compiled
from nl2x.code.clauses.numbers import wrap_numbers
from nl2x.code.judging.inputs import Arguments
from nl2x.code.reading.task import Task

NAMED = (
    (
        r"(?:return\w*|as|into|is|giv\w+|get)\s+(?:it\s+)?(?:back\s+)?(?:as\s+)?(?:an?\s+)?(?:int|integer|whole number)\b(?!\s+(?:or|list))",
        "int",
    ),
    (
        r"(?:return\w*|as|into)\s+(?:it\s+)?(?:as\s+)?(?:a\s+)?(?:sorted\s+|new\s+)?(?:list)\b(?!\s+of (?:tuples|ints|integers|floats|strings) as)",
        "list",
    ),
    (r"(?:return\w*|as|into)\s+(?:it\s+)?(?:as\s+)?(?:a\s+)?(?:tuple)\b", "tuple"),
    (r"(?:return\w*|as|into)\s+(?:it\s+)?(?:as\s+)?(?:a\s+)?(?:set)\b(?!\s+of\s+rules)", "set"),
    (r"(?:return\w*|as|into)\s+(?:it\s+)?(?:as\s+)?(?:a\s+)?(?:dict|dictionary)\b", "dict"),
    (r"(?:return\w*|as|into)\s+(?:it\s+)?(?:as\s+)?(?:a\s+)?(?:string|str)\b", "str"),
    (r"(?:return\w*|as|into)\s+(?:it\s+)?(?:as\s+)?(?:a\s+)?(?:float)\b", "float"),
    (
        r"\breturn\w*\s+(?:either\s+)?(?:True|False|true|false)\b|\b(?:return\w*|as)\s+(?:a\s+)?bool(?:ean)?\b",
        "bool",
    ),
)
GIVEN = r"\b(?:given|passed|stored|typed|written|expressed|supplied|provided|read|comes?|coming|input|is)\s+(?:in\s+)?$"
"""Before "as a string": what is said of the input."""
OF_A_PART = re.compile(r"(?:->|=>|→|\bto\b)\s*(?:the |their |its )?\w+\s+$|\b(?:per|each|every) \w+\s+$")
"""Before "as float" or "as list": what is said of a dict's values, or of what is counted per day."""
PLURAL = r"\bas\s+(?:ints|integers|whole numbers)\b"

NONE_TOO = re.compile(
    r"(?:->|=>|→|\b(?:return\w*|giv\w+|gets?)(?: (?:me|you|us|it|back|just|plain|simply)){0,2}|\b(?:otherwise|else)(?: it'?s)?)"
    r"[ ,`'\"]*\bNone\b|\bNone\b[`'\"]? (?:otherwise|else)\b"
)
"""Where the words say that None may come back."""


class ResultType(ResultKind):
    name = "result type"
    about = "the result is of the type asked for"

    def detect(self, task: Task) -> Iterator[Clause]:
        prose = task.prose()
        plural = re.search(PLURAL, prose, re.IGNORECASE)
        if plural:
            yield self.clause(task, plural.span(), type="items int")
            return
        for pattern, name in NAMED:
            matches = compiled(pattern).finditer(prose)
            match = next(
                (
                    m
                    for m in matches
                    if not re.search(GIVEN, prose[: m.start()], re.IGNORECASE)
                    and not (m.group().startswith("as ") and OF_A_PART.search(prose[: m.start()]))
                ),
                None,
            )
            if match and not (task.signature_given and task.result_type.name not in (name, "any")):
                yield self.clause(task, match.span(), type=name)
                return
        returns = task.signature.returns if task.signature and task.signature_given else ""
        if returns and task.result_type.name in (
            "int",
            "float",
            "str",
            "list",
            "dict",
            "bool",
            "tuple",
            "set",
        ):
            yield Clause(self.name, f"-> {returns}", (0, 0), (("type", task.result_type.name),))

    def holds(self, clause: Clause, arguments: Arguments, result: Any, task: Task) -> bool | None:
        wanted = clause.get("type")
        if wanted == "items int":
            items = result if isinstance(result, list | tuple) else [result]
            return all(type(v) is int for v in items) if items else None
        if result is None and (task.result_type.nullable or NONE_TOO.search(task.prose())):
            return None
        if wanted == "float" and type(result) is int:
            # An int where a float is annotated is right by Python's own rules; only the words ask for more.
            return None if clause.words.startswith("->") else False
        return type(result).__name__ == wanted or (wanted == "dict" and isinstance(result, dict))

    def patches(self, clause: Clause, task: Task) -> Iterable[Patch]:
        wanted = clause.get("type")
        if wanted == "items int":
            yield from wrap_numbers(task, "int({})")
            return
        if wanted in ("int", "float", "list", "tuple", "set", "dict", "bool"):
            yield wrap_returns(task.name, f"{wanted}({{}})")
        if wanted == "str":
            yield wrap_returns(task.name, "str({})")


KIND = ResultType()
