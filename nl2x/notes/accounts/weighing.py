"""Where the rules aren't sure of an account, the trained scorer is heard, and the model where one reads: they add, and
overrule nothing clear."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from nl2x.notes.accounts.filled import Filled
from nl2x.notes.book.chart import Tagged
from nl2x.notes.book.knowledge import Knowledge
from nl2x.notes.meaning.by_model import Read, together
from nl2x.notes.meaning.scorer import Weighed, scorer

CLEAR = 0.8
"""What the rules are as sure of as this is theirs."""
KINDS = ("cost", "expense", "earned")
"""The kinds of role whose accounts the scorer was trained on."""
_LEAST = 0.3
"""A likelihood below this says nothing against what the rules found."""


def weighed(
    found: Filled | None,
    text: str,
    candidates: Sequence[Tagged],
    knowledge: Knowledge,
    rules: Mapping[str, float],
) -> Filled | None:
    """What the rules found, or what the scorer finds likelier. `rules` are the accounts' scores by the rules."""
    from nl2x.notes.accounts.choose import candidates_of

    listed = knowledge.seen(
        frozenset(t.name for t in candidates), lambda: candidates_of(candidates, knowledge)
    )
    first, *others = with_the_model(scorer().weigh(text, listed, rules), knowledge.whole(text))
    before = found.sure if found else 0.0
    rivals = tuple(w.account for w in others[:4])
    if found is not None and found.account == first.account:
        return replace(found, sure=max(before, first.probability), rivals=rivals)
    if first.probability < max(_LEAST, before):
        likely = tuple(w.account for w in (first, *others) if found and w.account != found.account)
        return replace(found, rivals=likely[:4]) if found else None
    word = text[first.span[0] : first.span[1]] if first.span else ""
    spans = (first.span,) if first.span and word else ()
    kept = (found.account,) if found is not None and before > 0.1 else ()
    options = tuple(dict.fromkeys((*kept, *rivals)))
    return Filled(first.account, first.probability, spans, "what such words are about", options)


def with_the_model(found: Sequence[Weighed], read: Read | None) -> list[Weighed]:
    """What the scorer finds and what the model reads, together; likeliest first."""
    if read is None:
        return list(found)
    both = (
        replace(one, probability=together(one.probability, read.accounts.get(one.account, 0.0)))
        for one in found
    )
    return sorted(both, key=lambda one: -one.probability)
