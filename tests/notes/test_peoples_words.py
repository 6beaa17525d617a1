"""Accounts by the names their owners give them, and payments as people tell of them, in trades of all kinds."""

from __future__ import annotations

import pytest

from nl2x.books.chart.types import letters_of
from nl2x.books.model import Account, AccountType
from nl2x.notes.note import Desk
from nl2x.notes.wording.tagging import tags_of
from tests.notes.little_books import cash_book, journal, lines

A, L, Q, INCOME, COST = (
    AccountType.ASSET, AccountType.LIABILITY, AccountType.EQUITY, AccountType.INCOME, AccountType.EXPENSE,
)  # fmt: skip


@pytest.mark.parametrize(
    ("name", "kind", "concept"),
    [
        ("Getting about", COST, "travel"),
        ("Cover", COST, "insurance_expense"),
        ("Card terminal", COST, "bank_fees"),
        ("Spreading the word", COST, "advertising"),
        ("Put right", COST, "repairs"),
        ("Owed to Priya", L, "owner_loan"),
        ("Owed to founders", L, "owner_loan"),
        ("Loan KfW", L, "loan"),
        ("Violins in the shop", A, "inventory"),
        ("Looms written off so far", A, "accumulated_depreciation"),
        ("Patients owing", A, "receivable"),
        ("Put in by us", Q, "capital"),
        ("Things sold", INCOME, "sales"),
    ],
)
def test_what_an_account_is_by_its_owners_name_for_it(name: str, kind: AccountType, concept: str) -> None:
    tags = tags_of(Account(name, kind))
    assert tags.get(concept, 0.0) == max(tags.values()) >= 0.6


@pytest.mark.parametrize("name", ["Owed to suppliers", "Due to customers", "Owing to the tax office"])
def test_what_is_owed_to_others_is_nobodys_own(name: str) -> None:
    assert "owner_loan" not in tags_of(Account(name, L))


def test_a_name_that_says_nothing_elsewhere_is_heard_only_as_a_whole() -> None:
    assert tags_of(Account("Room", COST)).get("rent_expense")
    assert "rent_expense" not in tags_of(Account("Waiting room magazines", COST))


@pytest.mark.parametrize(
    ("letters", "meant"),
    [
        ("a l i c", {"c": COST}),
        ("a l c i x", {"c": Q}),
        ("a l c i e", {"c": Q, "e": COST}),
        ("a l e i x", {"e": Q}),
        ("a l i e", {}),
        ("c d", {}),
    ],
)
def test_letters_that_mean_two_things_mean_what_the_chart_lacks(
    letters: str, meant: dict[str, AccountType]
) -> None:
    assert letters_of((letter, "") for letter in letters.split()) == meant


@pytest.fixture(scope="module")
def pottery(tmp_path_factory: pytest.TempPathFactory) -> Desk:
    """A journal whose accounts have names of the owner's own, with one person who lays money out."""
    accounts = [
        ("Volksbank", "A"), ("Till", "A"), ("Customers owe", "A"), ("Pots in the shop", "A"), ("Kilns & wheels", "A"),
        ("Kilns written off so far", "A"), ("We owe suppliers", "L"), ("Owed to Edda", "L"), ("Deposits on orders", "L"),
        ("Loan GLS", "L"), ("Wage tax & insurance owed", "L"), ("Money put in", "C"), ("Taken out", "C"), ("Pots sold", "I"),
        ("Classes", "I"), ("Clay and glaze", "E"), ("Studio rent", "E"), ("Power & heat", "E"), ("Pay", "E"),
        ("Getting about", "E"), ("Interest", "E"), ("Wear and tear", "E"), ("Odds and ends", "E"),
    ]  # fmt: skip
    entries = [
        ("07-01", "Start", {"Volksbank": 6000, "Till": 150, "Kilns & wheels": 5000, "Loan GLS": -4000, "Money put in": -7150}),
        ("07-02", "Studio rent July, Huber", {"Studio rent": 640, "Volksbank": -640}),
        ("07-06", "Stadtwerke, power", {"Power & heat": 120, "Volksbank": -120}),
        ("07-09", "Edda, train to the fair, own card", {"Getting about": 41, "Owed to Edda": -41}),
        ("07-12", "Deposit for a dinner set, Frau Roth", {"Volksbank": 80, "Deposits on orders": -80}),
        ("07-15", "GLS instalment", {"Loan GLS": 150, "Interest": 12, "Volksbank": -162}),
        ("07-18", "Bowls, Cafe Mond, invoice 14", {"Customers owe": 260, "Pots sold": -260}),
        ("07-20", "Class of six", {"Till": 180, "Classes": -180}),
        ("07-30", "Pay Ole", {"Pay": 900, "Volksbank": -720, "Wage tax & insurance owed": -180}),
        ("07-31", "Wear and tear July", {"Wear and tear": 70, "Kilns written off so far": -70}),
        ("08-03", "Studio rent August, Huber", {"Studio rent": 640, "Volksbank": -640}),
        ("08-05", "Keramikos, clay, to pay", {"Clay and glaze": 95, "We owe suppliers": -95}),
        ("08-15", "GLS instalment", {"Loan GLS": 150, "Interest": 11, "Volksbank": -161}),
        ("08-31", "Wear and tear August", {"Wear and tear": 70, "Kilns written off so far": -70}),
    ]  # fmt: skip
    return journal(tmp_path_factory.mktemp("pots") / "pots.xlsx", accounts, entries)


