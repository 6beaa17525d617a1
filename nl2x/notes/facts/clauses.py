"""Where one event may end and the next begin."""

from __future__ import annotations

import re

from nl2x.notes.facts.model import Clause
from nl2x.notes.facts.text import Text

_VERBS = (
    r"(?:paid|bought|got|sold|received|sent|invoiced|billed|took|gave|put|transferred|moved|withdrew|deposited|lent|borrowed|"
    r"refunded|returned|spent|topped|replenished|refilled|ordered|owner|customer|she paid|he paid|they paid|picked up|collected|repaid|reimbursed)"
)
BREAK = re.compile(
    r"[;\n]+|(?<![\d.])\.(?=[ ]|$)|(?<=\d)\.(?=[ ]+[a-z]|[ ]*$)|[!?]+(?=[ ]|$)|[ ]/{1,2}[ ]|[ ][|][ ]|[ ]&[ ](?="
    + _VERBS
    + r"\b)|"
    r",?[ ](?:then|also|plus also|as well as|and also|and then)[ ]|[ ]and (?:i |we )?(?="
    + _VERBS
    + r"\b)|, (?=(?:i |we )?"
    + _VERBS
    + r"\b)|,?[ ]and (?=(?:the|our|my|his|her|some) (?!(?:total|sum|lot|bill|whole|amount|job|grand|final)\b)(?:[a-z-]+ ){1,3}(?:came|comes|cost|costs) (?:to |us )?[£$€₦₹r]?\d)|"
    + r",?[ ]and (?=(?:the|our|my|his|her) (?!(?:total|sum|lot|whole|amount|rest|balance|remainder|other|second|change)\b)(?:[a-z'’-]+ ){1,3}"
    + r"(?:came|went|landed|arrived|cleared) (?:out|off|in|through|today|yesterday|this|on)\b)|"
    # "Bren 45 cash n Sean 95 card": the way of paying ends what the first of them paid.
    + r"(?:(?<= cash)|(?<= card)|(?<=cheque)|(?<=check)|(?<=transfer)|(?<=eftpos)|(?<=momo)|(?<= bank))"
    + r",?[ ](?:and|n|&|\+)[ ](?=[a-z'’-]+ [£$€₦₹r]?\d)"
)
_ABBREVIATION = re.compile(
    r"(?:\b(?:mr|mrs|ms|dr|st|inc|ltd|co|corp|no|nr|inv|approx|rs|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|vs|e\.g|i\.e|etc|ref|acct|a\.m|p\.m))$"
)


def find(text: Text) -> list[Clause]:
    """The note in its clauses, without the marks between them."""
    found: list[Clause] = []
    start = 0
    for match in BREAK.finditer(text.low):
        if match[0] == "." and _ABBREVIATION.search(text.low[max(0, match.start() - 8) : match.start()]):
            continue
        _add(text, found, start, match.start())
        start = match.end()
    _add(text, found, start, len(text.low))
    return found


def _add(text: Text, found: list[Clause], start: int, end: int) -> None:
    while start < end and text.low[start] in " ,-*•":
        start += 1
    while end > start and text.low[end - 1] in " ,-":
        end -= 1
    if end > start:
        found.append(Clause((start, end), text.words(start, end)))


def same(clauses: list[Clause], a: int, b: int) -> bool:
    """Whether two places stand in one clause."""
    return any(c.span[0] <= a < c.span[1] and c.span[0] <= b < c.span[1] for c in clauses)
