"""An earlier amount and so much more or less; what the words leave open is asked."""

from __future__ import annotations

import re

import pytest

from nl2x.notes.note import Desk
from nl2x.notes.outcome import Proposal
from tests.notes.asking import doubt
from tests.notes.journals import book, posted, wanted

ACCOUNTS = (
    "A Bank; A VAT Receivable; A Prepaid Insurance; L Credit Card; L VAT Payable; L PAYE Payable; E Capital; I Sales;"
    "X Rent; X Electricity; X Insurance; X Telephone; X Wages; X Software"
)
HISTORY = """
9/1|Capital paid in|Bank 30000/Capital 30000
9/3,10/2|Rent|Rent 800, VAT Receivable 160/Bank 960
9/20|Electricity, Northpower|Electricity 90, VAT Receivable 18/Bank 108
10/20|Electricity, Northpower|Electricity 100, VAT Receivable 20/Bank 120
10/5|Insurance for a year, Aviva|Prepaid Insurance 1200/Bank 1200
10/31|Insurance used up October|Insurance 100/Prepaid Insurance 100
9/12,10/12|Fastly hosting|Software 50, VAT Receivable 10/Credit Card 60
9/30,10/31|Wages|Wages 2000/PAYE Payable 400, Bank 1600
9/24,10/24|Counter sales|Bank 360/Sales 300, VAT Payable 60
"""


@pytest.fixture(scope="module")
def journal(tmp_path_factory: pytest.TempPathFactory) -> Desk:
    return book(tmp_path_factory.mktemp("changed"), ACCOUNTS, HISTORY)


CHANGED = [
    ("electricity same as last month plus 10%, bank", "Electricity 110, VAT Receivable 22/Bank 132"),
    ("electricity up 10% on last month, bank", "Electricity 110, VAT Receivable 22/Bank 132"),
    ("electricity, 10% more than in September, bank", "Electricity 99, VAT Receivable 19.80/Bank 118.80"),
    ("electricity same as last month plus 12, bank", "Electricity 110, VAT Receivable 22/Bank 132"),
    ("electricity like in October but 12 dearer, bank", "Electricity 110, VAT Receivable 22/Bank 132"),
    ("rent as last month less 10%", "Rent 720, VAT Receivable 144/Bank 864"),
    ("same rent as last month but 5% up", "Rent 840, VAT Receivable 168/Bank 1008"),
    ("the usual rent plus £50, bank", "Rent 841.67, VAT Receivable 168.33/Bank 1010"),
    ("rent: last month plus 5%", "Rent 840, VAT Receivable 168/Bank 1008"),
    ("fastly hosting as last month but 6 less, by card", "Software 45, VAT Receivable 9/Credit Card 54"),
    ("counter sales same as last time plus 36", "Bank 396/Sales 330, VAT Payable 66"),
    ("electricity 132, 10% up on last month, bank", "Electricity 110, VAT Receivable 22/Bank 132"),
    ("electricity twice as much as last month, bank", "Electricity 200, VAT Receivable 40/Bank 240"),
    ("electricity, double last time, bank", "Electricity 200, VAT Receivable 40/Bank 240"),
    ("rent was double last month's, bank", "Rent 1600, VAT Receivable 320/Bank 1920"),
    ("fastly hosting triple the usual, by card", "Software 150, VAT Receivable 30/Credit Card 180"),
    ("rent 1,008, it has gone up by 5%, bank", "Rent 840, VAT Receivable 168/Bank 1008"),
]  # fmt: skip


@pytest.mark.parametrize(("note", "entry"), CHANGED, ids=[note for note, _ in CHANGED])
def test_the_earlier_amount_is_changed_by_what_is_said(journal: Desk, note: str, entry: str) -> None:
    assert posted(journal, note) == wanted(entry)


def test_its_arithmetic_and_the_entry_it_rests_on_are_shown(journal: Desk) -> None:
    found = journal.propose("electricity same as last month plus 10%, bank")
    assert isinstance(found, Proposal)
    assert any(
        re.search(r"2026-10-20.*Northpower.*120\.00 \+ 10% = 132\.00", said) for said in found.explanations
    )


SAME = [
    ("rent same as last month", "Rent 800, VAT Receivable 160/Bank 960"),
    ("electricity same as September, bank", "Electricity 90, VAT Receivable 18/Bank 108"),
    ("rent same as last month 960", "Rent 800, VAT Receivable 160/Bank 960"),
    ("rent same as last month but 3 weeks late", "Rent 800, VAT Receivable 160/Bank 960"),
    ("fastly same as last month plus 20% vat", "Software 50, VAT Receivable 10/Credit Card 60"),
]  # fmt: skip


@pytest.mark.parametrize(("note", "entry"), SAME, ids=[note for note, _ in SAME])
def test_what_changes_nothing_is_as_it_was(journal: Desk, note: str, entry: str) -> None:
    assert posted(journal, note) == wanted(entry)


@pytest.mark.parametrize(
    "note",
    [
        "insurance same as last month plus 20",  # the premium, or what was used up of it?
        "phone bill, same as last time but 5 more",  # there is none
        "electricity same as August plus 5%, bank",  # nor in August
        "electricity as usual plus 10%, bank",  # it was never the same
        "fastly same as last month plus 20%",  # the tax, or a fifth more?
        "wages same as last month plus 5%",  # and of what is withheld?
        "rent as usual plus 25 for cleaning, bank",
        "rent same as last month plus 20 parking",
        "electricity same as last month plus 10% plus 5 late fee",
        "electricity 140, 10% up on last month, bank",
        "rent same as last month, 1,200, bank",
        "rent 1.5 times last month, bank",
        "electricity twice the usual, bank",  # it was never the same
        "electricity double what it was in August, bank",
        "wages twice as much as last month",  # and of what is withheld?
        "rent went up by 50, bank",
        "rent 50 more this month",
    ],
)
def test_what_the_words_leave_open_is_asked(journal: Desk, note: str) -> None:
    assert str(posted(journal, note)).startswith("?")


def test_the_answer_is_the_amount(journal: Desk) -> None:
    found = journal.propose("electricity 140, 10% up on last month, bank", ("140",))
    assert isinstance(found, Proposal) and doubt(found) is None
    assert sum(line.credit for line in found.entries[0].lines) == 140


@pytest.mark.parametrize(
    ("note", "entry"),
    [
        ("software 45 less 10% discount, no vat, bank", "Software 40.50/Bank 40.50"),
        ("phone 45, same as always, bank", "Telephone 45/Bank 45"),
    ],
)
def test_other_percentages_and_sums_are_read_as_before(journal: Desk, note: str, entry: str) -> None:
    assert posted(journal, note) == wanted(entry)
