"""Only some characters stay in the result: "everything that isn't a letter, digit or dash is dropped"."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import Any

from nl2x.code.candidates.edits import wrap_returns
from nl2x.code.clauses.base import Clause, Patch, Probe, ResultKind
from nl2x.code.judging.inputs import Arguments
from nl2x.code.reading.task import Task

KINDS = {
    "letter": "a-zA-Z",
    "digit": "0-9",
    "number": "0-9",
    "space": " ",
    "dash": r"\-",
    "hyphen": r"\-",
    "underscore": "_",
    "dot": ".",
    "alphanumeric": "a-zA-Z0-9",
    "comma": ",",
    "minu": r"\-",
}
KIND_WORD = r"(?:letters?|digits?|numbers?|spaces?|dash(?:es)?|hyphens?|underscores?|dots?|commas?|alphanumerics?(?:\s+characters?)?)"
LIST = (
    rf"(?:an?\s+|the\s+)?{KIND_WORD}(?:\s*(?:,|and|or|,\s*(?:and|or)|nor|&)\s*(?:an?\s+|the\s+)?{KIND_WORD})*"
)


ONLY = r"(?:only|just|nothing\s+but|solely)"
ALONE = re.compile(rf"\b{ONLY}\b", re.IGNORECASE)
REST_GOES = re.compile(
    r"\b(?:remov|drop|strip|delet|discard|throw|filter|get\s+rid|leav\w+\s+out)\w*\b[^.;\n]{0,30}"
    r"\b(?:else|rest|others?|remaining|all\s+other|anything|everything)\b|"
    r"\b(?:everything|anything|all)\s+else\b|\bthe\s+(?:rest|others?)\s+(?:is|are|goes?|gets?)\b",
    re.IGNORECASE,
)
"""How it is said that what isn't kept goes."""


ONE_MORE = r"\s*(?:,|and|or|plus)\s+(?:an?\s+|the\s+)?(?:(?:leading|first|single|plain)\s+)?['\"(]?([^\w\s'\"(),.;])(?![\w])"
"""A sign that stays as well: "keep only digits and a leading +"."""


class KeptCharacters(ResultKind):
    name = "kept characters"
    about = "only some characters stay"
    patterns = (
        rf"\b(?:everything|anything|all (?:characters|else)|characters?|other characters|chars)\s+(?:else\s+)?(?:that\s+|which\s+)?(?:isn'?t|is not|aren'?t|are not|other than|but|except(?: for)?)\s+(?P<list>{LIST})[^.;,]{{0,12}}?\b(?:is|are|gets?|should be|must be)?\s*(?:dropped|removed|deleted|stripped|thrown (?:away|out)|discarded|left out|ignored|goes|go)\b",
        rf"\b(?:only\s+)?(?:keep|keeps|keeping|retain\w*|leave|leaving)\s+(?:{ONLY}\s+)?(?:the\s+)?(?P<kept>{LIST})(?:\s+only)?\b(?!\s+(?:unchanged|as|alone|together))",
        rf"\b(?:remove|drop|strip|delete)\s+(?:everything|anything|all(?: characters)?)\s+(?:but|except|that isn'?t|other than|that is not)\s+(?P<list>{LIST})",
    )

    def details(self, match: re.Match[str], task: Task) -> dict[str, Any] | None:
        if task.result_type.name not in ("str", "any"):
            return None
        if re.match(
            r"\s*(?:,|and|or|plus)\s+(?:an?\s+|the\s+)?(?:leading|first)\s+\w", match.string[match.end() :]
        ):
            return None  # "and a leading plus": one more sign stays, but only there.
        kept = match.groupdict().get("kept")
        # "Mask all digits, keep the spaces": of what else is there it says nothing.
        if kept and not (ALONE.search(match.group()) or REST_GOES.search(match.string)):
            return None
        words = re.findall(KIND_WORD, kept or match.group("list"), re.IGNORECASE)
        singles = [
            w.lower().split()[0].removesuffix("es")
            if "dash" in w.lower()
            else w.lower().split()[0].rstrip("s")
            for w in words
        ]
        more = re.match(ONE_MORE, match.string[match.end() :])
        signs = [re.escape(more.group(1))] if more else []
        return {"set": "".join(dict.fromkeys([*(KINDS[s] for s in singles if s in KINDS), *signs]))}

    def probes(self, clause: Clause, task: Task, samples: Sequence[Arguments]) -> Iterable[Probe]:
        hard = [("a1 b-2_c!d.e, (f)?", *a[1:]) for a in samples[:1] if a and isinstance(a[0], str)]
        yield from super().probes(clause, task, [*hard, *samples])

    def holds(self, clause: Clause, arguments: Arguments, result: Any, task: Task) -> bool | None:
        if not isinstance(result, str) or not result:
            return None
        return re.fullmatch(f"[{clause.get('set')}{_added(task)}]*", result) is not None

    def patches(self, clause: Clause, task: Task) -> Iterable[Patch]:
        yield wrap_returns(task.name, f're.sub(r"[^{clause.get("set")}]", "", {{}})')


def _added(task: Task) -> str:
    """Characters that other words put into the result ("spaces become dashes")."""
    into = re.search(
        r"\b(?:become|becomes|with|to|into|by)\s+(?:an?\s+|single\s+)?(dash|hyphen|underscore|space|dot)",
        task.prose(),
    )
    return KINDS[into.group(1)] if into else ""


KIND = KeptCharacters()
