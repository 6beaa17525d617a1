"""Money that only moved between a tin and the bank comes out as the book's earlier rows have it; nothing else does."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from nl2x.notes.alike.moved import KIND
from nl2x.notes.note import Desk
from nl2x.notes.outcome import Proposal
from tests.notes.small_books import Rows, day, desk, typed

IN = [
    (day(8, 3), "Tea money", "Teas", 41, None), (day(8, 5), "Banked", "To bank", None, 70), (day(8, 9), "R. Okafor", "Subs", 12, None),
    (day(8, 20), "Parish council", "Grants", None, 200), (day(9, 2), "Tea money", "Teas", 63.5, None), (day(9, 4), "Banked", "To bank", None, 55),
    (day(9, 9), "L. Brandt", "Subs", 12, None), (day(10, 1), "Tea money", "Teas", 58, None),
]  # fmt: skip
OUT = [
    (day(8, 2), "Milk", "Refreshments", 4.2, None), (day(8, 5), "Banked", "To bank", 70, None), (day(8, 12), "Hall", "Rent", None, 45),
    (day(9, 1), "Sugar", "Refreshments", 2.9, None), (day(9, 4), "Banked", "To bank", 55, None), (day(9, 12), "Hall", "Rent", None, 45),
    (day(10, 2), "Milk", "Refreshments", 4.4, None),
]  # fmt: skip
HEADS = ("Date", "Who", "What for")


def two_sided() -> dict[str, Rows]:
    """Receipts on the left of a sheet, payments on its right, each with cash and bank."""
    head = [*HEADS, "Cash in", "Bank in", None, *HEADS, "Cash out", "Bank out"]
    rows = [
        [*(IN[n] if n < len(IN) else [None] * 5), None, *(OUT[n] if n < len(OUT) else [])] for n in range(8)
    ]
    return {"Book": [["Village teas"], ["RECEIPTS", *[None] * 5, "PAYMENTS"], head, *rows]}


def two_pages() -> dict[str, Rows]:
    head = [*HEADS, "Cash", "Bank"]
    return {"Income": [head, *map(list, IN)], "Spending": [head, *map(list, OUT)]}


def one_list() -> dict[str, Rows]:
    """One amount with its sign, and the account beside it; a move is two rows."""
    rows: list[list[Any]] = []
    for at, who, what, cash, bank in sorted([*OUT, *IN], key=lambda r: r[0]):
        out = (at, who, what, cash, bank) in OUT
        size = (cash or bank) * (-1 if out else 1)
        account = "Tin" if cash else "Kestrel Bank"
        rows.append([len(rows) + 1, at, who, what, size, account])
    return {"Entries": [["Entries"], ["No", "Day", "Details", "Heading", "Amount", "Account"], *rows]}


def one_row() -> dict[str, Rows]:
    """Both purses side by side; a move is one row with both."""
    head = ["Date", "Details", "Ref", "Heading", "Cash In", "Cash Out", "Bank In", "Bank Out"]
    rows: list[list[Any]] = [
        [day(8, 1), "Tea money", None, "Teas", 80, None, None, None],
        [day(8, 4), "To bank", "slip 11", "Banking", None, 70, 70, None],
        [day(8, 9), "Hall", "chq 201", "Rent", None, None, None, 45],
        [day(8, 15), "Milk", None, "Refreshments", None, 4.2, None, None],
        [day(9, 1), "Tea money", None, "Teas", 66, None, None, None],
        [day(9, 3), "To bank", "slip 12", "Banking", None, 60, 60, None],
        [day(9, 9), "Hall", "chq 202", "Rent", None, None, None, 45],
        [day(9, 20), "Council", None, "Grants", None, None, 200, None],
    ]
    return {"Cash book": [head, *rows]}


def tin_and_bank() -> dict[str, Rows]:
    """A sheet for the tin, which has a column of what was banked, and one for the bank."""
    tin: list[list[Any]] = [
        ["Date", "Door", "Raffle", "Spent", "On", "Banked"], [day(8, 1), 40, 12, None, None, None], [day(8, 2), None, None, 6.5, "Milk", None],
        [day(8, 5), None, None, None, None, 30], [day(8, 8), 44, 9, None, None, None], [day(8, 12), None, None, None, None, 35],
        [day(8, 15), 38, 11, None, None, None], [day(8, 20), None, None, 7.2, "Milk", None],
    ]  # fmt: skip
    bank: list[list[Any]] = [
        ["Date", "Details", "Sort", "In", "Out"], [day(8, 3), "Hall", "Rent", None, 20], [day(8, 5), "paid in", "From tin", 30, None],
        [day(8, 9), "Toys", "Toys", None, 18.5], [day(8, 12), "paid in", "From tin", 35, None], [day(8, 18), "Gift", "Gifts", 25, None],
    ]  # fmt: skip
    return {"Tin": tin, "Bank": bank}


def of_drops() -> dict[str, Rows]:
    """A list of bank drops with the bank's name, beside lists of sales and of what was spent."""
    sales = [
        ["Date", "Where", "Cash", "Card"],
        *[[day(8, n), "Market", 80 + n, 200 + n] for n in range(1, 9)],
    ]
    spent = [["Date", "Shop", "For", "Paid with", "Amount"]]
    spent += [[day(8, n), "Depot", "Food", "Cash" if n % 2 else "Debit", 20 + n] for n in range(1, 9)]
    drops = [
        ["Bank drops"],
        ["Date", "Amount", "Bank"],
        *[[day(8, n), 50 + n, "Kestrel"] for n in (2, 5, 7, 9)],
    ]
    return {"Sales": sales, "Spending": spent, "Box": drops}


