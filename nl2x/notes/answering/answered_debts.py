"""An account that is neither cost nor income, said to be what it was for: what then happened.

Whoever answers "Customer deposits" to what 200 that came in are for tells of a payment in advance; "Owed to Sound
Centre", of a bill that is paid.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from nl2x.notes.book.events_of import takers
from nl2x.notes.book.knowledge import Knowledge
from nl2x.notes.catalogue import Event, events
from nl2x.notes.events.recognise import Guess

if TYPE_CHECKING:
    from nl2x.notes.answering.answers import Said

WHAT, HOW = "what", "how"
_PLAINLY = 2.5
"""From this score on the words say which way the money went."""
_ODD = ("customer_bounced",)
"""What hardly ever happens, and is told of in words of its own."""
_PAID = re.compile(r"(?i)\b(paid|pay|sent|transferred|settled|cleared|gave|payment|back)\b")


def tells_of(account: str, knowledge: Knowledge) -> bool:
    """Whether something can have happened to an account that isn't money, a cost or an income."""
    money = any(t.name == account for t in knowledge.chart.money)
    return not money and bool(_candidates(account, knowledge))


def with_its_event(said: Said, index: int, guess: Guess | None, knowledge: Knowledge) -> Said:
    """`said`, with what happened where the account that it was for tells that; where it doesn't, it was paid so."""
    account = said.roles.get((index, WHAT))
    if account is None or index in said.events or not tells_of(account, knowledge):
        return said
    others = {key: name for key, name in said.roles.items() if key != (index, WHAT)}
    kind = _meant(account, guess, knowledge)
    if (
        kind is not None
        and kind.name == "paid_bill"
        and (index, HOW) not in others
        and not _PAID.search(said.text)
    ):
        kind = None  # what isn't paid yet is booked on such an account, too
    if kind is not None:
        roles = {**others, (index, _role(kind, account, knowledge)): account}
        return replace(said, events={**said.events, index: kind.name}, roles=roles)
    return said if (index, HOW) in others else replace(said, roles={**others, (index, HOW): account})


def _meant(account: str, guess: Guess | None, knowledge: Knowledge) -> Event | None:
    """The one event that an account leaves, or of two the one that goes the way that the words say; none that goes
    against them."""
    found = _candidates(account, knowledge)
    plainly = (
        guess.event.flow if guess is not None and guess.cue is not None and guess.score >= _PLAINLY else ""
    )
    if len(found) > 1 or plainly in ("in", "out"):
        found = [kind for kind in found if kind.flow == plainly]
    return found[0] if len(found) == 1 else None


def _candidates(account: str, knowledge: Knowledge) -> list[Event]:
    every = (kind for kind in events().values() if kind.name not in _ODD)
    return [kind for kind in every if _role(kind, account, knowledge)]


def _role(kind: Event, account: str, knowledge: Knowledge) -> str:
    """The line that the account takes in an event of two lines, whose other one is the money; "" for none."""
    if len(kind.entry) != 2 or any(row.amount != "total" for row in kind.entry):
        return ""
    others = [row.account for row in kind.entry if kind.roles.get(row.account) != "money"]
    own = len(others) == 1 and others[0] not in kind.roles
    return others[0] if own and account in takers(kind, others[0], knowledge.chart) else ""
