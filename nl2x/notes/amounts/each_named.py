"""A sum that each of several by their names paid or got: "the school fees for Mele and Ioane, 180 each"."""

from __future__ import annotations

import re
from dataclasses import replace

from nl2x.books.book import Role as ColumnRole
from nl2x.books.sheets.columns import index
from nl2x.notes.book.knowledge import Knowledge
from nl2x.notes.book.precedents import telling_name
from nl2x.notes.facts.computed import evaluate
from nl2x.notes.facts.model import Amount, Facts, Kind

_NAME = r"[A-Z][\w'’-]+(?: [A-Z][\w'’-]+)?"
_NAMES = re.compile(
    rf"(?P<names>{_NAME}(?:, {_NAME})*,? (?:and|&|n) (?:{_NAME}|(?:his|her|their) (?:brother|sister|mum|mother|dad|father|wife|husband|"
    r"partner|friend|mate|son|daughter|cousin|twin)))\b"
)
_MONTH = r"(?:jan|febr?|march|apr|may|june|july|aug|sept?|oct|nov|dec)[a-z]*"
_MONTHS = re.compile(rf"(?i)\b(?P<names>{_MONTH}(?:, {_MONTH})*,? (?:and|&) {_MONTH})\b")
_PART = re.compile(r", | (?:and|&|n) ")
_EACH = re.compile(r"(?i)^\W{0,2}(?:each|apiece|a head|per head)\b(?! (?:of|for) )")
_ALL_TOLD = re.compile(r"(?i)\b(?:altogether|together|total|in all|all told|between)\b|=")
_OTHERS = re.compile(r"(?i)\b(?:and|plus|with) (?:the|two|three|some|a few) (?:others?|more|rest)\b|\betc\b")


def each_named(facts: Facts, knowledge: Knowledge) -> Facts:
    """The facts with what a price for each comes to, where the names of all who paid or got it stand once in the same
    sentence, and nothing else counts them or says the sum; not where the book keeps each of them on a row or an account of
    his own, so that they are several entries."""
    prices = [a for a in facts.amounts if a.live and not a.how and _is_for_each(a, facts)]
    counts = [a for a in facts.amounts if a.live and a.kind is Kind.QUANTITY]
    if (
        len(prices) != 1
        or counts
        or facts.money
        or _ALL_TOLD.search(facts.note)
        or _OTHERS.search(facts.note)
    ):
        return facts
    price = prices[0]
    if price.ambiguous or any(price.id in c.of for c in facts.computed):
        return facts
    start = max((m.end() for m in _SENTENCE.finditer(facts.note, 0, price.span[0])), default=0)
    sentence = facts.note[start : price.span[0]]
    found = [*_NAMES.finditer(sentence), *_MONTHS.finditer(sentence)]
    if len(found) != 1:
        return facts
    names = _PART.split(found[0]["names"].replace(", and ", " and "))
    if len(names) < 2 or _kept_apart(names, knowledge):
        return facts
    how = f"{price.id} * {len(names)}"
    number = 1 + sum(bool(a.how) for a in facts.amounts)
    place = start + found[0].start(), price.span[1]
    words = facts.note[slice(*place)]
    value = evaluate(how, {price.id: price.value})
    both = replace(price, span=place, words=words, id=f"c{number}", value=value, kind=Kind.MONEY, unit="", how=how, of=(price.id,), readings=())  # fmt: skip
    return replace(facts, amounts=(*facts.amounts, both))


_SENTENCE = re.compile(r"(?<=[a-z)])[.!;]\s+|\n")


def _is_for_each(amount: Amount, facts: Facts) -> bool:
    return amount.kind is Kind.UNIT_PRICE and bool(
        _EACH.match(facts.note[amount.span[1] :]) or _EACH.search(amount.words)
    )


def _kept_apart(names: list[str], knowledge: Knowledge) -> bool:
    """Whether two of the names stand by themselves in the book: as accounts, or in a column that says who it was."""
    own = [telling_name(name) for name in names]
    book = knowledge.book
    kept = {frozenset(telling_name(t.name)) for t in knowledge.chart.tagged}
    for listing in book.lists:
        sheet = book.workbook.sheet(listing.sheet)
        for column in listing.columns:
            if column.role in (ColumnRole.COUNTERPARTY, ColumnRole.DIMENSION):
                cells = (
                    sheet.value(row, index(column)) for row in range(listing.first_row, listing.last_row + 1)
                )
                kept |= {frozenset(telling_name(str(cell))) for cell in cells if isinstance(cell, str)}
    return sum(any(name and name <= held for held in kept) for name in own) > 1
