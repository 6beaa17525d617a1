"""Notes of small firms: pay with its deductions, what wears, what was entered twice, cards, sums said in words."""

from __future__ import annotations

from pathlib import Path

import pytest

from nl2x.notes.note import Desk
from nl2x.notes.outcome import Proposal
from tests.notes.journals import book, posted, wanted
from tests.notes.small_books import Rows, day, desk

FIRM = """
A Current account; A Till; A Zettle; A Van; A Tools & Equipment; A Stock
L Business credit card; L Trade creditors; L PAYE & NI; E Drawings; E Capital
I Repairs done; I Parts sold; X Wages; X Fuel; X Rent; X Phone; X Materials; X Depreciation; X Insurance
"""
PAST = """
9/1,10/1,11/1|rent of the unit|Rent 650/Current account 650
9/4,10/6|Tesco diesel|Fuel 58/Current account 58
9/11,10/13|Shell diesel|Fuel 72/Current account 72
9/18|card sales|Zettle 310/Repairs done 310
9/19,10/20|till|Till 180/Repairs done 180
9/28|Dara's wages|Wages 1900, PAYE & NI -0/Current account 1900
10/9|EE phone|Phone 38/Current account 38
10/9|EE phone|Phone 38/Current account 38
10/22|Screwfix, blades|Materials 27.50/Current account 27.50
"""
PAY = "Wages 2400/Current account 1980, PAYE & NI 420"


@pytest.fixture(scope="module")
def firm(tmp_path_factory: pytest.TempPathFactory) -> Desk:
    return book(tmp_path_factory.mktemp("firm"), FIRM, PAST.replace(", PAYE & NI -0", ""))


@pytest.mark.parametrize(
    "note",
    [
        "wages October: gross 2,400, PAYE and NI off 420, paid the lads 1,980",
        "October wages, gross 2,400, taxes withheld 420, net pay 1,980",
        "wages gross 2,400, deductions 420, net 1,980 paid",
        "wages 2,400 before tax, 420 held back",
    ],
)
def test_of_pay_the_largest_sum_is_the_gross_where_the_others_come_to_it(firm: Desk, note: str) -> None:
    assert posted(firm, note) == wanted(PAY)


def test_sums_of_pay_that_dont_add_up_are_asked_about(firm: Desk) -> None:
    assert str(posted(firm, "wages: gross 2,400, tax 300, net 1,980")).startswith("?")


@pytest.mark.parametrize(
    ("note", "thing"),
    [("van depreciation for October 150", "Van"), ("depreciation on the tools 150", "Tools & Equipment")],
)
def test_without_an_account_of_what_is_worn_it_comes_off_the_thing_itself(
    firm: Desk, note: str, thing: str
) -> None:
    assert posted(firm, note) == wanted(f"Depreciation 150/{thing} 150")


def test_of_several_things_that_wear_the_one_meant_is_asked_for(firm: Desk) -> None:
    assert str(posted(firm, "depreciation for the month, 150")).startswith("?")


@pytest.mark.parametrize(
    "note",
    [
        "EE is in there twice, take one out",
        "the phone was entered two times, please delete one",
        "EE twise in october, bin one",
        "phone has gone in twice, once is enough",
    ],
)
def test_of_what_stands_twice_one_is_taken_back(firm: Desk, note: str) -> None:
    assert posted(firm, note) == wanted("Current account 38/Phone 38")


def test_what_stands_once_isnt_taken_back_on_one_sign(firm: Desk) -> None:
    assert str(posted(firm, "Screwfix is in there twice, take one out")).startswith("?")


def test_to_do_a_thing_twice_is_no_entry_made_twice(firm: Desk) -> None:
    assert posted(firm, "had to fill up twice, 61 at Shell, diesel") == wanted("Fuel 61/Current account 61")


@pytest.mark.parametrize(
    "note",
    [
        "repairs today 95 on the card machine",
        "repairs 95, she tapped her card",
        "repairs, 95 by card",
    ],
)
def test_what_customers_pay_by_card_waits_at_the_card_machine(firm: Desk, note: str) -> None:
    done = firm.propose(note)
    assert isinstance(done, Proposal), done.question
    assert [line.account for line in done.entries[0].lines if line.debit] == ["Zettle"]


