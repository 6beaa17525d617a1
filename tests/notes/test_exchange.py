"""Foreign money: what it came to is booked; a rate alone must say which way it goes."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal

import pytest

from nl2x.notes.amounts.exchange import settled
from nl2x.notes.events.gate import Halt
from nl2x.notes.facts import Facts, read_facts
from nl2x.notes.note import Desk
from nl2x.notes.outcome import Proposal
from tests.notes.journals import amounts_of, book, wanted


def money(note: str, currency: str = "EUR") -> list[Decimal]:
    found = settled(facts(note, currency), currency, frozenset())
    assert isinstance(found, Facts), found
    return [a.value for a in found.amounts if a.live]


def facts(note: str, currency: str) -> Facts:
    return read_facts(note, today=dt.date(2026, 4, 12), currency=currency)


SETTLED = [
    ("paid the English roofer £200, the bank took it at 1.17 so €234", ["234"]),
    ("paid £200 at 1.17, came to 234 euro", ["234"]),
    ("hotel 100 USD, 92 euro on the card at 0.92", ["92"]),
    ("licence 50 GBP, 1 GBP = 1.17 EUR", ["58.50"]),
    ("licence 58.50 USD, 1 EUR = 1.17 USD", ["50.00"]),
    ("paid €40 for paint", ["40"]),
]  # fmt: skip


@pytest.mark.parametrize(("note", "values"), SETTLED, ids=[note for note, _ in SETTLED])
def test_what_it_came_to_is_booked(note: str, values: list[str]) -> None:
    assert money(note) == [Decimal(v) for v in values]


def test_a_rate_alone_is_asked_about_and_answered() -> None:
    note = facts("paid the roofer £200 at 1.17", "EUR")
    asked = settled(note, "EUR", frozenset())
    assert isinstance(asked, Halt) and asked.options == ("234.00", "170.94")
    answered = settled(note, "EUR", frozenset({"exchange"}))
    assert isinstance(answered, Facts) and [a.value for a in answered.amounts] == [Decimal("234.00")]


@pytest.mark.parametrize(
    "note", ["4 taps at 12.50 each, 50", "6 boxes @ 8.75", "€90 at 20% VAT", "€45 at 2.30 pm"]
)
def test_unit_prices_percentages_and_times_are_no_rates(note: str) -> None:
    before = facts(note, "EUR")
    assert settled(before, "EUR", frozenset()) == before


TOLD = [
    ("hotel 200 euros at 0.86 pounds to the euro", "GBP", "172.00"),
    ("hotel €200 at £0.86 to the euro", "GBP", "172.00"),
    ("hotel 200 euros, 0.86 pounds per euro", "GBP", "172.00"),
    ("hotel 200 euros at 1.16 euros to the pound", "GBP", "172.41"),
    ("hotel 200 USD at 1.30 dollars to the pound", "", "153.85"),
    ("hotel €200 at 0.86 to the euro", "", "172.00"),
]  # fmt: skip


@pytest.mark.parametrize(("note", "currency", "value"), TOLD, ids=[note for note, _, _ in TOLD])
def test_a_rate_that_says_which_way_it_goes_isnt_asked_about(note: str, currency: str, value: str) -> None:
    assert money(note, currency) == [Decimal(value)]


def shown(note: str, mark: str, accounts: tuple[str, ...] = ()) -> list[str] | str:
    found = settled(facts(note, ""), "", frozenset(), mark, accounts)
    return found.kind if isinstance(found, Halt) else [f"{a.value:f}" for a in found.amounts if a.live]


@pytest.mark.parametrize(
    ("note", "mark", "accounts"),
    [
        ("stationery £20", "€", ()),
        ("stationery $20", "€", ()),
        ("stationery 20 euros", "$", ()),
        ("hosting $50", "NGN", ()),
        ("hosting £50", "FJD", ()),
        ("hotel £200 and taxi 12", "€", ()),
        ("hotel £200, meals €34", "€", ()),
        ("hotel 200 euros", "", ("Bank", "Euro Account")),
    ],
)
def test_other_money_without_a_rate_is_asked_about(note: str, mark: str, accounts: tuple[str, ...]) -> None:
    assert shown(note, mark, accounts) == "amount"


@pytest.mark.parametrize(
    ("note", "mark", "accounts", "sums"),
    [
        ("stationery 20 euros", "€", (), ["20"]),
        ("stationery 20", "€", (), ["20"]),
        ("stationery 20 AUD", "$", (), ["20"]),
        ("power, 640 pesos", "$", (), ["640"]),
        ("diesel 5000 shillings", "UGX", (), ["5000"]),
        ("diesel $50", "FJD", (), ["50"]),
        ("stationery 20 pounds", "", ("Bank", "Euro Account"), ["20"]),
        ("stationery 20 euros", "", ("Bank", "Petty Cash"), ["20"]),  # nothing says which money the book has
        ("hotel £200, €234", "€", (), ["234"]),
        ("hotel £200 so €234 on the card", "€", (), ["234"]),
        ("hotel €234 (£200)", "€", (), ["234"]),
    ],
)
def test_the_books_own_money_and_what_other_money_came_to(
    note: str, mark: str, accounts: tuple[str, ...], sums: list[str]
) -> None:
    assert shown(note, mark, accounts) == sums


@pytest.fixture(scope="module")
def studio(tmp_path_factory: pytest.TempPathFactory) -> Desk:
    accounts = "A Bank; A Debtors; A Equipment; E Capital; I Fees; X Travel"
    history = """
7/1|Capital paid in|Bank 9000/Capital 9000
8/20|Invoice 12, Harlan Inc, illustrations|Debtors 780/Fees 780
8/22|drawing tablet|Equipment 600/Bank 600
9/3,10/3|train fares|Travel 60/Bank 60
"""
    return book(tmp_path_factory.mktemp("studio"), accounts, history)


ANSWERED = [
    ("Harlan paid $1,000 for invoice 12, the rate was 0.78", "780.00", "Bank 780/Debtors 780"),
    ("bought a scanner for €500 at 0.86", "430", "Equipment 430/Bank 430"),
    ("bought a scanner for €500 at .86", "581.40", "Equipment 581.4/Bank 581.4"),
    ("train fares 60 EUR, exchange rate 0.86", "it was 51.75", "Travel 51.75/Bank 51.75"),
]


@pytest.mark.parametrize(("note", "answer", "entry"), ANSWERED, ids=[note for note, _, _ in ANSWERED])
def test_one_answer_says_what_it_came_to(note: str, answer: str, entry: str, studio: Desk) -> None:
    asked = studio.propose(note).question
    assert asked is not None and asked.kind == "exchange" and len(asked.options) == 2
    told = studio.propose(note, [answer])
    assert isinstance(told, Proposal) and told.question is None, told.question
    assert amounts_of(told) == wanted(entry)


def test_how_it_was_converted_is_told(studio: Desk) -> None:
    told = studio.propose("bought a scanner for €500 at 0.86", ["430.00"])
    assert isinstance(told, Proposal)
    assert "€500 at 0.86 = 430.00" in told.explanations
