"""What may as well go to one as to the other of two accounts: the van's insurance, beside "Van" and "Insurance"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from nl2x.notes.accounts.filled import Filled
from nl2x.notes.accounts.things_said import hits
from nl2x.notes.book.chart import Tagged
from nl2x.notes.book.knowledge import Knowledge
from nl2x.notes.catalogue import concepts


def or_the_other(found: Filled, text: str, candidates: Sequence[Tagged], knowledge: Knowledge) -> Filled:
    """A chosen account, in doubt where the book has both kinds that the thing may belong to, none for the thing alone,
    and no row that tells which."""
    names = {t.name for t in candidates}
    for concept in {hit.concept for hit in hits(text) if concepts()[hit.concept].either}:
        if knowledge.kinds_by_account.get(concept) or any(
            t.name in names for t in knowledge.chart.exactly(concept)
        ):
            continue
        kinds = [
            {t.name for t in knowledge.chart.exactly(kind)} & names for kind in concepts()[concept].either
        ]
        others = set().union(*kinds) - {found.account}
        if all(kinds) and others and found.account in set().union(*kinds):
            rivals = tuple(dict.fromkeys((*sorted(others), *found.rivals)))
            return replace(found, sure=min(0.5, found.sure), rivals=rivals)
    return found
