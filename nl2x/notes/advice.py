"""What the model is asked where rules and precedents aren't sure: small plain questions, whole names scored.

It never writes an entry, an amount or a date, and never says debit or credit. It is shown one example note for
every account that may be meant (the book's own where it has one), and each account's whole name is scored as
the answer, less what the name would score after an empty note (its prior). What it says is added to what the
words say; neither decides alone.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from nl2x.notes.catalogue import concepts, event
from nl2x.notes.chart import Tagged
from nl2x.notes.choose import purpose
from nl2x.notes.fill import Filled
from nl2x.notes.knowledge import Knowledge

if TYPE_CHECKING:
    from nl2x.lm import Engine, Prompt
    from nl2x.notes.reading import Draft, Reading

ASK_BELOW = 0.85
"""The model is asked about what is less sure than this."""
WEIGHT = 0.6
"""What a unit of the model's log-probability counts beside RULES units of the words' score; see benchmarks."""
RULES = 2.5
NOTHING = "a payment"
"""The empty note by which a name's prior is measured."""
_ABOUT = ("cost", "expense", "earned", "any", "asset", "stock", "prepaid", "owed")


@dataclass(frozen=True)
class Advice:
    """What the model made of the doubtful fields: by happening and role, and events by happening."""

    roles: Mapping[tuple[int, str], Filled] = field(default_factory=dict)
    events: Mapping[int, tuple[str, float]] = field(default_factory=dict)

    def __bool__(self) -> bool:
        return bool(self.roles or self.events)


NO_ADVICE = Advice()


def advise(reading: Reading, knowledge: Knowledge, engine: Engine) -> Advice:
    """Ask the model about every doubtful account and event of a reading."""
    roles: dict[tuple[int, str], Filled] = {}
    events: dict[int, tuple[str, float]] = {}
    for doubt in reading.doubts:
        if doubt.sure >= ASK_BELOW or doubt.happening >= len(reading.drafts):
            continue
        draft = reading.drafts[doubt.happening]
        if doubt.field == "event" and len(draft.candidates) > 1:
            events[doubt.happening] = _event(draft, engine, doubt.sure)
        elif draft.guess.event.roles.get(doubt.field) in _ABOUT:
            found = _account(draft, doubt.field, knowledge, engine)
            if found is not None:
                roles[doubt.happening, doubt.field] = found
    return Advice(roles, events)


def _account(draft: Draft, role: str, knowledge: Knowledge, engine: Engine) -> Filled | None:
    kind = draft.guess.event.roles[role]
    candidates = knowledge.chart.for_role(kind)[:40]
    if len(candidates) < 2:
        return None
    text = draft.segment.whole
    words = {
        c.account: c.score for c in purpose(text, candidates, knowledge, knowledge.precedents.like(text))
    }
    model = _scores(account_prompt(candidates, knowledge, ""), text, [t.name for t in candidates], engine)
    scores = {t.name: RULES * min(2.5, words.get(t.name, 0.0)) + WEIGHT * model[t.name] for t in candidates}
    ranked = _probabilities(scores)
    best, sure = ranked[0]
    known = draft.filled[role]
    spans = known.spans if known.account == best else ()
    return Filled(
        best,
        min(0.97, sure),
        spans,
        "the model, with the book's own examples",
        tuple(n for n, _ in ranked[1:5]),
    )


def _event(draft: Draft, engine: Engine, sure: float) -> tuple[str, float]:
    guesses = draft.candidates[:4]
    names = {guess.event.means: guess for guess in guesses}
    model = _scores(event_prompt([g.event.name for g in guesses]), draft.segment.whole, list(names), engine)
    scores = {means: 1.5 * guess.score + WEIGHT * model[means] for means, guess in names.items()}
    best, share = _probabilities(scores)[0]
    agrees = names[best].event.name == draft.guess.event.name
    return names[best].event.name, min(0.95, max(share, sure) if agrees else min(share, 0.8))


def _scores(prompt: Prompt, text: str, names: Sequence[str], engine: Engine) -> dict[str, float]:
    """For each name its log-probability as the answer, less its prior."""
    said = engine.score(replace(prompt, user=_asked(text)), list(names))
    prior = engine.score(replace(prompt, user=_asked(NOTHING)), list(names))
    return {name: a - b for name, a, b in zip(names, said, prior, strict=True)}


def _probabilities(scores: Mapping[str, float]) -> list[tuple[str, float]]:
    top = max(scores.values())
    weights = {name: math.exp(score - top) for name, score in scores.items()}
    total = sum(weights.values())
    return sorted(((name, weight / total) for name, weight in weights.items()), key=lambda item: -item[1])


def account_prompt(candidates: Sequence[Tagged], knowledge: Knowledge, text: str) -> Prompt:
    """The question which account a note is about, with one example note for each account."""
    from nl2x.lm import Prompt

    system = "You file short notes of a business under the accounts of its books. Answer with the account's exact name, nothing else."
    turns = tuple(
        (_asked(example_note(t, knowledge)), t.name) for t in in_lasting_order(candidates, knowledge)
    )
    return Prompt(user=_asked(text), system=system, turns=turns)


def in_lasting_order(candidates: Sequence[Tagged], knowledge: Knowledge) -> list[Tagged]:
    """The accounts in the order in which the book first used them, unused ones last: a posting changes the
    prompt at its end, if at all, and what the engine keeps of its beginning stays good."""
    first: dict[str, int] = {}
    for place, precedent in enumerate(knowledge.precedents.all):
        for line in precedent.posting.lines:
            first.setdefault(line.account, place)
    return sorted(candidates, key=lambda tagged: first.get(tagged.name, len(knowledge.precedents.all)))


def event_prompt(names: Sequence[str]) -> Prompt:
    """The question what happened, with the catalogue's example for each event."""
    from nl2x.lm import Prompt

    listed = sorted(names)
    system = (
        "You say what happened in a short note about money. Answer with exactly one of the known sentences."
    )
    return Prompt(
        user="", system=system, turns=tuple((_asked(event(n).example), event(n).means) for n in listed)
    )


def example_note(tagged: Tagged, knowledge: Knowledge) -> str:
    """A note that was about this account: the book's first one, else one made of everyday words for it.

    Not its last one: the prompt, and what the engine keeps of it, must not change with every posting.
    """
    for precedent in knowledge.precedents.all:
        if tagged.name in {line.account for line in precedent.posting.lines}:
            return precedent.words
    concept = concepts().get(tagged.best())
    return (
        " ".join(concept.words[min(1, len(concept.words) - 1)])
        if concept and concept.words
        else tagged.name.casefold()
    )


def _asked(text: str) -> str:
    return f'Note: "{" ".join(text.split())}"'