@pytest.mark.parametrize(
    ("note", "booked"),
    [
        ("gave Edda her 41 back", {"Owed to Edda": 41, "Volksbank": -41}),
        ("GLS took 150 plus 10 interest", {"Loan GLS": 150, "Interest": 10, "Volksbank": -160}),
        ("Frau Roth cancelled, sent her the 80 deposit back", {"Deposits on orders": 80, "Volksbank": -80}),
        ("tax office: 180 wage tax for july paid", {"Wage tax & insurance owed": 180, "Volksbank": -180}),
        ("pay for ole: 900 gross, 180 held back", {"Pay": 900, "Wage tax & insurance owed": -180, "Volksbank": -720}),
        ("wear and tear for september, 70", {"Wear and tear": 70, "Kilns written off so far": -70}),
    ],
)  # fmt: skip
def test_debts_and_loans_are_settled_in_peoples_words(
    pottery: Desk, note: str, booked: dict[str, float]
) -> None:
    found = lines(pottery, note)
    assert found == booked


@pytest.mark.parametrize(
    "note",
    [
        "Ole paid the stamps himself, 6.40",
        "40 from the bank, for clay or for the stand, I forget which",
        "Cafe Mond transferred half of theirs, 130",
    ],
)
def test_whose_and_how_much_is_asked_where_it_is_not_said(pottery: Desk, note: str) -> None:
    assert lines(pottery, note) == "asked"


@pytest.fixture(scope="module")
def choir(tmp_path_factory: pytest.TempPathFactory) -> Desk:
    """A cash book with a tin and a bank account."""
    rows = [
        ("09-01", "Hall, Friends' House", "Room", "Bank", 0, 55),
        ("09-04", "Door, autumn concert", "Tickets", "Tin", 210, 0),
        ("09-09", "Gift from Mrs Okoro", "Gifts", "Bank", 40, 0),
        ("09-12", "Scores, Notenhaus", "Music", "Bank", 0, 63),
        ("09-20", "Door, matinee", "Tickets", "Tin", 118, 0),
    ]
    categories = [("Tickets", "In"), ("Gifts", "In"), ("Subs", "In"), ("Room", "Out"), ("Music", "Out"), ("Odds and ends", "Out")]  # fmt: skip
    return cash_book(tmp_path_factory.mktemp("choir") / "choir.xlsx", rows, categories)


def test_who_gave_before_gives_again(choir: Desk) -> None:
    assert lines(choir, "Mrs Okoro gave another 40 by bank") == {"Bank": 40, "Gifts": -40}


@pytest.mark.parametrize(
    "note", ["the friends' house invoice came, 55, not paid yet", "emptied the tin, 31 in it"]
)
def test_a_cash_book_takes_no_bill_and_no_count(choir: Desk, note: str) -> None:
    assert lines(choir, note) == "asked"
