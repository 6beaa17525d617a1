"""What rules, precedents and habits find among several accounts, before any model is asked."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from nl2x.books.model import AccountType
from nl2x.notes.accounts.advances import unless_for_another
from nl2x.notes.accounts.asset_or_expense import for_the_owned, is_acquired, with_the_thing, without_assets
from nl2x.notes.accounts.doubts import with_doubts
from nl2x.notes.accounts.filled import Choice, Filled
from nl2x.notes.accounts.habits import fits_event, with_habit
from nl2x.notes.accounts.namesakes import of_family, of_section, of_way
from nl2x.notes.accounts.of_its_part import of_its_part
from nl2x.notes.accounts.or_other import or_the_other
from nl2x.notes.accounts.purpose import purpose
from nl2x.notes.accounts.sureness import sureness
from nl2x.notes.book.chart import Tagged
from nl2x.notes.book.knowledge import Knowledge
from nl2x.notes.book.precedents import Likeness
from nl2x.notes.catalogue import Event


def by_rules(
    role: str,
    kind: str,
    event: Event,
    text: str,
    candidates: Sequence[Tagged],
    knowledge: Knowledge,
    likenesses: Sequence[Likeness],
) -> tuple[Filled | None, Sequence[Tagged], dict[str, float]]:
    """What rules, precedents and habits find among several candidates; those of them that may be meant at all, and the
    scores of those that words speak for."""
    if kind in ("cost", "expense") and knowledge.input_tax in candidates and len(candidates) > 1:
        candidates = [t for t in candidates if t is not knowledge.input_tax]  # nobody buys the tax itself
    same = [like for like in likenesses if fits_event(event, like, knowledge)]
    usual = knowledge.usual_account(event.name, candidates).most_common()
    choices = purpose(text, candidates, knowledge, same, event.name)
    if kind == "cost" and not is_acquired(text):
        choices = without_assets(choices, knowledge)
    elif kind == "cost":
        choices = with_the_thing(text, for_the_owned(text, choices, candidates), candidates)
    by_words = {choice.account: choice.score for choice in choices}
    if kind == "earned":
        choices = with_habit(choices, usual)
    found = _likeliest(role, kind, event, candidates, choices, usual)
    if found is not None:
        doubted = with_doubts(found, kind, event, text, candidates, knowledge, by_words)
        narrowed = doubted
        for narrow in (of_section, of_way, of_family, or_the_other, of_its_part):
            narrowed = narrow(narrowed, text, candidates, knowledge)
        owned = {t.name for t in candidates if t.account.type is AccountType.ASSET}
        is_thing = kind == "cost" and narrowed.account in owned and is_acquired(text)
        found = replace(narrowed, settled=narrowed != found or (is_thing and found.sure > 0))
        found = unless_for_another(found, kind if event.flow == "out" else "", text, knowledge)
    return found, candidates, {choice.account: choice.score for choice in choices}


def _likeliest(
    role: str,
    kind: str,
    event: Event,
    candidates: Sequence[Tagged],
    choices: Sequence[Choice],
    usual: Sequence[tuple[str, int]],
) -> Filled | None:
    rivals = tuple(dict.fromkeys([c.account for c in choices[1:]] + [name for name, _ in usual]))
    if choices and choices[0].score >= 0.3:
        first = choices[0]
        return Filled(
            first.account,
            sureness(choices),
            first.spans,
            first.why,
            tuple(r for r in rivals if r != first.account),
        )
    if usual and kind in ("", "earned", "returns", "loan", "owed", "stock", "prepaid"):
        name, count = usual[0]
        share = count / sum(n for _, n in usual)
        return Filled(
            name,
            0.9 * share if count > 1 else 0.6 * share,
            (),
            "the book's habit",
            tuple(n for n, _ in usual[1:]),
        )
    if not kind or kind in ("returns", "owed", "stock", "prepaid", "loan"):
        best = max(candidates, key=lambda t: t.tags.get(role, 0.0))
        others = [t for t in candidates if t is not best]
        # "Accounts Payable" is just what is owed to suppliers; "Wages Payable" is that only more or less.
        lead = best.tags.get(role, 0.0) - max((t.tags.get(role, 0.0) for t in others), default=0.0)
        clear = lead >= 0.2
        why = "the account for it" if clear else "the nearest account"
        return Filled(best.name, 0.9 if clear else 0.55, (), why, tuple(t.name for t in others))
    if choices:
        return Filled(choices[0].account, 0.2, choices[0].spans, choices[0].why, rivals)
    return (
        Filled(candidates[0].name, 0.0, (), "nothing tells", tuple(t.name for t in candidates[1:5]))
        if candidates
        else None
    )
