"""Days that a bill, an invoice or a statement is of: when it was written, not when it was paid."""

from __future__ import annotations

import re

from nl2x.notes.catalogue import Event
from nl2x.notes.checks.overpaid import SETTLED
from nl2x.notes.facts.model import Day

_DOCUMENT = r"(?:bills?|invoices?|inv|statements?|fee ?notes?|demands?|reminders?|credit notes?|accounts?)"
_CALLED = r"(?: ?(?:no\.?|nr\.?|number|\#)? ?[a-z]{0,4}[-/]?\d[\w/-]*)?"
_OF = re.compile(
    rf"(?:\b{_DOCUMENT}{_CALLED},? ?\(?(?:(?:was |is |that was |which was )?(?:dated|of|from|issued|raised|sent|written)(?: on)?|\()"
    rf"|\b{_DOCUMENT}\b[^.;,\d]{{0,20}} (?:got|came|come|arrived|received|sent|raised|issued|dated|posted)(?: in| out)?(?: on)?"
    r"|\bdated)[ :]{0,2}(?:the )?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? )?$"
)
_S_BILL = re.compile(rf" (?:(?!paid|pay|got|for|and|to|in|by)[a-z-]+ ){{0,2}}?{_DOCUMENT}\b")
_SUPPLIED = re.compile(
    r"\bfor\b[^.;,\d]{0,40} (?:delivered|supplied|ordered|done|billed|invoiced|bought|sold)(?: to us| to him| to her| to them)?(?: on)? (?:the )?$"
)
_OF_WHAT_WAS_DONE = re.compile(
    r"\bfor (?:the|his|her|their|our|my|a|that) (?:\w+ ){0,2}?(?:sessions?|lessons?|class|classes|visits?|appointments?|jobs?|bookings?|gigs?"
    r"|shows?|trips?|hire|stay|treatments?|work|clean|delivery|order|match|game|days?|shift) (?:on|of|from)? ?(?:the )?$"
)
"""What was done on a day and is paid for now: "sent 50 for the session on the 4th"."""
_FOR = re.compile(r"\b(?:paid|pays|settled|sent|transferred)\b[^.;]*\bfor (?:the )?$")
_WHOSE = re.compile(r"[a-z]?['’]?s [a-z]{3}")
"""What was paid for is called by its day: "paid the institute 95 for last night's hall"."""
_HANDED_OVER = re.compile(r"\b(?:paid|pays|settled|cleared|transferred|sent)\b")
AT_ONCE = ("bought", "sold")


def is_documents(day: Day, note: str, kind: Event) -> bool:
    """Whether a day is that of the paper an event pays for: "paid Parr for their bill of 14 July"."""
    low = note.casefold()
    settles = kind.name in SETTLED or kind.name == "paid_accrued"
    if not settles and not (kind.name in AT_ONCE and _HANDED_OVER.search(low)):
        return False
    before, after = low[: day.span[0]], low[day.span[1] :]
    if _FOR.search(before) and _WHOSE.match(f"{day.words.casefold()}{after}", len(day.words) - 1):
        return True
    if _OF.search(before) or _S_BILL.match(after):
        return True
    return settles and bool(_SUPPLIED.search(before) or _OF_WHAT_WAS_DONE.search(before))
