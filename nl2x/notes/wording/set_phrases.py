"""Words that say something together and little alone: the road of "road tax" is none of "Job at Park Road"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache

from nl2x.books.model import AccountType
from nl2x.notes.accounts.named_words import USED_IN
from nl2x.notes.accounts.things_said import hits
from nl2x.notes.book.knowledge import Knowledge
from nl2x.notes.book.precedents import Likeness
from nl2x.notes.wording.words import words

_MERE_TITLE = 1.3
"""What is weighed no more than this is two words of an account's usual name, which people don't always say together."""


@lru_cache(maxsize=1024)
def _together(text: str) -> tuple[tuple[str, frozenset[str]], ...]:
    """The set phrases of two words or more in a text, each with what it is about, and its stems that say nothing by
    themselves."""
    found = []
    for hit in hits(text):
        stems = [w.stem for w in words(text[slice(*hit.span)])]
        if len(stems) > 1 and hit.weight > _MERE_TITLE:
            alone = {s for s in stems if hits(s)}
            found.append((hit.concept, frozenset(stems) - alone))
    return tuple(found)


def by_whole_phrases(text: str, likes: Sequence[Likeness], knowledge: Knowledge) -> list[Likeness]:
    """The likenesses without what they share only as a part of a set phrase that the earlier entry hasn't, nor for a
    word that says where something is used ("soaps for the shop") in what was earned."""
    told = _together(text)
    where = {w.stem for m in USED_IN.finditer(text) for w in words(m[1])}
    if not told and not where:
        return list(likes)
    found = []
    for like in likes:
        theirs = {c for c, _ in _together(like.precedent.words)}
        parts = {s for c, stems in told if c not in theirs for s in stems}
        if where & like.common and _was_earned(like, knowledge):
            parts |= where
        kept = like.common - parts
        if kept == like.common:
            found.append(like)
        elif kept:
            weight = knowledge.precedents.weight
            share = sum(map(weight, kept)) / sum(map(weight, like.common))
            found.append(replace(like, common=kept, score=like.score * share))
    return sorted(found, key=lambda like: -like.score)


def _was_earned(like: Likeness, knowledge: Knowledge) -> bool:
    accounts = {line.account for line in like.precedent.posting.lines}
    return any(t.account.type is AccountType.INCOME for t in knowledge.chart.tagged if t.name in accounts)
