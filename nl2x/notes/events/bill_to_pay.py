"""A bill or goods that came in, with the day by which they have to be paid: no reminder, and not paid yet."""

from __future__ import annotations

import re


def bill_to_pay(low: str) -> bool:
    """Whether a note tells of a bill or of goods that came in and by when they are to be paid: "renewal in from Allianz,
    1,340, has to be paid by 31 August", "Desh sent pens worth 460, have to pay him next month"."""
    told = _TO_PAY.search(low)
    if told is None or len(_MUST.findall(low)) != 1:
        return False
    return bool(_BILL_IN.search(low[: told.start()]) or _GOODS_IN.search(low[: told.start()]))


_TO_PAY = re.compile(
    r"\b(has|have|needs?) to be (paid|settled|in) (by|before|on|in|within|at|next|end)\b|\bneeds paying (by|before)\b"
    r"|\b(have|has|got|need) to (pay|settle)( up| with)?( (him|her|them|it|that|for it|for them|this))?,? (by|before|on the|in|within|at|next|after)\b"
)
_GOODS_IN = re.compile(
    r"^\W*(?!i |we |just )[\w&.’' ]{2,40}? (has |have |just )*(sent|delivered|dropped off|dropped|supplied|brought|left) [^.;]{2,60}\d"
    r"|\b(got|received|took|taken) [^.;]{2,60} (from|off) [^.;]{2,40}\d"
)
_MUST = re.compile(
    r"\b(has|have|needs?|need|got|must|should|remember|don'?t forget)\b(?= to\b| paying\b| ring\b| call\b| chase\b)"
)
_BILL_IN = re.compile(
    r"\b(bill|invoice|renewal|statement|premium|demand|notice|quote)s? (is |has |just |came |come |got )*(in|arrived|landed|here|through|received|from)\b"
    r"|\b(got|received|had|have) (a|an|the|our|their|this) ([\w&'-]+ ){0,4}(bill|invoice|renewal|statement|demand)\b"
    r"|\b(sent|emailed|posted) (us |me )?(a|an|the|their|his|her|its) ([\w&'-]+ ){0,3}(bill|invoice|renewal|statement|demand)\b"
)
