"""Fees that are paid in parts, each in a column of its own: the next part goes into the first that is blank."""

from __future__ import annotations

from pathlib import Path

import pytest

from nl2x.notes.note import Desk
from tests.notes.small_books import Rows, calculated_desk, day, typed

TRIP = [
    ("Amy Marsh", 240, 80, 80, 80),
    ("Ben Okoye", 240, 80, 80, None),
    ("Cara Lund", 240, 80, None, None),
    ("Dev Rao", 180, 60, None, None),
    ("Elin Voss", 240, 80, 80, None),
    ("Finn Marsh", 180, None, None, None),
    ("Gus Tate", 240, 100, 40, 60),
]


def _trip(first: str = "Deposit", **more: Rows) -> dict[str, Rows]:
    head = ["No", "Name", "Fee", first, "2nd", "3rd", "Paid", "Left"]
    rows = [[n + 1, *row, "=SUM(D{r}:F{r})", "=C{r}-G{r}"] for n, row in enumerate(TRIP)]
    spent: Rows = [
        ["Date", "Item", "For", "Amount", "Paid by"],
        *[[day(9, 3 + 4 * n), "coach, part", "Coach", 100 + n, "Bank"] for n in range(4)],
        *[[day(10, 3 + 4 * n), "hostel", "Beds", 90 + n, "Bank"] for n in range(4)],
    ]
    return {"Pupils": [head, *rows], "Spent": spent, **more}


@pytest.fixture
def trip(tmp_path: Path) -> Desk:
    return calculated_desk(_trip(), tmp_path)


@pytest.mark.parametrize(
    ("note", "cell", "sum_"),
    [
        ("Ben Okoye has paid 80, his third instalment", "F3", 80),
        ("Cara Lund brought 70 today", "E4", 70),
        ("got 60 from Dev Rao, second part", "E5", 60),
        ("Finn Marsh paid his deposit, 60", "D7", 60),
        ("Elin Voss paid the rest, 80", "F6", 80),
    ],
)
def test_the_first_blank_part_takes_it(trip: Desk, note: str, cell: str, sum_: float) -> None:
    assert typed(trip, note) == {f"Pupils!{cell}": sum_}


@pytest.mark.parametrize(
    "note",
    [
        "Cara Lund has paid 80, her third instalment",  # the second hasn't come
        "Cara Lund paid the rest, 80",  # of 160
        "Ben Okoye paid 200",  # more than is left
        "Marsh paid 60",  # two are called so
        "Cara Lund owes 80",
        "gave Cara Lund 80 back",
        "Cara Lund brought 80 for the photos",  # perhaps another thing
        "Gus Tate paid 40",  # who owes nothing
    ],
)
def test_what_fits_no_next_part_is_asked(trip: Desk, note: str) -> None:
    assert "?" in typed(trip, note)


def test_somebody_with_a_row_elsewhere_is_asked_about(tmp_path: Path) -> None:
    head: list[object] = ["Name", "Pledged", "Paid", "Date paid", "Not yet"]
    names = ["Cara Lund", "The Mill", "J. Hart", "Rosa Penn"]
    rows = [
        [name, 100, 40 if n else None, day(9, 9) if n else None, "=B{r}-C{r}"] for n, name in enumerate(names)
    ]
    at = calculated_desk(_trip(Pledges=[head, *rows]), tmp_path)
    assert "?" in typed(at, "Cara Lund brought 70 today")
    assert typed(at, "Dev Rao brought 60 today") == {"Pupils!E5": 60}


def test_parts_that_stand_in_another_list_too_are_asked_about(tmp_path: Path) -> None:
    came = [
        [day(9, 2), "Amy Marsh", "Fees", 80],
        [day(9, 5), "Dev Rao", "Fees", 60],
        [day(9, 9), "Stall", "Cakes", 31],
    ]
    income: Rows = [
        ["Date", "From", "Kind", "Amount"],
        *came,
        *[[day(10, n), "Stall", "Cakes", 30 + n] for n in range(1, 5)],
    ]
    at = calculated_desk(_trip(Income=income), tmp_path)
    assert typed(at, "Cara Lund brought 70 today") != {"Pupils!E4": 70}


