"""Accounts that are called alike and stand in several sections: the rent of each flat, the repairs of each van."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from nl2x.notes.accounts.account_names import called, section_named
from nl2x.notes.accounts.filled import Filled
from nl2x.notes.accounts.purpose import purpose
from nl2x.notes.accounts.vocabulary import vocabulary
from nl2x.notes.book.chart import Tagged
from nl2x.notes.book.knowledge import Knowledge
from nl2x.notes.book.precedents import telling
from nl2x.notes.facts.model import Amount, Facts, Role, Span
from nl2x.notes.wording.words import STOP, phrase, words


def of_section(found: Filled, text: str, candidates: Sequence[Tagged], knowledge: Knowledge) -> Filled:
    """Whether a chosen account with namesakes is clear: its section must be named, and no other one's."""
    chosen = knowledge.chart.get(found.account)
    if chosen is None or not chosen.section:
        return found
    alike = [t for t in candidates if t.section and t.stems == chosen.stems and t is not chosen]
    rivals = tuple(dict.fromkeys((*(t.name for t in alike), *found.rivals)))
    if section_named(text, chosen) is None:
        return replace(found, sure=min(0.3, found.sure), rivals=rivals)
    if any(section_named(text, t) for t in alike):
        return replace(found, sure=min(0.5, found.sure), rivals=rivals)
    same = [t for t in candidates if t.section & chosen.section]
    best = purpose(text, same, knowledge)
    clear = bool(best) and best[0].account == chosen.name and best[0].score >= 1.5
    lead = best[0].score - best[1].score if len(best) > 1 else 2.0
    return replace(found, sure=max(found.sure, 0.95)) if clear and lead >= 0.5 else found


_WAYS = {
    "cash": r"cash",
    "bank": r"bank|transfer(red)?|bacs|online",
    "card": r"cards?",
    "cheque": r"cheques?|checks?",
}


def of_way(found: Filled, text: str, candidates: Sequence[Tagged], knowledge: Knowledge) -> Filled:
    """Of accounts that differ only by how one was paid ("Houses cash", "Houses bank") the one whose way is said."""
    chosen = knowledge.chart.get(found.account)
    thing = _without_way(chosen) if chosen is not None else ()
    alike = [t for t in candidates if thing and _without_way(t) == thing]
    if len(alike) < 2:
        return found
    said = [t for t in alike for way in _WAYS if way in phrase(t.name) and _is_said(way, text)]
    if len(said) != 1:
        return replace(found, sure=min(0.5, found.sure))
    others = [t for t in candidates if t not in alike]
    best = {c.account: c.score for c in purpose(text, [said[0], *others], knowledge)}
    rival = max((score for name, score in best.items() if name != said[0].name), default=0.0)
    clear = best.get(said[0].name, 0.0) >= rival + 0.5
    rivals = tuple(r for r in (found.account, *found.rivals) if r != said[0].name)
    return replace(found, account=said[0].name, sure=0.95 if clear else min(0.6, found.sure), rivals=rivals)


def of_family(found: Filled, text: str, candidates: Sequence[Tagged], knowledge: Knowledge) -> Filled:
    """Of lines that begin with one word ("School fees", "School bus") none is meant for sure by that word alone, with
    another behind it that nothing is known of: "school shoos"."""
    chosen = knowledge.chart.get(found.account)
    first = chosen.stems[0] if chosen is not None and len(chosen.stems) > 1 else ""
    family = [t for t in candidates if t is not chosen and len(t.stems) > 1 and t.stems[0] == first]
    if chosen is None or not first or not family:
        return found
    said = words(text)
    behind = [b for a, b in pairwise(said) if a.stem == first and text[a.end : b.start] == " "]
    others = {w.stem for w in said if w.stem != first} & set(chosen.stems)
    known = vocabulary() | STOP | _SAID_OF_MONEY
    unknown = [w for w in behind if w.stem.isalpha() and w.stem not in known and not _is_of(w.stem, chosen)]
    if others or not unknown or _went_before(chosen, telling(text) - {first}, knowledge):
        return found
    rivals = tuple(dict.fromkeys((*(t.name for t in family), *found.rivals)))
    return replace(found, sure=min(0.6, found.sure), rivals=rivals)


