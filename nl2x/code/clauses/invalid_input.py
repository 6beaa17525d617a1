"""An error or value for input of the wrong form: "raise ValueError for anything else", "None if it can't be parsed"."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import Any

from nl2x.code.candidates.edits import at_entry, replace_expressions
from nl2x.code.clauses.base import Clause, Patch, Probe
from nl2x.code.clauses.conditional import ConditionKind
from nl2x.code.judging.inputs import Arguments
from nl2x.code.reading.task import Task
from nl2x.code.reading.types import Type


class InvalidInput(ConditionKind):
    name = "invalid input"
    about = "a given value, or an error, for input that has the wrong form"
    conditions = (
        r"\b(?:for|on|if|when|with)\s+(?:it'?s\s+|it is\s+)?(?:anything|everything|something|any\s?thing)\s+else\b(?:\s+(?:comes|is given|is passed)\w*)?",
        r"\b(?:anything|everything|something)\s+else\b(?=\s*(?:is|should|raises?|gives?|->|=>|→|:|throws?|must))",
        r"\b(?:for|on|if|when|given|with)\s+(?:the\s+|an?\s+|it'?s\s+)?(?P<noun>\w+)?\s*(?:is|are|'s)?\s*(?:an?\s+)?(?:invalid|malformed|not valid|unparsable|garbage|nonsense|isn'?t valid|not a valid \w+|isn'?t a valid \w+|badly formed|not well[- ]formed)(?:\s+(?:inputs?|strings?|texts?|formats?|values?|\w+))?",
        r"\b(?:if|when)\s+(?:it|the\s+\w+|\w+)\s+(?:can'?t|cannot|can not|couldn'?t)\s+be\s+(?:parsed|read|converted|understood)",
        r"\b(?:if|when)\s+(?:it|the\s+\w+|\w+)\s+(?:doesn'?t|does not)\s+(?:match|parse|look like|fit|have the (?:right )?form)\b(?:[^,.;:]|:(?=\w))*",
        r"\b(?:invalid|malformed|bad|wrong)\s+(?P<noun>inputs?|strings?|texts?|formats?|times?|dates?|codes?|values?|json)\b",
        r"\b(?:if|when)\s+(?:it|the\s+\w+|\w+)\s+(?:isn'?t|is not|has not|hasn'?t|doesn'?t have)\s+(?:in\s+)?(?:that|this|the right|a valid|the correct)\s+(?:form|format|shape|pattern)\b",
        r"\b(?:if|when)\s+the\s+(?:form|format|shape|syntax)\s+is\s+(?:wrong|bad|different|off|not right|incorrect|invalid)\b",
        r"\b(?:if|when)\s+(?:it|the\s+\w+|\w+)\s+(?:doesn'?t|does not|fails to|won'?t)\s+parse\b",
        r"(?:^|[,(;:.\n]|\band\b|\bbut\b|\bor\b)\s*(?:(?:something|anything|what|a text|text)\s+(?:that|which)?\s*(?:is|isn'?t|is not)\s+)?(?:not an?|no)\s+(?:real|valid|proper|actual|possible|correct)\s+(?P<kind>\w+)\s*(?=(?:is|are|gives?|raises?|->|=>|→|:|should|returns?|throws?))",
        r"\b(?:something|anything|text|what)\s+(?:that|which)\s+(?:is|isn'?t|is not)\s+(?:an?|no)\s+(?P<thing>\w+)\s*(?=(?:is|are|gives?|raises?|->|=>|→|:|should|returns?|throws?))",
        r"\b(?:for|on|if|when|with)\s+(?:what|anything|something|it|(?:the |a )?(?:text|string|input|argument|day|date))\s+(?:(?:that|which)\s+)?(?:is\s+(?:no|not\s+an?)|isn'?t\s+an?)\s+(?:(?:real|valid|proper|possible)\s+)?(?P<thing>date|time|number|day|year)\b",
        r"\botherwise\b(?=\s*(?:,|:|->|raise|an?\b|it'?s)?\s*(?:an?\s+)?(?:raise\s+)?(?:an?\s+)?[A-Z]\w*Error)",
        r"\b(?:dates?|days?)\s+(?:that|which)\s+(?:don'?t|do not|doesn'?t|does not|never)\s+exist\b",
        r"\b(?:impossible|non-?existent)\s+(?:dates?|days?)\b",
        r"(?:^|[,(;:]|\band\b|\bbut\b)\s*(?:garbage|junk|nonsense|rubbish|anything malformed|malformed input)\s*(?=(?:is|gives?|raises?|->|=>|→|:|should|returns?))",
    )

    def fits(self, kind: Type) -> bool:
        return kind.name == "str"

    def limits(self, match: re.Match[str], task: Task) -> dict[str, Any] | None:
        return {"form": _form_of_days(task)}

    def meeting(self, kind: Type, clause: Clause) -> Sequence[Any]:
        if clause.get("form"):
            day, month, year = clause.get("form").replace("%d", "{0}").replace("%m", "{1}"), "02", "2023"
            return tuple(day.format(d, month).replace("%Y", year) for d in ("29", "31", "00"))
        if "date" in clause.words:
            return ("2023-02-29", "2024-13-01", "not valid")
        return ("?!", "not valid", "--")

    def probes(self, clause: Clause, task: Task, samples: Sequence[Arguments]) -> Iterable[Probe]:
        yield from super().probes(clause, task, samples)
        position = clause.get("position")
        for arguments in [a for a in samples if len(a) > position and isinstance(a[position], str)][:2]:
            # "20C" with a unit that no example has.
            number = re.fullmatch(r"(\s*-?\d+(?:\.\d+)?\s*)[A-Za-z]{1,2}", arguments[position])
            if number:
                other = (*arguments[:position], f"{number.group(1)}Q", *arguments[position + 1 :])
                yield Probe((other,), self._judge(clause, task, other))

    def test(self, name: str, kind: Type, clause: Clause) -> str:
        return "False"

    def patches(self, clause: Clause, task: Task) -> Sequence[Patch]:
        # `re.match` that should have been `re.fullmatch` is the usual hole.
        found: list[Patch] = [replace_expressions(task.name, _fullmatch)]
        names, position = task.parameter_names(), clause.get("position")
        result = clause.get("result")
        told = [e.args[position] for e in task.examples if len(e.args) > position and not e.error]
        if getattr(result, "error", "") == "ValueError" and told and all(map(_is_iso_day, told)):
            found.append(
                at_entry(task.name, f"date.fromisoformat({names[position]})  # ValueError if it is none\n")
            )
        elif getattr(result, "error", "") == "ValueError" and clause.get("form"):
            text = (
                f"datetime.strptime({names[position]}, {clause.get('form')!r})  # ValueError if it is none\n"
            )
            found.append(at_entry(task.name, text))
        return found


_FORMS = {"dd": "%d", "mm": "%m", "yyyy": "%Y"}


def _form_of_days(task: Task) -> str:
    """How the words say that days are written ("dd/mm/yyyy"), as strptime has it; "" where they don't."""
    said = re.search(r"(?i)\b(dd|mm|yyyy)([./-])(dd|mm)\2(dd|mm|yyyy)\b", task.prose())
    if said is None or len({said[1].lower(), said[3].lower(), said[4].lower()}) < 3:
        return ""
    return said[2].join(_FORMS[said[i].lower()] for i in (1, 3, 4))


def _is_iso_day(value: Any) -> bool:
    return isinstance(value, str) and re.fullmatch(r"\d{4}-\d\d-\d\d", value) is not None


def _fullmatch(node: Any) -> Any:
    import libcst as cst
    import libcst.matchers as m

    if m.matches(node, m.Attribute(value=m.Name("re"), attr=m.OneOf(m.Name("match"), m.Name("search")))):
        return node.with_changes(attr=cst.Name("fullmatch"))
    return None


KIND = InvalidInput()
