"""A customer who paid a part, and the rest that was written off: two entries, of which neither is left out."""

from __future__ import annotations

import pytest

from nl2x.notes.note import Desk
from nl2x.notes.outcome import Proposal
from tests.notes.asking import doubt
from tests.notes.journals import amounts_of, book, posted, wanted

ACCOUNTS = (
    "A Bank; A Till; A Debtors; L Creditors; E Capital; I Catering Income; X Bad Debts; X Supplies; X Rent"
)
HISTORY = """
7/1|Capital paid in|Bank 9000/Capital 9000
7/3,8/3,9/3|rent|Rent 700/Bank 700
8/20|Invoice 41, Ferris Hall, wedding supper|Debtors 900/Catering Income 900
9/20|Invoice 42, Okafor, birthday|Debtors 350/Catering Income 350
9/25|bill from Petrov Foods, supplies|Supplies 280/Creditors 280
10/2|supplies, Petrov Foods|Supplies 60/Bank 60
"""


@pytest.fixture(scope="module")
def caterer(tmp_path_factory: pytest.TempPathFactory) -> Desk:
    return book(tmp_path_factory.mktemp("caterer"), ACCOUNTS, HISTORY)


BOTH = [
    ("Ferris Hall paid 500 and we wrote off the rest", "Bank 500, Bad Debts 400/Debtors 900"),
    ("Okafor paid 300, the balance was written off as a bad debt", "Bank 300, Bad Debts 50/Debtors 350"),
    ("received 250 cash from Okafor; the other 100 was written off", "Till 250, Bad Debts 100/Debtors 350"),
    ("got 600 from Ferris Hall and wrote the rest off", "Bank 600, Bad Debts 300/Debtors 900"),
    ("wrote off the rest of Okafor's invoice after he paid 200", "Bank 200, Bad Debts 150/Debtors 350"),
    (
        "Ferris Hall went bust, paid us only 90, the remainder is a bad debt",
        "Bank 90, Bad Debts 810/Debtors 900",
    ),
    ("Ferris Hall paid 700 and I let them off the rest", "Bank 700, Bad Debts 200/Debtors 900"),
    ("Okafor sent 300; forget the rest", "Bank 300, Bad Debts 50/Debtors 350"),
    ("Okafor sent 280, wrote off 70", "Bank 280, Bad Debts 70/Debtors 350"),
    (
        "Ferris Hall sent 850 of their 900 to the bank. let the other 50 go, they won't pay it",
        "Bank 850, Bad Debts 50/Debtors 900",
    ),
    ("Okafor paid 300 of the 350 by bank, we're letting the rest go", "Bank 300, Bad Debts 50/Debtors 350"),
    ("Okafor sent 310 of his 350, let the other 40 slide", "Bank 310, Bad Debts 40/Debtors 350"),
    (
        "Ferris Hall transferred 700 of their 900 and we gave up on the rest",
        "Bank 700, Bad Debts 200/Debtors 900",
    ),
]


@pytest.mark.parametrize(("note", "entry"), BOTH, ids=[note for note, _ in BOTH])
def test_what_came_in_and_what_was_written_off(note: str, entry: str, caterer: Desk) -> None:
    result = caterer.propose(note)
    assert isinstance(result, Proposal) and doubt(result) is None, result
    assert len(result.entries) == 2
    assert amounts_of(result) == wanted(entry)


def test_how_the_rest_comes_about_is_told(caterer: Desk) -> None:
    result = caterer.propose("Ferris Hall paid 500 and we wrote off the rest")
    assert isinstance(result, Proposal)
    assert any("900 - 500 = 400" in told for told in result.explanations)
    assert any(b.words == "wrote off" and b.field.endswith("debit") for b in result.because)


def test_of_whom_nothing_is_open_it_is_asked_how_much(caterer: Desk) -> None:
    note = "Delacroix paid 300 and we wrote off the rest"
    asked = caterer.propose(note)
    assert asked.question is not None and asked.question.text == "How much was written off?"
    told = caterer.propose(note, ["120"])
    assert isinstance(told, Proposal)
    assert amounts_of(told) == wanted("Bank 300, Bad Debts 120/Debtors 420")


@pytest.mark.parametrize(
    ("note", "entry"),
    [
        ("wrote off Okafor's invoice", "Bad Debts 350/Debtors 350"),
        ("Okafor paid 250, the rest next month", "Bank 250/Debtors 250"),
    ],
)
def test_one_of_the_two_alone_stays_one(note: str, entry: str, caterer: Desk) -> None:
    assert posted(caterer, note) == wanted(entry)


@pytest.mark.parametrize(
    "note",
    [
        "paid Petrov Foods 200 and they wrote off the rest",
        "Okafor paid 250, will write off the rest if nothing comes by Friday",
    ],
)
def test_what_others_wrote_off_or_we_may_is_asked(note: str, caterer: Desk) -> None:
    assert str(posted(caterer, note)).startswith("?")


@pytest.mark.parametrize(
    ("note", "paid"),
    [
        ("paid Petrov Foods 200 and they wrote off the rest", 200),
        ("we sent Petrov Foods 230, they let us off the balance", 230),
        ("paid Petrov Foods 150 and they forgave the remaining 130", 150),
    ],
)
def test_what_a_supplier_lets_us_off_is_no_bad_debt(note: str, paid: int, caterer: Desk) -> None:
    question = doubt(caterer.propose(note))
    assert question is not None and "needn't be paid" in question.text
    assert "Supplies" in question.options and "Bad Debts" not in question.options
    result = caterer.propose(note, ("Supplies",))
    assert isinstance(result, Proposal) and doubt(result) is None, result
    assert amounts_of(result) == {"Creditors": 280, "Supplies": paid - 280, "Bank": -paid}


def test_it_is_asked_what_was_owed_where_no_bill_is_open(caterer: Desk) -> None:
    note = "paid Hobbs Dairy 40 and they wrote off the rest"
    question = doubt(caterer.propose(note))
    assert question is not None and "how much was owed" in question.text
    result = caterer.propose(note, ("55", "Supplies"))
    assert isinstance(result, Proposal) and amounts_of(result) == {
        "Creditors": 55,
        "Supplies": -15,
        "Bank": -40,
    }


def test_a_sum_that_was_written_off_was_not_paid(caterer: Desk) -> None:
    result = caterer.propose("paid Hobbs Dairy 40 and they wrote off 90", ("Supplies",))
    assert isinstance(result, Proposal) and amounts_of(result) == {
        "Creditors": 130,
        "Supplies": -90,
        "Bank": -40,
    }


def test_what_doesnt_make_what_was_owed_is_asked_about(caterer: Desk) -> None:
    note = "Ferris Hall sent 850 of their 900 to the bank, let the other 60 go"
    question = doubt(caterer.propose(note))
    assert question is not None and "850 and 60 don't make 900" in question.text
    confirmed = caterer.propose(note, ("yes",))
    assert isinstance(confirmed, Proposal)
    assert amounts_of(confirmed) == wanted("Bank 850, Bad Debts 60/Debtors 910")


def test_what_is_still_to_come_isnt_let_go(caterer: Desk) -> None:
    result = caterer.propose("Ferris Hall sent 850 of their 900 to the bank, the other 50 next week")
    programs = result.programs if isinstance(result, Proposal) else ()
    assert not any("bad_debt" in text for text in programs)
