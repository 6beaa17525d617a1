"""What happened by what it was for: the accounts of costs and of income that a note's words name or fit."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from nl2x.books.model import AccountType
from nl2x.notes.accounts.namesakes import called_in_section, is_all_said
from nl2x.notes.accounts.own_pay import taken_for_oneself
from nl2x.notes.accounts.purpose import purpose
from nl2x.notes.accounts.things_said import hits
from nl2x.notes.book.beside_lines import named_in_remarks, on_account
from nl2x.notes.book.chart import Tagged
from nl2x.notes.book.knowledge import Knowledge
from nl2x.notes.book.single_entry import one_sided
from nl2x.notes.catalogue import concepts, event
from nl2x.notes.events.direction import goes, paid_by_them
from nl2x.notes.events.like_before import like_before
from nl2x.notes.events.recognise import Guess, lacking, spoken_against
from nl2x.notes.events.work_done import pay_of, work_for
from nl2x.notes.wording.segments import Segment
from nl2x.notes.wording.tagging import plain_name
from nl2x.notes.wording.words import inside, phrase, words


def by_name(segment: Segment, found: Sequence[Guess], knowledge: Knowledge, flow: str) -> list[Guess]:
    """An account that the note calls by its whole name, of two words or more ("bank interest 1.05", "Sam's pay
    2,150"), tells which way the money went."""
    text = segment.whole
    stems = [w.stem for w in words(text)]
    kinds = ("earned", "expense", *(("owed", "payable") if _PAID_OUT.search(text) else ()))
    typed = [(kind, t) for kind in kinds for t in _called(kind, knowledge) if t.account.type is not None]
    named = {
        kind
        for kind, tagged in typed
        if _inside(phrase(plain_name(tagged.name)), stems)
        or in_full(text, tagged.name)
        or called_in_section(text, tagged)
        or (kind == "expense" and _leads(text, tagged.name))
        or taken_for_oneself(text, tagged)
        or (kind == "earned" and one_sided(knowledge.book) and is_all_said(text, tagged))
    }
    work = work_for(text, knowledge) or pay_of(text, knowledge)
    if work is not None:
        named = {"earned"}
    if not named and knowledge.beside_lines:
        paid_at_once = {a: r for a, r in knowledge.beside_lines.items() if not on_account(r)}
        remarked = named_in_remarks(text, paid_at_once)
        named = {kind for kind, tagged in typed if tagged.name in remarked}
    if len(named) != 1:
        return list(found)
    name = {"earned": "sold", "expense": "bought", "owed": "paid_accrued", "payable": "paid_bill"}[
        named.pop()
    ]
    known = next((g for g in found if g.event.name == name), None)
    theirs = name == "sold" and paid_by_them(segment.whole, knowledge)
    against = spoken_against(name, segment.whole) and not theirs
    if known is None and (against or lacking(event(name), knowledge)):
        return list(found)
    told = [t for kind, t in typed if kind == "earned"] if name == "sold" else []
    bare = one_sided(knowledge.book) and any(is_all_said(text, t) for t in told)
    clear = theirs or bare or name in ("paid_accrued", "paid_bill")
    score = 4.2 if clear else max(2.6, known.score + 0.8 if known else 0.0)
    raised = replace(known, score=score) if known else Guess(event(name), score)
    raised = replace(raised, known=(("what", work.name),)) if work is not None else raised
    others = [g for g in found if g.event.name != name]
    return sorted([raised, *(others if goes(raised.event, flow) else found)], key=lambda g: -g.score)


_PAID_OUT = re.compile(
    r"(?i)\b(paid|(went|gone|go) (out|thr(ough|u))|sent|settled|cleared|remitted|debited|transferred)\b"
)


def _called(kind: str, knowledge: Knowledge) -> list[Tagged]:
    chart = knowledge.chart
    return chart.exactly("payable") if kind == "payable" else chart.for_role(kind)


def _inside(name: Sequence[str], stems: Sequence[str]) -> bool:
    """Whether a name of several words stands in a text, word for word, an "and" aside."""
    stems = [s for s in stems if s not in ("and", "&")]
    return len(name) > 1 and inside(name, stems)


def _leads(text: str, name: str) -> bool:
    """Whether a text begins with a name and says what for: "the accountant for my tax return"."""
    return bool(re.match(rf"\W*(?:(?:the|our|my) )?{re.escape(name)} for (?!us\b|me\b)", text, re.IGNORECASE))


def in_full(text: str, name: str) -> bool:
    """Whether a name of three words or more stands in a text just so: "took 1,000 for the house"."""
    return name.count(" ") > 1 and bool(re.search(rf"(?<!\w){re.escape(name)}(?!\w)", text, re.IGNORECASE))


def by_what(segment: Segment, found: Sequence[Guess], knowledge: Knowledge) -> list[Guess]:
    """An event is the likelier the better the words fit what it would be for."""
    if len(found) < 2:
        return list(found)
    fits: dict[str, float] = {}
    for guess in found[:5]:
        kind = guess.event.roles.get("what", "")
        if kind in ("cost", "earned", "expense") and kind not in fits:
            candidates = knowledge.chart.for_role(kind)
            choices = purpose(segment.whole, candidates, knowledge)
            fits[kind] = _strength(choices[0].score) if choices else 0.0
    if any(g.event.name == "transfer" for g in found):
        costs = purpose(segment.whole, knowledge.chart.for_role("expense"), knowledge)
        fits["transfer"] = -1.2 if costs and costs[0].score >= 0.8 else 0.5
    fitted = [
        replace(g, score=g.score + _FIT * fits.get(g.event.roles.get("what", g.event.name), 0.5))
        for g in found
    ]
    return sorted(fitted, key=lambda guess: -guess.score)


_FIT = 0.7
"""How much it counts for an event that the words fit an account it could be for (beside cues of 2 to 4.4)."""


def _strength(score: float) -> float:
    """How far an account fits, as a part of a guess: from 1 on what is more counts less."""
    return min(1.0, score) + 0.3 * max(0.0, min(2.5, score) - 1.0)


def by_purpose(segment: Segment, found: Sequence[Guess], knowledge: Knowledge, flow: str) -> list[Guess]:
    """Where no word tells what happened: a thing that is bought, or one that is earned."""
    guesses = []
    for name, kind in (("bought", "cost"), ("sold", "earned")):
        said = segment
        if name == "sold":
            lead = segment.text.casefold().find(" for ") if spent_for(segment.text) else None
            alone = _IN_COMPANY.sub(" ", segment.text[:lead]), _IN_COMPANY.sub(" ", segment.context)
            said = replace(segment, text=alone[0], context=alone[1])
        guesses.append(Guess(event(name), 0.3 + 1.1 * fit_of(said, kind, name, knowledge)))
    known = {guess.event.name: guess.score for guess in found}
    return [
        g
        for g in guesses
        if g.score > known.get(g.event.name, 0.0) and not lacking(g.event, knowledge) and goes(g.event, flow)
    ]


_IN_COMPANY = re.compile(
    r"(?i)\b(with|for|to|at) (a |an |the |my |our |two |some )?(new |potential |prospective )?(clients?|customers?)(['’]s?)?\b"
    r"|\b(client|customer)s? (meetings?|visits?|lunch(es)?|dinners?|gifts?)\b"
)
"""In whose company something was had, or for whom: no income by itself."""


def spent_for(text: str) -> bool:
    """Whether a thing is named that something else was for: "wine for quiz night" was bought, not earned."""
    lead, found, _ = text.casefold().partition(" for ")
    things = [hit for hit in hits(lead) if concepts()[hit.concept].type is AccountType.EXPENSE]
    return bool(found and things) and not _EARNING.search(lead)


_EARNING = re.compile(
    r"(?i)\b(sold|sales?|took|takings?|tickets?|raised|money|donat\w+|gifts?|fees?|deposit|paid|pays|got|received|sponsor\w*|entry|entries"
    r"|invoiced?|billed|grant|fare|rent|payment|cheque|check|cash|charged|lesson|session|hours?|days?|job|work|booking|commission|subs)\b"
)


def best_fit(segment: Segment, kind: str, name: str, knowledge: Knowledge) -> float:
    """How well the words fit the account that they fit best, of those that such an event could be for."""
    candidates = knowledge.chart.for_role(kind)
    choices = purpose(segment.whole, candidates, knowledge, like_before(segment, knowledge), name)
    return choices[0].score if choices else 0.0


def fit_of(segment: Segment, kind: str, name: str, knowledge: Knowledge) -> float:
    """The same, from 0 to 1: what fits better than well counts no more."""
    return min(1.0, best_fit(segment, kind, name, knowledge))


HARDLY = 0.05
"""So little fit is none."""
