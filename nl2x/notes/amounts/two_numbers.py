"""Two bare numbers behind one thing: "train 1043 to Leeds, 45". The first may be what the thing is called by."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from nl2x.notes.answering.answered_figures import EACH_FOR_ITSELF, offered_sums
from nl2x.notes.book.precedents import telling
from nl2x.notes.events.gate import Halt
from nl2x.notes.facts.model import Amount, Facts, Role
from nl2x.notes.wording.segments import Segment

_ADDED = re.compile(r"(?i)\b(and|n|plus|then|also|another)\b|[&+;\n]")
"""What stands between two sums, and not between what a thing is called by and its price."""
_NAMED = re.compile(r"[^\W\d_]{2,}[^\d,;]*$")


def number_and_sum(facts: Facts, items: Sequence[Segment]) -> Halt | None:
    """The question which of them is for what, where an item of a list has no words of its own."""
    bare = [_says_nothing(item, facts) for item in items]
    for i, (before, after) in enumerate(pairwise(items), start=1):
        alone = bare[i] and not bare[i - 1] and not any(bare[i + 1 : i + 2])
        first, second = _only(before), _only(after)
        if not alone or first is None or second is None or not first.words.isdigit():
            continue
        between = facts.note[first.span[1] : second.span[0]]
        if _NAMED.search(facts.note[: first.span[0]]) and not _ADDED.search(between):
            question = f'Which of "{first.words}", "{second.words}" is for what?'
            options = (EACH_FOR_ITSELF, *offered_sums((first, second)))
            return Halt(question, (before.start, after.end), "amounts", options)
    return None


_OTHERWISE = frozenset("out in off up into over for to back ref re per".split())
"""Small words that no way of paying has: "70 in subs, 38 out to the ref"."""


def _says_nothing(item: Segment, facts: Facts) -> bool:
    """Whether an item is a sum, and at most how it was paid."""
    told = (*facts.days, *facts.periods, *facts.parties)
    words = set(re.findall(r"[a-z]{2,}", item.text.casefold()))
    return (
        not telling(item.text)
        and not words & _OTHERWISE
        and not any(item.start <= f.span[0] < item.end for f in told)
    )


def _only(item: Segment) -> Amount | None:
    money = item.figures.money
    return money[0] if len(money) == 1 and money[0].role is Role.UNSAID else None