def _went_before(tagged: Tagged, said: frozenset[str], knowledge: Knowledge) -> bool:
    """Whether an earlier entry with one of these words went to that line."""
    return any(
        said & p.stems and tagged.name in {line.account for line in p.posting.lines}
        for p in knowledge.precedents.all
    )


def _is_of(stem: str, tagged: Tagged) -> bool:
    """Whether a word is one of the name's, as "washed" is in "Car wash"."""
    return any(stem.startswith(own) or own.startswith(stem) for own in tagged.stems if len(own) > 3)


_SAID_OF_MONEY = frozenset("paid pay cost came go went due bill again today yesterday cash bank card".split())


def _is_said(way: str, text: str) -> bool:
    return bool(re.search(rf"(?i)\b({_WAYS[way]})\b", text))


def _without_way(tagged: Tagged) -> tuple[str, ...]:
    """The stems of a name that has a way of paying in it, without that; empty for any other."""
    stems = phrase(tagged.name)
    rest = tuple(s for s in stems if s not in _WAYS)
    return rest if len(rest) < len(stems) else ()


def called_in_section(text: str, tagged: Tagged) -> bool:
    """Whether a text names both the account and its section: "Ms Brown paid the rent", "upstairs repairs"."""
    return bool(tagged.section) and section_named(text, tagged) is not None and bool(called(text, [tagged]))


def is_all_said(text: str, tagged: Tagged) -> bool:
    """Whether a text has no more than an account's name, beside the amount and the day: "tea 16.50", "Tom's wages"."""
    said = {w.stem for w in words(text) if w.stem.isalpha()} - STOP - _SAID_OF_MONEY - _WHEN
    return bool(said) and said == set(tagged.stems) - STOP


_WHEN = frozenset(
    "tonight morning evening week month monday tuesday wednesday thursday friday saturday sunday".split()
)


def without_numbers_of_names(facts: Facts, knowledge: Knowledge) -> Facts:
    """The facts without sums that are a number in a name: the 2 of "fuel van 2, 64.50", where the book has a van 2."""
    names = [t.name.casefold() for t in knowledge.chart.tagged]
    named = {a.id for a in facts.money if len(facts.money) > 1 and _is_of_name(facts.note, a, names)}
    if not named:
        return facts
    return facts.as_numbers(named)


def _is_of_name(note: str, amount: Amount, names: Sequence[str]) -> bool:
    before = re.search(r"([^\W\d_]+) $", note[: amount.span[0]].casefold())
    if before is None or not amount.words.isdigit():
        return False
    if before[1] in _PLACES and amount.value < _MANY:
        return True
    pair = re.compile(rf"\b{re.escape(before[1])} {amount.words}\b")
    first = re.compile(rf"{amount.words} [^\W\d_]{{2}}")  # "77 Boyet", the driver of number 77
    return any(pair.search(name) or first.match(name) for name in names)


_PLACES = frozenset(
    "plot flat apartment apt pitch court lane rink berth allotment locker ward zone erf stand paddock".split()
)
"""What is numbered, and hardly ever priced right behind its name."""
_MANY = 100


def without_fees_of_names(facts: Facts, knowledge: Knowledge) -> Facts:
    """The facts in which "12 guest fees" is no fee that was kept back, where the book has guest fees."""
    names = [t.name for t in knowledge.chart.tagged if re.search(r"(?i)\w fees?$", t.name)]
    spans = [m.span() for name in names for m in re.finditer(rf"(?i)\b{re.escape(name)}", facts.note)]
    amounts = (
        replace(a, role=Role.UNSAID) if a.role is Role.FEE and any(_beside(a.span, s) for s in spans) else a
        for a in facts.amounts
    )
    return replace(facts, amounts=tuple(amounts)) if spans else facts


def _beside(one: Span, other: Span) -> bool:
    return min(abs(one[0] - other[1]), abs(other[0] - one[1])) <= _A_SMALL_WORD


_A_SMALL_WORD = 4
"""So many letters may stand between: "guest fees of 12"."""


def named_by_a_fee(found: Filled, text: str) -> bool:
    """Whether the word for a fee that was kept back is all that names the account: the "fees 3" of a payout are no
    guest fees."""
    return bool(found.spans) and all(re.fullmatch(r"(?i)\W*fees?\W*", text[a:b]) for a, b in found.spans)
