"""The accounts that the lines of an entry are posted to: as answered, as the book has them, as advised, by the words; and how
sure each is."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from nl2x.notes.accounts.fill import fill
from nl2x.notes.accounts.filled import Filled
from nl2x.notes.accounts.namesakes import named_by_a_fee
from nl2x.notes.accounts.paid_alike import perhaps, together
from nl2x.notes.accounts.untold_account import untold_account, which_account
from nl2x.notes.accounts.who_pays import held_by
from nl2x.notes.accounts.worn_on import THE_THING
from nl2x.notes.advice import Advice
from nl2x.notes.amounts.amounts_by_words import told_what_arrived
from nl2x.notes.amounts.figures import Named
from nl2x.notes.answering.answers import Said
from nl2x.notes.book.knowledge import Knowledge
from nl2x.notes.book.precedents import Likeness
from nl2x.notes.catalogue import Event
from nl2x.notes.events.disposals import EVENT as DISPOSAL
from nl2x.notes.events.further_items import account_as_before
from nl2x.notes.events.gate import Halt
from nl2x.notes.events.program import Part
from nl2x.notes.events.reading import Doubt, Draft, short
from nl2x.notes.events.recognise import Guess
from nl2x.notes.places.category_and_method import category_matters, method_matters
from nl2x.notes.places.placing import TABLE
from nl2x.notes.wording.segments import Segment


@dataclass(frozen=True)
class Item:
    """An item of a note whose event and amounts are told, and whose accounts aren't yet."""

    guess: Guess
    named: Named
    segment: Segment
    likenesses: Sequence[Likeness]
    """The book's earlier entries that it is most like."""
    parts: Mapping[str, tuple[Part, ...]]
    """Roles that are split among several accounts."""
    before: Draft | None
    """The item of the note before it."""
    index: int


@dataclass(frozen=True)
class EntryAccounts:
    """The accounts of an entry by their roles, and what is doubtful about them."""

    filled: dict[str, Filled]
    doubts: list[Doubt]


def entry_accounts(item: Item, given: Said, advice: Advice, knowledge: Knowledge) -> EntryAccounts | Halt:
    """The accounts of an item's entry; the question for one that the book has none for."""
    guess, segment, index = item.guess, item.segment, item.index
    kind, place = guess.event.name, given.places.get((index, TABLE), "")
    filled: dict[str, Filled] = {}
    doubts: list[Doubt] = []
    for role in _roles(guess.event, item.named):
        if fixed := given.roles.get((index, role)):
            filled[role] = Filled(fixed, 1.0, (), "as answered")
            continue
        if role in item.parts:
            filled[role] = Filled(item.parts[role][0].account, 1.0, (), "split as before")
            continue
        if account := dict(guess.known).get(role):
            why = "the account for it" if guess.event.name == DISPOSAL else "as every time"
            filled[role] = Filled(account, 0.95, (), why)
            continue
        if told := advice.roles.get((index, role)):
            filled[role] = told
            question = f'Which account is "{short(segment.text)}" for?'
            doubts.append(Doubt(role, told.sure, question, (told.account, *told.rivals[:3]), None, index))
            continue
        found = _found(role, item, filled, knowledge)
        if found is None:
            if any(row.account == role and row.amount != "tax" for row in guess.event.entry):
                question, options = untold_account(role, knowledge)
                return Halt(question, guess.cue, "account", options, role, index)
            continue
        if role == "what" and "fee" in item.named.amounts and named_by_a_fee(found, segment.text):
            alone = not found.rivals and told_what_arrived(segment.text)
            alone = alone and not held_by(segment.text, knowledge)
            found = replace(found, sure=found.sure if alone else min(0.5, found.sure), spans=())
        shared = account_as_before(role, guess, segment, found, item.before)
        filled[role] = shared or _shifted(found, segment)
        if shared:
            continue
        needless = (role == "what" and not category_matters(kind, segment.whole, place, knowledge)) or (
            role == "how" and not method_matters(kind, segment.whole, knowledge.book)
        )
        if not needless and (role in guess.event.roles or found.sure < 0.8):
            question = which_account(role, segment.text) if role not in ("how", "to", "from") else (
                f'From which account was "{short(segment.text)}" paid?' if guess.event.flow == "out" else
                f'{"Out of" if role == "from" else "Into"} which account did "{short(segment.text)}" go?')  # fmt: skip
            options = (found.account, *found.rivals[:3])
            doubts.append(Doubt(role, found.sure, question, options, None, index, found.share))
    return EntryAccounts(filled, doubts)


def _found(role: str, item: Item, filled: Mapping[str, Filled], knowledge: Knowledge) -> Filled | None:
    """The account for a role by the words of the stretch, and by those that its neighbours have for it."""
    guess, segment, likenesses, before = item.guess, item.segment, item.likenesses, item.before
    context = segment.context
    found = fill(role, guess.event, segment.text, context, knowledge, likenesses, filled)
    if role == "accumulated_depreciation" and before is None and (found is None or found.why != THE_THING):
        # "depreciate the van, cost 12,000, ...": the thing stands before its cost
        of_it = fill(role, guess.event, segment.whole, "", knowledge, likenesses, filled)
        found = of_it if of_it is not None and of_it.why == THE_THING else found
        return replace(found, spans=()) if found else None
    if role == "how" and segment.of_one and before is not None:
        return together(found, before.filled.get("how"))
    if role != "how" or not segment.paid:
        return found
    told = f"{context} {segment.paid}".strip()
    alike = fill(role, guess.event, segment.text, told, knowledge, likenesses, filled)
    return perhaps(alike, segment, found) if alike else found


def _roles(kind: Event, named: Named) -> list[str]:
    """The roles and concepts of the lines that have an amount; what was paid for before how it was paid."""
    names = list(dict.fromkeys(row.account for row in kind.entry if row.amount in named.amounts))
    return sorted(names, key=lambda name: kind.roles.get(name) == "money")


def _shifted(found: Filled, segment: Segment) -> Filled:
    return replace(found, spans=tuple((a + segment.start, b + segment.start) for a, b in found.spans))
