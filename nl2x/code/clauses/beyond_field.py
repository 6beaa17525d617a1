"""An error for an argument of a method that lies beyond what the object itself holds: "withdraw must raise
ValueError when the amount is more than the balance". It is read with the fields of a class at hand."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence

from nl2x.code.candidates.edits import at_entry
from nl2x.code.clauses.base import (
    HELD,
    MOOT,
    Below,
    Clause,
    Finding,
    Kind,
    Outcome,
    Patch,
    Probe,
    failed,
    shown,
)
from nl2x.code.judging.inputs import Arguments
from nl2x.code.reading.conditions import Result, pieces, result_in
from nl2x.code.reading.task import Task
from sandbox import Raised

ABOVE = r"more|greater|larger|bigger|higher"
BELOW = r"less|fewer|smaller|lower"
EQUALS = r"\s+(?:or|and)\s+equals?\s+to"
HOW = (
    rf"(?P<how>(?:{ABOVE}|{BELOW})\s+than(?:{EQUALS})?|above|over|below|under|exceeds?|beyond|at\s+least|at\s+most|"
    r"[<>]=?)"
)
OBJECT = r"(?:(?:the|its|his|her|their|our|my|current|available|remaining|own|account's)\s+|self\.)*"
OF_ANOTHER = r"\s+of\s+(?!(?:the|this|its)\s+(?!other\b)\w+)"
STEPS = {">": ((1, 10), (0,)), "<": ((-1,), (0, 1)), ">=": ((0, 1), (-1,)), "<=": ((0, -1), (1,))}
"""By the operator, how far from the field's value the error must come, and how far it may not."""


SAID = {">": "more than", "<": "less than", ">=": "as much as", "<=": "as little as"}


class BeyondField(Kind):
    name = "beyond a field"
    about = "an error for an argument beyond what the object holds"

    def detect(self, task: Task) -> Iterator[Clause]:
        """None: of a function by itself there are no fields."""
        return iter(())

    def among(self, task: Task, fields: Sequence[str]) -> Iterator[Clause]:
        """The clauses of a method whose object has these fields."""
        nouns = "|".join(map(re.escape, task.parameter_names())) or r"(?!)"
        called = {f.strip("_").replace("_", " ").lower(): f for f in reversed(fields)}
        held = "|".join(re.escape(f).replace(r"\ ", "[_ ]") for f in called) or r"(?!)"
        pattern = re.compile(
            rf"\b(?P<noun>{nouns})s?\s+(?:(?:is|are|be|being|that\s+is)\s+)?(?P<not>not\s+)?{HOW}\s*{OBJECT}"
            rf"(?P<field>{held})\b(?!\s*[-+*/]|\s+(?:plus|minus|times)\b|{OF_ANOTHER})",
            re.IGNORECASE,
        )
        for piece in pieces(task):
            result = result_in(piece.text)
            for match in pattern.finditer(piece.text) if result and result.what == "raise" else ():
                assert result is not None
                operator = _operator(match["how"], match["not"] is not None)
                edges = (*match.span(), *result.span)
                span = (piece.start + min(edges), piece.start + max(edges))
                position = [n.lower() for n in task.parameter_names()].index(match["noun"].lower())
                field = called[match["field"].replace("_", " ").lower()]
                yield self.clause(
                    task, span, position=position, result=result, operator=operator, field=field
                )

    def below(self, clause: Clause, task: Task) -> Below | None:
        return clause.get("below")

    def probes(self, clause: Clause, task: Task, samples: Sequence[Arguments]) -> Iterable[Probe]:
        """Calls with how far the argument is from the field's value."""
        beyond, within = STEPS[clause.get("operator")]
        for step in beyond:
            yield Probe(((step,),), self._judged(clause, step, must=True))
        for step in within:
            yield Probe(((step,),), self._judged(clause, step, must=False))

    def patches(self, clause: Clause, task: Task) -> Iterable[Patch]:
        name, error = task.parameter_names()[clause.get("position")], clause.get("result").error
        error = "ValueError" if error == "Exception" else error
        field, operator = clause.get("field"), clause.get("operator")
        message = f"{name} must not be {SAID[operator]} the {field.strip('_').replace('_', ' ')}"
        for held in (f"self.{field}", f"self.{field}()"):
            yield at_entry(task.name, f"if {name} {operator} {held}:\n    raise {error}({message!r})\n")

    def _judged(self, clause: Clause, step: int, *, must: bool) -> Callable[[Sequence[Outcome]], Finding]:
        result: Result = clause.get("result")
        value = f"its {clause.get('field')}{f' {step:+d}' if step else ''}"

        def judge(outcomes: Sequence[Outcome]) -> Finding:
            (outcome,) = outcomes
            raised = isinstance(outcome, Raised) and (
                result.error in (outcome.type_name, *outcome.bases) or result.error == "Exception"
            )
            if isinstance(outcome, Raised) and not raised:
                return MOOT
            if raised is must:
                return HELD
            return failed(f"with {value} it {shown(outcome)}")

        return judge


def _operator(how: str, denied: bool) -> str:
    plain = " ".join(how.lower().split())
    if re.fullmatch(r"[<>]=?", plain):
        found = plain
    elif plain in ("at least", "at most"):
        found = {"at least": ">=", "at most": "<="}[plain]
    else:
        found = "<" if re.match(rf"{BELOW}|below|under", plain) else ">"
        found += "=" if re.search(r"equals? to$", plain) else ""
    return {">": "<=", "<": ">=", ">=": "<", "<=": ">"}[found] if denied else found


KIND = BeyondField()
