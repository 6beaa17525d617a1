"""Each thing's depreciation goes to its own account of what it has lost; what it will still fetch isn't worn out."""

from __future__ import annotations

import dataclasses

import pytest

from nl2x.notes.note import Desk
from nl2x.notes.outcome import Proposal
from tests.notes.journals import book, posted, wanted

ACCOUNTS = """A Bank; A Equipment; A Accumulated Depreciation - Equipment; A Vehicles; A Accumulated Depreciation - Vehicles
E Share Capital; I Fees; X Rent; X Depreciation"""
HISTORY = """
8/1|Opening balances|Bank 9000, Equipment 6000, Vehicles 12000/Share Capital 27000
8/1,9/1|Rent|Rent 800/Bank 800
8/31,9/30|Depreciation on equipment|Depreciation 100/Accumulated Depreciation - Equipment 100
"""


@pytest.fixture(scope="module")
def studio(tmp_path_factory: pytest.TempPathFactory) -> Desk:
    return book(tmp_path_factory.mktemp("worn"), ACCOUNTS, HISTORY)


@pytest.mark.parametrize(
    ("note", "account", "much"),
    [
        ("depreciation on the van for October 150", "Vehicles", 150),
        ("depreciation of vehicles for October, 150", "Vehicles", 150),
        ("wrote down the car by 150 depreciation for October", "Vehicles", 150),
        ("depreciation on the printer for October 50", "Equipment", 50),
        ("depreciation for October 100", "Equipment", 100),
    ],
)
def test_it_is_kept_for_the_thing_itself(studio: Desk, note: str, account: str, much: int) -> None:
    assert posted(studio, note) == wanted(f"Depreciation {much}/Accumulated Depreciation - {account} {much}")


@pytest.mark.parametrize(
    ("note", "months", "each", "account"),
    [
        (
            "depreciation of the printer: cost 3,600, scrap value 600, 5 years straight line",
            60,
            50,
            "Equipment",
        ),
        ("depreciate the van, cost 12,000, residual value of 2,400, over 48 months", 48, 200, "Vehicles"),
        ("depreciate the van 12,000 less 2,400 salvage over 48 months", 48, 200, "Vehicles"),
        ("depreciate the printer, 3,600 over 5 years", 60, 60, "Equipment"),
    ],
)
def test_what_it_will_fetch_is_not_worn_out(
    studio: Desk, note: str, months: int, each: int, account: str
) -> None:
    asking = dataclasses.replace(studio, options=dataclasses.replace(studio.options, schedule=True))
    found = asking.propose(note)
    assert isinstance(found, Proposal)
    assert len(found.entries) == months
    for entry in found.entries:
        assert {(line.account, line.debit - line.credit) for line in entry.lines} == {
            ("Depreciation", each),
            (f"Accumulated Depreciation - {account}", -each),
        }
