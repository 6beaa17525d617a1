"""Bookkeepers' journals: the entry that a careful bookkeeper writes for events of every kind, or his question."""

from __future__ import annotations

from pathlib import Path

import pytest

from nl2x.notes.note import Desk
from tests.notes.journals import book, posted, wanted

ACCOUNTS = """A Bank; A Till; A Savings; A Stripe Clearing; A Debtors; A Stock; A Store Supplies; A Prepaid Insurance
A Rental Deposit; A Equipment; A Accumulated Depreciation; L Creditors; L Visa Card; L Sales Tax Payable; L Withholding Tax Payable
L Pension Payable; L Accrued Expenses; L Tips Payable; L Customer Deposits; L Bank Loan; L Director's Loan; L Corporation Tax Payable
E Owner's Capital; E Drawings; E Dividends; I Sales; I Consulting; I Gift Aid; I Bank Interest; X Cost of Sales; X Wages; X Pension Contributions
X Rent; X Insurance; X Supplies Used; X Electricity; X Advertising; X Accountancy; X Freight; X Card Fees; X Loan Interest; X Depreciation
X Bad Debts; X Cash Over and Short; X Corporation Tax; X Purchase Discounts; X Discounts Allowed"""
HISTORY = """
8/1|Capital paid in|Bank 20000/Owner's Capital 20000
8/2|Deposit for the shop|Rental Deposit 1500/Bank 1500
9/1,10/1,11/1|Rent|Rent 900/Bank 900
9/5,9/19,10/5,10/19|Till sales|Till 540/Sales 500, Sales Tax Payable 40
9/6,10/6|Banked|Bank 500/Till 500
9/8|Goods from Ames, on account|Stock 2000/Creditors 2000
9/17|Paid Ames|Creditors 2000/Bank 2000
10/8|Goods from Ames, on account|Stock 1600/Creditors 1600
10/12|Invoice 502 Lincoln School|Debtors 864/Consulting 800, Sales Tax Payable 64
10/13|Invoice 503 Daycare Plus|Debtors 1000/Consulting 1000
10/20|Gift Aid claim|Debtors 310/Gift Aid 310
9/30,10/31|Wages|Wages 2000/Withholding Tax Payable 300, Pension Payable 100, Bank 1600
9/30,10/31|Pension, employer|Pension Contributions 60/Pension Payable 60
10/15|Pension paid over|Pension Payable 160/Bank 160
9/12,10/12|Tips on cards|Stripe Clearing 90/Tips Payable 90
9/14,10/14|Card takings|Stripe Clearing 648/Sales 600, Sales Tax Payable 48
9/15,10/15|Stripe payout|Bank 630, Card Fees 18/Stripe Clearing 648
9/20,10/20|Loan|Bank Loan 200, Loan Interest 50/Bank 250
9/9|Bags and till rolls|Store Supplies 120/Visa Card 120
10/31|Supplies used|Supplies Used 40/Store Supplies 40
9/4|Insurance, a year|Prepaid Insurance 600/Bank 600
9/30,10/31|Insurance, a month|Insurance 50/Prepaid Insurance 50
10/2|Newspaper ad|Advertising 140/Bank 140
10/22|Hale deposit|Bank 500/Customer Deposits 500
10/31|Corporation tax for the year|Corporation Tax 2100/Corporation Tax Payable 2100
9/21|Lent the company|Bank 3000/Director's Loan 3000
10/31|Interest on savings|Savings 6/Bank Interest 6
"""


@pytest.fixture(scope="module")
def shop(tmp_path_factory: pytest.TempPathFactory) -> Desk:
    return book(tmp_path_factory.mktemp("journal"), ACCOUNTS, HISTORY)


