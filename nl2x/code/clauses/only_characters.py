"""Which characters may occur in what is valid: "letters, digits and underscore only"."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from typing import Any

from nl2x.code.candidates.edits import at_entry
from nl2x.code.clauses.base import HELD, MOOT, Clause, Finding, Kind, Outcome, Patch, Probe, failed, show_call
from nl2x.code.clauses.kept_characters import KIND_WORD, KINDS
from nl2x.code.judging.inputs import Arguments
from nl2x.code.reading.task import Task
from sandbox import Returned

LIST = rf"{KIND_WORD}(?:\s*(?:,|and|or|&|/|\s)\s*(?:an?\s+|the\s+)?{KIND_WORD})*"
FOREIGN = ("!", " ", "é", "-", ".", "\n")


class OnlyCharacters(Kind):
    name = "only characters"
    about = "what holds any other character is not valid"
    patterns: Sequence[str] = (
        rf"\b(?:only|just|nothing but)\s+(?:of\s+)?(?P<list>{LIST})(?:\s+(?:are\s+)?allowed)?",
        rf"(?P<list>\b{LIST})\s+(?:only\b|are allowed\b|allowed\b)",
    )
    silent: Sequence[str] = (
        r"\b(?:keep|count|return|remove|drop|strip|sum|find)\w*\s+(?:only\s+)?(?:the\s+)?(?:letters|digits)",
    )

    def details(self, match: re.Match[str], task: Task) -> dict[str, Any] | None:
        kinds = [t.name for t in task.parameter_types]
        if task.result_type.name != "bool" or kinds[:1] != ["str"]:
            return None
        words = [
            re.sub(r"(?:es|s)$", "", w.lower().split()[0]) for w in re.findall(KIND_WORD, match["list"], re.I)
        ]
        known = {"das": "dash", "underscor": "underscore", **{k: k for k in KINDS}}
        return {"set": "".join(dict.fromkeys(KINDS[known[w]] for w in words if w in known))}

    def probes(self, clause: Clause, task: Task, samples: Sequence[Arguments]) -> Iterable[Probe]:
        foreign = [c for c in FOREIGN if not re.match(f"[{clause.get('set')}]", c)]
        for arguments in [a for a in samples if a and isinstance(a[0], str) and len(a[0]) > 1]:
            for i, c in enumerate(foreign):
                text = arguments[0]
                # Put in the place of one in the middle, so that length, start and end stay as they were.
                other = f"{text}{c}" if c == "\n" else text[: len(text) // 2] + c + text[len(text) // 2 + 1 :]
                if i < 4 or arguments is samples[0]:
                    yield Probe(
                        (arguments, (other, *arguments[1:])), self._judge((other, *arguments[1:]), task)
                    )

    def _judge(self, other: Arguments, task: Task) -> Callable[[Sequence[Outcome]], Finding]:
        def judge(outcomes: Sequence[Outcome]) -> Finding:
            valid, changed = outcomes
            if not isinstance(valid, Returned) or valid.value is not True:
                return MOOT
            wrong = isinstance(changed, Returned) and changed.value is True
            return failed(f"{show_call(task, other)} gave True") if wrong else HELD

        return judge

    def patches(self, clause: Clause, task: Task) -> Iterable[Patch]:
        name = task.parameter_names()[0]
        yield at_entry(
            task.name, f'if re.fullmatch(r"[{clause.get("set")}]*", {name}) is None:\n    return False\n'
        )


KIND = OnlyCharacters()
