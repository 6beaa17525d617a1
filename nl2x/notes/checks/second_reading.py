"""What the trained encoder, reading by itself, says of a reading: a second opinion on each event and its account.

The rules, the book's own entries and the scorer have made a reading. What the encoder finds all but impossible is asked
about, however sure they were; an account that they half believed in and that it finds by itself is believed.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from nl2x.books.book import Layout
from nl2x.books.model import JournalEntry
from nl2x.notes.accounts.filled import AS_ALWAYS, REMARKED, Filled
from nl2x.notes.accounts.own_pay import taken_for_oneself
from nl2x.notes.accounts.weighing import KINDS, listed
from nl2x.notes.accounts.who_pays import customer_named
from nl2x.notes.book.by_the_book import own_invoice
from nl2x.notes.book.events_of import takers
from nl2x.notes.book.knowledge import Knowledge
from nl2x.notes.book.precedents import telling
from nl2x.notes.book.wholes import accounts_told, events_told
from nl2x.notes.events.likelihood import KIN, becoming
from nl2x.notes.events.plain_words import told_plainly
from nl2x.notes.events.reading import Doubt, Draft, Reading
from nl2x.notes.meaning.candidate import Candidate
from nl2x.notes.meaning.choice import BELIEVED
from nl2x.notes.meaning.encoder import encoder
from nl2x.notes.meaning.happenings import NOTHING_HAPPENED

_SAME = 0.5
"""From this likeness on an earlier entry has said what such words tell of: "same rent as last month but 5% up"."""
_IMPOSSIBLE = {"event": 0.03, "what": 0.03}
"""What the encoder gives less than this isn't posted without a question (docs/training.md has the figures)."""
_ASKED = 0.5
_WITH_WORDS, _NO_DOUBT = 0.004, 0.95
"""The same for an event where words of the note speak for its account, unless the encoder is this sure of that, too."""
_HALF_BELIEVED, _FOUND, _LIKELY = 0.5, 0.98, 0.5
"""An account this sure that the encoder finds this likely, in an event that it finds this likely, is as sure as it says."""
_HARDLY = 0.01
"""What the encoder gives less than this isn't looked at."""


@dataclass(frozen=True)
class Second:
    """How likely the encoder alone finds one part of a reading: the event ("event") or an account ("what"); `spoken_for`
    says that words of the note speak for the account that was read."""

    field: str
    happening: int
    sure: float
    spoken_for: bool
    says_nothing: bool = False
    """Whether no word of the note says what was sold or bought: "takings today 120 cash and 100 card"."""


def second_opinion(
    doubts: Sequence[Doubt], reading: Reading, knowledge: Knowledge, *, settled: bool
) -> list[Doubt]:
    """The doubts, each as sure as it is after the encoder's word on the same happening: less where all is `settled`
    without it, more where it isn't. Records of invoices and the like it was never shown."""
    if knowledge.book.layout is Layout.RECORDS or not any(doubt.field in _IMPOSSIBLE for doubt in doubts):
        return list(doubts)
    read = {(s.field, s.happening): s for s in second_reading(reading, knowledge)}
    heard = _against if settled else _for
    return [heard(doubt, read) for doubt in doubts]


def _against(doubt: Doubt, read: Mapping[tuple[str, int], Second]) -> Doubt:
    """What is all but impossible is asked about; not an account that words of the note speak for or that all signs together
    are sure of, nor what happened where the encoder has no doubt of such an account."""
    if doubt.field == "what" and (doubt.share or 0.0) >= BELIEVED:
        return doubt
    found, account = (read.get((field, doubt.happening)) for field in (doubt.field, "what"))
    if found is None:
        return doubt
    certain = found.field == "what" or (account is not None and account.sure >= _NO_DOUBT)
    line = (0.0 if certain else _WITH_WORDS) if found.spoken_for else _IMPOSSIBLE[found.field]
    return doubt if found.sure >= line else replace(doubt, sure=min(doubt.sure, _ASKED))


def _for(doubt: Doubt, read: Mapping[tuple[str, int], Second]) -> Doubt:
    """An account that is half believed and that the encoder finds by itself is believed."""
    found, happened = (read.get((field, doubt.happening)) for field in ("what", "event"))
    if doubt.field != "what" or doubt.sure < _HALF_BELIEVED or found is None or found.sure < _FOUND:
        return doubt
    if found.says_nothing:
        return doubt
    unlikely = happened is not None and happened.sure < _LIKELY
    return doubt if unlikely else replace(doubt, sure=max(doubt.sure, found.sure))


