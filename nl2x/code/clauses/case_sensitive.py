"""Capitals matter: 'A' and 'a' are different."""

from __future__ import annotations

import libcst as cst
import libcst.matchers as m

from nl2x.code.candidates.edits import replace_expressions
from nl2x.code.clauses.base import Clause, Kind, Patch
from nl2x.code.reading.task import Task


class CaseSensitive(Kind):
    name = "case sensitive"
    about = "capitals matter"
    opposite_of_state = True
    patterns = (
        r"(?<!not )(?<!non-)(?<!non )(?<!in)\bcase[- ]sensitive(?:ly)?\b",
        r"\bcase (?:matters|does matter|is important|counts|should matter)\b",
        r"\b(?:case|capitals|capitali[sz]ation)\s+(?:(?:must|should|may|can|shall)\s*(?:not|n'?t)\s+be|(?:is|are)\s+not|(?:is|are)n'?t)\s+(?:to be\s+)?(?:ignored|disregarded)\b",
        r"\b(?:upper|lower)(?:[- ]?case)? and (?:upper|lower)[- ]?case (?:are|count as) different",
    )

    def opposite(self, task: Task) -> str:
        return "ignore case"

    def twin(self, clause: Clause, task: Task) -> Patch | None:
        return _without_folding(task)

    def patches(self, clause: Clause, task: Task) -> tuple[Patch, ...]:
        return (_without_folding(task),)


def _without_folding(task: Task) -> Patch:
    folding = m.Call(func=m.Attribute(attr=m.Name("lower") | m.Name("casefold") | m.Name("upper")), args=[])

    def rewrite(node: cst.BaseExpression) -> cst.BaseExpression | None:
        if m.matches(node, folding):
            assert isinstance(node, cst.Call) and isinstance(node.func, cst.Attribute)
            return node.func.value
        return None

    change = replace_expressions(task.name, rewrite)
    # Code that folds nothing is its own twin.
    return lambda source: change(source) or source


KIND = CaseSensitive()
