"""Club treasurers' cash books: heads beside a total or beside purses, cheques' numbers, a summary by category."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from nl2x.books.model import AccountType
from tests.notes.small_books import day, desk, typed

RECEIPTS = [
    ["Date", "From", "Cash", "Bank", "Subs", "Match fees", "Sponsors", "Other"],
    [day(8, 3), "Signing on x 9", None, 405, 405],
    [day(8, 10), "Signing on x 4", 180, None, 180],
    [day(8, 24), "Match fees", 55, None, None, 55],
    [day(8, 31), "Match fees", 60, None, None, 60],
    [day(9, 4), "Bell & Sons", None, 250, None, None, 250],
    [day(9, 7), "Match fees", 50, None, None, 50],
]
PAYMENTS = [
    ["Date", "To", "Cheque", "Cash", "Bank", "Pitch", "Referees", "Kit", "Sundries"],
    [day(8, 5), "Kit - Macron", 201, None, 386, None, None, 386],
    [day(8, 24), "Ref", None, 35, None, None, 35],
    [day(8, 30), "Council pitch Aug", 202, None, 120, 120],
    [day(8, 31), "Ref", None, 35, None, None, 35],
    [day(9, 14), "Ref", None, 35, None, None, 35],
    [day(9, 30), "Council pitch Sep", 203, None, 120, 120],
    [day(10, 2), "Stamps", None, 8.5, None, None, None, None, 8.5],
]
BY_PURSE = {"Income": RECEIPTS, "Expenditure": PAYMENTS}


@pytest.mark.parametrize(
    ("note", "cells"),
    [
        ("match fees 55 cash", {"Income!C8": 55, "Income!F8": 55}),
        ("ref 35 cash", {"Expenditure!D9": 35, "Expenditure!G9": 35}),
        (
            "council pitch October 120, cheque 205",
            {
                "Expenditure!C9": 205,
                "Expenditure!E9": 120,
                "Expenditure!F9": 120,
            },
        ),
    ],
)
def test_a_page_by_purse_and_head(note: str, cells: dict[str, Any], tmp_path: Path) -> None:
    found = typed(desk(BY_PURSE, tmp_path), note)
    assert {k: v for k, v in found.items() if isinstance(v, float | int)} == cells


FACING = {
    "2026": [
        ["Gardening club"],
        ["RECEIPTS", None, None, None, None, None, None, "PAYMENTS"],
        ["Date", "From", "Total", "Subs", "Plants", "Other", None, "Date", "To", "Chq", "Total", "Hall", "Talks", "Post"],
        [day(1, 10), "Subs x 12", 180, 180, None, None, None, day(1, 12), "Hall", 301, 90, 90],
        [day(1, 17), "J Marsh", 15, 15, None, None, None, day(1, 20), "R Oakes", 302, 60, None, 60],
        [day(2, 3), "Raffle", 34, None, None, 34, None, day(2, 14), "Stamps", None, 8.5, None, None, 8.5],
        [day(4, 25), "Plant sale", 286.5, None, 286.5, None, None, day(4, 1), "Hall", 303, 90, 90],
        [day(5, 2), "Plant stall", 112, None, 112, None, None, day(5, 12), "Jane Firth", 304, 75, None, 75],
        [day(6, 9), "Subs x 2", 30, 30, None, None, None, day(7, 1), "Hall", 305, 90, 90],
        [day(9, 12), "Raffle", 41, None, None, 41, None, day(9, 8), "Envelopes", None, 6.4, None, None, 6.4],
    ]
}  # fmt: skip


@pytest.mark.parametrize(
    ("note", "cells"),
    [
        ("plant sale made 143.60", {"2026!C11": 143.6, "2026!E11": 143.6}),
        ("hall 95, cheque 310", {"2026!J11": 310, "2026!K11": 95, "2026!L11": 95}),
        ("stamps 9.20", {"2026!K11": 9.2, "2026!N11": 9.2}),
    ],
)
def test_heads_on_pages_that_face_each_other(note: str, cells: dict[str, Any], tmp_path: Path) -> None:
    found = typed(desk(FACING, tmp_path), note)
    assert {k: v for k, v in found.items() if isinstance(v, float | int)} == cells


SIDE_BY_SIDE = {
    "Accounts": [
        [None, None, "Receipts", None, None, None, None, "Payments"],
        [
            "Date",
            "Details",
            "Total in",
            "Subs",
            "Raffle",
            None,
            "Chq",
            "Total out",
            "Hall",
            "Speakers",
            "Sundries",
        ],
        [day(1, 8), "Subs, 22 members", 1012, 1012],
        [day(1, 8), "Raffle", 28, None, 28],
        [day(1, 9), "Hall Jan", None, None, None, None, 501, 32, 32],
        [day(1, 9), "Speaker, Mr Lunt", None, None, None, None, 502, 55, None, 55],
        [day(2, 12), "Raffle", 31, None, 31],
        [day(2, 13), "Hall Feb", None, None, None, None, 503, 32, 32],
        [day(2, 13), "Stamps", None, None, None, None, None, 11.8, None, None, 11.8],
        [day(3, 12), "Hall Mar", None, None, None, None, 504, 32, 32],
    ]
}


def test_cheques_between_what_came_in_and_went_out_part_no_list(tmp_path: Path) -> None:
    at = desk(SIDE_BY_SIDE, tmp_path)
    found = typed(at, "hall for May 32, chq 509")
    assert [found[f"Accounts!{c}11"] for c in "GHI"] == [509, 32, 32]
    assert typed(at, "raffle made 29")["Accounts!E11"] == 29


def test_two_cheques_or_one_that_came_in_give_no_number(tmp_path: Path) -> None:
    at = desk(SIDE_BY_SIDE, tmp_path)
    assert "Accounts!G11" not in typed(at, "raffle made 29, cheque 700123")
    assert "Accounts!G11" not in typed(at, "speaker Mrs Hale 60, chq 510 not chq 509")


def sums(name: str, column: str) -> str:
    return f"=SUMIF(Book!D:D,{name},Book!{column}:{column})"


BY_CATEGORY = {
    "Book": [
        ["Date", "Ref", "Payee / Payer", "What for", "Receipt", "Payment"],
        [day(1, 8), "BACS", "M Tran", "Membership", 120],
        [day(1, 10), "BACS", "Harbour Trust", "Moorings", None, 450],
        [day(2, 2), "BACS", "L Cole", "Membership", 120],
        [day(2, 14), "102", "Marine Stores", "Repairs", None, 67.4],
        [day(3, 9), "DD", "Zurich", "Insurance", None, 312],
        [day(3, 30), "CASH", "Easter regatta", "Entries", 145],
        [day(5, 20), "104", "Marine Stores", "Repairs", None, 123.5],
        [day(6, 9), "BACS", "Harbour Trust", "Moorings", None, 450],
    ],
    "Year": [
        ["Receipts", None, None, "Payments"],
        ["Membership", sums("A2", "E"), None, "Moorings", sums("D2", "F")],
        ["Entries", sums("A3", "E"), None, "Repairs", sums("D3", "F")],
        ["Donations", sums("A4", "E"), None, "Insurance", sums("D4", "F")],
        [None, None, None, "Safety boat", sums("D5", "F")],
        ["Total", "=SUM(B2:B4)", None, "Total", "=SUM(E2:E5)"],
    ],
}


def test_what_sums_are_taken_by_is_the_category(tmp_path: Path) -> None:
    at = desk(BY_CATEGORY, tmp_path)
    found = typed(at, "P Dunn paid his membership, 120")
    assert (found["Book!D10"], found["Book!E10"]) == ("Membership", 120)
    found = typed(at, "donation of 50 from Rotary")
    assert (found["Book!D10"], found["Book!E10"]) == ("Donations", 50)
    kinds = {a.name: a.type for a in at.knowledge.book.accounts}
    assert kinds["Safety boat"] is AccountType.EXPENSE
    assert kinds["Donations"] is AccountType.INCOME


def test_without_a_summary_free_words_stay_free(tmp_path: Path) -> None:
    at = desk({"Book": BY_CATEGORY["Book"]}, tmp_path)
    assert not at.knowledge.book.accounts


PURSES = {
    "Cash book": [
        ["Date", "Details", "Category", "Bank in", "Bank out", "Cash in", "Cash out"],
        [day(1, 3), "Insurance", "Insurance", None, 185],
        [day(1, 8), "Subs, 14 members", "Subs", None, None, 280],
        [day(1, 12), "Cash lodged", "Transfer", 250, None, None, 250],
        [day(1, 18), "Stamps", "Postage", None, None, None, 16.5],
        [day(1, 22), "Hall", "Hall", None, 60],
        [day(2, 12), "Cash lodged", "Transfer", 100, None, None, 100],
        [day(2, 15), "M Hickey, sub", "Subs", 20],
    ]
}


@pytest.mark.parametrize(
    ("note", "cells"),
    [
        ("Lodged 100 of the cash today", {"D": 100, "G": 100}),
        ("cash lodged, 140", {"D": 140, "G": 140}),
        ("paying in 80 of the cash", {"D": 80, "G": 80}),
        ("took 60 out of the bank for the cash box", {"E": 60, "F": 60}),
    ],
)
def test_which_way_cash_went(note: str, cells: dict[str, float], tmp_path: Path) -> None:
    found = typed(desk(PURSES, tmp_path), note)
    assert {k[-2]: v for k, v in found.items() if isinstance(v, float | int)} == cells or "?" in found
    assert "?" not in found or note.startswith("paying")


SIGNED = {
    "PTA": [
        ["Date", "Details", "Money in", "Money out", "Fairs", "Discos", "Grants to school", "Running costs"],
        [day(9, 12), "Stall fees", 46, None, 46],
        [day(9, 19), "Disco tickets", 210, None, None, 210],
        [day(9, 20), "DJ", None, 80, None, -80],
        [day(9, 20), "Squash", None, 34.2, None, -34.2],
        [day(9, 28), "Reading books", None, 250, None, None, -250],
        [day(10, 3), "Membership", None, 105, None, None, None, -105],
        [day(10, 24), "Disco tickets", 264, None, None, 264],
        [day(10, 30), "Card fees", None, 6.3, None, None, None, -6.3],
    ]
}


def test_heads_with_signs_are_what_their_signs_say(tmp_path: Path) -> None:
    at = desk(SIGNED, tmp_path)
    kinds = {a.name: a.type for a in at.knowledge.book.accounts}
    assert kinds["Grants to school"] is AccountType.EXPENSE
    assert kinds["Fairs"] is AccountType.INCOME
    assert kinds["Discos"] is None
    found = typed(at, "gave the school 300 for playground markings")
    assert (found["PTA!D10"], found["PTA!G10"]) == (300, -300)


HEADS = {
    "2026": [
        ["Over 60s club"],
        [None, None, "MONEY IN", None, None, "MONEY OUT"],
        ["Date", "Details", "Subs", "Tea", "Raffle", "Hall", "Trips", "Sundries", "Balance"],
        [day(1, 1), "Brought forward", *[None] * 6, 210.6],
        [day(1, 7), "Meeting", 34, 17.5, 22, None, None, None, "=I{p}+SUM(C{r}:E{r})-SUM(F{r}:H{r})"],
        [day(1, 8), "Hall Jan", None, None, None, 40, None, None, "=I{p}+SUM(C{r}:E{r})-SUM(F{r}:H{r})"],
        [day(1, 14), "Meeting", 30, 15, 19, None, None, None, "=I{p}+SUM(C{r}:E{r})-SUM(F{r}:H{r})"],
        [day(1, 15), "Tea bags", None, None, None, None, None, 12.3, "=I{p}+SUM(C{r}:E{r})-SUM(F{r}:H{r})"],
        [day(2, 4), "Meeting", 32, 16, 21, None, None, None, "=I{p}+SUM(C{r}:E{r})-SUM(F{r}:H{r})"],
        [day(2, 20), "Coach", None, None, None, None, 100, None, "=I{p}+SUM(C{r}:E{r})-SUM(F{r}:H{r})"],
    ]
}


def with_row_above(sheets: dict[str, Any]) -> dict[str, Any]:
    """The sheets, with "{p}" in a formula as the row above its own."""
    return {
        name: [
            [v.replace("{p}", str(r)) if isinstance(v, str) else v for v in row] for r, row in enumerate(rows)
        ]
        for name, rows in sheets.items()
    }


@pytest.mark.parametrize(
    ("note", "cells"),
    [
        ("raffle 23", {"2026!E11": 23}),
        ("hall for November 40", {"2026!F11": 40}),
        ("subs 33, tea 16.50", {"2026!C11": 33, "2026!D12": 16.5}),
    ],
)
def test_heads_alone_go_the_way_the_balance_counts_them(note: str, cells: Any, tmp_path: Path) -> None:
    found = typed(desk(with_row_above(HEADS), tmp_path), note)
    assert {k: v for k, v in found.items() if isinstance(v, float | int) and "!I" not in k} == cells


GROUPED = {
    "Cash Book": [
        ["Ladies Guild"],
        [None, None, None, "BANK", None, "CASH"],
        ["Date", "Details", "Chq", "Rec", "Paid", "Rec", "Paid", "Heading"],
        [day(1, 14), "Coffee morning", None, None, None, 84.5, None, "Coffee mornings"],
        [day(1, 14), "Milk, cake", None, None, None, None, 9.1, "Refreshments"],
        [day(1, 20), "Banked", None, 70, None, None, 70, "Transfer"],
        [day(2, 2), "Flowers, Rosie", 112, None, 45, None, None, "Flowers"],
        [day(2, 18), "Coffee morning", None, None, None, 91, None, "Coffee mornings"],
        [day(2, 25), "Gift, vicar", 113, None, 60, None, None, "Gifts"],
        [day(3, 3), "Banked", None, 90, None, None, 90, "Transfer"],
        [day(4, 4), "Easter flowers", 115, None, 62, None, None, "Flowers"],
    ]
}


@pytest.mark.parametrize(
    ("note", "cells"),
    [
        ("flowers for the altar 40, cheque 116", {"C": 116, "E": 40}),
        ("coffee morning took 88.20 in cash", {"F": 88.2}),
        ("milk and cake 8.75 out of the cash", {"G": 8.75}),
        ("moved 85 of the cash to the bank", {"D": 85, "G": 85}),
    ],
)
def test_what_stands_above_tells_like_headings_apart(note: str, cells: Any, tmp_path: Path) -> None:
    found = typed(desk(GROUPED, tmp_path), note)
    assert {k[-3]: v for k, v in found.items() if isinstance(v, float | int)} == cells


MARKED = {
    "Bank": [
        ["Date", "Type", "Details", "Paid out", "Paid in", "Category"],
        [day(4, 3), "BP", "Yoga - Apr", None, 96, "Hall hire"],
        [day(4, 7), "DD", "EDF", 142.2, None, "Heat & light"],
        [day(4, 9), "CHQ 114", "Cleaner - J Tully", 80, None, "Cleaning"],
        [day(4, 22), "CHQ 115", "Gutter", 165, None, "Repairs"],
        [day(5, 3), "BP", "Yoga - May", None, 96, "Hall hire"],
        [day(5, 7), "DD", "EDF", 120.8, None, "Heat & light"],
        [day(5, 30), "CSH", "Table sale", None, 214, "Fundraising"],
    ]
}


def test_a_banks_marks_ask_nothing_and_a_cheque_has_its_own(tmp_path: Path) -> None:
    at = desk(MARKED, tmp_path)
    found = typed(at, "cleaner 80, cheque 118")
    assert (found["Bank!B9"], found["Bank!D9"], found["Bank!F9"]) == ("CHQ 118", 80, "Cleaning")
    found = typed(at, "EDF 131.40")
    assert "Bank!B9" not in found
    assert found["Bank!D9"] == 131.4


OCTOBER = [
    ["Date", "Details", "Code", "In", "Out"],
    [day(10, 3), "K Bose membership", "MEM", 90],
    [day(10, 10), "Court lights", "UTL", None, 47.1],
    [day(10, 18), "Quiz night", "FUN", 186],
    [day(10, 21), "Balls", "EQP", None, 25],
]
CODES = {
    "Oct": OCTOBER,
    "Nov": [OCTOBER[0], [day(11, 3), "Balls", "EQP", None, 36]],
    "Codes": [
        ["Code", "Meaning", "Type"],
        ["MEM", "Membership", "Income"],
        ["FUN", "Fundraising", "Income"],
        ["UTL", "Utilities", "Expense"],
        ["EQP", "Equipment & balls", "Expense"],
        ["CRT", "Court repairs", "Expense"],
    ],
}


def test_a_new_months_page_has_the_codes_of_the_key(tmp_path: Path) -> None:
    at = desk(CODES, tmp_path)
    found = typed(at, "mended the net on court 2, 75")
    assert (found["Nov!C3"], found["Nov!E3"]) == ("CRT", 75)
    assert {a.name for a in at.knowledge.book.accounts} >= {"Membership", "Court repairs"}


def test_codes_that_no_key_explains_are_their_own_names(tmp_path: Path) -> None:
    at = desk({k: v for k, v in CODES.items() if k != "Codes"}, tmp_path)
    assert "MEM" in {a.name for a in at.knowledge.book.accounts}


TOTALLED = {
    "Payments 26": [
        ["Date", "Payee", "Chq", "Music", "Hall", "Travel", "Misc", "TOTAL"],
        [day(1, 9), "Methodist Hall", 1001, None, 75, None, None, "=SUM(D{r}:G{r})"],
        [day(1, 20), "June Emerson", 1002, 48.5, None, None, None, "=SUM(D{r}:G{r})"],
        [day(2, 9), "Methodist Hall", 1003, None, 75, None, None, "=SUM(D{r}:G{r})"],
        [day(3, 1), "Coach firm", 1004, None, None, 310, None, "=SUM(D{r}:G{r})"],
        [day(3, 9), "Methodist Hall", 1005, None, 75, None, None, "=SUM(D{r}:G{r})"],
    ],
    "Receipts 26": [
        ["Date", "From", "Subs", "Engagements", "Donations", "TOTAL"],
        [day(1, 12), "Subs x 14", 280, None, None, "=SUM(C{r}:E{r})"],
        [day(2, 3), "Crown Hotel wedding", None, 400, None, "=SUM(C{r}:E{r})"],
        [day(2, 12), "Subs x 11", 220, None, None, "=SUM(C{r}:E{r})"],
        [day(3, 14), "Town council", None, None, 250, "=SUM(C{r}:E{r})"],
    ],
}


@pytest.mark.parametrize(
    ("note", "cells"),
    [
        ("Methodist Hall 75, cheque 1008", {"Payments 26!C7": 1008, "Payments 26!E7": 75}),
        ("subs 200 tonight", {"Receipts 26!C6": 200}),
    ],
)
def test_heads_before_a_total_that_is_calculated(note: str, cells: Any, tmp_path: Path) -> None:
    found = typed(desk(TOTALLED, tmp_path), note)
    totals = ("Payments 26!H7", "Receipts 26!F6")
    assert {k: v for k, v in found.items() if isinstance(v, float | int) and k not in totals} == cells


def test_a_cheque_that_was_drawn_already_is_asked_about(tmp_path: Path) -> None:
    at = desk(TOTALLED, tmp_path)
    assert "Cheque 1005 stands in row 6" in typed(at, "Methodist Hall 80, cheque 1005").get("?", "")
    assert "?" not in typed(at, "Methodist Hall 80, cheque 1006")