def _is_moved(opened: Desk, note: str) -> bool:
    """Whether a note is written as a move, or it is asked whether it is one."""
    result = opened.propose(note)
    entries = result.entries if isinstance(result, Proposal) else ()
    return any(KIND in entry.dimensions for entry in entries)


BOOKS = (two_sided, two_pages, one_list, one_row, tin_and_bank, of_drops)


@pytest.mark.parametrize(
    "note", ["took 80 from the tin to the bank", "banked 80 out of the tin on Monday", "80 of the cash paid in at the bank today",
             "Been to Barclays with 80 from the tin", "dropped 80 cash at the bank", "carried 80 out of the cash box over to the credit union"],
)  # fmt: skip
def test_cash_taken_to_the_bank_stands_as_before(note: str, tmp_path: Path) -> None:
    monday = day(11, 9) if "Monday" in note else day(11, 10)
    wanted = {
        "Book!A12": monday, "Book!B12": "Banked", "Book!C12": "To bank", "Book!E12": 80,
        "Book!G11": monday, "Book!H11": "Banked", "Book!I11": "To bank", "Book!J11": 80,
    }  # fmt: skip
    assert typed(desk(two_sided(), tmp_path), note) == wanted


def test_a_move_is_known_by_its_entry(tmp_path: Path) -> None:
    assert _is_moved(desk(two_pages(), tmp_path), "took 80 from the till to the bank")


def test_on_the_page_of_what_came_in_and_on_that_of_what_went_out(tmp_path: Path) -> None:
    assert typed(desk(two_pages(), tmp_path), "took 80 from the till to the bank") == {
        "Spending!A9": day(11, 10), "Spending!B9": "Banked", "Spending!C9": "To bank", "Spending!D9": 80,
        "Income!A10": day(11, 10), "Income!B10": "Banked", "Income!C10": "To bank", "Income!E10": 80,
    }  # fmt: skip


def test_two_rows_of_one_list_out_of_the_one_and_into_the_other(tmp_path: Path) -> None:
    found = typed(desk(one_list(), tmp_path), "lodged 80 from the tin at Kestrel Bank")
    rows = [[found.get(f"Entries!{letter}{row}") for letter in "ABDEF"] for row in (18, 19)]
    assert rows == [
        [16, day(11, 10), "To bank", -80, "Tin"],
        [17, day(11, 10), "To bank", 80, "Kestrel Bank"],
    ]


def test_one_row_with_both_columns_and_the_slip_as_the_last_one_was(tmp_path: Path) -> None:
    assert typed(desk(one_row(), tmp_path), "took 80 from the safe to the bank, slip 13") == {
        "Cash book!A10": day(11, 10), "Cash book!B10": "To bank", "Cash book!C10": "slip 13", "Cash book!D10": "Banking",
        "Cash book!F10": 80, "Cash book!G10": 80,
    }  # fmt: skip


