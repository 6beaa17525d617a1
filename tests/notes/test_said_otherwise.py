"""What isn't a new entry, or not the one it looks like: figures put right, wholes told with their parts, own use."""

from pathlib import Path

import pytest

from nl2x.notes.note import Desk
from nl2x.notes.outcome import Proposal
from tests.notes.small_books import day, desk, typed


@pytest.fixture
def school(tmp_path: Path) -> Desk:
    rows: list[list[object]] = [["Date", "Account", "Memo", "Debit", "Credit"]]
    for number in range(1, 8):
        when = day(10, number * 3)
        rows += [
            [when, "Bank", "lessons", 90 + number, None],
            [when, "Lessons", "lessons", None, 90 + number],
            [when, "Bank", "deposit", 50, None],
            [when, "Deposits held", "deposit", None, 50],
            [when, "Wax", "wax", 12 + number, None],
            [when, "Cash box", "wax", None, 12 + number],
        ]
    accounts = [
        ["Account", "Type"], ["Bank", "Asset"], ["Cash box", "Asset"], ["Deposits held", "Liability"],
        ["Capital", "Equity"], ["Drawings", "Equity"], ["Lessons", "Income"], ["Wax", "Expense"],
        ["Bank charges", "Expense"],
    ]  # fmt: skip
    return desk({"Journal": rows, "Accounts": accounts}, tmp_path)


@pytest.mark.parametrize(
    ("note", "words"),
    [
        ("the wax in october was 15.20, I typed 12.50. pls fix", "put right"),
    ],
)
def test_it_is_asked(school: Desk, note: str, words: str) -> None:
    question = school.propose(note, ()).question
    assert question is not None and words in question.text


def test_what_is_kept_for_oneself_is_no_fee(school: Desk) -> None:
    result = school.propose("took 80 out of the cash box: 70 to the bank and 10 we kept for ourselves", ())
    assert isinstance(result, Proposal)
    accounts = {line.account for entry in result.entries for line in entry.lines}
    assert "Bank charges" not in accounts and "Drawings" in accounts
    fee = school.propose("moved 80 from the cash box to the bank, they kept 2 as a fee, 78 arrived", ())
    assert isinstance(fee, Proposal)
    assert "Bank charges" in {line.account for entry in fee.entries for line in entry.lines}


def test_three_things_of_which_one_is_the_sum_by_chance_are_three(school: Desk) -> None:
    result = school.propose("wax 12, more wax 8 and a bank charge of 20", ())
    assert result.question is None or "the others" not in result.question.text


def _months(tmp_path: Path) -> Desk:
    rows: list[list[object]] = [["", "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct"]]
    for name, size in (("Rent", 700), ("Nights out", 30), ("Fuel", 52), ("Groceries", 240)):
        rows.append([name, *(size + 3 * month for month in range(10))])
    rows.append(["Total", *(f"=SUM({letter}2:{letter}5)" for letter in "BCDEFGHIJK")])
    return desk({"2026": rows}, tmp_path)


@pytest.mark.parametrize(
    ("note", "cell", "size"),
    [
        ("September nights out was 45 not 54", "J3", 45),
        ("nights out in June should be 54, not 45", "G3", 54),
        ("the rent for May was 721 not 712", "F2", 721),
    ],
)
def test_a_cell_of_a_grid_by_the_whole_name_of_its_line(
    note: str, cell: str, size: float, tmp_path: Path
) -> None:
    assert typed(_months(tmp_path), note) == {f"2026!{cell}": size}


def test_what_does_not_stand_there_is_asked_so_that_one_answer_settles_it(tmp_path: Path) -> None:
    at, note = _months(tmp_path), "nights out in June should be 58, not 85"
    question = at.propose(note).question
    assert question is not None and question.options == ("Nights out in Jun, 45.00",)
    assert typed(at, note, question.options[0]) == {"2026!G3": 58}
