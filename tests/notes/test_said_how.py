"""Words that say how it was paid, what for or out of which box, in books where an account is called by them."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.notes.journals import book, posted

CLUB = "A Chequing;A Hall float;A Rigs;L Owed to suppliers;E Fund;I Hall sales;I Dues;X Hall stock;X Bank & card fees;X Feed;X Day-old chicks;X Cleaning"
ROWS = """
8/1|Opening|Chequing 4000, Hall float 300/Fund 4300
8/4,9/4|Costco, hall|Hall stock 110/Chequing 110
8/7,9/7|Friday hall, cash|Hall float 210/Hall sales 210
8/9,9/9|Hall cash to Conexus|Chequing 150/Hall float 150
8/12,9/12|Starling monthly fee|Bank & card fees 7/Chequing 7
8/13|Mop heads|Cleaning 14/Chequing 14
8/15,9/15|Layer mash|Feed 90/Chequing 90
"""


@pytest.mark.parametrize(
    ("note", "wanted"),
    [
        ("mop 16, paid with the Starling card", {"Cleaning": 16, "Chequing": -16}),
        ("mop 16 on the club's debit card", {"Cleaning": 16, "Chequing": -16}),
        ("Took 600 of the hall cash in to Conexus", {"Chequing": 600, "Hall float": -600}),
        ("Costco run for the hall, 114.37 on the club debit", {"Hall stock": 114.37, "Chequing": -114.37}),
        ("mop for the hall 12.50 from the hall float", {"Cleaning": 12.5, "Hall float": -12.5}),
        ("500 day old chicks 90, paid from chequing", {"Day-old chicks": 90, "Chequing": -90}),
        ("Starling card fee 7", {"Bank & card fees": 7, "Chequing": -7}),
        ("hall sales 90 cash in the float", {"Hall float": 90, "Hall sales": -90}),
    ],
)
def test_what_says_how_says_nothing_else(note: str, wanted: dict[str, float], tmp_path: Path) -> None:
    assert posted(book(tmp_path, CLUB, ROWS), note) == wanted


@pytest.mark.parametrize(
    "note",
    [
        "banked 90 of the hall float",
        "deposited 90 from the hall at Conexus",
        "put 90 of the hall money in the bank",
    ],
)
def test_what_comes_out_of_a_box_is_no_sale(note: str, tmp_path: Path) -> None:
    assert posted(book(tmp_path, CLUB, ROWS), note) in (
        {"Chequing": 90, "Hall float": -90},
        "? event",
    )


FARM = "A Bank;A Cash box;L Suppliers;E Capital;I Eggs;X Feed;X Repairs;X Wages"
BILLS = """
8/1|Opening|Bank 4000, Cash box 300/Capital 4300
8/2,9/2,10/2|Agricare, layer mash|Feed 400/Suppliers 400
8/20,9/20|Agricare, last month's feed|Suppliers 400/Bank 400
8/5,9/5|Ato, welding|Repairs 60/Bank 60
8/6,9/6|Eggs at the gate|Cash box 220/Eggs 220
"""


@pytest.mark.parametrize(
    "note",
    [
        "paid Agricare 200 from the bank, the balance next week",
        "gave Agricare 200 by bank transfer, will pay the rest next week",
        "sent Agricare 200 from the bank",
        "sent Agricare 200 from the bank, rest to follow",
    ],
)
def test_who_is_never_paid_at_once_is_paid_what_is_owed(note: str, tmp_path: Path) -> None:
    assert posted(book(tmp_path, FARM, BILLS), note) == {"Suppliers": 200, "Bank": -200}


@pytest.mark.parametrize(
    ("note", "wanted"),
    [
        ("paid Agricare 900 from the bank", "? settles"),
        ("paid Agricare 80 from the bank for drinkers", "? settles"),
        ("paid Ato 60 for welding, bank", {"Repairs": 60, "Bank": -60}),
    ],
)
def test_more_than_is_owed_or_another_thing_is_asked(note: str, wanted: object, tmp_path: Path) -> None:
    assert posted(book(tmp_path, FARM, BILLS), note) == wanted


def test_a_card_machine_took_it_and_its_charges_are_a_cost() -> None:
    from nl2x.notes.accounts.said_how import by_whose_card

    text = "kiosk 118 through the card machine"
    assert [text[a:b] for a, b in by_whose_card(text, ())] == ["through the card machine"]
    assert not list(by_whose_card("paid 28 for the card machine", ()))
    assert not list(by_whose_card("paid 28 on card machine charges", ()))
