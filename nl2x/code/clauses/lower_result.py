"""What comes back is in lower case."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any

from nl2x.code.candidates.edits import wrap_returns
from nl2x.code.clauses.base import Clause, Patch, ResultKind
from nl2x.code.clauses.transforms import entry_text_patches, loop_patches, textual
from nl2x.code.judging.inputs import Arguments, strings_in
from nl2x.code.reading.task import Task

PART = re.compile(
    r"\b(?:leav\w+|keep\w*|stays?|staying|remain\w*|except\w*|but|apart\s+from|rest|others?|first|last|second|"
    r"third|every\s+(?:second|other))\s+"
    r"(?!(?:it|them|everything|all|the\s+(?:text|result|whole)|lower|upper|small\s+letters|in|to|only|do)\b)"
    r"(?:[\w'\"-]+\s+){0,7}$|\b(?:rest|others?)\s+(?:in\s+|all\s+|is\s+|are\s+|to\s+)*$",
    re.IGNORECASE,
)
"""Before "lower case" of some words or letters alone: "leave small words lowercase", "the rest in lower case"."""


def of_a_part(match: re.Match[str]) -> bool:
    """Whether what is said of capitals or small letters is said of a part of the text."""
    if re.search(r"(?i)cas(?:e|ed|ing)\s+(?:it|them|everything|all|the\s+\w+)$", match.group()):
        return False
    case = re.search(r"(?i)(?:in\s+|all\s+)?(?:lower|upper|capital|caps|small)", match.group())
    start = match.start() + (case.start() if case else 0)
    return PART.search(re.split(r"[.;:,\n]", match.string[:start])[-1]) is not None


class LowerResult(ResultKind):
    name = "lower result"
    about = "the result's text (or a dict's keys) in lower case"
    patterns = (
        r"\blower[- ]?cas(?:ed|e|ing)\s+(?:everything|all|it|them|the (?:result|words?|text|string|output|keys|title|name|names))\b",
        r"\b(?:in|to|as|all|keys|everything|words|be|converted to|turned into|make it|and)\s+(?:all\s+)?lower[- ]?case(?:d)?\b(?!\s+(?:letters? (?:and|or)|input|or|too|is|and upper))",
        r"(?:^|[,:;.]\s*)lower[- ]?cased?\b(?=\s*(?:$|[,.;]|and\b))",
        r"\b(?:result|output|it|everything|words|names|keys|text)\s+(?:is|are|should be|must be|has to be|have to be|comes? back|returned)\s+(?:in\s+|all\s+)?lower[- ]?case(?:d)?\b",
        r"\bin\s+small\s+letters\b",
        r"\b(?:give|return|write|show|list|put|make|want|get)\s+(?:it|them|those|these|each|all|the \w+)\s+(?:back\s+)?(?:in\s+)?lower[- ]?case\b",
        r"\blower[- ]?case\s+please\b|\b(?:all\s+)?lower[- ]?case\b(?=\s*(?:$|[.;!]))",
    )
    silent = (
        r"\bupper(?:[- ]?case)?\s*(?:,|and|or|/)\s*lower(?![- ]?case\s+(?:is|are|makes?|do|does\w*)\b)",
        r"\b(?:may|might|can|could)\s+(?:also\s+)?(?:be|come)\s+(?:\w+\s+)?in\s+(?:small\s+letters|lower)",
        r"\blower(?:[- ]?case)?\s*(?:,|and|or|/)\s*upper",
        r"\b(?:number|count|how many|check|whether|contains?)\b[^.]{0,40}\blower[- ]?case",
    )

    def details(self, match: re.Match[str], task: Task) -> dict[str, Any] | None:
        return None if of_a_part(match) else {}

    def opposite(self, task: Task) -> str:
        return kept_case(task)

    def holds(self, clause: Clause, arguments: Arguments, result: Any, task: Task) -> bool | None:
        keys_only = "key" in _around(clause, task)
        field = _field(clause, task)
        if field and isinstance(result, list) and all(isinstance(r, dict) and field in r for r in result):
            return all(r[field] == str(r[field]).lower() for r in result) if result else None
        texts = result_texts(result, keys_only)
        if keys_only and isinstance(result, dict) and not _kept(result, arguments):
            return False
        return all(t == t.lower() for t in texts) if texts else None

    def patches(self, clause: Clause, task: Task) -> Iterable[Patch]:
        yield from wrap_texts(task, ".lower()")
        yield from entry_text_patches(task, "{}.lower()")
        yield from loop_patches(task, "{0} = {0}.lower()\n")


CASES = re.compile(r"(?i)\b(?:(?:upper|lower|title)[- ]?cas\w*|capital\w*|caps|small letters)")


def kept_case(task: Task) -> str:
    """The kind that "don't convert to lower case" asks for; none where the words tell more of capitals."""
    if len(CASES.findall(task.prose())) > 1:
        return ""
    return "case kept" if textual(task.result_type) else "case sensitive"


def _kept(result: dict[Any, Any], arguments: Arguments) -> bool:
    """Where only the keys are to be lower case, the words in the values stay as they came."""
    given = strings_in(list(arguments))
    return all(
        s in given or s.lower() not in (g.lower() for g in given) for s in strings_in(list(result.values()))
    )


def _around(clause: Clause, task: Task) -> str:
    start, end = clause.span
    keys = re.search(r"(?i)\bkeys\b[^.;:,\n]{0,25}$", task.words[:start])
    return task.words[max(0, keys.start() if keys else start - 12) : end + 6].lower()


def _field(clause: Clause, task: Task) -> str:
    """The word before: of "emails in lower case" the field whose texts are meant."""
    before = re.search(
        r"([A-Za-z_]+)\s+(?:(?:are|come|comes|is|be|always|all)\s+)*$", task.words[: clause.span[0]]
    )
    return before.group(1).lower().rstrip("s") if before else ""


def result_texts(result: Any, keys_only: bool = False) -> list[str]:
    """The texts in a result; of a dict the keys where only they are meant (or hold the only texts)."""
    if isinstance(result, dict) and keys_only:
        return [s for key in result for s in strings_in(key)]
    return [t for t in strings_in(result) if any(c.isalpha() for c in t)]


def wrap_texts(task: Task, method: str) -> Iterable[Patch]:
    """Patches that put a str method on what is returned, according to the result's type."""
    match task.result_type.name:
        case "str":
            yield wrap_returns(task.name, "({})" + method)
        case "list" | "any":
            yield wrap_returns(task.name, "[item" + method + " for item in {}]")
        case "dict":
            yield wrap_returns(task.name, "{key" + method + ": value for key, value in ({}).items()}")


KIND = LowerResult()
