"""How much more or less than an earlier amount something was: "same as last month plus 10%", "12 up on August".

Only the change stands in the note; what it changes is in the book. So it is no amount of its own.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace

from nl2x.notes.facts.calendar import MONTHS
from nl2x.notes.facts.model import Amount, Kind, Role, Span
from nl2x.notes.facts.text import Text

_MONTH = "|".join(sorted((m for m in MONTHS if m not in ("may", "march")), key=len, reverse=True))
_UNIT = r"(?:week|fortnight|month|quarter|year)"
WHEN = (
    r"(?:what )?(?:it was |we paid |i paid )?(?:in |for )?(?:the )?"
    rf"(?P<when>(?:last|previous) (?:time|one|bill|invoice|payment|order|{_UNIT}|{_MONTH}|may|march)"
    rf"|(?:time|{_UNIT}) before(?: last)?|last|previously|before|usual|always|normal|every {_UNIT}|{_MONTH}|may\b|march\b)(?:'s)?\b"
)
"""Which earlier amount is meant, by its time."""
_COMPARED = r"up|more|higher|extra|dearer|down|less|lower|cheaper"
_MORE = r"plus|\+|on top|rise|increased?|added|raised|risen|rose"
_LESS = r"minus|(?<= )-|off|decreased?|reduction|reduced|discount|cut|knocked off|lowered"
_SIGN = rf"(?:{_COMPARED}|{_MORE}|{_LESS})"
SAME = re.compile(
    rf"\b(?:(?:same|as|like)(?: (?!as\b|like\b)[a-z]+)?(?: as| like)? {WHEN}|same(?: [a-z]+)? again|same(?= as (?:plus|less|but)\b)|same (?:amount|sum|price|rent|bill|figure|again)"
    rf"|usual|(?<!for )(?<!in )(?<!during )(?<!from )(?<!the )last (?:{_UNIT}|time)(?:'s)?|(?:{_MONTH})'s)(?![a-z])"
)
"""What is said to be as it was before: "same as last month", "as in August", "the usual rent"."""
_TIE = re.compile(
    r"(?: (?!and |then |for |in |on |at |to )[a-z']+){0,3}?[ ]?,?[ ]?(?:(?:but|and|only|just|with|now|this time|it|went|it's|is|gone|has) ){0,4}"
    rf"(?P<sign>{_SIGN})?(?: by)?(?: an?)?(?: another| extra| further| additional)?(?: (?P<noun>rise|increase|reduction|discount|cut) of)?[ ]?"
)
_AFTER = re.compile(rf"(?: an?)?[ ](?P<sign>{_SIGN})\b(?! [£$€₦₹]?\d)")
_THAN = re.compile(
    rf"(?: (?P<sign>{_COMPARED}))?,? (?P<prep>than|on|over|from|vs|versus|against|above|below|compared (?:to|with)) {WHEN}"
)
_BY = re.compile(rf"\b(?P<sign>{_COMPARED}|rose|risen|raised)(?: by)?(?: an?)?[ ]$")
_ROSE = re.compile(
    r"\b(?:(?:went|goes|going|gone|put|is|are|was|moved|jumped|came|come) (?P<sign>up|down)|increased|rose|risen|raised|dropped|fell|fallen|lowered|reduced)"
    r" by (?:an? )?(?:extra |another |further )?$"
)
_THIS_TIME = re.compile(rf" (?P<sign>{_COMPARED}) (?:this|the) (?:{_UNIT}|time)\b")
_TIMES = re.compile(rf"(?: ?x| times)(?: of)?(?: as much as)? {WHEN}")
_ENDS = re.compile(
    r"\W*(?:$|[.,;)(\n-]|(?:bank|card|cash|visa|debit|direct|dd|by|from|via|on|than|over|paid|please|this|today|yesterday|out|"
    r"transfer|cheque|check|now|again|with|through|online|went|came|taken|for (?:this|the)|each|every|per|a month)\b)"
)
_TAX = re.compile(r"[ ]?(?:of )?(?:the )?(?:vat|gst|hst|pst|sales tax|tax)\b")
_DOWN = frozenset(
    "less minus - down lower off cheaper decrease decreased reduction reduced discount cut below lowered".split()
) | {"knocked off"}
_LOOK = 90
"""How far before a figure what it changes may stand."""


@dataclass(frozen=True)
class Change:
    """A figure by which an earlier amount is changed."""

    amount: Amount
    up: bool | None
    """None where the words pull both ways, or where what follows may be another thing: "plus 20 parking"."""
    when: Span | None
    """The words that say which earlier amount it is: "last month", "August", "same again"; None where nothing does."""
    span: Span | None = None
    """All the words that tell of the change: "10% up on last month"."""


def change(low: str, amount: Amount) -> Change | None:
    """What a figure changes of an earlier amount, if its words say so; `low` is the text in lower case."""
    start, end = amount.span
    ahead = low[end : end + _LOOK].partition("\n")[0]
    if amount.kind not in (Kind.MONEY, Kind.PERCENT) or amount.how or _TAX.match(ahead):
        return None
    behind = low[max(0, start - _LOOK) : start].rpartition("\n")[2]
    return (
        _compared(amount, behind, ahead) or _tied(amount, behind, ahead) or _of_itself(amount, behind, ahead)
    )


def _compared(amount: Amount, behind: str, ahead: str) -> Change | None:
    """ "10% up on last month", "up 10% on August", "12 more than usual"."""
    than = _THAN.match(ahead)
    if than is None:
        return None
    before = _BY.search(behind)
    signs = [m["sign"] for m in (than, before) if m is not None and m["sign"]]
    signs += [than["prep"]] if than["prep"] in ("above", "below") else []
    at = amount.span[1]
    begin = amount.span[0] - (len(before[0]) if before else 0)
    when = (at + than.start("when"), at + than.end("when"))
    return Change(amount, _up(signs), when, (begin, at + than.end())) if signs else None


def _tied(amount: Amount, behind: str, ahead: str) -> Change | None:
    """ "same as last month plus 10%", "the usual rent less 50", "as in August but 5 more"."""
    earlier = next(reversed(list(SAME.finditer(behind))), None)
    tie = _TIE.fullmatch(behind, earlier.end()) if earlier is not None else None
    if earlier is None or tie is None:
        return None
    after = _AFTER.match(ahead)
    signs = [s for s in (tie["sign"], tie["noun"], after and after["sign"]) if s]
    if not signs:
        return None
    rest = ahead[after.end() :] if after else ahead
    at = amount.span[0] - len(behind)
    start, end = earlier.span("when" if earlier["when"] else 0)
    whole = (at + earlier.start(), amount.span[1] + (after.end() if after else 0))
    return Change(amount, _up(signs) if _ENDS.match(rest) else None, (at + start, at + end), whole)


def _of_itself(amount: Amount, behind: str, ahead: str) -> Change | None:
    """ "Rent went up by 50", "50 more this month", "1.5 times last month's": of what, only the writer knows."""
    if (rose := _ROSE.search(behind)) is not None:
        return Change(amount, _up([rose["sign"] or "up"]), None)
    if (than_now := _THIS_TIME.match(ahead)) is not None:
        return Change(amount, _up([than_now["sign"]]), None)
    return Change(amount, None, None) if _TIMES.match(ahead) else None


def _up(signs: Iterable[str]) -> bool | None:
    ways = {sign not in _DOWN for sign in signs}
    return ways.pop() if len(ways) == 1 else None


def with_changes(text: Text, amounts: list[Amount]) -> list[Amount]:
    """The same amounts, with those that plainly change an earlier one told apart."""
    return [replace(a, role=Role.CHANGE) if _plainly(text.low, a) else a for a in amounts]


def _plainly(low: str, amount: Amount) -> bool:
    found = change(low, amount)
    return found is not None and found.up is not None
