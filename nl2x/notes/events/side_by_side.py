"""Things and their sums one behind the other with no mark between them: "coffee 96 tea 22 sugar 8.50 all till"."""

from __future__ import annotations

import re
from itertools import pairwise

from nl2x.notes.accounts.purpose import spoken_for
from nl2x.notes.amounts.apart import each_apart
from nl2x.notes.book.knowledge import Knowledge
from nl2x.notes.book.precedents import telling
from nl2x.notes.facts.model import Amount, Facts, Kind, Role
from nl2x.notes.wording.segments import Segment, whole

_THING = r"[^\W\d_][\w'’&-]*(?: [^\W\d_][\w'’&-]*){0,2}"
_LEAD = re.compile(r"(?i)\W*(?:(?:i|we|just|also|today|yesterday|paid|bought|got|spent|had)\b:? )*")
_BETWEEN = re.compile(
    rf"(?i),? (?:(?:and|&|n|\+) )?(?P<thing>{_THING})[ :]{{1,2}}(?:[A-Z]{{1,3}} ?)?[£$€₦₹]?"
)
_TAIL = re.compile(
    r"(?i)\W*(?:(?:all|both|everything|it all|paid|today|yesterday)? ?(?:(?:in|by|on|with|from|out of|off|via) )?(?:the |my |our )?"
    r"(?:[^\W\d_][\w-]*(?: (?:account|card|tin|box|acct))?)?)?\W*"
)
_NO_THING = re.compile(
    r"(?i)\b(?:of|for|to|from|at|by|on|in|per|x|less|minus|off|was|is|were|are|which|each|total|rest|balance|half|deposit|tip|fees?|tax|vat|gst|hst"
    r"|change|back|refund\w*|owes?|owed|owing|sold|took|gave|cash|card|bank|cheque|check|transfer|interest|net|gross|or|not|no|till|until|due|paid"
    r"|number|no|inv|invoice|bill|receipt|flat|unit|room|van|plot|table)\b"
)
"""Words that make the figure behind them something else than the price of a thing, or tie it to the one before."""
_SMALL = 12
"""A bare whole number up to this may count things, or be the number of one."""
_FITS = 0.6
"""So well at least an account fits the words of each thing."""


def side_by_side(facts: Facts, knowledge: Knowledge) -> list[Segment]:
    """A stretch for each thing with its sum, where a note is nothing but such pairs, without as much as a comma between two
    of them, and each thing is one that the book has an account for; else none."""
    sums = sorted((a for a in facts.money if not a.how), key=lambda a: a.span)
    others = [a for a in facts.amounts if a.live and a not in sums and a.kind is not Kind.MONEY]
    if len(sums) < 2 or others or facts.references or not all(_is_price(a, facts.note) for a in sums):
        return []
    things = _things(facts.note, sums)
    if len(things) != len(sums) or any(_NO_THING.search(thing) or not telling(thing) for thing in things):
        return []
    if any(max(spoken_for(thing, knowledge).values(), default=0.0) < _FITS for thing in things):
        return []
    return each_apart(facts, whole(facts), sums)


def _is_price(amount: Amount, note: str) -> bool:
    marked = not amount.words.isdigit() or note[: amount.span[0]].endswith(("£", "$", "€", "₦", "₹"))
    return amount.role is Role.UNSAID and not amount.ambiguous and (marked or amount.value > _SMALL)


def _things(note: str, sums: list[Amount]) -> list[str]:
    """What stands before each sum; none where the note has any other form."""
    lead = _LEAD.match(note)
    found = [note[lead.end() if lead else 0 : sums[0].span[0]].rstrip(" :£$€₦₹")]
    bare = False
    for before, after in pairwise(sums):
        between = note[before.span[1] : after.span[0]]
        match = _BETWEEN.fullmatch(between)
        if match is None:
            return []
        bare = bare or not re.match(r"(?i),|\s*(?:and|&|n|\+)\s", between)
        found.append(match["thing"])
    first = re.fullmatch(_THING, found[0]) is not None
    return found if bare and first and _TAIL.fullmatch(note, sums[-1].span[1]) else []
