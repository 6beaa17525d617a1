"""Somebody else, and another time: relatives of somebody the book knows, people whose own money nobody has booked so far, prices
from a later day on, sums and days that only stand beside what happened."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator

from nl2x.books.book import Layout
from nl2x.books.model import AccountType
from nl2x.books.sheets.words import month_of
from nl2x.notes.answering.as_answered import ANSWERED
from nl2x.notes.book.knowledge import Knowledge
from nl2x.notes.book.precedents import telling
from nl2x.notes.events.reading import Doubt, Draft
from nl2x.notes.wording.words import words

_ASKED = 0.3


def who_and_when(number: int, draft: Draft, knowledge: Knowledge) -> Iterator[Doubt]:
    """The doubts about whom the `number`th draft of a note is with, and when it was."""
    if draft.guess.score >= ANSWERED:
        return
    yield from _of_a_relative(number, draft)
    yield from _own_money_of(number, draft, knowledge)
    yield from _of_somebody_else(number, draft, knowledge)
    yield from _priced_later(number, draft)
    yield from _sum_of_before(number, draft)
    yield from _day_beside(number, draft, knowledge)


_RELATIVE = (
    r"(?:husband|wife|partner|girlfriend|boyfriend|brother|sister|son|daughter|uncle|aunt|auntie|cousin|niece|nephew|friend|mate"
    r"|neighbou?r|boss|flatmate|assistant)"
)
"""Who pays on his own account: a pupil's parents pay the pupil's."""


def _of_a_relative(number: int, draft: Draft) -> list[Doubt]:
    """ "Priya Nair's husband joined, 60": whom the book knows is only told to say who it was."""
    who, text = draft.happening.dimensions.get("counterparty", ""), draft.segment.text
    if not who or re.search(rf"(?i)\b{_RELATIVE}\b", who):
        return []
    for name in words(who):
        mark = re.search(rf"(?i)\b{re.escape(who[name.start : name.end])}(?:['’]?s)? {_RELATIVE}\b", text)
        if mark is not None:
            question = f'Who was it with: {who}, or "{mark[0]}"?'
            return [Doubt("who", _ASKED, question, (), draft.segment.placed(mark.span()), number)]
    return []


_PAID_IT = re.compile(
    r"(?i)\b(?P<who>[a-z][a-z'’-]+) (?:(?:has|had|have|just|already|kindly|also) )*(?:paid|bought|got|covered|picked up|fronted|laid)\b"
)
_NOBODY = frozenset(
    "i we he she they you owner boss director directors treasurer and who which that it just also".split()
)


def _own_money_of(number: int, draft: Draft, knowledge: Knowledge) -> list[Doubt]:
    """ "Finn paid it himself", booked as the owner's money: where only Orla ever put in or got back some, Finn may be none of
    the owners."""
    mark = _PAID_IT.search(draft.segment.text)
    debt = draft.happening.roles.get("owner_loan", "")
    if draft.happening.event != "owner_paid" or mark is None or not debt or mark["who"].casefold() in _NOBODY:
        return []
    own = {t.name for t in knowledge.chart.tagged if t.account.type is AccountType.EQUITY} | {debt}
    entries = [e for e in knowledge.examples if any(line.account in own for line in e.lines)]
    known = telling(" ".join(own)).union(*(telling(e.description) for e in entries))
    if telling(mark["who"]) & known or not telling(mark["who"]):
        return []
    question = f"Is what {mark['who'].title()} paid owed in {debt}?"
    return [Doubt("owner_loan", _ASKED, question, (debt,), draft.segment.placed(mark.span("who")), number)]


_KIN = re.compile(
    r"(?i)\b(dad|father|mum|mom|mother|parents|brother|sister|uncle|aunt|auntie|gran|grandma|grandpa|cousin|son|daughter"
    r"|husband|wife|friend)\b"
)


def _of_somebody_else(number: int, draft: Draft, knowledge: Knowledge) -> list[Doubt]:
    """ "Put 400 of my savings in", booked as lent by Dad, since the one such loan is his."""
    debt = draft.happening.roles.get("owner_loan", "")
    whose = _KIN.search(debt)
    if (
        draft.happening.event != "owner_lent"
        or whose is None
        or telling(whose[0]) & telling(draft.segment.whole)
    ):
        return []
    offered = (*(t.name for t in knowledge.chart.exactly("capital")), debt)
    return [Doubt("owner_loan", _ASKED, f"Is it owed in {debt}?", offered, happening=number)]


_FROM_THEN_ON = re.compile(
    r"(?i)\b(?:from|as of|starting|since) (?:the )?(?:(?:1st|first|start|beginning) (?:of )?)?(?P<when>next [a-z]+|[a-z]{3,9})(?: (?:on|onwards?|forward|it'?s|it is))\b"
)


def _priced_later(number: int, draft: Draft) -> list[Doubt]:
    """ "Rent 1,450 from January on": what it will be isn't what was paid."""
    mark = _FROM_THEN_ON.search(draft.segment.text)
    if mark is None or draft.happening.event not in ("bought", "sold", "bought_on_credit", "invoiced"):
        return []
    month = month_of(mark["when"])
    if month is None and not mark["when"].casefold().startswith("next "):
        return []
    question = f'"{mark[0]}": is it paid, or what it will be from then on?'
    return [Doubt("entry", _ASKED, question, ("yes", "no"), draft.segment.placed(mark.span()), number)]


