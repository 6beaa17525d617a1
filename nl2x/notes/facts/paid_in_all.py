"""Things with their sums, and then what was paid for them together: "flour 100 and packaging 50, paid 150 on the card"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal

from nl2x.notes.facts.model import Amount, Kind, Role
from nl2x.notes.facts.text import Text

_MARK = r"[ ]?(?:[£$€₦₹]|[a-z]{1,3}(?=[ ]?$))?[ ]?$"
_TOGETHER = r"(?:in total|in all|all in|all told|altogether|together|total|for (?:it all|both|all(?: of (?:it|them))?|everything|the lot))"
_CUT = re.compile(r"[,;:\n(–—=]|[ ]-[ ]|\.(?=[ ])|[ ](?:and|so|then)[ ]|(?=[ ]paid\b)")
_PAID = re.compile(
    r"[ ]*(?:(?:and|so|then|i|we|i've|we've|have|just|all|it|that|which|they|makes?|was|were)[ ])*"
    r"(?:paid|spent|gave|handed(?: over)?|cost|came(?: out)? to|comes to|forked out)?"
    rf"(?:[ ]?(?:{_TOGETHER}|a total of|him|her|them|us|me|the total|over))*" + _MARK
)
"""What stands before the sum that was paid for all: nothing that it would be for by itself."""
_SOMEBODY = re.compile(r"[ ]*(?:(?:and|so|then|i|we)[ ])*(?:paid|gave|sent)(?:[ ][a-z'’]+){1,3}" + _MARK)
_SAID_PAID = re.compile(r"\b(?:paid|spent|handed over|forked out)\b")
_WAY = re.compile(
    rf"(?:[ ,]*{_TOGETHER})?[ ,]*(?:(?:on|by|from|with|in|out of|via|through|using)[ ](?:[a-z'’-]+[ ]?){{1,5}}"
    r"|(?:bank |credit |debit )?(?:cash|card|cheque|check|transfer|bank|amex|visa))?"
    r"[ ,]*(?:today|yesterday|this morning|just now)?\W*$"
)
"""What may stand behind it: how it was paid, and when."""
_OF_ITS_OWN = re.compile(
    r"\b(?:for (?!(?:it|them|both|all|everything|the lot)\b)|towards|off|back|down|deposit|now|later|so far|rest|still|owes?|owing|each|into)\b|\d"
)
"""What makes it a payment for something, or a part of one."""
_OTHERWISE = re.compile(
    r"\b(?:sold|sales?|takings?|took|invoiced?|billed?|owe[ds]?|owing|received|deposits?|refund\w*|moved|transferred|banked|less|minus|"
    r"discount|each|per|loan|interest|withheld|gross|net|gave (?:us|me)|paid (?:us|me)|paid in|(?:from|out of|instead of|of which|of that|incl\w*)"
    r"|got (?=\W?\d))\b"
)
"""What makes the sums before it more than things that were bought or paid for."""
CENT = Decimal("0.01")


def with_total_paid(text: Text, amounts: Sequence[Amount]) -> list[Amount]:
    """The amounts, the last of several sums called the total where it is what was paid for the things before it: certainly
    where they come to just that, and by the word "paid" with nothing that it was for where they don't."""
    found = list(amounts)
    sums = sorted((a for a in found if a.live), key=lambda a: a.span)
    if len(sums) < 3 or any(
        a.kind is not Kind.MONEY or a.role is not Role.UNSAID or a.ambiguous for a in sums
    ):
        return found
    *parts, last = sums
    between, ahead = text.low[parts[-1].span[1] : last.span[0]], text.low[last.span[1] :]
    cuts = [m.end() for m in _CUT.finditer(between)]
    if not cuts or _OTHERWISE.search(text.low[: parts[-1].span[1]]) or _OF_ITS_OWN.search(ahead):
        return found
    lead = between[cuts[-1] :]
    agrees = abs(sum((p.value for p in parts), Decimal(0)) - last.value) <= CENT
    if agrees:
        told = bool(_PAID.fullmatch(lead) or _SOMEBODY.fullmatch(lead)) and len(ahead.split()) <= _FEW
    else:
        told = bool(_PAID.fullmatch(lead) and _SAID_PAID.search(lead) and _WAY.fullmatch(ahead))
    return [replace(a, role=Role.TOTAL) if told and a is last else a for a in found]


_FEW = 9
"""Words behind the sum that still tell of nothing else."""