WRITTEN = {
    "paid Ames the 1,600 less 2 percent": "Creditors 1600/Purchase Discounts 32, Bank 1568",
    "lincoln school paid 502 early, took the 2% discount, sent 846.72": "Bank 846.72, Discounts Allowed 17.28/Debtors 864",
    "returned 180 of damaged goods to Ames, credited to our account": "Creditors 180/Stock 180",
    "used 30 of store supplies": "Supplies Used 30/Store Supplies 30",
    "payroll 2,000 gross, 300 tax withheld, 100 pension": "Wages 2000/Withholding Tax Payable 300, Pension Payable 100, Bank 1600",
    "till sales 54 cash incl 4 tax, deposited": "Bank 54/Sales 50, Sales Tax Payable 4",
    "pension paid over 160": "Pension Payable 160/Bank 160",
    "pension, employer 60": "Pension Contributions 60/Pension Payable 60",
    "corporation tax 2,100 paid": "Corporation Tax Payable 2100/Bank 2100",
    "tips on cards 75": "Stripe Clearing 75/Tips Payable 75",
    "stripe deposited 315 after a 9 fee": "Bank 315, Card Fees 9/Stripe Clearing 324",
    "the till was 2.50 short": "Cash Over and Short 2.5/Till 2.5",
    "till was 4 over": "Till 4/Cash Over and Short 4",
    "took a lamp that cost 30 out of stock for my wife": "Drawings 30/Stock 30",
    "the company repaid me 500 of my loan": "Director's Loan 500/Bank 500",
    "dividend of 1,000 paid": "Dividends 1000/Bank 1000",
    "landlord returned the 1,500 deposit": "Bank 1500/Rental Deposit 1500",
    "accountant will be about 350, not billed yet": "Accountancy 350/Accrued Expenses 350",
    "bought a display case for 1,400, 600 from the bank, the balance due in december": "Equipment 1400/Bank 600, Creditors 800",
    "reverse the newspaper ad of 2 october": "Bank 140/Advertising 140",
    "borrowed 4,000 more from the bank": "Bank 4000/Bank Loan 4000",
    "paid the loan, 250, 48 of it interest": "Bank Loan 202, Loan Interest 48/Bank 250",
}  # fmt: skip


@pytest.mark.parametrize("note", WRITTEN)
def test_what_a_bookkeeper_would_write(shop: Desk, note: str) -> None:
    assert posted(shop, note) == wanted(WRITTEN[note])


ASKED = [
    "accountant's bill came, 350, we had accrued 350 for it",  # the debt is there already
    "lincoln school settled 502 less 50 they dispute",  # only what wasn't paid is said
    "payroll 2,000 gross, net 1,600",  # held back for two, and one sum
    "gift aid came in, 310",  # earned when it was claimed
    "got 600 from the county for a course that starts in january",  # not earned yet
    "lincoln school's cheque came for 502",  # the invoice's number
    "somebody donated a piano worth 1,500",  # a thing owned, or a cost?
    "wages 2,000 gross and 300",  # a second figure far below half is no net pay
]


@pytest.mark.parametrize("note", ASKED)
def test_what_he_would_ask(shop: Desk, note: str) -> None:
    assert str(posted(shop, note)).startswith("?")


def test_what_is_paid_otherwise_isnt_taken_for_the_like(shop: Desk) -> None:
    """The words of the rules above in notes that mean something else."""
    assert posted(shop, "paid rent 900") == {"Rent": 900, "Bank": -900}
    assert posted(shop, "lincoln school paid invoice 502") == {"Bank": 864, "Debtors": -864}
    assert posted(shop, "newspaper ad 90 by bank transfer") == {"Advertising": 90, "Bank": -90}


TWO_RATES = """
9/5,9/12,9/19,10/5,10/12,10/19|Takings|Till 1210/Sales 1000, VAT Payable 210
9/6,10/6|Wages|Wages 1500/Bank 1280, Wage Tax Payable 220
10/20|Invoice 7, school De Ark|Debtors 363/Sales 300, VAT Payable 63
9/1,10/1|Rent|Rent 800/Bank 800
9/2,9/3|Coffee|Canteen 10/Till 10
9/4|Two coffees|Canteen 3/Till 3
"""


def test_rows_of_one_thing_are_one_entry(tmp_path: Path) -> None:
    """In a journal of two accounts beside one amount an entry of three lines takes two rows."""
    accounts = "A Bank; A Till; A Debtors; L VAT Payable; L Wage Tax Payable; E Capital; I Sales; X Wages; X Rent; X Canteen"
    at = book(tmp_path, accounts, TWO_RATES, in_pairs=True)
    assert posted(at, "takings 605 incl vat") == {"Till": 605, "Sales": -500, "VAT Payable": -105}
    assert posted(at, "school de ark paid invoice 7") == {"Bank": 363, "Debtors": -363}
    assert posted(at, "wages 1500, 220 withheld") == {"Wages": 1500, "Bank": -1280, "Wage Tax Payable": -220}
    assert sum(e.description == "Takings" for e in at.knowledge.entries) == 6


def test_the_same_two_accounts_once_more_are_another_entry(tmp_path: Path) -> None:
    history = "9/1|Stamps|Postage 5/Bank 5\n9/1|Stamps|Postage 5/Bank 5\n9/2|Ink|Postage 9/Bank 9\n9/3|Paper|Postage 8/Bank 8"
    at = book(tmp_path, "A Bank; X Postage; E Capital; I Sales", history, in_pairs=True)
    assert len(at.knowledge.entries) == 4
