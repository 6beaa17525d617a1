"""What the rules found for a role, weighed with all other signs by the trained scorer, and by the model where one reads."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from nl2x.books.model import AccountType
from nl2x.notes.accounts.account_names import called
from nl2x.notes.accounts.by_concept import candidates_of
from nl2x.notes.accounts.filled import AS_ALWAYS, REMARKED, Filled
from nl2x.notes.book.chart import Tagged
from nl2x.notes.book.knowledge import Knowledge
from nl2x.notes.meaning.by_model import Read, together
from nl2x.notes.meaning.candidate import Candidate
from nl2x.notes.meaning.choice import BELIEVED, DOUBTED_ACCOUNT, OVERRULED, OVERRULES, with_share
from nl2x.notes.meaning.scorer import Asked, Weighed, weigh

KINDS = ("cost", "expense", "earned")
"""The kinds of role whose accounts the scorer was trained on."""
CLEAR = 0.8
"""What the rules are as sure of as this is theirs."""
_FIRST_DOUBTED = 0.2
"""Below which share an account is asked about that is likelier than any other."""
_TOLD_BY_THE_BOOK = (REMARKED, AS_ALWAYS)
"""Why an account was found that no words tell of, but whom it was with."""
_ASKED = 0.7
"""An account that the rules didn't find is no surer than this unless it is believed."""
_LEAST = 0.3
"""A likelihood below this says nothing against what the rules found."""
_RIVALS, _KEPT = 4, 0.1


def listed(candidates: Sequence[Tagged], knowledge: Knowledge) -> list[Candidate]:
    """The candidates as the scorer sees them."""
    names = frozenset(t.name for t in candidates)
    return knowledge.once(names, lambda: candidates_of(candidates, knowledge))


def asked(
    event: str,
    kind: str,
    found: Filled | None,
    text: str,
    candidates: Sequence[Tagged],
    knowledge: Knowledge,
    *,
    acquired: bool,
) -> Asked:
    """What is known of the role beside how well each account fits the words."""
    usual = knowledge.usual_account(event, candidates)
    total = usual.total()
    return Asked(
        event=event,
        kind=kind,
        found=found.account if found else "",
        sure=found.sure if found else 0.0,
        assets=frozenset(t.name for t in candidates if t.account.type is AccountType.ASSET),
        called=frozenset(called(text, candidates)),
        acquired=acquired,
        usual={name: count / total for name, count in usual.items()},
        past=len(knowledge.examples),
    )


def weighed(
    found: Filled | None,
    role: Asked,
    text: str,
    candidates: Sequence[Tagged],
    knowledge: Knowledge,
    rules: Mapping[str, float],
) -> Filled | None:
    """The likeliest account by all signs, as sure as they make it. `rules` are the accounts' scores by the rules."""
    ranked = with_the_model(weigh(text, listed(candidates, knowledge), rules, role), knowledge.whole(text))
    if not ranked:
        return found
    first, *others = ranked
    if found is not None:
        share = next((w.probability for w in ranked if w.account == found.account), 0.0)
        found = replace(found, share=share)
        if found.why.startswith(_TOLD_BY_THE_BOOK):
            return found
        if found.sure >= CLEAR:
            if first.probability < OVERRULES or share > OVERRULED:
                doubted = _FIRST_DOUBTED if first.account == found.account else DOUBTED_ACCOUNT
                return replace(found, sure=with_share(found.sure, share, doubted))
        elif first.account == found.account or first.probability < max(_LEAST, found.sure):
            rivals = tuple(w.account for w in ranked if w.account != found.account)[:_RIVALS]
            return replace(
                found,
                sure=with_share(max(found.sure, min(_ASKED, share)), share, DOUBTED_ACCOUNT),
                rivals=rivals,
            )
    sure = first.probability if first.probability >= BELIEVED else min(_ASKED, first.probability)
    spans = (first.span,) if first.span and text[slice(*first.span)] else ()
    kept = (found.account,) if found is not None and found.sure > _KEPT else ()
    options = tuple(dict.fromkeys((*kept, *(w.account for w in others[:_RIVALS]))))
    return Filled(first.account, sure, spans, "what such words are about", options, share=first.probability)


def with_the_model(found: Sequence[Weighed], read: Read | None) -> list[Weighed]:
    """What the scorer finds and what the model reads, together; likeliest first."""
    if read is None:
        return list(found)
    both = (
        replace(one, probability=together(one.probability, read.accounts.get(one.account, 0.0)))
        for one in found
    )
    return sorted(both, key=lambda one: -one.probability)