SUBS = {
    "Dues": [
        ["Rowan Singers, dues"],
        [],
        ["Singer", "Voice", "Spring term", "Autumn term", "Joined"],
        ["Aske, Mira", "alto", 45, 45, day(1, 4)],
        ["Boyle, Con", "bass", 45, 45, day(1, 4)],
        ["Daly, Una", "alto", 45, None, day(1, 4)],
        ["Egan, Jo", "tenor", 30, 30, day(1, 4)],
        ["Flood, Sean", "bass", None, None, day(1, 4)],
        ["Flood, Nell", "alto", 45, None, day(1, 4)],
    ],
    "Spent": [
        ["Date", "Item", "For", "Amount", "Paid by"],
        *[[day(9, 3 + 4 * n), "hall", "Hall", 60 + n, "Bank"] for n in range(5)],
        *[[day(10, 3 + 4 * n), "copies", "Music", 20 + n, "Bank"] for n in range(4)],
    ],
}


@pytest.mark.parametrize(
    ("note", "cells"),
    [
        ("Una Daly paid her autumn dues, €45", {"Dues!D6": 45}),
        ("got 45 off Una Daly tonight", {"Dues!D6": 45}),  # the first that is blank
        ("Nell Flood's autumn sub came in, 45", {"Dues!D9": 45}),
        ("Una Daly gave 20 towards her autumn dues", {"Dues!D6": 20}),
    ],
)
def test_a_term_that_somebody_paid_goes_into_its_cell(
    tmp_path: Path, note: str, cells: dict[str, float]
) -> None:
    assert typed(calculated_desk(SUBS, tmp_path), note) == cells


@pytest.mark.parametrize(
    "note",
    [
        "Sean Flood paid autumn, 45",  # spring hasn't come
        "Flood paid 45",  # which of them
        "Una Daly paid 70",  # nobody pays that
        "Mira Aske paid her autumn dues, 45",  # it is there already
        "paid Una Daly 45",  # she was paid
        "Una Daly will bring 45 next week",
        "Una Daly brought 45 for the concert dress",
        "got Una Daly's prize, 45",
        "Una Daly came in with 45 of raffle money",
        "Una Daly and Nell Flood paid 90",
    ],
)
def test_a_payment_that_fits_no_cell_for_certain_is_asked_about(tmp_path: Path, note: str) -> None:
    assert "?" in typed(calculated_desk(SUBS, tmp_path), note)


PLOTS = {
    "Plots": [
        ["Plot", "Plot holder", "Rent due", "Paid", "Date paid", "How"],
        [1, "Ida Marr", 40, 40, day(10, 2), "Bank"],
        [2, "Gil Penn", 25, 25, day(10, 5), "Cash"],
        [3, "vacant", None, None, None, None],
        [4, "Ros Tull", 40, None, None, None],
        [5, "Hal Odum", 25, None, None, None],
        [6, "Bea Lunt", 40, 40, day(10, 9), "Bank"],
    ],
    "Spent": SUBS["Spent"],
}


@pytest.mark.parametrize(
    ("note", "cells"),
    [
        ("Ros Tull's rent is in the bank, 40", (5, 40, "Bank")),
        ("plot 5 paid 25 in cash on the 8th", (6, 25, "Cash")),
        ("Hal Odum handed me his 25 cash, plot 5", (6, 25, "Cash")),
    ],
)
def test_the_day_and_the_way_beside_a_sum_are_filled_too(
    tmp_path: Path, note: str, cells: tuple[int, float, str]
) -> None:
    row, size, how = cells
    paid_on = day(11, 8) if "8th" in note else day(11, 10)
    found = typed(calculated_desk(PLOTS, tmp_path), note)
    assert found == {f"Plots!D{row}": size, f"Plots!E{row}": paid_on, f"Plots!F{row}": how}


def test_of_several_ways_of_paying_an_unsaid_one_is_asked(tmp_path: Path) -> None:
    at = calculated_desk(PLOTS, tmp_path)
    assert "?" in typed(at, "Ros Tull paid her rent, 40")


