"""Which event a stretch of a note tells of, all signs together: what the rules guess, or what training weighs as likelier."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace

from nl2x.books.book import Layout
from nl2x.books.model import AccountType
from nl2x.notes.accounts.payers import own_paid
from nl2x.notes.amounts.figures import Named
from nl2x.notes.answering.answered_words import IN_WORDS
from nl2x.notes.answering.answers import Said
from nl2x.notes.book.knowledge import Knowledge
from nl2x.notes.catalogue import event
from nl2x.notes.events.by_own_accounts import says_how_paid
from nl2x.notes.events.direction import goes
from nl2x.notes.events.disposals import EVENT as DISPOSAL
from nl2x.notes.events.event_amounts import amounts_of
from nl2x.notes.events.like_before import like_before
from nl2x.notes.events.likelihood import AS_BEFORE, Guessed, fitting, in_this_book, likely
from nl2x.notes.events.reading import Doubt, which_event
from nl2x.notes.events.recognise import Guess, spoken_against
from nl2x.notes.events.sureness import Sureness
from nl2x.notes.meaning.choice import DOUBTED_EVENT, with_share
from nl2x.notes.meaning.happenings import NOTHING_HAPPENED, is_bare

_JUST_AS_BEFORE = 0.93
"""How sure a further item of a list is that has no words of its own."""
_OFFERED, _MOST_OFFERED = 0.03, 4
"""What is less likely than this by all signs is offered only where the rules weighed it, and how many are."""
_BY_SHARES = 2.0
"""The score of a guess that nothing but the shares speak for."""
_OF_AN_ITEM, _OF_THE_BOOK = ("customer_paid", "paid_bill"), (DISPOSAL, "transfer_with_fee")
"""What settles something that is open in the book, and what the book tells more of than any sign."""
_LIKELIER, _LIKELIER_THAN_WORDS, _LIKELIER_ANYWAY = (0.7, 0.3), (0.75, 0.2), (0.5, 0.5)
"""From which likelihood by all signs on an event takes the place of what the rules guess, and what they give that at most; the
same where words speak for it, and where the rules are less than _HALF_SURE themselves (docs/training.md)."""
_HALF_SURE = 0.7
_OTHER_WAY = {"bought": "sold", "sold": "bought"}
"""What else it may have been, where nothing else was weighed: a question needs two answers."""
_WRONG_BEFORE = re.compile(
    r"(?i)\b(should|wrong\w*|mistake\w*|instead|actually|really|meant|belongs?|mov(?:e|ed|ing)|correct\w*|fix\w*|re-?cod\w+|re-?class\w+"
    r"|under|booked|posted|put|entered|recorded|coded|filed|logged|went|shift\w*|chang\w+|swap\w*)\b"
)
"""Words of which one at least says that something stands wrong so far."""


@dataclass(frozen=True)
class Weighed:
    """What happened, its amounts, and how sure that is."""

    guess: Guess
    named: Named
    doubt: Doubt


def weighed(
    guessed: Guessed,
    named: Named,
    rules: Sureness,
    shares: Mapping[str, float],
    answers: Mapping[str, str],
    given: Said,
    knowledge: Knowledge,
    index: int,
    *,
    again: bool,
) -> Weighed:
    """What happened, all signs together: the rules' guess (`guessed`, with the amounts `named`, as sure as `rules` say) or
    what the `shares` make likelier. `again`: the item before it was guessed to be the same event."""
    guess, segment = guessed.guess, guessed.segment
    sure, rivals = rules.sure, rules.rivals
    if again and not rules.settled and is_bare(segment.text):
        sure = max(sure, _JUST_AS_BEFORE)  # a further item of a list: "12 cash and 14 card"
    if shares and not rules.settled and not again:
        likelier = _likelier(guessed, named, shares, given.flow, knowledge)
        if likelier is not None:
            rivals = [guess, *(g for g in rivals if g.event.name != likelier[0].event.name)]
            (guess, named), sure = likelier, shares[likelier[0].event.name]
        # What somebody answered, and sums that the book tells, leave no doubt that the rules don't have.
        told = named.missing or _was_answered(given, answers)
        sure = with_share(sure, shares.get(guess.event.name, 0.0), 0.0 if told else DOUBTED_EVENT)
    owed = only_costs(knowledge) and _OWED.search(segment.whole) and not _was_answered(given, answers)
    sure = min(sure, 0.6) if IN_WORDS in given.confirmed or owed else sure
    ranked = sorted((n for n, share in shares.items() if share >= _OFFERED), key=lambda n: -shares[n])
    names = list(dict.fromkeys([*ranked, guess.event.name, *(g.event.name for g in rivals)]))
    names = [name for name in names if name != NOTHING_HAPPENED][:_MOST_OFFERED]
    if len(names) == 1 and names[0] in _OTHER_WAY:
        names.append(_OTHER_WAY[names[0]])
    options = tuple(event(name).means for name in names)
    doubt = which_event(options, sure, segment, index)
    by_signs = guess.event.name != DISPOSAL  # of which the book tells more than any sign
    return Weighed(guess, named, replace(doubt, share=shares.get(guess.event.name) if by_signs else None))


def _likelier(
    guessed: Guessed, named: Named, shares: Mapping[str, float], flow: str, knowledge: Knowledge
) -> tuple[Guess, Named] | None:
    """What happened instead where all signs together all but rule out what the rules guess and speak for another
    event, whose amounts find a place as well as those of what was guessed (`named`); with these."""
    guess, segment = guessed.guess, guessed.segment
    best = max(shares, key=lambda name: shares[name])
    if best in (guess.event.name, NOTHING_HAPPENED) or guess.event.name in _OF_THE_BOOK:
        return None
    unsure = _LIKELIER_ANYWAY if guessed.sure < _HALF_SURE else _LIKELIER
    least, most = unsure if guess.cue is None else _LIKELIER_THAN_WORDS
    if shares[best] < least or shares.get(guess.event.name, 0.0) > most:
        return None
    if not goes(event(best), flow) or spoken_against(best, segment.whole):
        return None
    # "46.20 of that is the dog's food" is a part of the sum, and no part of an earlier entry.
    if best == "corrected" and not _WRONG_BEFORE.search(segment.whole):
        return None
    other = next((g for g in guessed.guesses if g.event.name == best), Guess(event(best), _BY_SHARES))
    if best in _OF_AN_ITEM and other.item is None:
        return None
    found = amounts_of(other.event, segment, like_before(segment, knowledge), knowledge)
    return None if (found.missing and not named.missing) or found.left else (other, found)


def _was_answered(given: Said, answers: Mapping[str, str]) -> bool:
    """Whether somebody has said more than the note."""
    return bool(answers or given.confirmed or given.text != given.note)


def only_costs(knowledge: Knowledge) -> bool:
    """Whether a book keeps nothing but what was spent, under several heads: a grid of days and kinds of spending."""
    return knowledge.once("only costs", lambda: _only_costs(knowledge))


def _only_costs(knowledge: Knowledge) -> bool:
    money = {t.name for t in knowledge.chart.money}
    kinds = [t.account.type for t in knowledge.chart.tagged if t.name not in money]
    return knowledge.book.layout is Layout.GRID and len(kinds) >= _HEADS and {*kinds} == {AccountType.EXPENSE}


_HEADS = 3
_OWED = re.compile(r"(?i)\b(?:ow(?:e|es|ed|ing)|lent|borrow\w*|loan\w*)\b")
"""What says that something may not have been paid yet, or not by oneself."""


def shares_of_events(
    guessed: Guessed, answers: Mapping[str, str], confirmed: Collection[str], knowledge: Knowledge
) -> Mapping[str, float]:
    """Probability by event, all signs together, of those that may have the answered accounts; empty where nothing
    weighs them."""
    by_the_book = guessed.guess.event.name == AS_BEFORE or knowledge.book.layout is Layout.RECORDS
    if not knowledge.scorer or by_the_book:
        return {}
    among = fitting(answers.values(), knowledge) if answers else ()
    shares = likely(guessed, knowledge, among)
    said_so = shares.pop(NOTHING_HAPPENED, 0.0) if confirmed else 0.0
    text = guessed.segment.whole
    own = own_paid(text, knowledge.own_people) or only_costs(knowledge)
    shares = in_this_book(shares, guessed, paid_with=says_how_paid(text, knowledge), own=own)
    return {name: share / (1 - said_so) for name, share in shares.items()} if said_so < 1 else shares
