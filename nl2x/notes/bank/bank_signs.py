"""Which way the amounts of a bank's CSV went.

Columns or words beside the amounts say it, or their signs: but on many cards' files what was bought counts above
zero and what was paid to the card below. The whole file tells it: payments to the card, the balance, lines whose words
or payees went one way so far, and what most of the lines are; amounts without a sign go by the way the balance moves.
What isn't told is asked, once for the whole file.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from itertools import pairwise

from nl2x.notes.bank.bank_csv import Export
from nl2x.notes.bank.bank_ways import Way, by_its_words, surely_in
from nl2x.notes.batches.batch import BankLine

Lines = Sequence[tuple[int, BankLine]]
OUT, IN = "it went out", "it came in"
ALL_OUT, ALL_IN = "all of them went out", "all of them came in"
_ALL_BOUGHT = "its amounts have no sign; by its payees all of them were bought"
_FEW = 2
_MORE, _FAR_MORE = 2, 3
_MOST = Decimal(2) / 3


@dataclass(frozen=True)
class Signed:
    """Lines whose amounts say what the account gained, or the question that is left."""

    lines: Lines
    assumed: str = ""
    question: str = ""
    options: tuple[str, ...] = ()


def signed(export: Export, card: bool, told: Sequence[str] = (), way: Way = by_its_words) -> Signed:
    """The lines of a card's file, or of another account's, with the answers given so far (`OUT`, `ALL_IN` …). `way`
    tells from a line's words which way such money goes."""
    lines, untold, answers = list(export.lines), None, list(told)
    unsigned = not export.settled and all(line.amount > 0 for _, line in lines)
    if unsigned and lines:
        by_balance = _from_balance(export)
        if by_balance is None:
            return _without_signs(export, card, answers, way)
        lines, untold = by_balance
    others = [line for i, line in enumerate(lines) if i != untold]
    turn = _turned(others, export, card, way) if others else False
    if turn is None:
        sample = next((n for n in others if not surely_in(n[1].description)), others[0])
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


def counts_as_on_a_card(export: Export, way: Way) -> bool:
    """Whether what was bought stands above zero, as only cards' files have it."""
    lines = [line for _, line in export.lines]
    signs = any(line.amount < 0 for line in lines)
    return signs and not export.settled and bool(_turned_at_a_bank(lines, way))


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


def _without_signs(export: Export, card: bool, answers: list[str], way: Way) -> Signed:
    """All the same way, if a person says so; but what was paid to the card came in."""
    came = {n for n, b in export.lines if card and surely_in(b.description)}
    ways = [way(b.description) for _, b in export.lines]
    if card and not came and 1 not in ways and 2 * ways.count(-1) >= len(ways):
        return Signed(_all_turned(export.lines), _ALL_BOUGHT)
    but = " but payments to the card and refunds" if came else ""
    question = f"No amount in it has a sign, and nothing else tells which way they went. Did all of them{but} go out?"
    if not answers:
        return Signed(export.lines, question=question, options=(ALL_OUT, ALL_IN))
    all_way = 1 if answers.pop(0) == ALL_IN else -1
    return Signed(
        [(n, replace(b, amount=abs(b.amount) * (1 if n in came else all_way))) for n, b in export.lines]
    )


def _turned(lines: Lines, export: Export, card: bool, way: Way) -> bool | None:
    """Whether the amounts count the other way; None if nothing tells."""
    bare = [line for _, line in lines]
    if not card:
        return False if export.settled else _turned_at_a_bank(bare, way)
    bought = [line for line in bare if not surely_in(line.description)]
    paid = {line.amount < 0 for line in bare if surely_in(line.description)}
    spent = _mostly(bought)
    known = _known(bought, way)
    told = {*paid, *({not spent} if spent is not None else set()), *({known < 0} if known else set())}
    if export.settled and not told:
        return False
    turn = told.pop() if len(told) == 1 else None
    return None if export.settled and turn else turn


def _turned_at_a_bank(lines: Sequence[BankLine], way: Way) -> bool | None:
    """What left an account stands below zero, unless its balance or its payees say otherwise; where most stands above
    and nobody in it is known, nothing tells."""
    if (fits := balance_fits(lines)) and any(b.amount < 0 for b in lines):
        return fits == "opposite"
    known = _known(lines, way)
    if known:
        return known < 0
    below, against = sum(b.amount < 0 for b in lines), sum(_against(line, way) for line in lines)
    usual = 2 * below > len(lines) + 2 * against if against else 2 * below >= len(lines)
    return False if usual else None


def _known(lines: Sequence[BankLine], way: Way) -> int:
    """1 where the signs agree with the ways that words and payees tell, -1 where they are the other way round, 0 where
    neither is clear."""
    against = sum(_against(line, way) for line in lines)
    return _votes(sum(way(line.description) != 0 for line in lines) - against, against)


def _against(line: BankLine, way: Way) -> bool:
    return way(line.description) * line.amount < 0


def _votes(agree: int, differ: int) -> int:
    """A single line may be a refund: two have to say it, and far more than say the contrary. That the usual way holds
    needs but one, and nothing that speaks against it."""
    if differ == 0:
        return 1 if agree else 0
    if agree >= _MORE * differ:
        return 1
    return -1 if differ >= _FEW and differ >= _FAR_MORE * agree else 0


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
        same += moved == b.moved or -moved == a.moved
        opposite += moved == -b.moved or -moved == -a.moved
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
