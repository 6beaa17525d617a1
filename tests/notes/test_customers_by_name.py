"""Notes that say little more than who it was, in a masseur's two pages and a table of costs."""

from __future__ import annotations

from pathlib import Path

import pytest

from nl2x.notes.note import Desk
from nl2x.notes.outcome import Asked, Proposal
from tests.notes.asking import doubt
from tests.notes.small_books import day, typed
from tests.notes.small_books import desk as small

CLIENTS = (
    ("Aoife D.", "Card", 70),
    ("Brendan", "Cash", 45),
    ("Noreen K.", "Cash", 70),
    ("Padraic", "Cash", 45),
)
COSTS = (
    ("Launderette", "Laundry", "Cash", 22),
    ("Almond oil", "Oils & supplies", "Card", 64.5),
    ("Card reader fees", "Card & bank fees", "Card", 11.42),
    ("The accountant", "Accountant", "Transfer", 90),
)
PAGES = {
    "Income": [
        ["Date", "Client", "Type", "Paid by", "Amount"],
        *([day(month, 4 + i), who, "Treatment", how, sum_] for month in (8, 9, 10) for i, (who, how, sum_) in enumerate(CLIENTS)),
        *([day(month, 28), "Corrib Software, visits", "Office visits", "Transfer", 240] for month in (8, 9, 10)),
    ],
    "Expenses": [
        ["Date", "Details", "Category", "Paid by", "Amount"],
        *([day(month, 9 + i), what, kind, how, sum_] for month in (8, 9, 10) for i, (what, kind, how, sum_) in enumerate(COSTS)),
    ],
}  # fmt: skip


@pytest.fixture
def masseur(tmp_path: Path) -> Desk:
    return small(PAGES, tmp_path)


def rows(desk: Desk, note: str) -> list[tuple[str, str, float]]:
    """Category, way and sum of what would be written; empty where it is asked about."""
    result = desk.propose(note)
    if not isinstance(result, Proposal) or doubt(result) is not None:
        return []
    found = []
    for entry in result.entries:
        money, what = sorted(entry.lines, key=lambda line: line.account not in ("Cash", "Card", "Transfer"))
        found.append((what.account, money.account, float(money.debit - money.credit)))
    return found


@pytest.mark.parametrize(
    ("note", "expected"),
    [
        ("aoife 70 card", [("Treatment", "Card", 70)]),
        ("padraic 45", [("Treatment", "Cash", 45)]),
        ("today brendan 45 cash n aoife 95 on the card", [("Treatment", "Cash", 45), ("Treatment", "Card", 95)]),
        ("brendan 45 cash + padraic 45 cash", [("Treatment", "Cash", 45), ("Treatment", "Cash", 45)]),
        ("brendan 45, padraic 45", [("Treatment", "Cash", 45), ("Treatment", "Cash", 45)]),
        ("Corrib Software have paid for October's visits, 240 into the bank", [("Office visits", "Transfer", 240)]),
        ("the accountant for my tax return 90, transfer", [("Accountant", "Transfer", -90)]),
        ("card reader fees 12.20 card", [("Card & bank fees", "Card", -12.2)]),
        ("launderette 22, 22 in all", [("Laundry", "Cash", -22)]),
    ],
)  # fmt: skip
def test_who_and_how_much(note: str, expected: list[tuple[str, str, float]], masseur: Desk) -> None:
    assert rows(masseur, note) == expected


@pytest.mark.parametrize("note", ["sheila 70", "noreen 18 card, oil", "aoife's brother 70 for the oil"])
def test_who_was_never_met_or_may_have_bought_is_asked_about(note: str, masseur: Desk) -> None:
    assert rows(masseur, note) == []


def test_a_name_and_a_sum_may_be_owed_where_debts_are_kept(tmp_path: Path) -> None:
    book = {"Accounts": [["Name", "Type"], ["Bank", "Asset"], ["Accounts receivable", "Asset"], ["Sales", "Income"], ["Rent", "Expense"]],
            "Journal": [["Date", "Description", "Account", "Debit", "Credit"],
                        *(row for m in (7, 8, 9, 10) for row in (
                            [day(m, 3), "Dunn", "Accounts receivable", 80, None], [day(m, 3), "Dunn", "Sales", None, 80],
                            [day(m, 9), "rent", "Rent", 300, None], [day(m, 9), "rent", "Bank", None, 300]))]}  # fmt: skip
    result = small(book, tmp_path).propose("Dunn 80")
    assert isinstance(result, Asked) or result.question is not None or "Bank" not in str(result.entries)


ALWAYS_OF = {
    "Expenses": [
        ["Date", "Supplier", "Category", "Details", "Paid with", "Amount"],
        *([day(m, 8), "Z Energy", "Travel", "Petrol", "Card", 80 + m] for m in (6, 7, 8, 9, 10)),
        *([day(m, 12), "Spark", "Phone", "Mobile", "Bank", 109] for m in (6, 7, 8, 9, 10)),
    ],
    "Invoices": [
        ["Inv #", "Date", "Client", "Project", "Amount", "Paid on"],
        *([1000 + m, day(m, 20), f"Client {m}", "Film", 900, day(m, 27)] for m in (6, 7, 8, 9)),
    ],
}


def test_the_petrol_is_from_where_it_always_was(tmp_path: Path) -> None:
    written = typed(small(ALWAYS_OF, tmp_path), "petrol 83.60 card")
    assert "Z Energy" in written.values() and 83.6 in written.values()


def test_who_stands_for_himself_is_who_sold_it(tmp_path: Path) -> None:
    written = typed(small(ALWAYS_OF, tmp_path), "flights to the Nelson shoot, Air Kauri, 286 by card, travel")
    assert "Air Kauri" in written.values() and "Nelson" not in written.values()


CLUB = {
    "Cash book": [
        ["Date", "What", "Category", "In", "Out"],
        *([day(m, 1), "Subs, half year", "Subs", 42.5, None] for m in (8, 9, 10)),
        *([day(m, 6), "raffle", "Raffle", 46, None] for m in (8, 9, 10)),
        *([day(m, 9), "hall", "Hall hire", None, 60] for m in (8, 9, 10)),
        *([day(m, 11), "medals", "Prizes", None, 30] for m in (8, 9, 10)),
    ]
}  # fmt: skip


@pytest.mark.parametrize(
    ("note", "sum_"),
    [
        ("Received today: half-year subscription, Cal Baird, £42.50, subs", 42.5),
        ("What a night! The raffle made £97", 97),
    ],
)
def test_what_is_no_half_and_no_question(note: str, sum_: float, tmp_path: Path) -> None:
    assert sum_ in typed(small(CLUB, tmp_path), note).values()


@pytest.mark.parametrize(
    ("note", "kind"),
    [
        ("what did the raffle make", "question"),
        ("Got 20 after the talk. Could be a sub, could be a raffle ticket", "undecided"),
    ],
)
def test_what_is_a_question_or_undecided(note: str, kind: str, tmp_path: Path) -> None:
    result = small(CLUB, tmp_path).propose(note)
    assert isinstance(result, Asked) and result.question.kind == kind


def test_half_of_a_sum_is_still_a_half(tmp_path: Path) -> None:
    result = small(CLUB, tmp_path).propose("paid half of the hall, 60")
    assert not (isinstance(result, Proposal) and result.question is None and "30" not in str(result.entries))
