"""Answers as people give them: one of several, "in" or "out", a day, a table, an account that nobody offered."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest

from nl2x.notes.note import Desk
from nl2x.notes.outcome import Proposal
from nl2x.notes.wording.meant import name_meant
from tests.notes.little_books import sheets
from tests.notes.test_answers import asked, booked, gardener

UNCLEAR = "marko 65 bank for tuesday"


@pytest.mark.parametrize(
    ("answer", "name"),
    [
        ("deposit", "Customer Deposits"),
        ("repair", "Repairs"),
        ("put it under repairs", "Repairs"),
        ("it was a repair I think", "Repairs"),
        ("by bank", ""),
        ("not repairs", ""),
    ],
)
def test_one_of_several_things_is_the_name_for_them(answer: str, name: str) -> None:
    assert name_meant(answer, ["Customer Deposits", "Repairs", "Bank Account", "Bank Charges"]) == name


@pytest.mark.parametrize(
    ("answer", "kind"),
    [
        ("out", "out"),
        ("I paid it", "out"),
        ("an expense", "out"),
        ("it came in", "in"),
        ("income", "in"),
        ("they paid me", "in"),
    ],
)
def test_which_way_the_money_went_may_be_said_in_a_word(answer: str, kind: str, tmp_path: Path) -> None:
    desk = gardener(tmp_path)
    question = asked(desk, "paid 65 for something new", "Hedge work")
    assert question.kind == "event"
    option = next(o for o in question.options if ("sold" in o) is (kind == "in"))
    note = "paid 65 for something new"
    assert (
        desk.propose(note, ["Hedge work", answer]).question
        == desk.propose(note, ["Hedge work", option]).question
    )


@pytest.mark.parametrize("answer", ["depot, by cash", "Depot, from the till cash"])
def test_what_it_was_for_and_how_it_was_paid_in_one_breath(answer: str, tmp_path: Path) -> None:
    assert booked(gardener(tmp_path), "marko 65 for tuesday", answer) == {"Depot": 65, "Cash": -65}


def dates(desk: Desk, note: str, *answers: str) -> list[dt.date]:
    result = desk.propose(note, answers)
    assert isinstance(result, Proposal)
    return [entry.date for entry in result.entries if entry.date is not None]


@pytest.mark.parametrize(
    ("answer", "date"),
    [
        ("no, in October", dt.date(2026, 10, 1)),
        ("it was on the 5th", dt.date(2026, 11, 5)),
        ("yesterday", dt.date(2026, 11, 13)),
        ("not in October", dt.date(2026, 11, 14)),
    ],
)
def test_a_day_given_to_a_finished_proposal_is_the_day(answer: str, date: dt.date, desk: Desk) -> None:
    assert desk.propose("rent 960").question is None
    assert dates(desk, "rent 960", answer) == [date]


@pytest.mark.parametrize(
    ("note", "answer", "entry"),
    [
        (
            "got 200 from Mrs Hill for the wedding",
            "deposits",
            {"Bank Account": 200, "Customer Deposits": -200},
        ),
        ("gave Mrs Hill her 200 back", "customer deposits", {"Customer Deposits": 200, "Bank Account": -200}),
        ("paid Tom 120", "drawings", {"Owner's Drawings": 120, "Bank Account": -120}),
        ("Sam 450", "wages", {"Wages": 450, "Bank Account": -450}),
    ],
)
def test_an_account_that_is_no_cost_tells_what_happened(
    note: str, answer: str, entry: dict[str, float], desk: Desk
) -> None:
    assert booked(desk, note, answer) == entry


def test_what_is_owed_to_us_is_never_booked_the_wrong_way(desk: Desk) -> None:
    result = desk.propose("Smith paid 480", ["accounts receivable"])
    lines = [x for e in getattr(result, "entries", ()) for x in e.lines if x.account == "Accounts Receivable"]
    assert all(x.credit for x in lines)


def workshop(folder: Path) -> Desk:
    """Bills to pay, jobs, and what was spent."""
    bills: list[list[object]] = [["Supplier", "Bill", "Dated", "Amount", "Paid on"]]
    bills += [
        ["Nautika Vela", f"N{n}", f"0{n}-03", 70 + n, f"0{n}-20" if n < 8 else None] for n in range(3, 9)
    ]
    spent: list[list[object]] = [["Date", "What", "Kind", "Amount"]]
    spent += [
        [f"0{n}-0{n}", what, kind, 10 + n]
        for n, (what, kind) in enumerate([("diesel", "fuel"), ("tea", "kitchen")] * 4, 1)
    ]
    return sheets(folder / "yard.xlsx", {"Bills in": bills, "Running costs": spent})


def test_the_table_may_be_named_where_something_else_is_asked(tmp_path: Path) -> None:
    desk, note = workshop(tmp_path), "transferred Nautika Vela the 78"
    result = desk.propose(note, ["it's in bills in"])
    cells = {f"{c.sheet}!{c.cell}" for c in getattr(result, "changes", ())}
    assert "Bills in!E7" in cells and not any(cell.startswith("Running costs") for cell in cells)


@pytest.mark.parametrize("answer", ["in", "bil", "zebra"])
def test_a_word_that_is_no_table_names_none(answer: str, tmp_path: Path) -> None:
    desk, note = workshop(tmp_path), "zorbs 12"
    before, after = desk.propose(note).question, desk.propose(note, [answer]).question
    assert before is not None and after is not None


@pytest.mark.parametrize(
    ("note", "answer", "account"),
    [
        ("plumber 25", "water", "Water"),
        ("coffee machine fixed 75", "equipment", "Ovens and Equipment"),
    ],
)
def test_a_finished_proposal_is_put_right_by_a_word_for_its_account(
    note: str, answer: str, account: str, desk: Desk
) -> None:
    assert desk.propose(note).question is None
    assert account in booked(desk, note, answer)


@pytest.mark.parametrize("answer", ["zebra", "don't know", "7"])
def test_a_word_for_no_account_leaves_it_as_it_was(answer: str, desk: Desk) -> None:
    before, after = desk.propose("plumber 25"), desk.propose("plumber 25", [answer])
    accounts = [{x.account for e in getattr(r, "entries", ()) for x in e.lines} for r in (before, after)]
    assert accounts[0] == accounts[1]


def test_where_money_lies_says_more_than_a_name(desk: Desk) -> None:
    result = desk.propose("took 850 today", ["in the till"])
    lines = [x for e in getattr(result, "entries", ()) for x in e.lines]
    assert result.question is not None or all(x.debit for x in lines if x.account == "Cash in Till")
