"""What the model is asked where rules and precedents aren't sure: small plain questions, whole names scored.

It never writes an entry, an amount or a date, never says debit or credit, and isn't asked what happened: where the
rules aren't sure of that its word is no better than a coin (benchmarks/results/notes-models.md). It is shown one
example note for each account (the book's own where it has one), the same ones after every note, so that they are
read once a workbook. The likeliest accounts' whole names are scored as the answer, less what each would score after
an empty note (its prior). What the model says is added to what the words say and decides which account is offered
first. It never makes a note surer, so that nothing is posted on its word: of 24 notes that it made sure enough ten
were wrong.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from nl2x.notes.accounts.filled import Filled
from nl2x.notes.accounts.purpose import purpose
from nl2x.notes.accounts.weighing import KINDS, listed
from nl2x.notes.book.chart import Tagged
from nl2x.notes.book.knowledge import Knowledge
from nl2x.notes.catalogue import concepts

if TYPE_CHECKING:
    from nl2x.lm import Engine, Prompt
    from nl2x.notes.events.reading import Doubt, Draft, Reading

ASK_BELOW = 0.85
"""The model is asked about what is less sure than this."""
LEAST = 0.4
"""What is less sure than this as a whole isn't saved by an account: of 39 such notes four were read right."""
OVERRULED = 0.6
"""How sure an account may be that the model prefers to the rules' own: it is asked about, and offered first."""
WEIGHT = 0.5
"""What a unit of the model's log-probability counts beside one of the rules' and the scorer's."""
CHOICES = 5
"""So many of the likeliest accounts are scored."""
SHOWN = 16
"""So many accounts have an example in the prompt, the same after every note on a workbook."""
LONGEST_EXAMPLE = 60
"""Characters of an example."""
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
    likely = sorted(candidates, key=lambda t: -before[t.name])[:CHOICES]
    prompt = account_prompt(candidates, knowledge, draft.segment.text)
    model = _scores(prompt, sorted(t.name for t in likely), sorted(t.name for t in candidates), engine)
    joined = {
        name: math.log(share) + WEIGHT * model.get(name, 0.0)
        for name, share in before.items()
        if name in model or name == _NONE
    }
    ranked = [(name, share) for name, share in _probabilities(joined) if name != _NONE]
    best, sure = ranked[0]
    known = draft.filled[role]
    spans = known.spans if known.account == best else ()
    return Filled(
        best,
        min(known.sure, sure, OVERRULED if known.account != best else 1.0),
        spans,
        "the model, with the book's own examples",
        tuple(n for n, _ in ranked[1:5]),
    )


def _before(draft: Draft, role: str, candidates: Sequence[Tagged], knowledge: Knowledge) -> dict[str, float]:
    """How likely each account is by the rules and the scorer, and that it is none of them (_NONE).

    Where nothing tells, none of them is likely, and the model, which always prefers some name, doesn't change that.
    """
    from nl2x.notes.meaning.scorer import weigh

    text = draft.segment.text
    words = {
        c.account: c.score for c in purpose(text, candidates, knowledge, knowledge.precedents.like(text))
    }
    weighed = weigh(text, listed(candidates, knowledge), words)
    shares = {w.account: max(_UNLIKELY, w.probability) for w in weighed}
    none = max(_UNLIKELY, 1 - sum(w.probability for w in weighed))
    known = draft.filled[role]
    if known.sure > shares.get(known.account, 1.0):  # the rules know more than the scorer
        rest = (1 - known.sure) / (sum(shares.values()) - shares[known.account] + none)
        shares = {name: share * rest for name, share in shares.items()} | {known.account: known.sure}
        none *= rest
    return {**shares, _NONE: none}


def _scores(
    prompt: Prompt, names: Sequence[str], all_names: Sequence[str], engine: Engine
) -> dict[str, float]:
    """For each name its log-probability as the answer, less its prior. Those of all names are computed together,
    and once a workbook, since the engine keeps them."""
    said = engine.score(prompt, names, complete=True)
    empty = engine.score(replace(prompt, user=_asked(NOTHING)), all_names, complete=True)
    prior = dict(zip(all_names, empty, strict=True))
    return {name: score - prior[name] for name, score in zip(names, said, strict=True)}


def _probabilities(scores: Mapping[str, float]) -> list[tuple[str, float]]:
    top = max(scores.values())
    weights = {name: math.exp(score - top) for name, score in scores.items()}
    total = sum(weights.values())
    return sorted(((name, weight / total) for name, weight in weights.items()), key=lambda item: -item[1])


def account_prompt(candidates: Sequence[Tagged], knowledge: Knowledge, text: str) -> Prompt:
    """The question which account a note is about, after one example note for each of `SHOWN` accounts."""
    from nl2x.lm import Prompt

    system = "You file short notes of a business under the accounts of its books. Answer with the account's exact name, nothing else."
    turns = tuple((_asked(note), name) for name, note in _examples(candidates, knowledge))
    return Prompt(user=_asked(text), system=system, turns=turns)


def _examples(candidates: Sequence[Tagged], knowledge: Knowledge) -> list[tuple[str, str]]:
    """Accounts by name, each with a note that was about it: the book's own first one, or one made of everyday words.
    Accounts that the book has used come first, where there are too many."""
    own: dict[str, str] = {}
    for precedent in knowledge.precedents.all:
        for line in precedent.posting.lines:
            own.setdefault(line.account, precedent.words)
    used = sorted(candidates, key=lambda t: t.name not in own)[:SHOWN]
    found = {t.name: (own.get(t.name) or _everyday(t))[:LONGEST_EXAMPLE] for t in used}
    return sorted(found.items())


def _everyday(tagged: Tagged) -> str:
    concept = concepts().get(tagged.best())
    if concept is None or not concept.words:
        return tagged.name.casefold()
    return " ".join(concept.words[min(1, len(concept.words) - 1)])


def _asked(text: str) -> str:
    return f'Note: "{" ".join(text.split())}"'