_OF_BEFORE = re.compile(
    r"(?i)\W*(?:and |it |was |were |vs\.? |v )*[A-Z]{0,3}[£$€₦₹R]?\d[\d.,]*k? (?:was |it was )?(?:last|the) (?:week|month|quarter|year|time|one)(?: before)?\W*"
)


def _sum_of_before(number: int, draft: Draft) -> list[Doubt]:
    """ "PG&E 94.75, 97 last week": a further sum with nothing but the time before may only be compared with."""
    if not number or not _OF_BEFORE.fullmatch(draft.segment.text):
        return []
    question = f'"{draft.segment.text.strip()}": is that to be booked as well?'
    return [Doubt("entry", _ASKED, question, ("yes", "no"), happening=number)]


_CLAUSE = re.compile(r"[,;:.(–—](?:\s|$)|\s-\s|\b(?:because|cos|as|since|but|so)\b")
_TELLS = re.compile(
    r"(?i)\W*(?:and |but |so |as |because |cos )*(?:he|she|they|it|who|[a-z]+) (?:['’]s |is |are |was |were |has |had |will |also |only )*"
    r"(?:did|does|do|worked|works|working|was|were|is|had|has|came|comes|coming|starts?|started|left|leaves|leaving|wants?|needs?|helped|stayed|covered|taught|played|missed|cancelled)\b"
)


def _day_beside(number: int, draft: Draft, knowledge: Knowledge) -> list[Doubt]:
    """ "Wages 1,040, he did extra on Saturday": the day of a clause that tells of something else, and has no sum."""
    told = next((b for b in draft.happening.because if b.field == "date" and b.span is not None), None)
    if told is None or told.span is None or knowledge.book.layout is not Layout.JOURNAL:
        return []
    text, place = draft.segment.whole, told.span[0]
    cuts = [m.end() for m in _CLAUSE.finditer(text, 0, place)]
    behind = _CLAUSE.search(text, told.span[1])
    start, end = (cuts[-1] if cuts else 0), (behind.start() if behind else len(text))
    if not start or re.search(r"\d", text[start:place]) or re.search(r"\d", text[told.span[1] : end]):
        return []
    if not _TELLS.match(text[start:end]) or not re.search(r"\d", text[:start]):
        return []
    day: dt.date = draft.happening.date
    question = f'Was it paid on "{told.words}", or today?'
    return [Doubt("date", _ASKED, question, (f"{day:%A}", "today"), told.span, number)]
