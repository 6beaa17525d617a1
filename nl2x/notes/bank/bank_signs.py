"""Which way the amounts of a bank's CSV went.

Columns or words beside the amounts say it, or their signs: but on many cards' files what was bought counts above
zero and what was paid to the card below. There the payments to the card tell it, and what most of the lines are;
amounts without a sign go by the way the balance moves. What isn't told is asked, once for the whole file.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from itertools import pairwise

from nl2x.notes.bank.bank_csv import Export
from nl2x.notes.batches.batch import BankLine

Lines = Sequence[tuple[int, BankLine]]
OUT, IN = "it went out", "it came in"
ALL_OUT, ALL_IN = "all of them went out", "all of them came in"
PAID_OFF = re.compile(
    r"(?i)\bpayment\b.{0,24}\bthank(s|[ -]?you)?\b|\bthank[ -]?you\b.{0,24}\bpayment\b|\bauto ?pay\b.{0,12}\b(payment|pymt)\b"
    r"|\bmobile pymt\b"
)
"""What a card's own file says of a payment to it."""
CAME_BACK = re.compile(r"(?i)\b(refund(ed|s)?|reversal|reversed)\b")
_FEW = 2
_MOST = Decimal(2) / 3


@dataclass(frozen=True)
class Signed:
    """Lines whose amounts say what the account gained, or the question that is left."""

    lines: Lines
    assumed: str = ""
    question: str = ""
    options: tuple[str, ...] = ()


def signed(export: Export, card: bool, told: Sequence[str] = ()) -> Signed:
    """The lines of a card's file, or of another account's, with the answers given so far (`OUT`, `ALL_IN` …)."""
    lines, untold, answers = list(export.lines), None, list(told)
    unsigned = not export.settled and all(line.amount > 0 for _, line in lines)
    if unsigned and lines:
        by_balance = _from_balance(export)
        if by_balance is None:
            return _without_signs(export, card, answers)
        lines, untold = by_balance
    others = [line for i, line in enumerate(lines) if i != untold]
    turn = _turned(others, export, card) if others else False
    if turn is None:
        sample = next((n for n in others if not _surely_in(n[1])), others[0])
        if not answers:
            return _asked(others, f"It isn't clear which way the amounts count. {_named(sample)}:")
        turn = (sample[1].amount < 0) != (answers.pop(0) == OUT)
    others = _all_turned(others) if turn else others
    if untold is not None:
        number, line = lines[untold]
        if not answers:
            whole = [*others[:untold], lines[untold], *others[untold:]]
            return _asked(whole, f"{_named(lines[untold])}, has no sign, and there is no balance before it.")
        amount = abs(line.amount) * (1 if answers.pop(0) == IN else -1)
        others.insert(untold, (number, replace(line, amount=amount)))
    return Signed(others, _assumed(others, export, unsigned, turn))


def _assumed(lines: Lines, export: Export, unsigned: bool, turned: bool) -> str:
    if unsigned and lines:
        return "amounts without a sign were read by the way the balance moves"
    return "what stands below zero in it came in, what stands above went out" if turned else ""


def _asked(lines: Lines, about: str) -> Signed:
    return Signed(lines, question=f"{about} Which way did it go?", options=(OUT, IN))


def _named(numbered: tuple[int, BankLine]) -> str:
    number, line = numbered
    return f'Line {number}, {abs(line.amount)} of "{line.description}"'


def _all_turned(lines: Lines) -> list[tuple[int, BankLine]]:
    return [(number, replace(line, amount=-line.amount)) for number, line in lines]


def _without_signs(export: Export, card: bool, answers: list[str]) -> Signed:
    """All the same way, if a person says so; but what was paid to the card came in."""
    but = (
        " but payments to the card and refunds"
        if card and any(_surely_in(b) for _, b in export.lines)
        else ""
    )
    question = f"No amount in it has a sign, and nothing else tells which way they went. Did all of them{but} go out?"
    if not answers:
        return Signed(export.lines, question=question, options=(ALL_OUT, ALL_IN))
    way = 1 if answers.pop(0) == ALL_IN else -1
    lines = [
        (n, replace(b, amount=abs(b.amount) * (1 if card and _surely_in(b) else way)))
        for n, b in export.lines
    ]
    return Signed(lines)


def _turned(lines: Lines, export: Export, card: bool) -> bool | None:
    """Whether the amounts count the other way; None if nothing tells."""
    bare = [line for _, line in lines]
    if not card:
        turned = not export.settled and balance_fits(bare) == "opposite" and any(b.amount < 0 for b in bare)
        return turned
    paid = {line.amount < 0 for line in bare if _surely_in(line)}
    spent = _mostly([line for line in bare if not _surely_in(line)])
    told = {*paid, *({not spent} if spent is not None else set())}
    if export.settled and not told:
        return False
    turn = told.pop() if len(told) == 1 else None
    return None if export.settled and turn else turn


def _surely_in(line: BankLine) -> bool:
    """Whether it came in on the card, whatever its sign."""
    return bool(PAID_OFF.search(line.description) or CAME_BACK.search(line.description))


def _mostly(lines: Sequence[BankLine]) -> bool | None:
    """Whether most of what isn't paid to a card stands below zero; None for too few, or as many of each."""
    below = sum(line.amount < 0 for line in lines)
    if len(lines) < _FEW or max(below, len(lines) - below) < _MOST * len(lines):
        return None
    return below > len(lines) - below


def balance_fits(lines: Sequence[BankLine]) -> str:
    """Whether the balance moves with the amounts or against them, in either order of the lines."""
    same = opposite = pairs = 0
    for a, b in pairwise(lines):
        if a.balance is None or b.balance is None:
            continue
        pairs += 1
        moved = b.balance - a.balance
        same += moved == b.amount or -moved == a.amount
        opposite += moved == -b.amount or -moved == -a.amount
    if pairs and same > 0.8 * pairs and same > opposite:
        return "same"
    return "opposite" if pairs and opposite > 0.8 * pairs and opposite > same else ""


def _from_balance(export: Export) -> tuple[list[tuple[int, BankLine]], int | None] | None:
    """The signs that make the balance move as it does, and the place of the one line for which that isn't told;
    None unless every other can be told, in the one order that the days allow."""
    first, last = export.lines[0][1].day, export.lines[-1][1].day
    orders = [True] if first < last else [False] if first > last else [True, False]
    found = [ordered for forward in orders if (ordered := _in_order(export, forward)) is not None]
    return found[0] if len(found) == 1 else None


def _in_order(export: Export, forward: bool) -> tuple[list[tuple[int, BankLine]], int | None] | None:
    ordered = list(export.lines) if forward else list(export.lines[::-1])
    before = export.before_first if forward else export.after_last
    signs = _signs([line for _, line in ordered], before)
    if len(ordered) < 3 or 0 in signs[1:]:
        return None
    signed = [(n, replace(b, amount=b.amount * (s or 1))) for (n, b), s in zip(ordered, signs, strict=True)]
    untold = None if signs[0] else 0 if forward else len(ordered) - 1
    return (signed if forward else signed[::-1]), untold


def _signs(lines: Sequence[BankLine], before: Decimal | None) -> list[int]:
    """1 where the balance rose by the amount, -1 where it fell by it, else 0."""
    signs = []
    for line in lines:
        moved = None if before is None or line.balance is None else line.balance - before
        signs.append(
            0 if moved is None else 1 if moved == line.amount else -1 if moved == -line.amount else 0
        )
        before = line.balance
    return signs