def second_reading(reading: Reading, knowledge: Knowledge) -> Sequence[Second]:
    """The second opinion on every happening; none on what the encoder was never taught."""
    found, seen = [], set()
    for number, draft in enumerate(reading.drafts):
        place = (draft.segment.start, draft.segment.end)
        before = reading.drafts[number - 1] if number else None
        if place in seen or _told_by_the_book(draft, before, knowledge):
            continue
        seen.add(place)  # the months of a schedule all come of the same words
        said_before = draft.guess.like is not None and draft.guess.like.score >= _SAME
        filled = draft.filled.get("what")
        spoken_for = filled is not None and _spoken_for(filled)
        if draft.guess.event.name in encoder().names and not said_before:
            found.append(Second("event", number, _of_event(draft, knowledge), spoken_for))
        known = said_before and filled is not None and _books_to(draft, filled.account)
        if (possible := _may_be(draft, knowledge)) and filled is not None and not known:
            sure = accounts_told(draft.segment.whole, possible, knowledge).get(filled.account, 0.0)
            bare = not telling(draft.segment.whole) - _ANY_TAKINGS
            bare = bare and not _all_that_came(draft, filled.account, knowledge)
            found.append(Second("what", number, sure, spoken_for, bare))
    return found


_ANY_TAKINGS = telling(
    "takings took taken sales sold total today yesterday day week cash card cards till banked money made"
)


def _all_that_came(draft: Draft, account: str, knowledge: Knowledge) -> bool:
    """Whether nothing but that account ever stood against what came into the money that is named."""
    into = {
        draft.happening.roles.get("how", ""),
        *(part.account for part in draft.happening.parts.get("how", ())),
    }
    money = {tagged.name for tagged in knowledge.chart.money}
    others = {
        line.account
        for entry in knowledge.entries
        if any(line.debit and line.account in into for line in entry.lines)
        for line in entry.lines
        if line.credit and line.account not in money
    }
    return others == {account}


def _books_to(draft: Draft, account: str) -> bool:
    """Whether the earlier entry that a note is like was booked to that account."""
    posting = draft.guess.like.precedent.posting if draft.guess.like is not None else None
    return isinstance(posting, JournalEntry) and any(line.account == account for line in posting.lines)


def _spoken_for(filled: Filled) -> bool:
    """Whether words say what it was for, and not only who it was with."""
    if filled.why.startswith(REMARKED):
        return True
    return bool(filled.spans) and not filled.why.startswith(AS_ALWAYS)


def _told_by_the_book(draft: Draft, before: Draft | None, knowledge: Knowledge) -> bool:
    """Whether the words leave no doubt, or only who knows the book can know it: whose account is called by its name, a customer's money, the next
    number of the book's own invoices, a sum of the same thing as the one `before` it."""
    return (
        _names_its_account(draft, knowledge)
        or _of_a_customer(draft, knowledge)
        or (before is not None and _the_same_again(draft, before))
        or own_invoice(draft.segment, knowledge) is not None
        or told_plainly(draft.guess, draft.segment, knowledge)
    )


def _names_its_account(draft: Draft, knowledge: Knowledge) -> bool:
    """Whether the words hold the whole name of an account that is no money; "mama" names "Mama's loan"."""
    said, money = telling(draft.segment.whole), {t.name for t in knowledge.chart.money}
    names = (telling(name) - _OF_A_DEBT for name in draft.happening.roles.values() if name not in money)
    return any(name and name <= said for name in names)


_OF_A_DEBT = telling("loan loans payable payables receivable owing owed owe owes debt account accounts due")


def _the_same_again(draft: Draft, before: Draft) -> bool:
    filled = draft.filled.get("what")
    same = draft.happening.roles.get("what") == before.happening.roles.get("what")
    return filled is not None and not filled.spans and same


def _of_a_customer(draft: Draft, knowledge: Knowledge) -> bool:
    """Whether money came in from somebody the book knows: "padraic 45" is told by who pays, and by no word."""
    like = draft.guess.like
    known = bool(customer_named(draft.segment.whole, knowledge)) or (like is not None and like.score >= _SAME)
    return draft.guess.event.flow == "in" and known


def _of_event(draft: Draft, knowledge: Knowledge) -> float:
    """The share of the event, with what becomes it in a book of this kind (a customer's payment is a sale where nothing
    owed is kept)."""
    name, total = draft.guess.event.name, 0.0
    paid = knowledge.chart.get(draft.happening.roles.get("what", ""))
    own = "owner_took_out" if paid is not None and taken_for_oneself(draft.segment.whole, paid) else ""
    for other, share in events_told(draft.segment.whole, knowledge).items():
        if other in (name, *KIN.get(name, ()), own) or name in KIN.get(other, ()):
            total += share
        elif share > _HARDLY and other != NOTHING_HAPPENED:
            total += share * (becoming(knowledge).get(other) == name)
    return min(1.0, total)


def _may_be(draft: Draft, knowledge: Knowledge) -> Sequence[Candidate]:
    """The accounts that what happened may be about, where the one that was read is among several of them."""
    kind, filled = draft.guess.event.roles.get("what", ""), draft.filled.get("what")
    if kind not in KINDS or filled is None:
        return ()
    names = frozenset(takers(draft.guess.event, "what", knowledge.chart))
    tagged = [t for name in sorted(names) if (t := knowledge.chart.get(name)) is not None]
    if len(tagged) < 2 or filled.account not in names:
        return ()
    return listed(tagged, knowledge)
