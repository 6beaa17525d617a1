"""Some words are always in capitals: "id, url and vat are always in capitals"."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import Any

from nl2x.code.candidates.edits import wrap_returns
from nl2x.code.clauses.base import Clause, Patch, Probe, ResultKind
from nl2x.code.clauses.no_doubles import SIGNS
from nl2x.code.judging.inputs import Arguments, strings_in
from nl2x.code.reading.task import Task

WORD = r"['\"`]?[A-Za-z]{2,5}['\"`]?"
CAPITALS = r"(?:capitals|caps|capital letters|upper[- ]?case)"
LISTED = (
    rf"(?P<words>{WORD}(?:\s*[,/]\s*{WORD})*(?:\s*,)?\s*(?:and|or|&)\s+{WORD})\s+"
    rf"(?:(?:are|is|stays?|should be|must be|become|go)\s+)(?:always\s+|all\s+|kept\s+|written\s+|fully\s+)*(?:in\s+)?{CAPITALS}\b"
)
NOUNS = frozenset((
    "a", "an", "the", "all", "both", "it", "they", "them", "name", "names", "word", "words", "key", "keys", "city",
    "code", "codes", "first", "last", "text", "texts", "line", "lines", "title", "unit", "units", "day", "days",
    "month", "type", "result", "value", "only", "other", "item", "items", "plate", "vowel", "digit", "and", "or",
    "state", "rest", "this", "that", "one", "input", "users", "user", "row", "rows",
))  # fmt: skip


class WordsInCapitals(ResultKind):
    name = "words in capitals"
    about = "some words are always in capitals"
    patterns = (rf"(?:^|[(,;:.\n-]|\bbut\b)\s*{LISTED}",)

    def details(self, match: re.Match[str], task: Task) -> dict[str, Any] | None:
        words = tuple(dict.fromkeys(w.lower() for w in re.findall(r"[A-Za-z]+", match.group("words"))))
        words = tuple(w for w in words if w not in ("and", "or"))
        if NOUNS & {*words} or task.result_type.name not in ("str", "any"):
            return None
        return {"words": words}

    def probes(self, clause: Clause, task: Task, samples: Sequence[Arguments]) -> Iterable[Probe]:
        hard = []
        for arguments in [a for a in samples if a and isinstance(a[0], str)][:1]:
            texts = [
                word if not _seam(task) else f"some{_seam(task)}{word}" for word in clause.get("words")[:3]
            ]
            hard += [(text, *arguments[1:]) for text in texts]
        yield from super().probes(clause, task, [*hard, *samples])

    def holds(self, clause: Clause, arguments: Arguments, result: Any, task: Task) -> bool | None:
        words = [w for t in strings_in(result) for w in re.findall(r"[A-Za-z]+", t)]
        found = [w for w in words if w.lower() in clause.get("words")]
        return all(w == w.upper() for w in found) if found else None

    def patches(self, clause: Clause, task: Task) -> Iterable[Patch]:
        pattern = rf"\b(?:{'|'.join(clause.get('words'))})\b"
        change = f're.sub(r"{pattern}", lambda found: found.group().upper(), {{}}, flags=re.IGNORECASE)'
        yield wrap_returns(task.name, change)


def _seam(task: Task) -> str:
    """What stands between the words that come in, as the examples or the words tell; empty where they don't."""
    given = [e.args[0] for e in task.examples if e.args and isinstance(e.args[0], str)]
    found = [m.group() for text in given if (m := re.search(r"(?<=\w)(?:[^\w\s]|_| )(?=\w)", text))]
    named = [SIGNS[w] for w in re.findall(r"[a-z]+", task.prose().lower()) if w in SIGNS and SIGNS[w] != " "]
    return next(iter([*found, *named]), "")


KIND = WordsInCapitals()
