"""Numbers that are neither money nor counted: none of them may ever be posted."""

from collections.abc import Callable

import pytest

from nl2x.notes.facts import Facts

CASES = [
    ("call 020 7946 0958 re 40", "phone"), ("ring +44 20 7946 0958, 40", "phone"), ("(555) 123-4567 plumber 40", "phone"),
    ("555-123-4567 plumber 40", "phone"), ("plumber 07700900123 40", "phone"), ("tel 98765 43210 plumber 40", "phone"),
    ("iPhone 15 for 900", "model"), ("windows 11 pro 120", "model"), ("Office 365 renewal 80", "model"), ("galaxy s23 700", "model"),
    ("12 High Street rent 400", "address"), ("fuel 40 at 9:30", "time"), ("fuel 40 at 9am", "time"), ("3pm taxi 20", "time"),
    ("17:45 taxi 20", "time"), ("seat 12A 40", "seat"), ("table 5 lunch 60", "seat"), ("unit 4 rent 400", "seat"), ("room 12, 90", "seat"),
    ("card ending 4242, 30 fuel", "card"), ("visa 4242 fuel 30", "card"), ("4111 1111 1111 1111 fuel 30", "card"), ("fuel 30 ****4242", "card"),
    ("a@b.com paid 30", "address"), ("https://x.io/40 domain 12", "address"), ("401k match 200", "tax form"), ("1099 contractor 500", "tax form"),
    ("24/7 support 30", "time"), ("A4 paper 5", "name"), ("10-15 boxes", "range"), ("7-Eleven snacks 8", "name"), ("week 37 wages 800", "seat"),
    ("SW1A 1AA office 300", "postcode"), ("40-00-12 12345678 transfer 300", "bank"), ("2nd floor repair 300", "day"), ("50/50 split 300", "fraction"),
    ("gas 86, customer number 5512 0987 3", "numbered"), ("water 40 (account no. 90 118 2204)", "numbered"),
    ("broadband 30, acct 8812 4410, thanks", "numbered"), ("gas 86, meter reading 20417", "numbered"), ("gas account 5512 0987 paid 86", "numbered"), ("van 60 ref AB 4410 221", "numbered"),
    ("gas 86, ring them on 159 if it stops", "numbered"), ("gas 86, meter no 55123 887", "numbered"), ("gas 86. call 105 if it stops", "numbered"),
    ("1 Main St sign 90", "address"), ("in 2019 bought for 300", "year"), ("built in 1998, 300", "year"), ("A3 prints 12", "name"),
]  # fmt: skip


@pytest.mark.parametrize(("note", "kind"), CASES)
def test_kinds(read: Callable[..., Facts], note: str, kind: str) -> None:
    facts = read(note)
    assert ", ".join(n.kind for n in facts.numbers) == kind
    assert all(note[slice(*n.span)] == n.words for n in facts.numbers)


@pytest.mark.parametrize(("note", "kind"), [c for c in CASES if c[1] not in ("range",)])
def test_they_leave_only_the_real_amount(read: Callable[..., Facts], note: str, kind: str) -> None:
    assert len(read(note).money) == 1


@pytest.mark.parametrize(
    "note",
    [
        "hay on account 120 000",
        "paid account 120 450",
        "taxi 20, car insurance policy 450",
        "phone 450",
        "call out fee 150",
        "120 miles 54",
        "paid 40",
        "12 chairs 240",
        "75 - 57",
        "lunch 12.30",
        "10.50 taxi",
        "rent 1200 flat",
        "gutter lad 80 at mill lane",
        "190 for mill lane",
    ],
)
def test_silent(read: Callable[..., Facts], note: str) -> None:
    assert read(note).numbers == ()


@pytest.mark.parametrize(
    ("note", "sums"),
    [
        ("room for the Lindqvists oct 9 to 12, 585", ["585"]),
        ("5 to 9 September, cabin, 410", ["410"]),
        ("stall 13th - 15th of June 75", ["75"]),
        ("Aug 3-6 trade fair, 120", ["120"]),
        ("shed oct 9 to 450 euros", ["450"]),
        ("tickets for oct 9, 12 each", ["12"]),
    ],
)
def test_the_days_of_a_span_are_no_sums(read: Callable[..., Facts], note: str, sums: list[str]) -> None:
    assert [str(a.value) for a in read(note).amounts if not a.how] == sums


@pytest.mark.parametrize(
    "note",
    [
        "takings card 1510, cash 410",
        "card 1510 and cash 410",
        "card 1512 cash 291.60",
        "cash 410 card 1510",
        "cash 291.60 card 1512",
        "visa 1200 plus cash 300",
    ],
)
def test_beside_a_sum_of_cash_what_came_by_card_is_a_sum(read: Callable[..., Facts], note: str) -> None:
    assert len(read(note).money) == 2


def test_a_cards_number_stays_one(read: Callable[..., Facts]) -> None:
    assert [a.words for a in read("cash and carry 48.20 visa 4471").money] == ["48.20"]
