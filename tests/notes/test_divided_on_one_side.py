"""A sole trader's cash book: what came in under one heading, what went out under its head, added up beside it."""

import datetime as dt
from pathlib import Path

from nl2x.books.book import Role
from nl2x.books.layouts.layout import understand
from nl2x.notes.note import Desk, Options
from tests.notes.small_books import Rows, calculated, day, typed

HEADINGS = [
    "Date",
    "Who and what",
    "Sales",
    "Cloth",
    "Thread",
    "Van",
    "Rent",
    "Drawings",
    "Total out",
    "In the bank",
]
PAST: list[tuple[int, int, str, int, float]] = [
    (4, 1, "Unit rent April", 6, 300),
    (4, 2, "Mrs Osei, curtains", 2, 640),
    (4, 4, "Pinder Mills, linen", 3, 212.5),
    (4, 9, "Shell, petrol", 5, 61),
    (4, 11, "Threads Direct", 4, 18.4),
    (4, 14, "B Lamb, blinds", 2, 385),
    (4, 17, "For me", 7, 250),
    (4, 22, "Pinder Mills, velvet", 3, 148),
    (5, 1, "Unit rent May", 6, 300),
    (5, 3, "Mrs Osei, deposit bedroom", 2, 200),
    (5, 6, "Shell, petrol", 5, 58.2),
    (5, 9, "Threads Direct", 4, 22.75),
    (5, 12, "For me", 7, 250),
    (5, 15, "D Vane, cushions", 2, 96),
]
ROW = 5 + len(PAST)


def rows(*, typed_total: bool = False) -> Rows:
    """The book, its total of what went out calculated, or typed."""
    lines: list[list[object]] = [["Cash book"], [], HEADINGS]
    lines.append([day(4, 1), "Brought over", *[None] * 7, 1200])
    for month, number, what, column, size in PAST:
        line: list[object] = [day(month, number), what, *[None] * 8]
        line[column] = size
        line[8] = "=SUM(D{r}:H{r})" if not typed_total else (size if column > 2 else None)
        line[9] = f"=J{len(lines)}+C{{r}}-I{{r}}"
        lines.append(line)
    return lines


def desk(folder: Path, *, typed_total: bool = False) -> Desk:
    book = calculated(folder, {"Cash book": rows(typed_total=typed_total)})
    return Desk.open(book, Options(today=dt.date(2026, 5, 18)))


def test_a_balance_that_goes_on_is_one_whatever_stands_above_it(tmp_path: Path) -> None:
    [listing] = understand(calculated(tmp_path, {"Cash book": rows()})).lists
    roles = {c.heading: c.role for c in listing.columns}
    assert roles["In the bank"] is Role.BALANCE
    assert {roles[h] for h in ("Cloth", "Van", "Drawings")} == {Role.ANALYSIS}


def test_costs_go_under_their_head_and_the_total_is_left_to_its_formula(tmp_path: Path) -> None:
    cells = typed(desk(tmp_path), "petrol 64.10 shell")
    del cells[f"Cash book!I{ROW}"], cells[f"Cash book!J{ROW}"]  # calculated
    assert cells == {
        f"Cash book!A{ROW}": day(5, 18),
        f"Cash book!B{ROW}": "petrol 64.10 shell",
        f"Cash book!F{ROW}": 64.1,
    }


def test_a_typed_total_is_typed(tmp_path: Path) -> None:
    cells = typed(desk(tmp_path, typed_total=True), "petrol 64.10 shell")
    assert (cells[f"Cash book!F{ROW}"], cells[f"Cash book!I{ROW}"]) == (64.1, 64.1)


def test_what_comes_in_goes_under_the_one_heading_for_it(tmp_path: Path) -> None:
    at = desk(tmp_path)
    assert typed(at, "mrs osei paid the rest, 440")[f"Cash book!C{ROW}"] == 440
    assert typed(at, "D Vane, two more cushions 110")[f"Cash book!C{ROW}"] == 110


def test_what_is_still_owed_has_not_come_in(tmp_path: Path) -> None:
    assert "still owes" in typed(desk(tmp_path), "b lamb still owes 200")["?"]


def test_takings_in_cash_and_by_card_are_no_heads(tmp_path: Path) -> None:
    lines: list[list[object]] = [["Date", "Market", "Cash", "Card", "Money in", "Money out"]]
    for n in range(8):
        lines.append([day(4, 2 + 3 * n), "Leek", 100 + n, 60 + n, "=C{r}+D{r}", 20 + n if n % 2 else None])
    [listing] = understand(calculated(tmp_path, {"Days": lines})).lists
    assert Role.ANALYSIS not in {c.role for c in listing.columns}
