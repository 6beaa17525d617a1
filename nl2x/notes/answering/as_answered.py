"""What answers about accounts say of the event: one that can't have such an account isn't meant."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from nl2x.books.model import AccountType
from nl2x.notes.book.events_of import takers
from nl2x.notes.book.knowledge import Knowledge
from nl2x.notes.book.single_entry import one_sided
from nl2x.notes.catalogue import Event, event
from nl2x.notes.events.by_wording import worded
from nl2x.notes.events.recognise import Guess, lacking
from nl2x.notes.meaning.happenings import NOTHING_HAPPENED

_WHAT, _ENDS = "what", "asset_sold"
_GIVEN_BACK = ("supplier_refund", "customer_refunded")
_USUAL = ("sold", "bought")
"""What happens on nearly all accounts: something is earned, or bought."""
ANSWERED = 9.0
"""The score of what a person said that it was."""
_LIKELY = 2.6
"""The score of the one event that an account leaves, beside cues of 2 to 4.4."""
_PLAINLY = 2.5
"""From this score on the words say which way the money went: "paid 65 for", not "Marko paid 65"."""
_NOTHING = 0.5
"""From this probability on the wording says that nothing happened yet, whatever it would be for."""


def as_answered(guesses: Sequence[Guess], fixed: Mapping[str, str], knowledge: Knowledge) -> list[Guess]:
    """The guesses whose entry can have the account that an answer gave for what it was; where none is left, the usual
    event of such an account. All of them where no answer says anything of that."""
    account = fixed.get(_WHAT)
    if account is None:
        return list(guesses)
    left = [g for g in guesses if can_be(g.event, account, knowledge)]
    more = [Guess(event(name), _LIKELY) for name in _USUAL if not left]
    left += [g for g in more if can_be(g.event, account, knowledge) and not lacking(g.event, knowledge)]
    return left or list(guesses)


def leaves_one(guesses: Sequence[Guess], fixed: Mapping[str, str], text: str, knowledge: Knowledge) -> bool:
    """Whether the answered account leaves just one event, of which there is no doubt then; not where the wording
    tells rather of something that is still to happen."""
    account = fixed.get(_WHAT)
    if account is None or any(not can_be(g.event, account, knowledge) for g in guesses):
        return False
    return (
        len({g.event.name for g in guesses}) == 1
        and worded(text, knowledge).get(NOTHING_HAPPENED, 0.0) < _NOTHING
    )


def against(guesses: Sequence[Guess], guess: Guess, fixed: Mapping[str, str]) -> Guess | None:
    """What the note's own words say happened, where the answered account has the money go the other way."""
    said = max((g for g in guesses if g.cue is not None), key=lambda g: g.score, default=None)
    if _WHAT not in fixed or said is None or said.score < _PLAINLY:
        return None
    return said if {said.event.flow, guess.event.flow} == {"in", "out"} else None


_EITHER_WAY = ("bought", "sold")


def _had_so(kind: Event, account: str, knowledge: Knowledge) -> bool:
    """Whether a book of one side has such money under a heading: a disco's both takings and costs."""
    side = "Cr" if kind.flow == "in" else "Dr"
    lines = (line for e in knowledge.entries for line in e.lines if line.account == account)
    return one_sided(knowledge.book) and any(("Dr" if line.debit else "Cr") == side for line in lines)


def can_be(kind: Event, account: str, knowledge: Knowledge) -> bool:
    """Whether an event has a line for what it was that this account can take, on the side that its kind has, or its
    rows in the book have had so far."""
    if kind.name in _EITHER_WAY and _had_so(kind, account, knowledge):
        return True
    if _WHAT not in kind.roles or account not in takers(kind, _WHAT, knowledge.chart):
        return False
    found = knowledge.account(account)
    if found is None or found.type in (AccountType.INCOME, AccountType.EXPENSE) or kind.name == _ENDS:
        return True
    sides = {row.side for row in kind.entry if row.account == _WHAT}
    if kind.name in _GIVEN_BACK:
        sides = {"Cr" if side == "Dr" else "Dr" for side in sides}  # where what is taken back stood
    had = {
        "Dr" if line.debit else "Cr" for e in knowledge.entries for line in e.lines if line.account == account
    }
    return not had or bool(sides & had)
