"""A bill that came in, with the day by which it has to be paid: no reminder, and not paid yet."""

from __future__ import annotations

import re


def bill_to_pay(low: str) -> bool:
    """Whether a note tells of a bill that came in and by when it is to be paid: "renewal in from Allianz, 1,340, has to
    be paid by 31 August"."""
    told = _TO_PAY.search(low)
    return told is not None and bool(_BILL_IN.search(low[: told.start()])) and len(_MUST.findall(low)) == 1


_TO_PAY = re.compile(
    r"\b(has|have|needs?) to be (paid|settled|in) (by|before|on|in|within|at|next|end)\b|\bneeds paying (by|before)\b"
)
_MUST = re.compile(
    r"\b(has|have|needs?|need|got|must|should|remember|don'?t forget)\b(?= to\b| paying\b| ring\b| call\b| chase\b)"
)
_BILL_IN = re.compile(
    r"\b(bill|invoice|renewal|statement|premium|demand|notice|quote)s? (is |has |just |came |come |got )*(in|arrived|landed|here|through|received|from)\b"
    r"|\b(got|received|had|have) (a|an|the|our|their|this) ([\w&'-]+ ){0,4}(bill|invoice|renewal|statement|demand)\b"
    r"|\b(sent|emailed|posted) (us |me )?(a|an|the|their|his|her|its) ([\w&'-]+ ){0,3}(bill|invoice|renewal|statement|demand)\b"
)
