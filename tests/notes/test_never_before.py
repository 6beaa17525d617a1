"""What a journal has never had is asked about: an account on its other side, another's loan, a debt only told of, a sum twice."""

from __future__ import annotations

from pathlib import Path

import pytest

from nl2x.books.model import SetCell
from nl2x.notes.book.openitems import numbers_in
from nl2x.notes.note import Desk
from nl2x.notes.outcome import Proposal
from tests.notes.journals import book, posted, wanted
from tests.notes.small_books import Rows, day
from tests.notes.small_books import desk as small_desk

ACCOUNTS = """A Bank; A Cash; A Debtors; L League loan; L Owed to helpers; L Creditors; E Funds; I Camp fees; I Hut hire;
X Rope and kit; X Skip hire; X Power"""
HISTORY = """
9/1|Opening balances|Bank 5000, Cash 100/Funds 3100, League loan 2000
9/3|Camp fee Lena Ortiz|Bank 45/Camp fees 45
9/4|Camp fee Tomos Rees|Bank 45/Camp fees 45
9/5,10/3|League loan instalment|League loan 100/Bank 100
9/7|Hut hire, Brackley Scouts, to pay|Debtors 220/Hut hire 220
9/9|Skip hire, Dawes|Skip hire 80/Bank 80
9/12|Rope, bought by Tomos|Rope and kit 38.50/Owed to helpers 38.50
9/15|Pegs, bought by Lena|Rope and kit 12/Owed to helpers 12
9/18|Lena paid back|Owed to helpers 12/Bank 12
9/20,10/20|Power, Northgrid|Power 61/Bank 61
"""


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Desk:
    return book(tmp_path_factory.mktemp("never"), ACCOUNTS, HISTORY)


@pytest.mark.parametrize(
    "note",
    [
        "brackley scouts still owe 220",
        "220 still outstanding from the brackley scouts",
        "tomos paid back 38.50 for the rope",
        "tomos was refunded the 38.50 for the rope",
        "borrowed 400 from Mrs Vane till spring",
        "took a loan of 1,500 from Mrs Vane",
        "skip hire 80 dawes, twice",
        "power northgrid 61 twice",
    ],
)
def test_what_the_book_never_had_is_asked(desk: Desk, note: str) -> None:
    assert str(posted(desk, note)).startswith("?")


@pytest.mark.parametrize(
    ("note", "entry"),
    [
        ("brackley scouts paid 220", "Bank 220/Debtors 220"),
        ("brackley scouts paid 120, still owe 100", "Bank 120/Debtors 120"),
        ("skip hire 80 dawes", "Skip hire 80/Bank 80"),
        ("power northgrid 61", "Power 61/Bank 61"),
    ],
)
def test_what_it_always_had_is_posted(desk: Desk, note: str, entry: str) -> None:
    assert posted(desk, note) == wanted(entry)


UNTYPED = """
9/1|Opening|Bank 900/General fund 900
9/2|Member fee Ida Frost|Bank 25/Membership fees 25
9/3|Member fee Hugo Lane|Bank 25/Membership fees 25
9/5|Hall hire|Hall hire 60/Bank 60
9/9|Hall hire|Hall hire 60/Bank 60
9/12|Printing, Minuteman|Printing 31/Bank 31
"""


def test_fees_that_only_came_in_are_no_cost_where_no_chart_tells(tmp_path: Path) -> None:
    desk = book(tmp_path, "", UNTYPED)
    assert posted(desk, "ida frost 25 for the second half") != wanted("Membership fees 25/Bank 25")
    kinds = {t.name: t.account.type for t in desk.knowledge.chart.tagged}
    assert (kinds["Membership fees"], kinds["Hall hire"]) == ("income", "expense")


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("Wool, terms 30 days", set()),
        ("beans 12kg", set()),
        ("10% off", set()),
        ("INV-304 dated, 30 days", {"304"}),
        ("bill 88", {"88"}),
    ],
)
def test_days_and_measures_number_no_document(text: str, numbers: set[str]) -> None:
    assert numbers_in(text) == numbers


TERMS = """
9/1|Opening|Bank 3000/Funds 3000
9/5,10/5|Ads, Facebook|Advertising 45/Amex 45
9/7|Wool from Cascade, terms 30 days|Stock 860/Creditors 860
9/9|Hall rent|Rent 300/Bank 300
"""


def test_a_sum_is_no_number_of_terms(tmp_path: Path) -> None:
    desk = book(tmp_path, "A Bank; A Stock; L Amex; L Creditors; E Funds; X Advertising; X Rent", TERMS)
    assert posted(desk, "fb ads 45 amex and google 30") != wanted("Advertising 45/Amex 45")


PAIRS = [
    (3, 25, "Invoice 2042 bathroom, Hargreave", "Accounts receivable", "Plumbing income", 3740),
    (3, 27, "Wages Joss", "Wages", "Main cheque", 980),
    (3, 27, "PAYG withheld Joss", "Wages", "PAYG payable", 170),
    (4, 13, "Fuel BP", "Motor vehicle", "Main cheque", 102.3),
    (4, 20, "Fuel BP", "Motor vehicle", "Main cheque", 102.3),
    (4, 21, "Leaking cistern, Mr Orr", "Cash on hand", "Plumbing income", 110),
    (4, 23, "Tip fees, council", "Waste disposal", "Cash on hand", 44),
    (4, 24, "PAYG withheld Joss", "Wages", "PAYG payable", 170),
    (4, 27, "Fuel BP", "Motor vehicle", "Main cheque", 102.3),
    (4, 28, "Invoice 2044 new taps, Lamb", "Accounts receivable", "Plumbing income", 462),
    (4, 29, "Paid Dutton account", "Accounts payable", "Main cheque", 286),
    (4, 30, "Van loan payment", "Van loan", "Main cheque", 412),
]


@pytest.mark.parametrize(
    "note", ["dutton 356.40 on account, and 44 elbow joints cash", "dutton account 90, and 12 brackets cash"]
)
def test_no_entry_has_one_account_on_both_sides(tmp_path: Path, note: str) -> None:
    rows: Rows = [["Date", "What", "Debit account", "Credit account", "Amount"]]
    rows += [[day(m, d), *rest] for m, d, *rest in PAIRS]
    made = small_desk({"Entries": rows}, tmp_path).propose(note)
    written = (
        {e.cell[0]: e.value for e in made.plan.edits if isinstance(e, SetCell)}
        if isinstance(made, Proposal)
        else {}
    )
    assert not written or written["C"] != written["D"]


def test_fees_in_advance_are_no_deposits(tmp_path: Path) -> None:
    history = "9/1|Opening|Bank 900/Funds 900\n9/4|Workshop deposits|Bank 150/Deposits held 150\n9/6|Fees|Bank 80/Fees 80"
    desk = book(tmp_path, "A Bank; L Deposits held; L Fees in advance; E Funds; I Fees", history)
    for note in ("liv paid 260 in advance for january", "jo park paid 240 for next term"):
        assert set(posted(desk, note)) == {"Bank", "Fees in advance"}
