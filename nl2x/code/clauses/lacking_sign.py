"""What comes of a text without a sign that it usually has: "texts without exactly one @ come back unchanged"."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence

from nl2x.code.candidates.edits import at_entry
from nl2x.code.clauses.base import (
    HELD,
    MOOT,
    Clause,
    Finding,
    Kind,
    Outcome,
    Patch,
    Probe,
    compiled,
    failed,
    same,
    show_call,
    shown,
)
from nl2x.code.clauses.signs import SIGNS
from nl2x.code.judging.inputs import Arguments
from nl2x.code.reading.conditions import Result, result_in
from nl2x.code.reading.negation import Denial
from nl2x.code.reading.task import Task
from nl2x.code.reading.values import source_of
from sandbox import Raised, Returned

SIGN = rf"(?P<sign>{'|'.join(s for s in SIGNS if s != 'at')}|@|['\"`](?P<quoted>[^\w\s])['\"`]|(?P<bare>[@:=#|;]))(?![\w'])"
SLIPS = ("ValueError", "IndexError", "KeyError", "TypeError", "AttributeError", "UnboundLocalError")
SMALLER = re.compile(
    r"\b(?:lines?|rows?|words?|entries|items?|cells?|columns?|names?|parts?|ones)\s+$", re.IGNORECASE
)
"""Before "without a colon": it is told of parts of what comes in."""
CUT = r"(?:[^.;!?\n]|\.(?=[\w.]))+"


class LackingSign(Kind):
    name = "lacking sign"
    about = "a given result for a text without a sign that it usually has"
    conditions = (
        rf"\b(?:without|w/o|lacking|lacks?|missing|ha(?:s|ve) no|with no)\s+(?P<one>exactly one\s+)?(?:an?\s+|any\s+|single\s+)?{SIGN}",
        rf"\b(?:if|when|where)\s+(?:there\s*(?:['\u2019]?s|is|are)\s+)?no(?P<one>t exactly one)?\s+{SIGN}",
        rf"(?:^|[,:(])\s*no\s+(?P<one>)?{SIGN}\s*(?=[:,]|->|=>|→|=|means|gives|returns|is\b|at all|in it)",
    )

    def detect(self, task: Task) -> Iterator[Clause]:
        if "str" not in [k.name for k in task.parameter_types]:
            return
        for sentence in re.finditer(CUT, task.prose()):
            for match in (m for p in self.conditions for m in compiled(p).finditer(sentence.group())):
                text, start = sentence.group(), sentence.start()
                if SMALLER.search(text[: match.start()]):
                    continue
                rest = text[match.end() :]
                stop = len(rest) - len(rest.lstrip(" ,:"))
                after = re.split(r",(?=\s)", rest[stop:])[0]
                # "… -> None, ValueError if there is no comma": what is told before is this one's as well.
                before = re.split(r",(?=\s)", text[: match.start()])[-1] if not after.strip(" )") else ""
                result = result_in(rest[:stop] + after) or result_in(before)
                sign = (
                    match.group("quoted")
                    or match.group("bare")
                    or SIGNS.get(match.group("sign").lower(), "@")
                )
                # The text is only cut into its parts: what matters is that it doesn't break off.
                span = (start + match.start(), start + match.end())
                yield self.clause(task, span, sign=sign, result=result, one=bool(match.group("one")))
                return

    def denial_of(self, clause: Clause, task: Task) -> Denial | None:
        """Its own words deny."""
        return None

    def probes(self, clause: Clause, task: Task, samples: Sequence[Arguments]) -> Iterable[Probe]:
        sign, made = clause.get("sign"), dict[str, Probe]()
        for base in samples:
            for i, value in enumerate(base):
                if not isinstance(value, str) or sign not in value.strip():
                    continue
                others = [value.replace(sign, ""), value.replace(sign, "x")]
                others += [value + sign + "x", value.replace(sign, sign * 2, 1)] if clause.get("one") else []
                for other in (o for o in others if o.strip()):
                    arguments = (*base[:i], other, *base[i + 1 :])
                    made.setdefault(
                        repr(arguments), Probe((base, arguments), self._judge(clause, task, arguments, i))
                    )
                break
        yield from list(made.values())[:12]

    def _judge(
        self, clause: Clause, task: Task, arguments: Arguments, i: int
    ) -> Callable[[Sequence[Outcome]], Finding]:
        result: Result | None = clause.get("result")

        def judge(outcomes: Sequence[Outcome]) -> Finding:
            base, outcome = outcomes
            if not isinstance(base, Returned):
                return MOOT
            if result is None or result.what == "argument":
                # What is to come of it isn't read, only that something is.
                broke = outcome.type_name if isinstance(outcome, Raised) else ""
                if broke not in SLIPS or broke in task.words:
                    return MOOT
                good = False
            elif result.what == "raise":
                good = isinstance(outcome, Raised) and (
                    result.error in (outcome.type_name, *outcome.bases) or result.error == "Exception"
                )
            else:
                wanted = arguments[i] if result.what == "unchanged" else result.value
                good = isinstance(outcome, Returned) and same(outcome.value, wanted)
            return HELD if good else failed(f"{show_call(task, arguments)} {shown(outcome)}")

        return judge

    def patches(self, clause: Clause, task: Task) -> Iterable[Patch]:
        result: Result | None = clause.get("result")
        texts = [
            n for n, k in zip(task.parameter_names(), task.parameter_types, strict=False) if k.name == "str"
        ]
        if result is None or not texts or result.what == "argument":
            return
        name, sign = texts[0], clause.get("sign")
        test = f"{name}.count({sign!r}) != 1" if clause.get("one") else f"{sign!r} not in {name}"
        error = "ValueError" if result.error == "Exception" else result.error
        then = {
            "raise": f"raise {error}({(result.message or clause.words)!r})",
            "unchanged": f"return {name}",
        }.get(result.what, f"return {source_of(result.value)}")
        yield at_entry(task.name, f"if {test}:\n    {then}\n")


KIND = LackingSign()
