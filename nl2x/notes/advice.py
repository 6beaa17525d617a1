"""What the model is asked where rules and precedents aren't sure: small plain questions, whole names scored.

It never writes an entry, an amount or a date, never says debit or credit, and isn't asked what happened: where the
rules aren't sure of that its word is no better than a coin (benchmarks/results/notes-models.md). It is shown one
example note for every account that may be meant (the book's own where it has one), and each account's whole name is
scored as the answer, less what the name would score after an empty note (its prior). What it says is added to what
the words say; neither decides alone.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from nl2x.notes.catalogue import concepts
from nl2x.notes.chart import Tagged
from nl2x.notes.choose import candidates_of, purpose
from nl2x.notes.fill import Filled
from nl2x.notes.knowledge import Knowledge
from nl2x.notes.weighing import KINDS

if TYPE_CHECKING:
    from nl2x.lm import Engine, Prompt
    from nl2x.notes.reading import Doubt, Draft, Reading

ASK_BELOW = 0.85
"""The model is asked about what is less sure than this."""
MOST = 0.97
"""How sure the model can make of an account."""
WEIGHT = 0.3
"""What a unit of the model's log-probability counts beside one of the rules' and the scorer's."""
NOTHING = "a payment"
"""The empty note by which a name's prior is measured."""
_UNLIKELY = 1e-3
"""What an account counts of which neither the rules nor the scorer know anything."""
_NONE = ""


@dataclass(frozen=True)
class Advice:
    """What the model made of the doubtful accounts, by happening and role."""

    roles: Mapping[tuple[int, str], Filled] = field(default_factory=dict)


NO_ADVICE = Advice()


def advise(reading: Reading, knowledge: Knowledge, engine: Engine) -> Advice:
    """Ask the model about every doubtful account of a reading."""
    roles: dict[tuple[int, str], Filled] = {}
    for doubt in reading.doubts:
        if asked_about(doubt, reading):
            found = _account(reading.drafts[doubt.happening], doubt.field, knowledge, engine)
            if found is not None:
                roles[doubt.happening, doubt.field] = found
    return Advice(roles)


def asked_about(doubt: Doubt, reading: Reading) -> bool:
    """Whether it is a doubt that the model is asked about."""
    if doubt.sure >= ASK_BELOW or doubt.happening >= len(reading.drafts):
        return False
    return reading.drafts[doubt.happening].guess.event.roles.get(doubt.field) in KINDS


def _account(draft: Draft, role: str, knowledge: Knowledge, engine: Engine) -> Filled | None:
    kind = draft.guess.event.roles[role]
    candidates = knowledge.chart.for_role(kind)[:40]
    if len(candidates) < 2:
        return None
    before = _before(draft, role, candidates, knowledge)
    names = [t.name for t in candidates]
    model = _scores(account_prompt(candidates, knowledge, ""), draft.segment.text, names, engine)
    joined = {name: math.log(share) + WEIGHT * model.get(name, 0.0) for name, share in before.items()}
    ranked = [(name, share) for name, share in _probabilities(joined) if name != _NONE]
    best, sure = ranked[0]
    known = draft.filled[role]
    spans = known.spans if known.account == best else ()
    return Filled(
        best,
        min(MOST, sure),
        spans,
        "the model, with the book's own examples",
        tuple(n for n, _ in ranked[1:5]),
    )


def _before(draft: Draft, role: str, candidates: Sequence[Tagged], knowledge: Knowledge) -> dict[str, float]:
    """How likely each account is by the rules and the scorer, and that it is none of them (_NONE).

    Where nothing tells, none of them is likely, and the model, which always prefers some name, doesn't change that.
    """
    from nl2x.notes.meaning.scorer import scorer

    text = draft.segment.text
    words = {
        c.account: c.score for c in purpose(text, candidates, knowledge, knowledge.precedents.like(text))
    }
    weighed = scorer().weigh(text, candidates_of(candidates, knowledge), words)
    shares = {w.account: max(_UNLIKELY, w.probability) for w in weighed}
    none = max(_UNLIKELY, 1 - sum(w.probability for w in weighed))
    known = draft.filled[role]
    if known.sure > shares.get(known.account, 1.0):  # the rules know more than the scorer
        rest = (1 - known.sure) / (sum(shares.values()) - shares[known.account] + none)
        shares = {name: share * rest for name, share in shares.items()} | {known.account: known.sure}
        none *= rest
    return {**shares, _NONE: none}


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
