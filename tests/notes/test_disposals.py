"""Something owned is sold or scrapped: proceeds, cost, what was written down, and the gain or loss, asked one by one."""

from __future__ import annotations

from pathlib import Path

import pytest

from nl2x.notes.note import Desk
from nl2x.notes.outcome import Proposal
from tests.notes.journals import book, posted

ACCOUNTS = """A Bank; A Equipment; A Van; A Accumulated Depreciation - Equipment; A Accumulated Depreciation - Van
A Trade Debtors; L VAT Payable; I Sales; I Gain on Disposal; X Depreciation; X Sundry Expenses; E Capital"""
HISTORY = """
7/1|Capital paid in|Bank 40000/Capital 40000
7/2|Ford Transit bought|Van 12000/Bank 12000
7/6|Workbench|Equipment 2400/Bank 2400
7/8|Band saw|Equipment 900/Bank 900
7/31,8/31,9/30,10/31|Depreciation, van|Depreciation 200/Accumulated Depreciation - Van 200
7/31,8/31,9/30,10/31|Depreciation, equipment|Depreciation 40/Accumulated Depreciation - Equipment 40
9/3,10/3|Chairs sold|Bank 360/Sales 300, VAT Payable 60
"""
WORN = "Accumulated Depreciation - Equipment"


@pytest.fixture
def kept(tmp_path: Path) -> Desk:
    return book(tmp_path, ACCOUNTS, HISTORY)


def entry(at: Desk, note: str, *answers: str) -> dict[str, float] | str:
    """What a note adds to each account after these answers, or the question that is left."""
    result = at.propose(note, answers)
    if result.question is not None or not isinstance(result, Proposal):
        return result.question.text if result.question else "?"
    lines = [line for e in result.entries for line in e.lines]
    return {line.account: float(line.debit - line.credit) for line in lines}


def test_a_note_that_says_all_of_it(kept: Desk) -> None:
    said = "sold the old lathe for 500, it cost 2,000 and 1,700 was depreciated"
    wanted = {"Bank": 500, WORN: 1700, "Equipment": -2000, "Gain on Disposal": -200}
    assert posted(kept, said) == wanted
    for other in (
        "sold the lathe (cost 2,000, depreciated 1,700) for 500",
        "sold the old lathe, got 500 for it. it was bought for 2,000 and 1,700 written off so far",
        "sold the lathe for 500, was 2,000 new, book value 300",
    ):
        assert posted(kept, other.replace("the lathe", "the old lathe")) == wanted, other


def test_what_is_missing_is_asked_one_by_one(kept: Desk) -> None:
    note = "sold the old lathe for 500"
    assert entry(kept, note) == "What had it cost?"
    assert entry(kept, note, "2,000") == "How much of that is depreciated so far?"
    done = {"Bank": 500, WORN: 1700, "Equipment": -2000, "Gain on Disposal": -200}
    assert entry(kept, note, "2,000", "1,700") == done
    assert entry(kept, note, "cost 2,000, depreciated 1,700") == done
    assert entry(kept, note, "don't know") == "What had it cost?"
    assert "more than it cost" in str(entry(kept, note, "2,000", "2,700"))
    assert entry(kept, note, "2,000", "2,700", "1,700") == done


def test_the_book_knows_the_only_thing_of_an_account(kept: Desk) -> None:
    asked = entry(kept, "sold the van for 10,000")
    assert asked == "Which account takes the loss of 1200?"
    done = {"Bank": 10000, "Accumulated Depreciation - Van": 800, "Depreciation": 1200, "Van": -12000}
    assert entry(kept, "sold the van for 10,000", "Depreciation") == done


def test_one_of_several_things_has_its_own_entry(kept: Desk) -> None:
    assert entry(kept, "sold the band saw for 950") == "How much of that is depreciated so far?"
    done = {"Bank": 950, "Equipment": -900, "Gain on Disposal": -50}
    assert entry(kept, "sold the band saw for 950", "nothing") == done


def test_what_is_scrapped_fetches_nothing(kept: Desk) -> None:
    note = "scrapped the old lathe, cost 2,000"
    assert entry(kept, note) == "How much of that is depreciated so far?"
    assert entry(kept, note, "all of it") == {WORN: 2000, "Equipment": -2000}


def test_tax_and_credit(kept: Desk) -> None:
    taxed = "sold the old lathe for 500 plus VAT, cost 2,000, depreciated 1,700"
    gain = {WORN: 1700, "Equipment": -2000, "Gain on Disposal": -200}
    assert posted(kept, taxed) == {"Bank": 600, "VAT Payable": -100, **gain}
    owed = "sold the old lathe to Bob on account for 500, cost 2,000, depreciated 1,700"
    assert posted(kept, owed) == {"Trade Debtors": 500, **gain}


def test_goods_are_no_assets_and_two_things_are_asked_about(kept: Desk) -> None:
    assert posted(kept, "sold chairs for 360") == {"Bank": 360, "Sales": -300, "VAT Payable": -60}
    assert str(posted(kept, "sold the van for 3,000 and the lathe for 500")).startswith("?")


def test_an_account_of_many_things_tells_of_none(tmp_path: Path) -> None:
    many = (
        ACCOUNTS.replace("A Van;", "A Ovens and Equipment;"),
        HISTORY.replace("Van 12000", "Ovens and Equipment 12000"),
    )
    at = book(tmp_path, many[0], many[1].replace("Ford Transit bought", "Opening balances"))
    assert entry(at, "sold the old oven for 300") == "What had it cost?"


def test_several_of_one_kind_and_a_trade_in(kept: Desk) -> None:
    gone = {"Bank": 300, WORN: 900, "Equipment": -1000, "Gain on Disposal": -200}
    assert entry(kept, "sold 2 old laptops at 150 each", "Equipment", "1,000", "900") == gone
    assert "one at a time" in str(entry(kept, "traded in the old van, got 3,000 off the new one at 20,000"))
