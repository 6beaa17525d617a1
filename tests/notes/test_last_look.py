"""Words of a note, and columns of a list, that say something else than what would be written: asked about, not written."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.notes.small_books import Rows, calculated_desk, day

SPENT: Rows = [
    ["Date", "Shop", "What", "Kind", "Amount", "How"],
    *[
        [day(month, number), shop, what, kind, sum_ + month / 10, how]
        for month in (5, 6, 7, 8, 9, 10)
        for number, shop, what, kind, sum_, how in (
            (2, "Spar", "food", "Food", 61, "Joint card"),
            (5, "Texaco", "petrol", "Car", 44, "Joint card"),
            (9, "Argos", "lamp", "House", 27, "Visa card"),
            (14, "Spar", "food", "Food", 55, "Joint card"),
            (20, "Dunnes", "socks", "Clothes", 12, "Cash"),
            (23, "Rossi", "plumbing", "House", 80, "Cash"),
        )
    ],
]
SHARED: Rows = [
    ["Date", "What", "Paid by", "Amount", "Whose"],
    *[
        [day(month, number), what, who, sum_ + month, whose]
        for month in (5, 6, 7, 8, 9, 10)
        for number, what, who, sum_, whose in (
            (1, "Rent", "Mia", 900, "Half"),
            (4, "Groceries", "Jon", 60, "Half"),
            (8, "Dinner", "Mia", 40, "Half"),
            (12, "Jon's bus pass", "Mia", 48, "Jon"),
            (15, "Cat litter", "Jon", 14, "Half"),
        )
    ],
]


def posts(sheets: dict[str, Rows], folder: Path, note: str) -> bool:
    """Whether a note would be written without a question."""
    return not question(sheets, folder, note)


def question(sheets: dict[str, Rows], folder: Path, note: str) -> str:
    """What would be asked before it is written; "" where nothing is."""
    asked = calculated_desk(sheets, folder).propose(note).question
    return "" if asked is None else asked.text


@pytest.mark.parametrize(
    ("note", "word"),
    [
        ("food at Spar 58.20 out of my own pocket", "own money"),
        ("food at Spar 58.20, Lena paid it from her own account", "own money"),
        ("food at Spar 58.20 on my sister's card", "own money"),
        ("food at Spar 58.20, paid by the neighbour", "own money"),
        ("plumbing Rossi 90 but the landlord pays", "own money"),
        ("food at Spar 58.20, split with Kay", "in full"),
        ("food at Spar 58.20 by mistake", "no plain entry"),
        ("socks back to Dunnes 12.60", "bought there"),
        ("Argos lamp 29 on account", "on account"),
        ("food 58.20 from Aldi this time, not Spar", "it is not"),
        ("food 56 not 55.6", "already"),
        ("food at Spar 56 not 55.6", "already"),
        ("Rossi took it in August, plumbing 80", "another month"),
        ("socks 12.60 and food 60 at Spar", "comes first"),
        ("plumbing Rossi 80 twice", "once"),
    ],
)
def test_words_against_the_cells_are_asked_about(tmp_path: Path, note: str, word: str) -> None:
    assert word in question({"Spent": SPENT}, tmp_path, note), note


@pytest.mark.parametrize(
    "note",
    [
        "food at Spar 58.20",
        "food at Spar 58.20 on the joint card",
        "food at Spar 58.20 again",
        "lamp 29 at Argos, paid by visa card",
        "food 62.40 at Spar and petrol 48 at Texaco",
        "plumbing Rossi 90 cash",
    ],
)
def test_plain_words_are_written(tmp_path: Path, note: str) -> None:
    assert posts({"Spent": SPENT}, tmp_path, note)


@pytest.mark.parametrize(
    ("note", "asked"),
    [
        ("groceries 66 mia, only for her", True),
        ("dinner 52 mia, her treat", True),
        ("dinner 52 mia, jon's treat", True),
        ("Jon's bus pass 49", True),
        ("cat litter 15.20 bought by jon's brother, jon paid him", True),
        ("groceries 66 mia", False),
        ("bus pass for jon 49, mia paid", False),
    ],
)
def test_whose_a_thing_is_says_not_who_paid_or_for_whom(tmp_path: Path, note: str, asked: bool) -> None:
    assert posts({"Costs": SHARED}, tmp_path, note) is not asked


GIVEN: Rows = [
    ["Date", "Who / what", "Bank or cash", "Tins", "Gifts", "Food", "Van"],
    *[
        [day(month, number), who, how, *sums]
        for month in (7, 8, 9, 10)
        for number, who, how, sums in (
            (2, "Tin at the Co-op", "Cash", (22.5 + month, None, None, None)),
            (5, "Rotary Club", "Bank", (None, 250, None, None)),
            (9, "Bread and milk", "Cash", (None, None, 14 + month, None)),
            (20, "Diesel for the van", "Bank", (None, None, None, 40 + month)),
        )
    ],
]


def test_goods_that_were_given_are_no_money(tmp_path: Path) -> None:
    assert "goods" in question({"Book": GIVEN}, tmp_path, "co-op gave us 30 of veg")


def test_their_own_money_is(tmp_path: Path) -> None:
    assert "goods" not in question({"Book": GIVEN}, tmp_path, "rotary gave us 250 of their raffle money")


def test_what_was_for_one_alone_isnt_shared(tmp_path: Path) -> None:
    assert "his only" in question({"Money": SHARED}, tmp_path, "dinner 42 Mia, his only")


def _club() -> dict[str, Rows]:
    names = ("Ailbhe Cullen", "Brendan Dowdall", "Noreen Dunne", "Tom Landy", "Una Marsh")
    members: list[list[object]] = [["Member", "Dues", "Paid on", "Paid", "Owes"]]
    cash: list[list[object]] = [["Date", "What", "Kind", "In", "Out"]]
    for n, name in enumerate(names):
        paid = [day(3, 8 + n), 60] if n < 4 else [None, None]
        members.append([name, 60, *paid, "=B{r}-D{r}"])
        cash += [[day(3, 8 + n), f"Dues, {name}", "Dues", 60, None]] if n < 4 else []
    cash += [[day(4, 2 + 3 * n), ("Tea and milk", "Hats sold")[n % 2], ("Tea", "Hats")[n % 2], 24 if n % 2 else None, None if n % 2 else 9 + n] for n in range(6)]  # fmt: skip
    return {"Members": members, "Box": cash}


def test_who_has_paid_all_of_his_is_asked_about(tmp_path: Path) -> None:
    assert "Brendan Dowdall has paid already" in question(_club(), tmp_path, "Brendan dues 60")


def test_what_he_buys_besides_isnt(tmp_path: Path) -> None:
    assert "paid already" not in question(_club(), tmp_path, "hats sold 24 to Brendan")
