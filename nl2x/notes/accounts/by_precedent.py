"""What the book's earlier entries say for accounts: where all went with somebody, and how far a like entry's reason holds."""

from __future__ import annotations

import re
from collections.abc import Sequence

from nl2x.notes.accounts.beside_the_thing import place_of
from nl2x.notes.accounts.things_said import hits
from nl2x.notes.accounts.vocabulary import names_in, vocabulary
from nl2x.notes.book.chart import MONEY, Chart
from nl2x.notes.book.knowledge import Knowledge
from nl2x.notes.book.precedents import Likeness, Precedent, telling
from nl2x.notes.meaning.vectors import vectors
from nl2x.notes.wording.words import words


def always(text: str, names: set[str], knowledge: Knowledge) -> list[tuple[str, str]]:
    """Accounts that all the book's entries with a name of the text went to (a firm that is met twice or more)."""
    found = []
    for stem in sorted(names_in(text, knowledge)):
        with_it = [p for p in knowledge.precedents.all if stem in p.stems]
        if _is_a_thing(stem, text, with_it):
            continue
        went = [{line.account for line in p.posting.lines} & names for p in with_it]
        told = [accounts for accounts in went if accounts]
        if len(told) >= 2 and len(same := set.intersection(*told)) == 1:
            found.append((same.pop(), stem))
    return found[:2]


def _is_a_thing(stem: str, text: str, met: Sequence[Precedent]) -> bool:
    """Whether a word is no name but an ordinary word that only went before another one: the "ewe" of "ewe nuts"."""
    if not vectors().knows(stem) or not met:
        return False
    said = [(p.words, w) for p in met for w in words(p.words) if w.stem == stem]
    small = all(text[w.start].islower() for w in words(text) if w.stem == stem)
    return small and all(of[w.start].islower() and _GOES_ON.match(of, w.end) for of, w in said)


_GOES_ON = re.compile(r" [a-z]")


def accounts_of(like: Likeness) -> set[str]:
    """The accounts that an earlier entry was posted to."""
    return {line.account for line in like.precedent.posting.lines}


def still_holds(name: str, like: Likeness, text: str, chart: Chart) -> float:
    """How far the reason for which a precedent went to an account holds for the text, too: the mixer's repair
    says little about a new mixer."""
    concepts_of = {c for tagged in chart.tagged if tagged.name == name for c in tagged.tags}
    low = text.casefold()
    told = [hit for hit in hits(like.precedent.words) if hit.concept in concepts_of]
    own = {like.precedent.words[slice(*hit.span)].casefold() for hit in told}
    if not own or any(word in low for word in own):
        return 1.0
    # Somebody who was met before, and no word of anything else but how it was paid: "Dr Amin, three days at 280".
    met = bool(like.common - vocabulary()) and all(hit.concept in MONEY for hit in hits(text))
    return 0.8 if met else 0.35


def shares_only_what_for(like: Likeness, text: str) -> bool:
    """Whether all that a precedent shares is what a thing with a word of its own was for: the wine for the quiz night
    isn't the hall for the quiz night."""
    if place_of(text) < len(text) and not like.common & telling(text[: place_of(text)]):
        return True
    lead, found, _ = text.partition(" for ")
    return bool(found) and not like.common & telling(lead) and bool(hits(lead))