def _by_month(**more: Rows) -> dict[str, Rows]:
    head = ["Flat", "Tenant", "Rent", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
    rows: Rows = [
        head,
        ["Flat 1", "Ms Orme", 600, 600, 600, 600, 600, 600],
        ["Flat 2", "Mr Bahl", 550, 550, 550, 550, 550],
        ["Flat 3", "the Duttons", 700, 700, 700, 700],
        ["Flat 4", "T. Kovač", 620, None, None, None, None],
    ]
    return {"Rent": rows, "Spent": SUBS["Spent"], **more}


@pytest.mark.parametrize(
    ("note", "cells"),
    [
        ("Mr Bahl's rent came in, 550", {"Rent!H3": 550}),
        ("flat 3 paid october, 700", {"Rent!G4": 700}),
        ("flat 3 paid 300 towards the October rent", {"Rent!G4": 300}),
        ("Kovač paid his november rent 620", {"Rent!H5": 620}),
    ],
)
def test_a_month_that_a_tenant_paid_goes_into_its_cell(
    tmp_path: Path, note: str, cells: dict[str, float]
) -> None:
    assert typed(calculated_desk(_by_month(), tmp_path), note) == cells


@pytest.mark.parametrize(
    "note",
    [
        "the Duttons paid 700",  # october is open, too
        "Ms Orme paid 600",  # november is there
        "Mr Bahl paid 55",
        "Mr Bahl owes 550",
        "fixed the tap in flat 2, 40",
    ],
)
def test_a_month_that_isnt_certain_is_asked_about(tmp_path: Path, note: str) -> None:
    at = calculated_desk(_by_month(), tmp_path)
    found = typed(at, note)
    assert "?" in found or not any(cell.startswith("Rent!") for cell in found)


def test_what_stands_in_a_cash_book_as_well_isnt_filled_in_alone(tmp_path: Path) -> None:
    came: Rows = [
        ["Date", "From", "For", "Amount"],
        *[[day(month, 1), "Ms Orme", "Rent", 600] for month in (7, 8, 9, 10, 11)],
        *[[day(month, 2), "Mr Bahl", "Rent", 550] for month in (7, 8, 9, 10)],
        *[[day(month, 3), "the Duttons", "Rent", 700] for month in (7, 8, 9)],
    ]
    found = typed(calculated_desk(_by_month(Received=came), tmp_path), "Mr Bahl's rent came in, 550")
    assert "Rent!H3" not in found or any(cell.startswith("Received!") for cell in found)


def test_a_roster_of_wages_takes_nothing_that_came_in(tmp_path: Path) -> None:
    wages = {"Wages": _by_month()["Rent"], "Spent": SUBS["Spent"]}
    found = typed(calculated_desk(wages, tmp_path), "Mr Bahl paid 550")
    assert not any(cell.startswith("Wages!") for cell in found)


def _side_by_side(*, told: bool = True) -> dict[str, Rows]:
    """Flats across, with a row for each month."""
    paid: Rows = [[600, 550, 700], [600, 550, 700], [600, 550, 650], [600, 550, 750], [600, None, None]]
    months = ["June", "July", "August", "September", "October", "November", "December"]
    rows: list[list[object]] = [
        ["Rents"],
        ["Tenant" if told else "Kind", "Ms Orme", "Mr Bahl", "the Duttons"],
        ["Rent a month", 600, 550, 700],
        [],
        [
            "Month",
            "Flat 1" if told else "Gas",
            "Flat 2" if told else "Water",
            "Flat 3" if told else "Power",
            "All",
        ],
    ]
    for n, month in enumerate(months):
        own = list(paid[n]) if n < len(paid) else [None] * 3
        rows.append([month, *own, "=SUM(B{r}:D{r})"])
    return {"Rents": rows, "Spent": SUBS["Spent"]}


@pytest.mark.parametrize(
    ("note", "cells"),
    [
        ("Mr Bahl paid october, 550", {"Rents!C10": 550}),
        ("the Duttons' October rent came in, 700", {"Rents!D10": 700}),
        ("flat 1 paid november 600", {"Rents!B11": 600}),
        ("Ms Orme's rent is in, 600", {"Rents!B11": 600}),
    ],
)
def test_people_may_stand_side_by_side(tmp_path: Path, note: str, cells: dict[str, float]) -> None:
    assert typed(calculated_desk(_side_by_side(), tmp_path), note) == cells


@pytest.mark.parametrize(
    "note", ["Ms Orme paid october, 600", "the Duttons paid 700", "Mr Bahl paid october, 5500"]
)
def test_what_fits_no_cell_side_by_side_is_asked(tmp_path: Path, note: str) -> None:
    assert "?" in typed(calculated_desk(_side_by_side(), tmp_path), note)


MONTHS = ["Sep", "Oct", "Nov", "Dec"]
JUDO = [
    ("Femke Vos", [15, 15, None, None]), ("Luis Prado", [9, 9, 9, None]), ("Jo Marsh", [15, 15, None, None]),
    ("Kit Osei", [9, None, None, None]), ("Ravi Shah", [15, 15, 15, None]), ("Una Daly", [15, 12, None, None]),
]  # fmt: skip


@pytest.fixture
def judo(tmp_path: Path) -> Desk:
    """A club's fees by month, and beside them what else came in and went out."""
    fees: Rows = [["Judo fees"], [], ["Member", *MONTHS], *([name, *paid] for name, paid in JUDO)]
    other: Rows = [
        ["Date", "Details", "In", "Out"],
        *[[day(9, 1 + n), "hall", None, 40] for n in range(6)],
        *[[day(10, 1 + n), "tombola", 21 + n, None] for n in range(6)],
    ]
    return calculated_desk({"Fees": fees, "Other": other}, tmp_path)


@pytest.mark.parametrize(
    ("note", "cell", "sum_"),
    [
        ("femke december 15", "E4", 15),
        ("luis prado 9 dec", "E5", 9),
        ("jo marsh nov 15", "D6", 15),
        ("kit 9 for november", "D7", 9),
        ("Jo's november, 15", "D6", 15),
    ],
)
def test_a_number_beside_the_month_is_what_somebody_always_paid(
    judo: Desk, note: str, cell: str, sum_: float
) -> None:
    assert typed(judo, note) == {f"Fees!{cell}": sum_}


@pytest.mark.parametrize(
    "note",
    [
        "femke paid on 15 december",  # a day
        "luis december 12",  # never as much
        "una daly nov 15",  # it was not the same each time
        "paid femke nov 15",
        "tombola nov 15",
        "ravi 15 nov",  # he paid it already
        "femke vos 15",  # neither paid nor owed
    ],
)
def test_a_day_is_no_sum(judo: Desk, note: str) -> None:
    assert not any(cell.startswith("Fees!") for cell in typed(judo, note))


def test_what_somebody_always_paid_is_offered(judo: Desk) -> None:
    made = judo.propose("jo paid november")
    assert made.question is not None and made.question.options == ("15",)
    for answer in ("15", "yes", "same as usual"):
        assert typed(judo, "jo paid november", answer) == {"Fees!D6": 15}


def _moorings() -> dict[str, Rows]:
    head: list[object] = [
        "Boat",
        "Owner",
        "Season",
        "Deposit",
        "On",
        "How",
        "Rest paid",
        "Rest on",
        "Rest how",
        "Owing",
    ]
    past: list[list[object]] = [
        ["Kittiwake", "Mr Pender", 410, 100, day(1, 12), "Bank", None, None, None],
        ["Curlew", "Mrs Tregenza", 350, 100, day(1, 15), "Cheque", 250, day(3, 28), "Cheque"],
        ["Sea Pink", "Mr Rowse", 375, None, None, None, None, None, None],
        ["Dipper", "Miss Bolitho", 300, 100, day(1, 22), "Cash", 200, day(4, 4), "Cash"],
        ["Gannet", "Mr Hosking", 450, 100, day(1, 27), "Bank", 350, day(4, 2), "Bank"],
        ["Sandpiper", "Mrs Angove", 350, 100, day(2, 3), "Cheque", 250, day(4, 9), "Cheque"],
        ["Tamsin", "Mr Rickard", 390, 100, day(2, 9), "Bank", 290, day(4, 13), "Bank"],
        ["Kerensa", "Miss Uren", 320, 100, day(2, 20), "Cash", 220, day(4, 11), "Cash"],
    ]
    spent: list[list[object]] = [["Date", "What", "Kind", "Amount", "Paid by"]]
    spent += [[day(2, 1 + 3 * n), f"chain {n}", "Chain", 40 + n, "Card"] for n in range(6)]
    return {"Moorings": [head, *[[*row, "=C{r}-D{r}-G{r}"] for row in past]], "Costs": spent}


@pytest.fixture
def moorings(tmp_path: Path) -> Desk:
    return calculated_desk(_moorings(), tmp_path)


@pytest.mark.parametrize(
    ("note", "cells"),
    [
        ("Mr Pender paid the rest, bank", {"Moorings!G2": 310, "Moorings!I2": "Bank"}),
        ("pender paid in full, cash", {"Moorings!G2": 310, "Moorings!I2": "Cash"}),
        ("mr rowse deposit 100 cheque", {"Moorings!D4": 100, "Moorings!F4": "Cheque"}),
        ("sea pink paid the deposit, 100 by cheque", {"Moorings!D4": 100, "Moorings!F4": "Cheque"}),
    ],
)
def test_all_that_is_left_needs_no_sum(moorings: Desk, note: str, cells: dict[str, object]) -> None:
    found = typed(moorings, note)
    days = [cell for cell in found if cell[9] in "EHJ"]
    assert {cell: value for cell, value in found.items() if cell not in days} == cells


@pytest.mark.parametrize(
    ("note", "asked"),
    [
        ("sea pink deposit, cash", "The others have 100"),
        ("mr rowse paid in full, 375 bank", "under Deposit"),  # two parts are blank
        ("mr rowse paid the rest, bank", "How much"),
        ("mr rickard paid the rest, bank", "How much"),  # nothing is left
    ],
)
def test_what_isnt_clear_there_is_asked(moorings: Desk, note: str, asked: str) -> None:
    assert asked in typed(moorings, note)["?"]