def test_out_of_the_sheet_of_the_tin_and_onto_that_of_the_bank(tmp_path: Path) -> None:
    assert typed(desk(tin_and_bank(), tmp_path), "took 40 of the cash to the bank") == {
        "Tin!A9": day(11, 10), "Tin!F9": 40,
        "Bank!A7": day(11, 10), "Bank!B7": "paid in", "Bank!C7": "From tin", "Bank!D7": 40,
    }  # fmt: skip


@pytest.mark.parametrize("note", ["dropped 60 cash at the bank", "brought 60 of the cash to Kestrel"])
def test_a_row_of_the_list_of_bank_drops(note: str, tmp_path: Path) -> None:
    found = typed(desk(of_drops(), tmp_path), note)
    assert found == {"Box!A7": day(11, 10), "Box!B7": 60, "Box!C7": "Kestrel"}


@pytest.mark.parametrize(
    ("note", "why"),
    [
        ("banked 80 of the cash with Sandra and Femi", "like"),  # who is told, too
        ("took 900 from the tin to the bank", "like"),  # far above all before
    ],
)
def test_what_says_more_or_is_unheard_of_is_asked_in_one_word(note: str, why: str, tmp_path: Path) -> None:
    opened = desk(two_sided(), tmp_path)
    assert typed(opened, note)["?"].startswith("Is it cash taken to the bank, as in Book, row 8")
    assert typed(opened, note, "yes").keys() >= {"Book!E12", "Book!J11"}
    assert not {"Book!E12", "Book!J11"} <= typed(opened, note, "no").keys()


def test_the_same_sum_on_the_same_day_is_asked_about(tmp_path: Path) -> None:
    opened = desk(two_sided(), tmp_path, day(9, 4))
    assert "just this already" in typed(opened, "took 55 from the tin to the bank")["?"]


NOT_MOVED = (
    "banked 250 from the fair", "paid 40 from the tin for stamps", "bank gave us 3 interest", "put 50 in the tin for change",
    "paid 12 out of the tin for milk", "tea money 44 in the tin", "the bank took 6 charges", "took 20 from the tin to pay the window cleaner",
    "gave 30 from the tin to the food bank", "should I take 80 from the tin to the bank?", "must take 80 from the tin to the bank tomorrow",
    "80 is still in the tin, not yet at the bank", "paid hall 45 by bank", "R. Okafor paid 12 cash at the bank holiday fete",
    "L. Brandt paid her sub 12 in cash", "bought a cash box for the bank slips 15", "took 80 out of the tin for the coach",
    "owe the tin 5 for milk", "wrong, the 70 from the tin to the bank was 75", "took 8 from the tin to Booker for biscuits",
    "the till was 5 short", "went to the bank, 40 cash for the float", "took 25 from the till to Sandra at the bank",
    "moved 50 from the tin to the safe", "took 100 to the bank, 60 of it from the tin", "Parish council paid 200 into the bank", "sold a tin of paint 9 cash",
)  # fmt: skip


@pytest.mark.parametrize("note", NOT_MOVED)
@pytest.mark.parametrize("book", BOOKS)
def test_what_is_no_move_is_never_written_as_one(book: Any, note: str, tmp_path: Path) -> None:
    assert not _is_moved(desk(book(), tmp_path), note)


def drawn() -> dict[str, Rows]:
    """A list in which cash was drawn for the till as often as it was banked."""
    rows = [list(r) for r in one_list()["Entries"]]
    for at, size in ((day(10, 5), 40), (day(10, 12), 30)):
        rows.append([len(rows) - 1, at, "drawn", "Between", -size, "Kestrel Bank"])
        rows.append([len(rows) - 1, at, "drawn", "Between", size, "Tin"])
    return {"Entries": rows}


def _signed(opened: Desk, note: str) -> list[Any]:
    found = typed(opened, note)
    return [[found.get(f"Entries!{letter}{row}") for letter in "DEF"] for row in (22, 23)]


