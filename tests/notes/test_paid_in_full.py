"""What is open is paid without a sum: all of an invoice beside a cash book or the rest of it, and several bills at once."""

from __future__ import annotations

from pathlib import Path

import pytest

from nl2x.notes.note import Desk
from nl2x.notes.outcome import Asked, Proposal
from tests.notes.journals import book
from tests.notes.small_books import Rows, day, desk, typed

PAID = [("Lake Strata", "antenna", 980, 4), ("Mrs Kendall", "mast", 465, 9), ("Mr Pappas", "cables", 320, 20)]
OPEN = [("Harbour Motel", "eight rooms", 1840, 900), ("Mrs Iemma", "wall mount", 340, None)]
TWICE = [("Redhead Estates", "display home", 385, None), ("Redhead Estates", "reception", 145, None)]


@pytest.fixture
def antennas(tmp_path: Path) -> Desk:
    """A cash book beside a list of invoices; every payment stands in both."""
    invoices: list[list[object]] = [["No", "Date", "Customer", "Job", "Amount", "Paid", "Paid on", "Balance"]]
    for number, (who, job, sum_, paid) in enumerate(PAID, 401):
        invoices.append([number, day(4, 20), who, job, sum_, sum_, day(5, paid), "=E{r}-F{r}"])
    for number, (who, job, sum_, part) in enumerate([*OPEN, *TWICE], 404):
        on = day(5, 21) if part else None
        invoices.append([number, day(5, 2), who, job, sum_, part, on, "=E{r}-F{r}"])
    cash: list[list[object]] = [["Date", "Details", "Category", "In", "Out"]]
    cash.append([day(5, 1), "Balance", "Opening balance", 3260, None])
    for number, (who, _, sum_, paid) in enumerate(PAID, 401):
        cash.append([day(5, paid), f"{who}, invoice {number}", "Invoices paid", sum_, None])
        cash.append([day(5, paid), "Reece, cable", "Materials", None, 40 + paid])
    cash.append([day(5, 21), "Harbour Motel, part of invoice 404", "Invoices paid", 900, None])
    sheets: dict[str, Rows] = {"Invoices": invoices, "Cash book": cash}
    return desk(sheets, tmp_path)


@pytest.mark.parametrize(
    ("note", "sum_", "cell", "paid"),
    [
        ("harbour motel paid the rest of what they owed today", 940, "F5", 1840),
        ("Mrs Iemma paid her invoice", 340, "F6", 340),
        ("redhead paid invoice 406", 385, "F7", 385),
        ("got 340 from mrs iemma", 340, "F6", 340),
        ("redhead paid the display home", 385, "F7", 385),
        ("redhead sent 50 towards the reception", 50, "F8", 50),
    ],
)
def test_an_invoice_is_paid_in_the_list_and_in_the_cash_book(
    antennas: Desk, note: str, sum_: int, cell: str, paid: int
) -> None:
    found = typed(antennas, note)
    assert found[f"Invoices!{cell}"] == paid
    assert {value for at, value in found.items() if at.startswith("Cash book!D")} == {sum_}
    assert {value for at, value in found.items() if at.startswith("Cash book!C")} == {"Invoices paid"}


@pytest.mark.parametrize(
    ("note", "who", "sum_"),
    [
        ("sent invoice 408 to mrs boyle today, new antenna, 495", "Mrs Boyle", 495),
        ("invoiced Lake Strata 720 for cables in block C", "Lake Strata", 720),
        ("Invoice 408 out to Mr Dawes for two data points, $180", "Mr Dawes", 180),
    ],
)
def test_an_invoice_that_is_sent_stands_in_the_list_alone(
    antennas: Desk, note: str, who: str, sum_: int
) -> None:
    found = typed(antennas, note)
    assert (found["Invoices!C9"], found["Invoices!E9"]) == (who, sum_)
    assert not {"Invoices!F9", "Invoices!G9"} & {at for at, value in found.items() if value is not None}
    assert not [at for at in found if at.startswith("Cash book")]


@pytest.mark.parametrize(
    "note",
    ["redhead estates paid", "harbour motel paid some of it", "mr pappas paid", "mrs iemma hasn't paid"],
)
def test_what_isnt_clear_is_asked(antennas: Desk, note: str) -> None:
    assert isinstance(antennas.propose(note), Asked)


