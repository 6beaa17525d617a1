"""The account that something stands on and the one it belongs to, by the words of a note: "from Travel to Advertising",
"was booked to Telephone, should be Utilities". Which is which the words say, and no likeness."""

from __future__ import annotations

import re
from collections.abc import Iterable

from nl2x.books.model import AccountType
from nl2x.notes.accounts.filled import Filled
from nl2x.notes.book.chart import FIXED_ASSETS
from nl2x.notes.book.knowledge import Knowledge
from nl2x.notes.book.precedents import telling
from nl2x.notes.facts.model import Span
from nl2x.notes.wording.meant import plain

_BOOKED = re.compile(
    r"(?i)\b(booked|posted|put|entered|recorded|coded|filed|wrote|written|logged|marked|went|gone)\b[^.;]{0,20}?"
    r"\b(as|under|to|in|into|against)\b"
)
_RATHER = re.compile(
    r"(?i)\b(?:should(?:'ve| have| of|a)? (?:be|been|go|gone|say)|belongs?|ought to (?:be|have been|go)"
    r"|(?:is|was|were) (?:really|actually|meant to be|supposed to be))\b(?: (?:in|under|to|into|with|as|for))?"
)
_FROM_TO = re.compile(
    r"(?i)\b(?:move|moved|moving|shift(?:ed)?|re-?cod(?:e|ed)|re-?class(?:ify|ified|ed)?|re-?categori[sz]ed?|re-?allocated?|switch(?:ed)?|transfer(?:red)?"
    r"|re-?post(?:ed)?|re-?book(?:ed)?|changed?|correct(?:ed)?)\b(?:[^.;]|(?<=\d)\.(?=\d))*?\b(?:from|out of|off) (?P<wrong>[^.;]+?) (?P<to>(?:over )?(?:to|into|onto)) (?P<right>[^.;]+)"
)
_SAME_SIDE = (AccountType.INCOME, AccountType.EXPENSE)


def stands_and_belongs(text: str) -> tuple[str, str, Span] | None:
    """The words for where something stands, those for where it belongs, and what says so; None where nothing does."""
    booked = _BOOKED.search(text)
    rather = _RATHER.search(text, booked.end()) if booked else None
    if booked and rather:
        return text[booked.end() : rather.start()], text[rather.end() :], rather.span()
    if moved := _FROM_TO.search(text):
        return moved["wrong"], moved["right"], (moved.start(), moved.start("wrong"))
    return None


def is_named(account: str, words: str, knowledge: Knowledge) -> bool:
    """Whether the words name the account, which is one of costs or of income, by at least one of its own."""
    known = knowledge.chart.get(account)
    return known is not None and known.account.type in _SAME_SIDE and bool(telling(account) & telling(words))


def named_instead(words: str, wrong: str, knowledge: Knowledge) -> str:
    """The one account of the wrong one's kind that the words name, by its whole name or else by most of its words; for a
    cost also what lasts, by its whole name: "was booked to repairs, belongs to shop fittings"."""
    kind = knowledge.chart.get(wrong)
    if kind is None:
        return ""
    names = [
        t.name for t in knowledge.chart.tagged if t.account.type is kind.account.type and t.name != wrong
    ]
    lasting = [t.name for t in knowledge.chart.tagged if t.is_a(FIXED_ASSETS)]
    whole = _longest(names, words)
    if not whole and kind.account.type is AccountType.EXPENSE:
        whole = _longest(lasting, words)
    partly = [name for name in names if telling(name) & telling(words)]
    return whole or (partly[0] if len(partly) == 1 else "")


def _longest(names: Iterable[str], words: str) -> str:
    """The longest of these names that the words have in full."""
    return max((name for name in names if f" {plain(name)} " in f" {plain(words)} "), key=len, default="")


def corrected_side(role: str, text: str, knowledge: Knowledge) -> Filled | None:
    """The account that an entry puts right on one side ("to": what is debited); None where the words don't name both."""
    said = stands_and_belongs(text)
    if said is None:
        return None
    names = [t.name for t in knowledge.chart.tagged if is_named(t.name, said[0], knowledge)]
    whole = [name for name in names if f" {plain(name)} " in f" {plain(said[0])} "]
    stands = whole or names
    if len(stands) != 1 or not (belongs := named_instead(said[1], stands[0], knowledge)):
        return None
    known = knowledge.chart.get(stands[0])
    earned = known is not None and known.account.type is AccountType.INCOME
    debited, credited = (stands[0], belongs) if earned else (belongs, stands[0])
    return Filled(debited if role == "to" else credited, 0.95, (), "called by its name", settled=True)
