"""What was given back has the sign that its list needs, whichever words say so and whatever the list is of."""

from pathlib import Path

import pytest

from nl2x.notes.note import Desk
from tests.notes.small_books import day, desk, typed


def _receipts_and_payments(tmp_path: Path) -> Desk:
    heads = ["Date", "Received from", "For", "Amount", "Subs", "Court fees", "Socials"]
    receipts: list[list[object]] = [["Totals", None, None, *(f"=SUM({c}3:{c}200)" for c in "DEFG")], heads]
    for month in (7, 8, 9, 10):
        receipts += [
            [day(month, 3), "Una Breen", f"sub, month {month}", 80, 80],
            [day(month, 9), "Members", f"courts in {month}, twice", 140 + month, None, 140 + month],
            [day(month, 21), "Owen Daly", f"sub {month}", 80, 80],
            [day(month, 24), "Barbecue", f"tickets, evening {month}", 210, None, None, 210],
        ]
    heads = ["Date", "Paid to", "For", "Amount", "Hall", "Balls"]
    payments: list[list[object]] = [["Totals", None, None, *(f"=SUM({c}3:{c}200)" for c in "DEF")], heads]
    for month in (7, 8, 9, 10):
        payments += [
            [day(month, 5), "Parish hall", f"hall, month {month}", 120, 120],
            [day(month, 12), "Sports shop", f"{month} shuttles", 36 + month, None, 36 + month],
        ]
    return desk({"Receipts": receipts, "Payments": payments}, tmp_path)


@pytest.mark.parametrize(
    ("note", "size"),
    [
        ("gave Una Breen her 80 term sub back", 80),
        ("handed Owen Daly back his 80 term sub, he hurt his knee", 80),
        ("returned Una Breen 40 of her term sub back", 40),
    ],
)
def test_a_member_who_is_given_his_fee_back_pays_less(note: str, size: int, tmp_path: Path) -> None:
    at = _receipts_and_payments(tmp_path)
    assert "never below zero before" in typed(at, note)["?"]
    found = typed(at, note, "yes")
    assert {found["Receipts!D19"], found["Receipts!E19"]} == {-size}


def test_what_comes_back_from_a_shop_is_taken_off_its_column_too(tmp_path: Path) -> None:
    found = typed(
        _receipts_and_payments(tmp_path), "the Sports shop refunded us 12 for split shuttles", "yes"
    )
    assert (found["Payments!D11"], found["Payments!F11"]) == (-12, -12)


def test_money_for_the_way_back_is_no_refund(tmp_path: Path) -> None:
    found = typed(
        _receipts_and_payments(tmp_path), "Una Breen gave us 80 for her term sub when she came back"
    )
    assert (found["Receipts!D19"], found["Receipts!E19"]) == (80, 80)


def _rooms(tmp_path: Path) -> Desk:
    """What was bought for a house, by room: neither cost nor income by their names."""
    rows: list[list[object]] = [["Date", "Shop", "What", "Room", "£", "With"]]
    bought = [("Wickes", "screws", "Loft", "Card"), ("Dunelm", "curtains", "Parlour", "Card")]
    bought += [("Topps", "tiles", "Scullery", "Cash"), ("Wickes", "loft boards", "Loft", "Card")]
    for month in (8, 9, 10):
        rows += [
            [day(month, 4 + i), shop, f"{what} {month}", room, 20 + month + 7 * i, how]
            for i, (shop, what, room, how) in enumerate(bought)
        ]
    sums = [
        [room, "=SUMIFS(Bits!$E$2:$E$400,Bits!$D$2:$D$400,A{r})"] for room in ("Loft", "Parlour", "Scullery")
    ]
    return desk({"By room": [["Room", "Spent"], *sums], "Bits": rows}, tmp_path)


@pytest.mark.parametrize(
    ("note", "size"),
    [("the loft boards were 49 not 51", -2), ("the loft boards were 54 not 51", 3)],
)
def test_a_smaller_sum_is_taken_off_and_a_larger_one_added(note: str, size: int, tmp_path: Path) -> None:
    at = _rooms(tmp_path)
    assert typed(at, note, *(["yes"] if size < 0 else []))["Bits!E14"] == size


def test_an_answer_where_it_goes_leaves_a_refund_one(tmp_path: Path) -> None:
    note = "Wickes took back some hooks, 9 on the card"
    at = _rooms(tmp_path)
    assert typed(at, note, "Loft", "yes")["Bits!E14"] == -9


def _spending(tmp_path: Path) -> Desk:
    rows: list[list[object]] = [["Date", "Supplier", "Category", "What", "Amount", "Paid from"]]
    for month in (8, 9, 10):
        rows += [
            [day(month, 3), "Ropner Tools", "Tools", "Clamps and bits", 60 + month, "Cash"],
            [day(month, 8), "Shell", "Fuel", "Diesel", 90 + month, "Card"],
        ]
    invoices: list[list[object]] = [["No", "Date", "Customer", "Job", "Amount", "Paid", "Paid on"]]
    invoices += [[n, day(9, n), "Mrs Orr", "Gate", 300 + n, 300 + n, day(9, n + 5)] for n in (1, 2, 3)]
    return desk({"Invoices": invoices, "Expenses": rows}, tmp_path)


@pytest.mark.parametrize(
    "note",
    ["Ropner Tools gave back 18.50 cash for the clamps", "Ropner Tools gave us 18.50 back, bent clamps"],
)
def test_a_row_like_what_was_bought_is_below_zero(note: str, tmp_path: Path) -> None:
    at = _spending(tmp_path)
    assert "Is it a row of Expenses" in typed(at, note)["?"]
    assert typed(at, note, "yes")["Expenses!E8"] == -18.5