@pytest.mark.parametrize(
    ("note", "sum_"),
    [("Shell diesel, sixty two fifty", 62.5), ("rent of the unit, six fifty", 650)],
)
def test_a_sum_said_in_two_breaths_is_of_the_size_that_its_account_has(
    firm: Desk, note: str, sum_: float
) -> None:
    made = firm.propose(note)
    assert isinstance(made, Proposal), made.question
    assert {float(line.debit or line.credit) for line in made.entries[0].lines} == {sum_}


def test_it_is_asked_where_the_account_never_had_any(firm: Desk) -> None:
    assert posted(firm, "insurance, three ten") == "? amount"


def test_a_banks_name_with_a_number_is_no_code(tmp_path: Path) -> None:
    accounts = "A N26 business; A Cash; A PayPal; I Translations; X Travel"
    past = "9/1,10/1|translation|N26 business 400/Translations 400\n9/3|train|Travel 30/N26 business 30"
    at = book(tmp_path, accounts, past)
    assert posted(at, "took 150 from PayPal over to N26") == wanted("N26 business 150/PayPal 150")


def numbered(folder: Path, heading: str = "Ref") -> Desk:
    """A journal with the invoices' own numbers beside what was sent and paid."""
    head = ["Date", heading, "Description", "Account", "Debit", "Credit"]
    chart = [["Account", "Type"], *([n, k] for n, k in (("Bank", "Asset"), ("Debtors", "Asset"), ("Skips", "Income"), ("Tip fees", "Expense")))]  # fmt: skip
    rows: Rows = [head]
    for at, ref, words, debit, credit, much in (
        (day(10, 2), "216", "Ranfurly Motels, skip", "Debtors", "Skips", 345),
        (day(10, 9), "217", "Cullen Builders, two skips", "Debtors", "Skips", 575),
        (day(10, 12), "", "tip, a load", "Tip fees", "Bank", 120),
        (day(10, 15), "216", "Ranfurly Motels", "Bank", "Debtors", 345),
        (day(10, 20), "", "tip, a load", "Tip fees", "Bank", 118),
        (day(10, 29), "219", "Ranfurly Motels, two skips", "Debtors", "Skips", 1196),
        (day(11, 2), "TIP", "tip, October", "Tip fees", "Bank", 240),
        (day(11, 3), "", "tip, a load", "Tip fees", "Bank", 121),
    ):
        rows += [[at, ref, words, debit, much, None], [at, ref, words, credit, None, much]]
    return desk({"Journal": rows, "Accounts": chart}, folder)


def test_the_number_beside_an_entry_is_its_invoices(tmp_path: Path) -> None:
    at = numbered(tmp_path)
    assert posted(at, "Cullen Builders paid 217, $575 in the bank") == wanted("Bank 575/Debtors 575")
    assert [item.left for item in at.knowledge.receivables] == [575, 1196]


def test_half_of_an_invoice_is_no_half_of_its_number(tmp_path: Path) -> None:
    assert str(posted(numbered(tmp_path), "Ranfurly have paid half of 219 today. Rest to come")).startswith(
        "?"
    )


CLUB = """
A HDFC account; A Cash in hand; L Loan from president; L Withheld tax & social fees; I Fees of members
X Electricity charges; X Salaries; X Social fees; X Bank charges; X Supplies
"""
YEAR = """
9/1,10/1|salary of the coach|Salaries 2500/HDFC account 2500
9/5,10/5|electricity|Electricity charges 880/HDFC account 880
9/9,10/9|fees|HDFC account 6000/Fees of members 6000
10/12|bank charges|Bank charges 12/HDFC account 12
"""


@pytest.fixture(scope="module")
def club(tmp_path_factory: pytest.TempPathFactory) -> Desk:
    return book(tmp_path_factory.mktemp("club"), CLUB, YEAR)


def test_the_employers_part_has_an_account_of_its_own(club: Desk) -> None:
    wanted_entry = wanted("Social fees 310/Withheld tax & social fees 310")
    assert posted(club, "employer contributions on October wages 310") == wanted_entry


def test_a_bill_to_come_isnt_owed_to_the_tax_office(club: Desk) -> None:
    assert str(posted(club, "electricity bill for October 890, to be paid before the 18th")).startswith("?")


def test_a_fee_for_what_was_returned_is_no_refund(club: Desk) -> None:
    made = club.propose("a returned-item fee of 7.00 was levied by the bank")
    assert isinstance(made, Proposal) and made.programs[0].split()[1] == "bought"
