"""The fees of members stand in a table beside the cash book and nowhere else: a member who pays is no question."""

from __future__ import annotations

from pathlib import Path

import pytest

from nl2x.notes.note import Desk
from tests.notes.small_books import Rows, day, desk, typed


def _club(tmp_path: Path, *, in_both: bool = False) -> Desk:
    paid = [("Ada Lund", 460, 4), ("Bo Reyes", 460, 9), ("Cleo Marsh", 290, 12), ("Dan Okafor", 290, 20)]
    open_ones = [("Ewa Kowal", 460, None), ("Finn Adair", 540, 300)]
    members: list[list[object]] = [["Name", "Kind", "Fee", "Paid", "Paid on", "How", "Owing"]]
    members += [[n, "Senior", fee, fee, day(5, d), "Transfer", "=C{r}-D{r}"] for n, fee, d in paid]
    members += [[n, "Senior", fee, part, None, None, "=C{r}-D{r}"] for n, fee, part in open_ones]
    came: list[list[object]] = [["Date", "From", "Category", "Amount", "How"]]
    came += [[day(5, 2 + n), "Bottle drive", "Fundraising", 80 + n, "Cash"] for n in range(4)]
    came += [[day(5, d), n, "Fees", fee, "Transfer"] for n, fee, d in paid if in_both]
    spent: list[list[object]] = [["Date", "Paid to", "Category", "Amount", "How"]]
    spent += [[day(5, 3 + n), "Esso", "Gas", 50 + n, "Debit"] for n in range(4)]
    sheets: dict[str, Rows] = {"Members": members, "Other income": came, "Expenses": spent}
    return desk(sheets, tmp_path)


def test_all_that_is_owed_is_marked_as_paid(tmp_path: Path) -> None:
    found = typed(_club(tmp_path), "Ewa Kowal transferred her 460 today")
    assert found["Members!D6"] == 460
    assert not [cell for cell in found if not cell.startswith("Members")]


def test_a_part_in_so_many_words_is_added(tmp_path: Path) -> None:
    assert typed(_club(tmp_path), "another hundred from Finn Adair toward his fee")["Members!D7"] == 400


@pytest.mark.parametrize(
    "note",
    [
        "Ewa Kowal transferred 150",  # neither what she owes nor said to be a part of it
        "gave Finn Adair 240 back",
        "Ada Lund transferred 460",  # has paid already
        "bought a cup for Ewa Kowal, 460",
    ],
)
def test_anything_else_is_asked_about(note: str, tmp_path: Path) -> None:
    found = typed(_club(tmp_path), note)
    assert not [cell for cell in found if cell.startswith("Members")]


def test_where_the_fees_stand_in_the_cash_book_too_it_isnt_that_table_alone(tmp_path: Path) -> None:
    found = typed(_club(tmp_path, in_both=True), "Ewa Kowal transferred her 460 today")
    assert [cell for cell in found if not cell.startswith("Members")]


def test_what_is_given_back_is_never_marked_as_paid(tmp_path: Path) -> None:
    assert "given back" in typed(_club(tmp_path), "gave Finn Adair 240 back", "Members").get("?", "")