def test_what_was_drawn_for_the_tin_goes_the_other_way(tmp_path: Path) -> None:
    opened = desk(drawn(), tmp_path)
    banked = [["To bank", -50, "Tin"], ["To bank", 50, "Kestrel Bank"]]
    out = [["Between", -50, "Kestrel Bank"], ["Between", 50, "Tin"]]
    assert _signed(opened, "took 50 from the tin to Kestrel Bank") == banked
    assert _signed(opened, "drew 50 from Kestrel Bank for the tin") == out


def test_of_two_ways_of_writing_it_none_is_taken(tmp_path: Path) -> None:
    rows = [list(r) for r in one_list()["Entries"]]
    for n, row in enumerate(rows[-4:]):
        row[3] = "Other" if n % 2 else row[3]
    for at, size in ((day(10, 5), 40), (day(10, 12), 30)):
        rows.append([len(rows) - 1, at, "carried to the bank", "Carried", -size, "Tin"])
        rows.append([len(rows) - 1, at, "carried to the bank", "Carried", size, "Kestrel Bank"])
    assert not _is_moved(desk({"Entries": rows}, tmp_path), "took 80 from the tin to Kestrel Bank")


def by_months() -> dict[str, Rows]:
    """A page a month with totals and what is carried forward, on which both purses stand side by side."""
    head = ["Date", "Details", "Heading", "Bank in", "Bank out", "Cash in", "Cash out"]
    moved = ["Taken to bank", "Banking"]
    pages: dict[str, Rows] = {}
    for month, name in ((9, "Sep"), (10, "Oct"), (11, "Nov")):
        rows: list[list[Any]] = [
            [day(month, 2), "Teas", "Sales", None, None, 90, None],
            [day(month, 3), "Cakes", "Sales", None, None, 30, None],
        ]
        rows += [[day(month, n), *moved, n * 10, None, None, n * 10] for n in ((4, 7) if month < 11 else ())]
        rows += [[day(month, n), "Milk", "Food", None, 12.5, None, None] for n in (8, 9)]
        blank: list[list[Any]] = [[] for _ in range(9 - len(rows))]
        total = ["Totals", None, None, *(f"=SUM({c}3:{c}11)" for c in "DEFG")]
        pages[name] = [
            [f"{name} 2026"],
            head,
            *rows,
            *blank,
            total,
            ["C/F", None, None, "=D12-E12", None, "=F12-G12"],
        ]
    return pages  # fmt: skip


def test_on_the_page_of_its_month_though_nothing_was_banked_in_it_yet(tmp_path: Path) -> None:
    opened = desk(by_months(), tmp_path)
    found = typed(opened, "took 60 from the till to the bank")
    assert found == {
        "Nov!A7": day(11, 10), "Nov!B7": "Taken to bank", "Nov!C7": "Banking", "Nov!D7": 60, "Nov!G7": 60,
    }  # fmt: skip


def test_not_on_the_page_of_another_month(tmp_path: Path) -> None:
    pages = {name: rows for name, rows in by_months().items() if name != "Nov"}
    found = typed(desk(pages, tmp_path), "took 60 from the till to the bank")
    assert not any(cell.startswith(("Oct", "Sep")) for cell in found)


def test_what_reads_the_last_balance_reads_the_new_one(tmp_path: Path) -> None:
    head, *rows = one_row()["Cash book"]
    with_balance = [
        [*row, f"=I{n - 1}+E{n}-F{n}" if n > 2 else "=E2-F2"] for n, row in enumerate(rows, start=2)
    ]
    sheets = {
        "Cash book": [[*head, "Balance"], *with_balance],
        "Summary": [["In the safe now", "='Cash book'!I9"]],
    }
    result = desk(sheets, tmp_path).propose("took 10 from the safe to the bank, slip 13")
    assert isinstance(result, Proposal)
    edits = {
        f"{e.sheet}!{e.cell}": getattr(e.value, "text", e.value)
        for e in result.plan.edits
        if hasattr(e, "cell")
    }
    assert edits["Summary!B1"] == "='Cash book'!I10"
    assert edits["Cash book!F10"] == edits["Cash book!G10"] == 10
