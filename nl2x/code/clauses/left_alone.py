"""Some characters stay as they are while something is done to others: "keep the spaces", "other characters
unchanged"."""

from __future__ import annotations

import re
import string
from collections import Counter
from collections.abc import Iterable, Sequence
from typing import Any

from nl2x.code.clauses.base import HELD, MOOT, Clause, Finding, Outcome, Probe, ResultKind, failed, show_call
from nl2x.code.clauses.base import shown as told
from nl2x.code.clauses.kept_characters import REST_GOES
from nl2x.code.judging.inputs import Arguments
from nl2x.code.reading.task import Task
from sandbox import Returned

CLASSES = {
    "space": " ", "blank": " ", "dash": "-", "hyphen": "-", "dot": ".", "comma": ",", "underscore": "_",
    "slash": "/", "digit": string.digits, "punctuation": string.punctuation,
}  # fmt: skip
ONE = r"(?:spaces|blanks|dashes|hyphens|dots|commas|underscores|slashes|digits|punctuation)"
LIST = rf"{ONE}(?:\s*(?:,|and|or|,\s*and|&)\s*(?:the\s+)?{ONE})*"
AS_THEY_ARE = (
    r"(?:as\s+(?:they\s+are|it\s+is|is|they\s+were)|unchanged|untouched|alone|in\s+place|where\s+they\s+are)"
)
STAY = rf"(?:(?:should|must|will|are|is|be)\s+)*(?:stays?|remains?|kept|left|unchanged|untouched)(?:\s+(?:the\s+same|{AS_THEY_ARE}))*"
OTHERS = r"(?:all\s+)?(?:the\s+)?other\s+(?:characters|chars|signs|symbols)|everything\s+else|anything\s+else"
END = r"(?=\s*(?:$|[,.;:)]))"
PUT = r"(?:leave|leaving|keep|keeping)"

VOWELS = "aeiouAEIOU"
MARKS = "?! ;"
ACTED: tuple[tuple[str, str], ...] = (
    (r"\bvowels?\b", "bcdXYZ 123" + MARKS),
    (r"\bconsonants?\b", "aeiOU 123" + MARKS),
    (r"\bdigits?\b", "abC dEf" + MARKS),
    (r"\b(?:letters?|alphabet\w*|caesar|rot-?13|ciphers?|atbash)\b", "12 345" + MARKS),
)
"""What the words say is changed, and a text without any of that."""
MORE = re.compile(
    r"\b(?:first|last|capital\w*|upper\w*|lower\w*|case|every (?:second|other|third)|spaces?|blanks?|punctuation|"
    r"trim\w*|strip\w*|words?|lines?|double\w*|repeated)\b",
    re.IGNORECASE,
)
"""Words beside which it isn't plain which the others are."""

NAMED = re.compile(
    r"\b(?:space|blank|dash|hyphen|dot|comma|underscore|slash|punctuation)(?:e?s)?\b", re.IGNORECASE
)
MADE = re.compile(
    r"\b(?:slug\w*|trim\w*|strip\w*|collaps\w*|squeez\w*|normali\w*|pad\w*|wrap\w*|indent\w*|truncat\w*|shorten\w*|"
    r"cut\w*|clean\w*|join\w*|insert\w*|add\w*|format\w*|split\w*|only|first|last \d+ words|remov\w*|drop\w*|delet\w*)\b",
    re.IGNORECASE,
)
"""Where signs are put in or go, how many of them stay isn't plain."""


class LeftAlone(ResultKind):
    name = "left alone"
    about = "some characters stay as they are"
    patterns = (
        rf"\b(?P<others>{OTHERS})\s+{STAY}{END}",
        rf"\b{PUT}\s+(?P<others>{OTHERS})(?:\s+{AS_THEY_ARE})?{END}",
        rf"(?:^|[,;:.(]\s*|\b(?:and|but)\s+)(?:the\s+|all\s+)?(?P<list>{LIST})\s+{STAY}{END}",
        rf"\b{PUT}\s+(?:all\s+)?(?:the\s+)?(?P<list>{LIST})(?:\s+{AS_THEY_ARE})?{END}",
    )

    def details(self, match: re.Match[str], task: Task) -> dict[str, Any] | None:
        kinds = [kind.name for kind in task.parameter_types[:1]]
        if kinds != ["str"] or task.result_type.name not in ("str", "any"):
            return None
        before = match.string[: match.start()]
        if not re.search(r"\w", before):
            return None  # "Keep digits" by itself is what the function is for.
        said = match.groupdict()
        if said.get("list"):
            rest = f"{before} {match.string[match.end() :]}"
            if REST_GOES.search(match.string) or MADE.search(rest) or NAMED.search(rest):
                return None
            names = [re.sub(r"(?<=sh)es$|s$", "", w) for w in re.findall(ONE, said["list"].lower())]
            kept = "".join(CLASSES[name] for name in names)
            return {"kept": kept, "plain": ""}
        rest = before + match.string[match.end() :]
        plain = [text for acted, text in ACTED if re.search(acted, rest, re.IGNORECASE)]
        return None if len(plain) != 1 or MORE.search(rest) else {"kept": "", "plain": plain[0]}

    def probes(self, clause: Clause, task: Task, samples: Sequence[Arguments]) -> Iterable[Probe]:
        first = [a for a in samples if a and isinstance(a[0], str)][:2]
        if clause.get("plain"):
            for arguments in first:
                made = (clause.get("plain"), *arguments[1:])
                yield Probe((made,), self._same(task, made))
            return
        hard = [("a-b c.d, 12_x/y (Z)! -", *a[1:]) for a in first[:1]]
        yield from super().probes(clause, task, [*hard, *samples])

    def _same(self, task: Task, arguments: Arguments):  # type: ignore[no-untyped-def]
        """A text that holds nothing but others comes back as it is."""

        def judge(outcomes: Sequence[Outcome]) -> Finding:
            (outcome,) = outcomes
            if not isinstance(outcome, Returned):
                return MOOT
            good = outcome.value == arguments[0]
            return HELD if good else failed(f"{show_call(task, arguments)} {told(outcome)}")

        return judge

    def holds(self, clause: Clause, arguments: Arguments, result: Any, task: Task) -> bool | None:
        kept = clause.get("kept")
        if not isinstance(result, str) or not isinstance(arguments[0], str):
            return None
        came = Counter(c for c in arguments[0] if c in kept)
        return came == Counter(c for c in result if c in kept) if came else None


KIND = LeftAlone()
