"""What something was for: the accounts that the words of a text, earlier entries and habits speak for, weighed together."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence

from nl2x.books.model import AccountType
from nl2x.notes.accounts.account_names import section_named, words_of_name
from nl2x.notes.accounts.beside_the_thing import (
    hired_itself,
    is_part_of_another,
    labour,
    place_of,
    shares_a_part,
)
from nl2x.notes.accounts.by_concept import FOR_OTHERS, by_things
from nl2x.notes.accounts.by_precedent import accounts_of, always, shares_only_what_for, still_holds
from nl2x.notes.accounts.filled import AS_ALWAYS, REMARKED, Choice
from nl2x.notes.accounts.kept_for import is_for_guests
from nl2x.notes.accounts.named_words import (
    is_where,
    less_than_named,
    of_another,
    only_how,
    only_in_names,
    without_kinds_of_bills,
    word_for_word,
)
from nl2x.notes.accounts.own_pay import taken_for_oneself
from nl2x.notes.accounts.said_how import by_whose_card
from nl2x.notes.accounts.things_said import hits
from nl2x.notes.accounts.to_sell import bought_to_sell
from nl2x.notes.accounts.vocabulary import vocabulary
from nl2x.notes.book.beside_lines import named_in_remarks
from nl2x.notes.book.chart import MONEY, Chart, Tagged
from nl2x.notes.book.knowledge import Knowledge
from nl2x.notes.book.precedents import Likeness
from nl2x.notes.book.used_so import as_a_rule, used_so
from nl2x.notes.facts.model import Span


def purpose(
    text: str,
    candidates: Sequence[Tagged],
    knowledge: Knowledge,
    likenesses: Sequence[Likeness] = (),
    event: str = "",
) -> list[Choice]:
    """The candidates that the words, precedents and habits speak for, strongest first."""
    scores: dict[str, float] = {}
    spans: dict[str, list[Span]] = {}
    whys: dict[str, str] = {}
    names = {t.name for t in candidates}
    chart = knowledge.chart

    def add(name: str, score: float, span: Span | None, why: str) -> None:
        scores[name] = scores.get(name, 0.0) + score
        if span and span not in spans.setdefault(name, []):
            spans[name].append(span)
        whys.setdefault(name, why)

    kinds = knowledge.kinds_by_account
    ruled = as_a_rule(names, kinds)
    found = hits(text)
    by_things(text, found, names, chart, ruled, add)
    phrases = [(hit.concept, hit.span) for hit in found]
    longer = [hit for hit in found if " " in text[slice(*hit.span)]]
    paid_by = list(by_whose_card(text, [hit.span for hit in found if hit.concept in MONEY]))
    for tagged in candidates:
        for span, share in words_of_name(text, tagged) if not only_how(text, tagged, chart) else ():
            if _ON_CARD.search(text, max(0, span[0] - 20), span[1]) or is_where(text, span, tagged):
                continue
            if any(start <= span[0] < end for start, end in paid_by):
                continue
            other = of_another(text, span, tagged, phrases, chart, ruled, names)
            other = (
                other or is_part_of_another(text, span, tagged, longer) or hired_itself(text, span, tagged)
            )
            less = 0.25 if other else 1.0
            add(tagged.name, 1.6 * share * less * _by_whom(tagged, text, span), span, "the account's name")
    for name, score, span in used_so(text, without_kinds_of_bills(text, phrases), names, kinds):
        others = [(c, at) for c, at in phrases if at == span and name not in kinds.get(c, ())]
        if not _kept_for(others, chart, names - {name}):
            add(name, score, span, "as such things before")
    for tagged in candidates:
        if own := taken_for_oneself(text, tagged):
            add(tagged.name, 2.0, own, "what the owner takes")
    if event in _FROM_A_SHOP and (sold_on := bought_to_sell(text, candidates)):
        add(sold_on[0], 1.8, sold_on[1], "bought to be sold")
    # Customers come for this and that; a firm one buys from sells what it always sold.
    sold = all(t.account.type is AccountType.INCOME for t in candidates)
    for name, with_whom in always(text, names, knowledge):
        add(name, 0.5 if sold else 1.2, None, f"{AS_ALWAYS} {with_whom}")
    for tagged in candidates:
        if tagged.account.type is AccountType.INCOME and (taken := _taken_by(text, tagged)):
            add(tagged.name, 1.3, taken, "by how it was taken")
    for name, whom in (
        named_in_remarks(text, knowledge.names_beside).items() if knowledge.names_beside else ()
    ):
        if name in names:
            add(name, 1.2, None, f"{REMARKED}: {whom}")
    seen: set[str] = set()
    for rank, like in enumerate(likenesses[:5]):
        for name in sorted(accounts_of(like) & names - seen):
            seen.add(name)
            score = 3.2 * like.score**2 * (0.85**rank) * still_holds(name, like, text, knowledge.chart)
            aside = shares_only_what_for(like, text) or (sold and not like.common & vocabulary())
            score *= 0.4 if aside else 1.0
            score *= 0.4 if shares_a_part(like, name, text, longer, chart) or labour(text) else 1.0
            add(name, score, None, f"as before: {like.precedent.words}")
    for tagged in candidates:
        if scores.get(tagged.name, 0.0) > 0 and (where := section_named(text, tagged)):
            add(tagged.name, 1.0, where, "its section")
    for tagged in candidates:
        if tagged.name in scores and is_for_guests(text, tagged):
            scores[tagged.name] *= FOR_OTHERS
    lesser = less_than_named(text, candidates, spans) if len(scores) > 1 else []
    for name in {*lesser, *only_in_names(spans, word_for_word(text, candidates), habits=[*scores])}:
        scores[name] *= 0.5
    for cost, stock in knowledge.used_up.items() if event in _FROM_A_SHOP else ():
        if cost in scores and stock in names:
            add(stock, scores.pop(cost), None, whys[cost])
            spans[stock] = [*spans.get(stock, ()), *spans.get(cost, ())]
    return sorted(
        (Choice(name, score, tuple(spans.get(name, ())), whys[name]) for name, score in scores.items()),
        key=lambda choice: -choice.score,
    )


def spoken_for(text: str, knowledge: Knowledge) -> dict[str, float]:
    """The accounts of costs and of income that the words of a text and earlier entries like it speak for, with their scores."""
    likes = knowledge.precedents.like(text)
    kinds = (knowledge.chart.for_role("expense"), knowledge.chart.for_role("earned"))
    return {c.account: c.score for kind in kinds for c in purpose(text, kind, knowledge, likes)}


def cost_meant(text: str, knowledge: Knowledge, least: float) -> str:
    """The account of costs that a text fits best, by so much at least; else ""."""
    costs = purpose(text, knowledge.chart.for_role("expense"), knowledge)
    return costs[0].account if costs and costs[0].score >= least else ""


_FROM_A_SHOP = ("bought", "bought_on_credit", "supplier_refund")
"""What is bought is put in stock, where the book keeps stock, and used up later."""


def _taken_by(text: str, tagged: Tagged) -> Span | None:
    """Where the text says that takings were in cash, or by card, for an account that keeps just those: "Sales, cash"."""
    found = next((m for m in _TAKEN.finditer(text)), None)
    way = next(w for w in found.groups() if w).casefold().rstrip("s") if found else ""
    return found.span() if found and way in tagged.stems else None


_TAKEN = re.compile(
    r"(?i)\b(cash|cards?)(?: (?:and|&|\+) [\w-]+)? (?:sales?|takings?|taken|income|receipts?|payments?)\b"
    r"|\b(?:sales?|takings?|took)\b[^.;,\d]{0,12}\b(cash|cards?)\b"
    r"|^\W*(?:the )?(cash|cards?)(?: (?:and|&|\+) ?[\w-]+)?(?: (?:today|yesterday|tonight))?:? (?:[A-Z]{0,3}[$£€]? ?)?\d"
)


def _by_whom(tagged: Tagged, text: str, span: Span) -> float:
    """How much a word of a cost's name counts: after "from" it is rather who sold it ("bait from the yard")."""
    if tagged.account.type is AccountType.INCOME and span[0] > place_of(text):
        return 0.4
    spent = tagged.account.type is AccountType.EXPENSE
    return 0.5 if spent and _FROM.search(text, max(0, span[0] - 12), span[0]) else 1.0


_FROM = re.compile(r"(?i)\b(from|at) (the |our |my )?$")
_ON_CARD = re.compile(
    r"(?i)(\b(on|by|with) (the |my |our )?|\d *|[,;(] *)((credit|debit|business|company) )?card$"
)
"""How it was paid: "on the card" or "70 card" speaks for no "Bank and card fees"."""


def _kept_for(phrases: Sequence[tuple[str, Span]], chart: Chart, names: Collection[str]) -> bool:
    """Whether one of these accounts is kept for what the words are as well: streaming, which is fun, too."""
    return any(t.name in names and t.tags[c] >= 0.9 for c, _ in phrases for t in chart.exactly(c))
