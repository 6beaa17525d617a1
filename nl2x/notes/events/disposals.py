"""Selling or scrapping something owned: what it fetched, what it cost, how much of that was written down, and so the gain
or loss (IAS 16.67-71). What neither the note nor the book says is asked, one thing after the other."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from decimal import Decimal

from nl2x.notes.accounts.fill import fill
from nl2x.notes.amounts.figures import Figures, Named
from nl2x.notes.amounts.taxed import taxed
from nl2x.notes.amounts.taxes import TaxWords, tax_words
from nl2x.notes.book.chart import Tagged
from nl2x.notes.book.knowledge import Knowledge
from nl2x.notes.book.owned import Owned, as_booked, in_register, owns
from nl2x.notes.book.precedents import Likeness
from nl2x.notes.catalogue import event
from nl2x.notes.events.disposal_words import COST, FETCHED, NOTHING, WORN, Told, told_in
from nl2x.notes.events.gate import Halt
from nl2x.notes.events.program import Sum
from nl2x.notes.events.recognise import Guess, lacking, spoken_against
from nl2x.notes.wording.segments import Segment

EVENT = "asset_sold"
_SURE = 0.8
_NO_SUM = Sum(Decimal(0), "0")
_GAIN, _LOSS = "gain", "loss"
_AMOUNT = {_GAIN: "gained", _LOSS: "lost"}


@dataclass(frozen=True)
class Disposal:
    """A sale of something owned, with all its amounts; `known` accounts go with the guess."""

    guess: Guess
    named: Named
    told: Mapping[str, str] = field(default_factory=dict)
    """How the book tells some of them, by their names."""


def disposal(
    guess: Guess,
    segment: Segment,
    likenesses: Sequence[Likeness],
    answers: Mapping[str, str],
    index: int,
    knowledge: Knowledge,
) -> Disposal | Halt:
    """The whole event, or what is still to be asked."""
    told = told_in(segment)
    at = (segment.start, segment.end)
    asset, other = _asset(guess, segment, likenesses, answers, knowledge)
    if not asset:
        return Halt(f'Which account is "{segment.text.strip()[:60]}" in?', at, "what", other, "what", index)
    worn_on = _written_down_on(asset, knowledge)
    if (traded := _TRADED.search(segment.text)) is not None:
        question = "What was allowed for it, and what did the new one cost? Say what was sold and what was bought one at a time."
        return Halt(question, (segment.start + traded.start(), segment.start + traded.end()), "two events")
    if told.left:
        words = ", ".join(f'"{a.words}"' for a in told.left)
        return Halt(
            f"What is {words}? What was sold, and what did it cost, one thing at a time?",
            told.left[0].span,
            "amount left over",
        )
    told, said = _completed(told, segment, asset, worn_on, knowledge)
    if (missing := next(_missing(told), "")) != "":
        return Halt(_QUESTIONS[missing], guess.cue or at, missing, _OPTIONS.get(missing, ()), happening=index)
    amounts = _amounts(told, segment, worn_on, guess, knowledge)
    if isinstance(amounts, Halt):
        return replace(amounts, span=amounts.span or at, happening=index)
    result = next((name for name in (_GAIN, _LOSS) if _AMOUNT[name] in amounts), "")
    account = answers.get(result, "") or _own_account(result, knowledge)
    if result and not account:
        return _which_result(result, amounts[_AMOUNT[result]].value, at, index, knowledge)
    later = _LATER.search(segment.whole) and _the_claims(knowledge)
    known = {"what": asset, "accumulated_depreciation": worn_on, result: account, "how": later or ""}
    guess = replace(guess, known=tuple((role, name) for role, name in known.items() if role and name))
    return Disposal(guess, Named(amounts), said)


def _the_claims(knowledge: Knowledge) -> str:
    """The account of what customers owe, where there is just one."""
    claims = knowledge.chart.exactly("receivable")
    return claims[0].name if len(claims) == 1 else ""


_LATER = re.compile(
    r"(?i)\bon (account|credit|tick|invoice|\d+ days)\b|\binvoiced\b|\bowes?( us| me)?\b|\bnot (yet )?paid\b"
)
_TRADED = re.compile(
    r"(?i)\b(traded in|trade-?in|part[- ]?ex(change[d]?)?|px)\b(?=.*\b(new|against|towards?|for (a|an|another)|off)\b)"
)
"""A thing given for another: a sale and a purchase in one."""
_QUESTIONS = {
    FETCHED: "How much was it sold for?",
    COST: "What had it cost?",
    WORN: "How much of that is depreciated so far?",
}
_OPTIONS = {WORN: (NOTHING, "all of it"), FETCHED: (NOTHING,)}


def _asset(
    guess: Guess,
    segment: Segment,
    likenesses: Sequence[Likeness],
    answers: Mapping[str, str],
    knowledge: Knowledge,
) -> tuple[str, tuple[str, ...]]:
    """The account that the thing stands on; where nothing tells, none, and those it may be."""
    if "what" in answers:
        return answers["what"], ()
    found = fill("what", guess.event, segment.text, segment.context, knowledge, likenesses, {})
    if found is None:
        return "", ()
    if found.sure >= _SURE or len(knowledge.chart.for_role("asset")) < 2:
        return found.account, ()
    held = [t.name for t in knowledge.chart.for_role("asset") if as_booked(segment.whole, t.name, knowledge)]
    return (held[0], ()) if len(held) == 1 else ("", (found.account, *found.rivals[:4]))


def _written_down_on(asset: str, knowledge: Knowledge) -> str:
    """The account of what such things have lost: the only one, or the one that is called after them."""
    every = knowledge.chart.exactly("accumulated_depreciation")
    stems = set(_stems(knowledge.chart.get(asset)))
    named = [t.name for t in every if stems & set(t.stems)]
    if len(every) == 1:
        return every[0].name
    return named[0] if len(named) == 1 else ""


def _stems(tagged: Tagged | None) -> tuple[str, ...]:
    return tagged.stems if tagged else ()


def _completed(
    told: Told, segment: Segment, asset: str, worn_on: str, knowledge: Knowledge
) -> tuple[Told, dict[str, str]]:
    """With what an assets table or the asset's own account says, and how that is known."""
    owned: Owned | None = None
    if told.cost is None or told.worn is None:
        owned = in_register(segment.whole, knowledge) or as_booked(segment.whole, asset, knowledge, worn_on)
    said: dict[str, str] = {}
    if owned is not None and told.cost is None:
        told = replace(told, cost=Sum(owned.cost, f"[{owned.words}]"))
        said["cost"] = f"{owned.cost} is what it cost: {owned.words}"
    if owned is not None and owned.worn is not None and _silent_of_worn(told, owned.cost):
        told = replace(told, worn=Sum(owned.worn, f"[{owned.worn_words}]"))
        said["written_down"] = f"{owned.worn} of it is depreciated: {owned.worn_words}"
    if told.cost is not None and told.worn is None:
        told = replace(told, worn=_worked_out(told))
    return told, said