def test_a_payment_has_the_number_of_what_it_pays_where_others_have(tmp_path: Path) -> None:
    log: list[list[object]] = [["Invoice", "Sent", "Client", "Amount", "Status", "Date paid"]]
    cash: list[list[object]] = [["Date", "Who", "Memo", "Category", "Inv", "In", "Out"]]
    for number, (who, job, sum_, paid) in enumerate(PAID, 1029):
        log.append([number, day(4, 20), who, sum_, "Paid", day(5, paid)])
        cash.append([day(5, paid), who, None, "Invoice paid", number, sum_, None])
        cash.append([day(5, paid), "Chewy", job, "Supplies", None, None, 40 + paid])
    log.append([1032, day(5, 2), "Tom Lindquist", 270, "Open", None])
    found = typed(desk({"Invoice log": log, "Cash book": cash}, tmp_path), "Tom Lindquist paid his 270")
    assert (found["Cash book!E8"], found["Cash book!F8"]) == (1032, 270)
    assert found["Invoice log!E5"] == "Paid"


@pytest.fixture
def hall(tmp_path: Path) -> Desk:
    """A cash book beside a list of bills; every payment stands in both."""
    bills: list[list[object]] = [["Date", "Supplier", "For", "Amount", "Paid on"]]
    bills += [[day(4, 20), who, what, sum_, day(5, on)] for who, what, sum_, on in PAID]
    bills.append([day(5, 2), "Dunne Cranes", "lift", 640, None])
    cash: list[list[object]] = [["Date", "Details", "Category", "In", "Out"]]
    cash += [[day(5, 1 + n), f"hire {n}", "Hall hire", 50 + n, None] for n in range(3)]
    cash += [[day(5, on), f"{who}, {what}", "Repairs", None, sum_] for who, what, sum_, on in PAID]
    sheets: dict[str, Rows] = {"Bills": bills, "Cash book": cash}
    return desk(sheets, tmp_path)


def test_a_bill_that_comes_stands_in_the_list_alone(hall: Desk) -> None:
    found = typed(hall, "bill from Reece came today, 240 for the gutters")
    assert (found["Bills!B6"], found["Bills!D6"]) == ("Reece", 240)
    assert not [at for at in found if at.startswith("Cash book") or at == "Bills!E6"]


def test_a_bill_that_is_paid_stands_in_both(hall: Desk) -> None:
    found = typed(hall, "paid Dunne Cranes' bill today")
    assert found["Bills!E5"] == day(11, 10)
    assert 640 in found.values()


CHART = "A Bank; L Trade creditors; A Trade debtors; I Fees; X Drawings; X Prints; X Surveys; X Rent"
PAST = """
9/2,9/9,9/16|rent|Rent 100/Bank 100
9/3|Moss Prints, plans|Prints 60/Trade creditors 60
9/10|Moss Prints|Trade creditors 60/Bank 60
9/20|Dales Topographic, site survey|Surveys 1110/Trade creditors 1110
9/22|Headrow Repro, drawings|Prints 134.4/Trade creditors 134.4
9/23|Moss Prints, boards|Prints 20/Trade creditors 20
9/24|Moss Prints, plans|Prints 30/Trade creditors 30
"""


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory) -> Desk:
    return book(tmp_path_factory.mktemp("office"), CHART, PAST)


def _sums(at: Desk, note: str) -> list[float] | str:
    made = at.propose(note)
    if not isinstance(made, Proposal):
        return made.question.text
    return sorted(float(line.debit) for entry in made.entries for line in entry.lines if line.debit)


@pytest.mark.parametrize(
    "note",
    [
        "settled Dales and Headrow",
        "Paid Dales Topographic and Headrow off in full today, both by bank transfer",
    ],
)
def test_several_bills_are_an_entry_each(office: Desk, note: str) -> None:
    assert _sums(office, note) == [134.4, 1110]


def test_a_bill_goes_by_its_first_name(office: Desk) -> None:
    assert _sums(office, "paid Headrow in full") == [134.4]
    assert _sums(office, "Paid Dales Topographic off in full") == [1110]


def test_of_several_bills_of_one_supplier_it_is_asked(office: Desk) -> None:
    made = office.propose("paid Headrow and Moss Prints")
    assert isinstance(made, Asked) or made.question is not None
