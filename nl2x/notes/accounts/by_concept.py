"""What the things that a text speaks of say for accounts: each thing's own account, or the one of a broader concept."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence

from nl2x.books.model import AccountType
from nl2x.notes.accounts.beside_the_thing import (
    ELSEWHERE,
    ODD,
    OWN,
    RECEIVE,
    after_its_thing,
    labour,
    of_another_thing,
    place_of,
    takes_all,
)
from nl2x.notes.accounts.kept_for import for_other_goods, is_of
from nl2x.notes.accounts.things_said import Hit
from nl2x.notes.book.chart import Chart, Tagged
from nl2x.notes.book.knowledge import Knowledge
from nl2x.notes.catalogue import concepts
from nl2x.notes.facts.model import Span
from nl2x.notes.meaning.candidate import Candidate


def by_things(
    text: str,
    found: Sequence[Hit],
    names: set[str],
    chart: Chart,
    ruled: Mapping[str, str],
    add: Callable[[str, float, Span | None, str], None],
) -> None:
    """Tell `add` which accounts the things of a text speak for, and how strongly. `found` are the things that the text
    speaks of, `ruled` the accounts that things of a kind went to as a rule."""
    best: dict[tuple[str, Span], tuple[float, str, bool]] = {}
    for_what, where = after_its_thing(text, found, chart, names), place_of(text)
    if worked := labour(text):
        paid = any(t.name in names for t in chart.exactly("wages"))
        found = [Hit("wages" if paid else "contractors", worked, 1.6)]
    for hit in found:
        if hit.concept == "children" and _COMPANY.search(text, 0, hit.span[0]):
            continue
        if hit.concept == "internet" and _ONLINE.search(text, max(0, hit.span[0] - 16), hit.span[1]):
            continue
        less = 0.3 if _is_whose(hit, found, chart, names) else 1.0
        less *= 0.5 if hit.span[0] > for_what and hit.concept not in RECEIVE else 1.0
        less *= 0.3 if is_of(text, hit, found) else 1.0
        less *= 0.4 if hit.span[0] > where and concepts()[hit.concept].type is AccountType.INCOME else 1.0
        for name, fit, wide in _fits(hit.concept, chart, names):
            key = (name, hit.span)
            weight = min(hit.weight, ELSEWHERE) if wide else hit.weight
            score = fit * weight * less * (1.0 if ruled.get(hit.concept, name) == name else _ELSEWHERE)
            if wide and takes_all(chart, name):
                score = min(score, ODD)
            if hit.concept in _GOODS and for_other_goods(text, name, wide, chart, names):
                score *= FOR_OTHERS
            if hit.concept == "fuel" and text[slice(*hit.span)].casefold() == "gas" and fit < 0.95:
                score *= 0.75  # it heats as well
            if hit.concept == "sales" and of_another_thing(name, text, hit):
                score *= 0.5
            if score > best.get(key, (0.0, "", False))[0]:
                best[key] = (score, hit.concept, wide)
    own = {at for (name, at), (score, *_) in best.items() if score >= OWN and not takes_all(chart, name)}
    for (name, span), (score, concept, wide) in best.items():
        if wide and span in own and takes_all(chart, name):
            continue
        # Two things that have no account of their own make it no surer that a wider one takes them.
        if wide and any(
            n == name and w and (s, -at[0]) > (score, -span[0]) for (n, at), (s, _, w) in best.items()
        ):
            score *= 0.2
        add(name, score, span, concept.replace("_", " "))


def _is_whose(hit: Hit, found: Sequence[Hit], chart: Chart, names: set[str]) -> bool:
    """Whether a word only says whose a thing is that the book has an account of its own for: "the kids coats"."""
    if hit.concept != "children" or hit.span[1] - hit.span[0] > 10:
        return False
    things = [h for h in found if h.concept in _WORN and hit.span[1] < h.span[0] <= hit.span[1] + 3]
    return any(t.name in names for h in things for t in chart.exactly(h.concept))


_GOODS = ("purchases", "seeds", "fertilizer", "merchandise_cost", "drinks_stock", "craft_materials")
"""Kinds of goods of so many trades that an account kept for one of them takes the others only at need."""
FOR_OTHERS = 0.35
"""How much an account counts that by its name is kept for other goods, or for other people."""
_ELSEWHERE = 0.6
"""How much an account counts for what the book's rows have under another one."""
_COMPANY = re.compile(r"(?i)\bwith (the |my |our |both |all )*$")
"""Who came along says nothing of what it was: "pizza with the kids"."""
_ONLINE = re.compile(r"(?i)\b(off|from|on|over|via|by|through) (the )?(internet|web|net)$")
"""Where or how it was bought or paid: "scrim off the internet" is no internet."""
_WORN = ("clothing", "medical", "personal_care")
"""What children have as well as others, so that the thing says more than whose it is."""


def _fits(concept: str, chart: Chart, names: set[str]) -> list[tuple[str, float, bool]]:
    """Accounts for a concept with how well they fit, and whether they are only wider ones; these count less with every
    step."""
    level, factor, seen = [concept], 1.0, {concept}
    for _ in range(4):
        found = [
            (t.name, t.tags[c] * factor, factor < 1.0)
            for c in level
            for t in chart.exactly(c)
            if t.name in names
        ]
        if found:
            return found
        following = [b for c in level for b in concepts()[c].broader if b not in seen]
        # Of several broader concepts the first is the nearest: try them one by one.
        for c in following:
            seen.add(c)
            share = _PART if any(c in concepts()[one].within for one in level) else 0.65
            share *= _CATCH_ALL if c in ("other_expense", "other_income") and len(names) > 1 else 1.0
            wide = factor < 1.0 or share < _PART
            if found := [
                (t.name, t.tags[c] * factor * share, wide) for t in chart.exactly(c) if t.name in names
            ]:
                return found
        level, factor = following, factor * 0.5
    return []


_PART = 0.9
"""How much it counts that a thing has no account of its own, for the one of what it is plainly a part of."""
_CATCH_ALL = 0.8
"""How much it counts that a thing has no account of its own, for the account that takes all such things."""


def candidates_of(candidates: Sequence[Tagged], knowledge: Knowledge) -> list[Candidate]:
    """The accounts as the trained scorer sees them: which concepts they take, what was posted to them before."""
    chart = knowledge.chart
    names = {t.name for t in candidates}
    fits: dict[str, dict[str, float]] = {t.name: _with_wholes(t.tags) for t in candidates}
    for concept in concepts():
        for name, fit, _ in _fits(concept, chart, names):
            fits[name][concept] = max(fit, fits[name].get(concept, 0.0))
    earlier: dict[str, list[str]] = {t.name: [] for t in candidates}
    for precedent in knowledge.precedents.all:
        for line in precedent.posting.lines:
            if line.account in earlier:
                earlier[line.account].append(precedent.words)
    return [Candidate(t.name, fits[t.name], tuple(earlier[t.name])) for t in candidates]


def _with_wholes(tags: Mapping[str, float]) -> dict[str, float]:
    """What an account fits, with what that is a part of: the accountant's account takes professional fees."""
    fits = dict(tags)
    for name, fit in tags.items():
        for whole in concepts()[name].within:
            fits[whole] = max(_PART * fit, fits.get(whole, 0.0))
    return fits