def _silent_of_worn(told: Told, cost: Decimal) -> bool:
    """Whether a note says nothing of what was written down, and nothing else than the book of what it cost."""
    silent = told.worn is None and told.kept is None and not told.whole and told.result is None
    return silent and told.cost is not None and told.cost.value == cost


def _worked_out(told: Told) -> Sum | None:
    """How much was written down, by what it still stood at, or by the gain or loss that is told."""
    assert told.cost is not None
    if told.whole:
        return told.cost
    if told.kept is not None:
        return told.cost - told.kept
    if told.result is not None and told.fetched is not None:
        sum_, gained = told.result
        kept = told.fetched - sum_ if gained else told.fetched + sum_
        return told.cost - kept
    return None


def _missing(told: Told) -> Iterator[str]:
    if told.fetched is None:
        yield FETCHED
    if told.cost is None:
        yield COST
    if told.worn is None:
        yield WORN


def _amounts(
    told: Told, segment: Segment, worn_on: str, guess: Guess, knowledge: Knowledge
) -> dict[str, Sum] | Halt:
    """The amounts of the entry, tax told apart where the note speaks of it and the book has an account for it."""
    assert told.fetched is not None and told.cost is not None and told.worn is not None
    if not 0 <= told.worn.value <= told.cost.value:
        question = f"{told.worn.value} is more than it cost ({told.cost.value}). {_QUESTIONS[WORN]}"
        return Halt(question, None, WORN, _OPTIONS[WORN])
    named = _taxed(told, segment, guess, knowledge)
    if named.missing:
        return Halt(
            "Which rate of tax?" if "rate" in named.missing else f"Please say {named.missing}.",
            None,
            named.missing,
        )
    cost = told.cost if worn_on or not told.worn.value else told.cost - told.worn
    gain = named.amounts["net"] + told.worn - told.cost
    if told.result is not None and told.result[0].value != abs(gain.value):
        question = f"The figures don't agree: {told.result[0].value} is told, {abs(gain.value)} follows from the rest. Which is right?"
        return Halt(question, None, "amounts")
    amounts = {
        "proceeds": named.amounts["total"],
        "written_down": told.worn if worn_on else _NO_SUM,
        "cost": cost,
    }
    if "tax" in named.amounts:
        amounts["tax"] = named.amounts["tax"]
    amounts[_AMOUNT[_GAIN if gain.value > 0 else _LOSS]] = (
        gain if gain.value > 0 else told.cost - told.worn - named.amounts["net"]
    )
    return {name: amount for name, amount in amounts.items() if amount.value}


