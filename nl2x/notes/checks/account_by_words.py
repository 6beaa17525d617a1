"""Whether the words of a note are for the account that its sum is posted to: other things beside it, or what the book has had
for them so far."""

from __future__ import annotations

import re

from nl2x.books.model import AccountType, JournalEntry
from nl2x.notes.accounts.purpose import purpose
from nl2x.notes.book.knowledge import Knowledge
from nl2x.notes.book.precedents import telling_name
from nl2x.notes.events.reading import Doubt, Draft
from nl2x.notes.facts.model import Kind
from nl2x.notes.wording.words import words

_TIMES = 2


def never_so_there(number: int, draft: Draft, knowledge: Knowledge) -> list[Doubt]:
    """A shop that everybody knows for one thing, and where this book's owner only ever bought others: "tesco 52" is no
    groceries where both earlier times were clothes."""
    what, account = draft.filled.get("what"), draft.happening.roles.get("what", "")
    party = telling_name(draft.happening.dimensions.get("counterparty", ""))
    said = words(draft.segment.text)
    named = [draft.segment.placed((w.start, w.end)) for w in said if w.stem in party]
    if draft.happening.event != "bought" or what is None or not what.spans or not named:
        return []
    if not all(any(a <= start and end <= b for start, end in named) for a, b in what.spans):
        return []  # what was bought is said as well
    before = [
        {line.account for line in p.posting.lines}
        for p in knowledge.precedents.all
        if isinstance(p.posting, JournalEntry) and party <= p.stems
    ]
    if len(before) < _TIMES or any(account in accounts for accounts in before):
        return []
    money = {t.name for t in knowledge.chart.money}
    options = tuple(dict.fromkeys(name for accounts in before for name in sorted(accounts - money)))
    name = draft.happening.dimensions["counterparty"]
    question = f"So far {name} was for {', '.join(options[:3])}. Which account is this for?"
    return [Doubt("what", 0.5, question, (*options[:5], account), what.spans[0], number)]


_JOINED = re.compile(r",?\s(?:and|plus|then)\s|[;&+]")


def beside_another(number: int, draft: Draft, knowledge: Knowledge) -> list[Doubt]:
    """ "Rent for October, and Uncle Joe his 200": the one sum stands beside something else than what it was taken for."""
    figures, text = draft.segment.figures.written, draft.segment.text
    chosen = draft.happening.roles.get("what", "")
    if len(figures) != 1 or draft.happening.event not in ("bought", "sold") or not chosen:
        return []
    parts = [part for part in _JOINED.split(text) if part.strip()]
    beside = [part for part in parts if figures[0].words in part]
    aside = knowledge.chart.money, knowledge.chart.exactly("sales_tax"), knowledge.chart.exactly("input_tax")
    every = [t for t in knowledge.chart.tagged if not any(t in group for group in aside)]
    if draft.happening.event == "bought":
        every = [
            t for t in every if t.account.type is not AccountType.INCOME
        ]  # "van MOT and service" earned nothing
    if len(parts) < 2 or len(beside) != 1:
        return []
    there = {c.account: c.score for c in purpose(beside[0], every, knowledge)}
    if chosen in there or max(there.values(), default=0.0) < 0.8:
        return []
    question = f"What was the {figures[0].words} for?"
    others = [c.account for part in parts if part not in beside for c in purpose(part, every, knowledge)]
    if chosen in others:  # two things, and one sum
        return [Doubt("amount", 0.3, question, (), figures[0].span, number)]
    likeliest = sorted(there, key=lambda name: -there[name])[:_MOST_OFFERED]
    return [Doubt("what", 0.3, question, (*likeliest, chosen), figures[0].span, number)]


_MOST_OFFERED = 3

_PAIR = re.compile(
    r"(?P<one>[^,.;\d]{3,40}?) (?:and|&|\+|plus) (?P<other>[^.;\d]{3,40}?)[\s,:(–-]*(?:[a-z]{0,3}[£$€₹])?\s*"
)


def two_things(number: int, draft: Draft, knowledge: Knowledge) -> list[Doubt]:
    """ "Chemist and a packet of smokes, 60": one sum for two things, each of which has an account of its own."""
    figures, chosen = draft.segment.figures.written, draft.happening.roles.get("what", "")
    money = [a for a in figures if a.kind is Kind.MONEY]
    lead, _, tail = draft.segment.text.casefold().partition(
        money[0].words.casefold() if len(money) == 1 else "\0"
    )
    pair = _PAIR.fullmatch(lead) or _PAIR.fullmatch(tail.strip(" ,:;-–"))
    if pair is None or draft.happening.event != "bought" or draft.happening.parts:
        return []
    costs = knowledge.chart.for_role("expense")
    found = [purpose(pair[part], costs, knowledge) for part in ("one", "other")]
    if not all(choices and choices[0].score >= 0.8 for choices in found):
        return []
    names = [{c.account for c in choices if c.score >= 0.3} for choices in found]
    if names[0] & names[1] or chosen not in names[0] | names[1]:
        return []
    return [Doubt("amount", 0.3, "How much of it was for each?", (), money[0].span, number)]


_REPLACED = re.compile(r"(?i)\breplac(?:e[ds]?|ing|ements?)\b")


def replaced(number: int, draft: Draft, knowledge: Knowledge) -> list[Doubt]:
    """ "New cooker to replace the broken one", booked as a repair, in a book that keeps replacements apart."""
    chosen = draft.happening.roles.get("what", "")
    apart = [t.name for t in knowledge.chart.for_role("expense") if _REPLACED.search(t.name)]
    if (
        draft.happening.event != "bought"
        or not apart
        or chosen in apart
        or not _REPLACED.search(draft.segment.text)
    ):
        return []
    return [
        Doubt(
            "what",
            0.5,
            f"Which account is it for: {chosen}, or {apart[0]}?",
            (*apart, chosen),
            happening=number,
        )
    ]
