"""Only whole words count: "cat" must not hit "category"."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import Any

import libcst as cst
import libcst.matchers as m

from nl2x.code.candidates.edits import code, expression, replace_expressions
from nl2x.code.clauses.base import Clause, Patch, Probe, ResultKind
from nl2x.code.judging.inputs import Arguments
from nl2x.code.reading.task import Task


class WholeWords(ResultKind):
    name = "whole words"
    about = "a word inside a longer one doesn't count"
    patterns = (
        r"\b(?:only\s+)?(?:whole|entire|full|complete)[- ]words?(?:\s+only)?\b(?:[^.;]{0,12}\([^)]*\))?",
        r"\bnot\s+(?:as\s+)?(?:a\s+)?parts? of (?:an?\s+|other\s+|another\s+)?(?:longer\s+|larger\s+|bigger\s+)?words?\b",
        r"\bnot (?:inside|within|in the middle of) (?:an?\s+|other\s+|another\s+)?(?:longer\s+|larger\s+)?words?\b",
        r"['\"]\w+['\"] (?:must not|should not|shouldn'?t|mustn'?t|doesn'?t|does not) (?:hit|match|count in|touch) ['\"]\w+['\"]",
    )

    def details(self, match: re.Match[str], task: Task) -> dict[str, Any] | None:
        kinds = task.parameter_types
        texts = [i for i, kind in enumerate(kinds) if kind.name == "str"]
        wanted = [
            i
            for i, kind in enumerate(kinds)
            if i != (texts or [0])[0]
            and (kind.name == "str" or (kind.name == "list" and kind.item().name in ("str", "any")))
        ]
        return {"text": texts[0], "words": wanted[0]} if texts and wanted else None

    def probes(self, clause: Clause, task: Task, samples: Sequence[Arguments]) -> Iterable[Probe]:
        text, words = clause.get("text"), clause.get("words")
        made = []
        for sample in [s for s in samples if len(s) > max(text, words)][:6]:
            wanted = sample[words] if isinstance(sample[words], str) else (sample[words] or [""])[0]
            if isinstance(wanted, str) and wanted.isalnum():
                changed = list(sample)
                changed[text] = f"q{wanted}s and {wanted}q"
                changed[words] = wanted if isinstance(sample[words], str) else [wanted]
                made.append(tuple(changed))
        yield from super().probes(clause, task, made)

    def holds(self, clause: Clause, arguments: Arguments, result: Any, task: Task) -> bool | None:
        match result:
            case bool():
                return not result
            case int():
                return result == 0
            case list():
                return result == []
            case str():
                return result == arguments[clause.get("text")]
        return None

    def patches(self, clause: Clause, task: Task) -> Iterable[Patch]:
        any_case = re.search(r"(?i)\b(?:case|capital\w*|casing)\b", task.prose())
        flags = ", flags=re.IGNORECASE" if any_case else ""
        yield replace_expressions(task.name, lambda node: _whole(node, flags))


def _whole(node: cst.BaseExpression, flags: str) -> cst.BaseExpression | None:
    """`text.replace(word, x)` and `text.count(word)` with the edges of words around the word."""
    if not m.matches(node, m.Call(func=m.Attribute())):
        return None
    assert isinstance(node, cst.Call) and isinstance(node.func, cst.Attribute)
    source, arguments = code(node.func.value), [code(a.value) for a in node.args]
    pattern = rf'rf"(?<!\w){{re.escape({arguments[0]})}}(?!\w)"' if arguments else ""
    match node.func.attr.value, len(arguments):
        case "replace", 2:
            return expression(f"re.sub({pattern}, {arguments[1]}, {source}{flags})")
        case "count", 1:
            return expression(f"len(re.findall({pattern}, {source}{flags}))")
    return None


KIND = WholeWords()
