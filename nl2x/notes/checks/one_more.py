"""One thing more, named last and without a sum: "fuel 90 and phone"."""

from __future__ import annotations

import re

from nl2x.notes.accounts.purpose import spoken_for
from nl2x.notes.answering.answers import LEFT_OUT
from nl2x.notes.book.knowledge import Knowledge
from nl2x.notes.events.gate import Halt
from nl2x.notes.facts.model import Facts, Kind
from nl2x.notes.wording.words import words

_MORE = re.compile(
    r"(?i)(?P<between>(?: [^\W\d_]+){0,2}),? (?:and|&|\+|plus|n) (?:the |some |an? |my |our )?"
    r"(?P<more>[^\W\d_][\w'’-]*(?: [^\W\d_][\w'’-]*){0,2})\W*"
)
_TIED = re.compile(
    r"(?i)\b(?:for|with|of|to|from|at|between|in|by|both|half|off|less|tips?|change|tax|vat|gst|hst|cash|card|bank|back|all|more|rest"
    r"|fees?|interest|on|is|was|were|not|no|will|paid|got|took|then|so|it|them|me|us|him|her)\b"
)
"""Words that join what follows to something else than the sum before it, or make it no thing."""
_WAYS = frozenset("cash card bank transfer cheque check eftpos tin till visa".split())
"""What may stand between a sum and the next thing: how the sum was paid."""
_CLEAR, _LESS = 0.8, 0.5


def one_more(facts: Facts, knowledge: Knowledge) -> Halt | None:
    """The question about a thing that is named behind the last sum, joined by "and", with no sum of its own, where the book
    has another account for it than for what stands before the sum: one of them would be lost."""
    sums = sorted(a.span for a in facts.amounts if a.live and not a.how and a.kind is Kind.MONEY)
    if not sums:
        return None
    match = _MORE.fullmatch(facts.note, sums[-1][1])
    before = facts.note[sums[-2][1] if len(sums) > 1 else 0 : sums[-1][0]]
    if match is None or not re.search(r"[^\W\d_]{3}", before):
        return None
    ways = {stem for t in knowledge.chart.money for stem in t.stems} | _WAYS
    between, more = ({w.stem for w in words(match[part])} for part in ("between", "more"))
    if not between <= ways or more <= ways or _TIED.search(match["more"]):
        return None
    if not _is_another(match["more"], before, knowledge):
        return None
    thing = match["more"]
    span = match.end("between"), match.end("more")
    return Halt(
        f'"{thing}": no sum is told for that. Book the rest without it?', span, LEFT_OUT, ("yes", "no")
    )


def _is_another(thing: str, before: str, knowledge: Knowledge) -> bool:
    """Whether a thing has an account that what stands before the sum hardly speaks for."""
    own, others = spoken_for(thing, knowledge), spoken_for(before, knowledge)
    best = max(own, key=lambda name: own[name], default="")
    return bool(best) and own[best] >= _CLEAR and others.get(best, 0.0) < _LESS * own[best]
