"""Whether whom a bank's line names is what its entry takes him for: "Mill Lane Garage" sells no flour, though the mill does.

A payee is a name, and names are made of other things' words. One word in common with an open bill or an earlier entry
tells little where the name has others.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from nl2x.books.model import AccountType
from nl2x.notes.accounts.things_said import Hit, hits
from nl2x.notes.batches.batch import BankLine
from nl2x.notes.book.knowledge import Knowledge, words_of
from nl2x.notes.book.openitems import LEGAL_FORMS, OpenItem, numbers_in
from nl2x.notes.book.precedents import telling
from nl2x.notes.catalogue import concepts, event
from nl2x.notes.events.reading import Doubt, Draft, short
from nl2x.notes.events.supplier_paid import only_on_credit
from nl2x.notes.wording.words import stem, words

_OF_BANKS = LEGAL_FORMS | frozenset(
    stem(word)
    for word in "dd ddr d direct debit bgc bacs fp fpi fpo faster payment payments standing order so card purchase pos visa debit credit transfer ref reference"
    " inv invoice bill account acct no number from to via web online mobile sepa ach des pmt pmts fee gb gbr uk usa co id mr mrs ms".split()
)
"""What banks write beside a name, and what many names end with."""
_A_THING = 1.0
"""From this weight on a phrase is a thing's own name."""
_SURE = 0.3


def of_another(bank: BankLine, draft: Draft, knowledge: Knowledge) -> Iterator[Doubt]:
    """The doubt whether a line's payee is the one whose bill, or whose like, its entry takes it for."""
    payee = telling(bank.description) - _OF_BANKS
    if not payee or bank.paid_off:
        return
    item, what = draft.guess.item, draft.happening.roles.get("what", "")
    if item is not None:
        if not _is_of(bank, payee, item, draft, knowledge):
            instead = event("sold" if bank.amount > 0 else "bought").means
            question = f'Is "{short(bank.description)}" a payment of: {item.option}?'
            yield Doubt("item", _SURE, question, ("yes", instead))
    elif (
        what
        and bank.amount < 0
        and (_a_thing_apart(bank, what, knowledge) or _by_a_word(payee, what, knowledge))
    ):
        yield Doubt("what", _SURE, f'Which account is "{short(bank.description)}" for?', (what,))


def _is_of(bank: BankLine, payee: frozenset[str], item: OpenItem, draft: Draft, knowledge: Knowledge) -> bool:
    """Whether a line pays an open invoice or bill: by its number, by its odd sum, which is nobody else's, or by all of a
    name; but a supplier who is paid at once, too, may have been."""
    sum_alone = abs(bank.amount) == item.left and item.left % 1 != 0
    if sum_alone or item.numbers & numbers_in(bank.description):
        return True
    if payee - item.stems - telling(item.party):
        return False
    settled = abs(bank.amount) == item.left or item.record is not None or draft.guess.event.flow == "in"
    return settled or item in only_on_credit(draft.segment.whole, knowledge)


def _a_thing_apart(bank: BankLine, what: str, knowledge: Knowledge) -> bool:
    """Whether the payee's last word that means something means another cost, and no more words mean this one: a repair
    shop for phones."""
    known = _known(what, knowledge)
    found = [hit for hit in hits(bank.description) if not hit.stems <= _OF_BANKS]
    own = {hit.span for hit in found if _is_for(hit, what, knowledge)}
    own |= {(word.start, word.end) for word in words(bank.description) if word.stem in known}
    apart = {
        hit.span
        for hit in found
        if hit.weight >= _A_THING
        and concepts()[hit.concept].type is AccountType.EXPENSE
        and not hit.stems <= known
        and hit.span not in own
    }
    return bool(own) and len(apart) >= len(own) and max(apart) > max(own)


def _is_for(hit: Hit, what: str, knowledge: Knowledge) -> bool:
    return what in {tagged.name for tagged in knowledge.chart.of_concept(hit.concept)}


def _by_a_word(payee: frozenset[str], what: str, knowledge: Knowledge) -> bool:
    """Whether nothing but a common word of earlier entries speaks for an account, and no more than half of the name: a
    name is written with a capital."""
    if any(_is_for(hit, what, knowledge) for hit in hits(" ".join(sorted(payee)))):
        return False
    own = knowledge.chart.get(what)
    if own is not None and payee & telling(own.name):
        return False
    shared = payee & _known(what, knowledge)
    return bool(shared) and 2 * len(shared) <= len(payee) and not shared & _names(knowledge)


def _known(what: str, knowledge: Knowledge) -> frozenset[str]:
    """The words of earlier entries to an account, and of its name."""

    def known() -> frozenset[str]:
        said = (words_of(e) for e in knowledge.entries if any(line.account == what for line in e.lines))
        return telling(" ".join((what, *said)))

    return knowledge.once(("words of", what), known)


def _names(knowledge: Knowledge) -> frozenset[str]:
    """What stands with a capital within an earlier entry's words."""

    def names() -> frozenset[str]:
        found = (re.findall(r"(?<=[^.!?:] )[A-Z][\w'&-]+", words_of(entry)) for entry in knowledge.entries)
        return telling(" ".join(name for listed in found for name in listed))

    return knowledge.once("names in entries", names)
