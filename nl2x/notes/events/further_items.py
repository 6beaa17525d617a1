"""A further item of a list, beside the one before it: whether it is another event, and what it is for where its own words
tell nothing."""

from __future__ import annotations

import re
from dataclasses import replace

from nl2x.notes.accounts.filled import Filled
from nl2x.notes.book.precedents import telling
from nl2x.notes.events.reading import Draft
from nl2x.notes.events.recognise import Guess
from nl2x.notes.wording.segments import Segment


def by_itself(guess: Guess, before: Guess, text: str) -> bool:
    """Whether an item of a list is something else than the one before it: money that goes the other way, or what the
    book has just so, after a debt that was settled ("NIC for July 648 and 120 fuel for the van")."""
    if _I_PAID.match(text) and guess.event.flow == "out" and before.event.flow == "in":
        return True  # "she paid me 180 & I gave Craig his 45"
    if before.event.name == "customer_bounced" and guess.event.name != "customer_bounced":
        return True  # nothing bounces twice: what the bank took for it is a cost
    if guess.event.name == "bought" and _CHARGED.search(text):
        return True  # "wired them 300 of it, and the bank's wire charge was 6.50": no second payment
    if guess.cue is not None:
        return False
    settled = before.event.name in ("paid_accrued", "paid_bill", "paid_sales_tax", "loan_payment")
    told = guess.like is not None and guess.like.score >= _JUST_SO and guess.event.name == "bought"
    return guess.score >= 1.2 and (guess.event.flow != before.event.flow or (settled and told))


_JUST_SO = 0.6
_CHARGED = re.compile(
    r"(?i)\b(?:bank|wire|transfer|swift|transaction|remittance|tt)(?:['’]?s)? (?:(?!and\b)\w+ )?(?:charges?|fees?|commission)\b"
    r"|\b(?:the |our )?bank (?:has |have |also )?(?:charged|took|kept|deducted)\b"
)
"""What a bank takes for a payment."""
_I_PAID = re.compile(
    r"(?i)^\W*(?:and |& |then |but |so |out of (?:that|it|this) |from (?:that|it) )*(?:i|we)(?:'ve|’ve| have|'d|’d| had)? (?:just |already )?(?:gave|given|paid|sent|handed|bought|spent|slipped)\b"
)


def account_as_before(
    role: str, guess: Guess, segment: Segment, found: Filled, before: Draft | None
) -> Filled | None:
    """What a further item of a list is for, where its own words tell nothing: "petrol friday 81, saturday 78"."""
    goes_with = _GOES_WITH.search(segment.text)
    if goes_with and _OF_ITS_OWN.search(segment.text[: goes_with.start()]):
        goes_with = None
    if role != "what" or before is None:
        return None
    if not goes_with and (found.sure >= 0.6 or telling(segment.text) - _DAYS):
        return None
    if goes_with and found.spans and found.sure >= _NAMED:
        return None  # "rent 650 and the maintenance 85 with it"
    if before.guess.event.name != guess.event.name or "what" not in before.filled:
        return None
    return replace(before.filled["what"], sure=min(0.9, before.filled["what"].sure), spans=())


_GOES_WITH = re.compile(r"(?i)\b(for|to go with|with) (it|them|that|this)\b(?! (price|money|amount|job|one))")
"""A further item that is for the one before it: "lens 649 + bag for it 55"."""
_OF_ITS_OWN = re.compile(r"(?i)\b(had|has|bought|took|got)\b")
"""What says that a further item was another thing: "and the lady had two guinea pigs with it"."""
_NAMED = 0.8
"""How sure an account is that a further item's own words name."""
_DAYS = frozenset(("sept", "sep", "mon", "tue", "tues", "wed", "thu", "thur", "thurs", "fri", "sat", "sun"))
