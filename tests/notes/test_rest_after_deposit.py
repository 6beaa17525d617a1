"""What is paid at the end, less what came before: three lines of one entry, whatever words it is told in."""

from pathlib import Path

import pytest

from nl2x.notes.note import Desk
from nl2x.notes.outcome import Proposal
from tests.notes.asking import doubt
from tests.notes.small_books import Rows, day, desk


@pytest.fixture
def joiner(tmp_path: Path) -> Desk:
    rows: list[list[object]] = [["Date", "Account", "Memo", "Debit", "Credit"]]
    for number in range(1, 8):
        when = day(10, number * 3)
        rows += [
            [when, "Bank", "tables sold", 900 + number, None],
            [when, "Tables & shelves", "tables sold", None, 900 + number],
            [when, "Bank", "deposit for a table", 50, None],
            [when, "Deposits held", "deposit for a table", None, 50],
            [when, "Timber", "timber", 12 + number, None],
            [when, "Cash box", "timber", None, 12 + number],
        ]
    accounts = [
        ["Account", "Type"], ["Bank", "Asset"], ["Cash box", "Asset"], ["Deposits held", "Liability"],
        ["Capital", "Equity"], ["Tables & shelves", "Income"], ["Timber", "Expense"], ["Petrol", "Expense"],
    ]  # fmt: skip
    return desk({"Journal": rows, "Accounts": accounts}, tmp_path)


def _lines(at: Desk, note: str) -> dict[str, float]:
    result = at.propose(note, ())
    assert isinstance(result, Proposal) and doubt(result) is None, result
    [entry] = result.entries
    return {line.account: float(line.debit - line.credit) for line in entry.lines}


@pytest.mark.parametrize(
    "note",
    [
        "Mr Reid came for his table. It's 900 all told and he'd the 200 deposit down already, did a transfer for the rest",
        "Mrs Oke's table: 900 in all, she had already given 200 as a deposit and did the rest by bank transfer",
        "table fetched, 900 together. The 200 deposit she sent in july counted, other 700 by transfer",
        "Ms Lund's table is out. 900, less the 200 she put down in the spring, and she did the rest by transfer",
    ],
)
def test_a_job_less_what_was_paid_before(joiner: Desk, note: str) -> None:
    assert _lines(joiner, note) == {"Bank": 700, "Deposits held": 200, "Tables & shelves": -900}


def test_what_we_paid_ahead_is_no_customers_deposit(joiner: Desk) -> None:
    result = joiner.propose(
        "timber came to 312, less the 75 we paid in september, did the rest by transfer", ()
    )
    programs = result.programs if isinstance(result, Proposal) else ()
    assert not any("finished_less_deposit" in text for text in programs)


def test_a_second_payment_of_the_day_is_none_either(joiner: Desk) -> None:
    result = joiner.propose("table sold 900 by transfer, timber 200 from the cash box", ())
    assert isinstance(result, Proposal)
    assert not any("finished_less_deposit" in text for text in result.programs)


def test_who_asks_for_an_advance_has_none_yet(joiner: Desk) -> None:
    result = joiner.propose("Ola asked for an advance of 500 on friday, will see", ())
    assert result.question is not None and "asked for an advance" in result.question.text


def _cash_book(deposits: bool) -> dict[str, Rows]:
    rows: list[list[object]] = [["Date", "Details", "Category", "In", "Out"]]
    for n in range(8):
        rows += [
            [day(9, 1 + n), "oven cleaned", "Oven cleans", 60 + n, None],
            [day(9, 9 + n), "cleaner and pads", "Materials", None, 12 + n],
            [day(9, 17), "lunch", "Outings", None, 30],
        ]
    book: dict[str, Rows] = {"Cash book": rows}
    if deposits:
        rows.append([day(10, 2), "deposit Nolan", "Customer deposits", 30, None])
        book["Categories"] = [["Category", "Type"], ["Oven cleans", "Income"], ["Customer deposits", "Liability"],
                              ["Materials", "Expense"], ["Outings", "Expense"]]  # fmt: skip
    return book


@pytest.mark.parametrize(
    ("note", "cell", "sum_"),
    [
        ("Mrs Nolan's oven cleaned, 130 less the thirty she'd already paid, so she sent me 100", "D26", 100),
        ("oven cleaned for Mrs Nolan, 130, she'd paid 30 already and did the rest today", "D26", 100),
        (
            "lunch for the outing was 312 less the 75 deposit we gave them before, so we paid the rest",
            "E26",
            237,
        ),
    ],
)
def test_a_book_that_keeps_no_deposits_has_the_rest_alone(
    note: str, cell: str, sum_: float, tmp_path: Path
) -> None:
    result = desk(_cash_book(deposits=False), tmp_path).propose(note, ())
    assert isinstance(result, Proposal), result
    [total] = [c.after for c in result.changes if c.cell == cell]
    assert float(total) == sum_  # type: ignore[arg-type]


def test_a_book_that_keeps_them_has_the_whole(tmp_path: Path) -> None:
    at = desk(_cash_book(deposits=True), tmp_path)
    result = at.propose(
        "Mrs Nolan's oven cleaned, 130 in all, she had paid 30 before, she paid the rest today", ()
    )
    assert isinstance(result, Proposal)
    assert any("finished_less_deposit" in text for text in result.programs)


@pytest.mark.parametrize(
    "note",
    [
        "finished Mr Reid's table, 900 less his 200 deposit",
        "fitted the shelves for Ms Lund, 900 minus the 200 deposit",
        "Mrs Oke's table 900 after her £200 down payment",
    ],
)
def test_whether_the_rest_was_paid_is_asked_where_nothing_tells(joiner: Desk, note: str) -> None:
    result = joiner.propose(note, ())
    question = doubt(result)
    assert question is not None and "still owed" in question.text
    paid = joiner.propose(note, (question.options[0],))
    assert isinstance(paid, Proposal) and doubt(paid) is None
    [entry] = paid.entries
    lines = {line.account: float(line.debit - line.credit) for line in entry.lines}
    assert lines == {"Bank": 700, "Deposits held": 200, "Tables & shelves": -900}