def _taxed(told: Told, segment: Segment, guess: Guess, knowledge: Knowledge) -> Named:
    """What it fetched as net, tax and total."""
    assert told.fetched is not None
    plain = Named({"net": told.fetched, "total": told.fetched})
    words = tax_words(segment.whole)
    if words.mode in ("", "none") or knowledge.output_tax is None or not told.fetched.facts:
        return plain
    own = {*told.fetched.facts, *(a.id for a in told.taxes)}
    written = tuple(a for a in segment.figures.written if a.id in own)
    percent = segment.figures.percent()
    rate = percent.value / 100 if percent else knowledge.tax_rate_of(guess.event)
    words = TaxWords("inclusive", words.span) if words.mode == "mentioned" else words
    named = taxed(Figures(written, ()), words, rate)
    return named if named.missing or "tax" in named.amounts else plain


def _own_account(result: str, knowledge: Knowledge) -> str:
    """The book's own account of gains, or of losses, on what was sold."""
    own = [t for t in knowledge.chart.exactly(result) if not _OTHERWISE.search(t.name)] if result else []
    return own[0].name if len(own) == 1 else ""


_OTHERWISE = re.compile(
    r"(?i)\b(exchange|fx|currency|currencies|investments?|shares|stock|inventory|bad|debts?|rounding)\b"
)
"""What other gains and losses are called by."""


def _which_result(result: str, much: Decimal, at: tuple[int, int], index: int, knowledge: Knowledge) -> Halt:
    chart = knowledge.chart
    near = [*chart.exactly(result), *chart.exactly(_LOSS if result == _GAIN else _GAIN)]
    wide = [*chart.of_concept("other_income" if result == _GAIN else "other_expense")]
    more = chart.exactly("depreciation_expense") if result == _LOSS else []
    options = tuple(dict.fromkeys(t.name for t in (*near, *wide[:3], *more)))
    return Halt(f"Which account takes the {result} of {much}?", at, "account", options[:6], result, index)


_GONE = re.compile(
    r"(?i)\b(?:sold|scrapped|disposed of|got rid of|traded in|flogged|junked|dumped) (?:the|our|my|one of (?:the|our)) (?:old |used |spare |second )?([a-z][a-z' -]{2,30}?)(?= for\b| to\b| at\b|[^a-z' -]|$)"
    r"|^\W*(?:the |our |my )?(?:old )?([a-z][\w' -]{2,30}?) (?:was |has been |is )?(?:sold|scrapped|disposed of|traded in)\b"
    r"|\b(?:sale|disposal|scrapping) of (?:the|our|my) ([a-z][a-z' -]{2,30}?)(?= for\b| to\b| at\b|[^a-z' -]|$)"
)
_CUE = 4.05


def of_the_owned(found: Sequence[Guess], segment: Segment, knowledge: Knowledge) -> list[Guess]:
    """The guesses, with the sale of something that the book owns and doesn't sell: "sold the workbench for 1,500"."""
    gone = _GONE.search(segment.whole)
    known = any(g.event.name == EVENT for g in found)
    if gone is None or known or lacking(event(EVENT), knowledge) or spoken_against(EVENT, segment.whole):
        return list(found)
    if not owns(next(g for g in gone.groups() if g), knowledge):
        return list(found)
    best = max((g.score for g in found), default=0.0)
    return [Guess(event(EVENT), max(_CUE, best + 0.2), cue=gone.span()), *found]
