"""Wages told gross with what is kept back from them: to the debt and the cost that the book's own wages tell of."""

from __future__ import annotations

import pytest

from nl2x.notes.note import Desk
from nl2x.notes.outcome import Proposal
from tests.notes.journals import book, posted, wanted

ACCOUNTS = (
    "A ANZ cheque; A Cash float; A Debtors; L Creditors; L FNPF payable; L Unpaid bills; E Capital; I Tours; "
    "X Crew; X FNPF our part; X Boat fuel; X Power; X Rent"
)
HISTORY = """
7/1|Capital paid in|ANZ cheque 9000/Capital 9000
7/3,8/3,9/3|rent|Rent 700/ANZ cheque 700
7/15,7/31,8/15,8/31,9/15|crew, the half month|Crew 1500/FNPF payable 120, Cash float 1380
7/31,8/31,9/30|our part of FNPF|FNPF our part 300/FNPF payable 300
8/10,9/10|FNPF of the month|FNPF payable 540/ANZ cheque 540
7/9,8/9,9/9|reef tours|ANZ cheque 5200/Tours 5200
7/20,8/20|fuel|Boat fuel 240/Cash float 240
8/31,9/30|power, bill not here|Power 90/Unpaid bills 90
"""
WAGES = "Crew 1600/FNPF payable 130, Cash float 1470"


@pytest.fixture(scope="module")
def tours(tmp_path_factory: pytest.TempPathFactory) -> Desk:
    return book(tmp_path_factory.mktemp("tours"), ACCOUNTS, HISTORY)


@pytest.mark.parametrize(
    "note",
    [
        "crew wages 1st half of november: gross 1,600, fnpf 130 kept back, rest paid out in cash",
        "paid the crew in cash, gross 1,600 less 130 fnpf",
        "crew pay 1,600 gross, 130 held back, 1,470 in cash",
        "wages of the crew: 1,600 less 130 deductions = 1,470 cash",
        "crew wages 1,600 less 130 paye 1,470 cash",
        "wages: gross 1,600, fnpf & levy 130 off it, the net went out in cash",
    ],
)
def test_what_is_kept_back_goes_where_it_always_went(tours: Desk, note: str) -> None:
    assert posted(tours, note) == wanted(WAGES)


@pytest.mark.parametrize(
    "note",
    [
        "employer's fnpf for october 310",
        "fnpf for october, the employer's contribution, 310",
        "employers fnpf 310 on top",
    ],
)
def test_the_employers_part_is_the_cost_that_stood_against_it(tours: Desk, note: str) -> None:
    assert posted(tours, note) == wanted("FNPF our part 310/FNPF payable 310")


def test_wages_and_the_employers_part_in_one_note(tours: Desk) -> None:
    note = "crew wages for october: gross 3,200, fnpf & levy 260 off it, the net went out in cash. employers fnpf 310 on top as always"
    result = tours.propose(note)
    assert isinstance(result, Proposal) and len(result.entries) == 2
    total = wanted("Crew 3200, FNPF our part 310/FNPF payable 570, Cash float 2940")
    assert posted(tours, note) == total


def test_the_larger_part_of_pay_was_hardly_kept_back(tours: Desk) -> None:
    result = tours.propose("crew wages: 1,600 gross, 130 withheld = 1,470 cash")
    assert not isinstance(result, Proposal) and result.question is not None
    assert "how much was withheld" in result.question.text


def test_other_debts_stay_what_they_are(tours: Desk) -> None:
    assert posted(tours, "paid the september fnpf, 420, from anz") == wanted(
        "FNPF payable 420/ANZ cheque 420"
    )
    assert posted(tours, "fuel for the boat 250 from the float") == wanted("Boat fuel 250/Cash float 250")
    assert posted(tours, "paid rent 700 from anz") == wanted("Rent 700/ANZ cheque 700")
