"""Days, read on Wednesday 16 September 2026."""

from collections.abc import Callable
from datetime import date

import pytest

from nl2x.notes.facts import Facts

CASES = [
    # told from today
    ("lunch today 12", "2026-09-16"), ("this morning paid Sam 40", "2026-09-16"), ("tonight dinner 60", "2026-09-16"),
    ("yesterday lunch 22", "2026-09-15"), ("yday fuel 40", "2026-09-15"), ("last night dinner 60", "2026-09-15"), ("last nights takings 60", "2026-09-15"),
    ("the day before yesterday fuel 30", "2026-09-14"), ("3 days ago lunch 22", "2026-09-13"), ("two days ago fuel 20", "2026-09-14"),
    ("a week ago fuel 30", "2026-09-09"), ("2 weeks ago toner 30", "2026-09-02"), ("a month ago rent 900", "2026-08-16"),
    ("a couple of days ago paid 30", "2026-09-14"), ("a fortnight ago bought paper 30", "2026-09-02"),
    ("last Friday fuel 60", "2026-09-11"), ("on friday fuel 60", "2026-09-11"), ("fri fuel 60", "2026-09-11"),
    ("Friday: fuel 60", "2026-09-11"), ("fuel 60 on Mon", "2026-09-14"), ("mon: coffee 3.50", "2026-09-14"),
    ("coffee 3.50 sat", "2026-09-12"), ("sun: coffee 3.50", "2026-09-13"), ("thurs lunch 12", "2026-09-10"),
    ("friday last week lunch 12", "2026-09-11"), ("last week friday lunch 12", "2026-09-11"), ("tuesday of last week 12", "2026-09-08"),
    ("last week on friday lunch 12", "2026-09-11"), ("lunch last week, on the monday 12", "2026-09-07"),
    ("monday last week 12", "2026-09-07"), ("friday gone lunch 12", "2026-09-11"), ("wednesday lunch 12", "2026-09-16"),
    ("fuel 30 tomorrow", "2026-09-17"), ("wedensday lunch 12", ""), ("wensday lunch 12", "2026-09-16"),
    ("saturdays market 90 cash", "2026-09-12"), ("sundays count: till 712", "2026-09-13"), ("last fridays dinner 40", "2026-09-11"),
    # written out
    ("14/9/26 fuel 60", "2026-09-14"), ("9/14/26 fuel 60", "2026-09-14"), ("2026-09-02 coffee 3.50", "2026-09-02"),
    ("2026/9/2 coffee 3.50", "2026-09-02"), ("14.09.2026 fuel 60", "2026-09-14"), ("14-09-2026 fuel 60", "2026-09-14"),
    ("20260914 fuel 60", "2026-09-14"), ("14/9 fuel 60", "2026-09-14"), ("9/14 fuel 60", "2026-09-14"),
    ("12 Sept 2026 stamps 5", "2026-09-12"), ("Sept 12, 2026 stamps 5", "2026-09-12"), ("12th of September stamps 5", "2026-09-12"),
    ("sep 3rd toner 30", "2026-09-03"), ("toner 30 sep 3rd", "2026-09-03"), ("3-Sep-26 toner 30", "2026-09-03"),
    ("3 Sep '26 toner 30", "2026-09-03"), ("may 3 toner 30", "2026-05-03"), ("May 3rd toner 30", "2026-05-03"),
    ("3 may toner 30", "2026-05-03"), ("march 3rd toner 30", "2026-03-03"), ("1 January rent 900", "2026-01-01"),
    ("15 december party 200", "2025-12-15"), ("Dec 28 2025 party 200", "2025-12-28"), ("aug 31 fuel 30", "2026-08-31"),
    ("on the 7th bought paper 40", "2026-09-07"), ("the 7th: paper 40", "2026-09-07"), ("7th - paper 40", "2026-09-07"),
    ("bought paper on the 20th for 40", "2026-08-20"), ("on the 31st paid 40", "2026-08-31"), ("paper 40, 1st", ""),
    ("on the fifth paid 40", "2026-09-05"), ("the third of May paid 40", "2026-05-03"), ("september tenth paid 40", "2026-09-10"),
    ("on the twenty-first paid 40", "2026-08-21"), ("5th of last month fuel 40", "2026-08-05"), ("paid 40 dated 02.09.2026", "2026-09-02"),
    # edges of months and years
    ("end of the month pay 50", "2026-09-30"), ("end of last month paid 50", "2026-08-31"), ("month end wages 900", "2026-09-30"),
    ("paid at end of August 50", "2026-08-31"), ("start of the month rent 900", "2026-09-01"), ("year end bonus 900", "2026-12-31"), ("paid 900 for doing the year end", ""), ("year end accounts 900", ""),
    ("first of the month rent 900", "2026-09-01"), ("beginning of last month rent 900", "2026-08-01"), ("eom 50", "2026-09-30"),
    # due
    ("billed me 220, paying at the end of the month", "2026-09-30 due"), ("220, I'll pay on the 25th", "2026-09-25 due"),
    ("invoice 500 due on the 25th", "2026-09-25 due"), ("500 due 30 Sept", "2026-09-30 due"), ("net 30", "2026-10-16 due"),
    ("500, payable in a month", "2026-10-16 due"), ("half in 30 days", "2026-10-16 due"), ("500 due by friday", "2026-09-18 due"),
    ("invoiced 240, he pays end of the month", "2026-09-30 due"), ("sent it, 240, they will settle on the 25th", "2026-09-25 due"),
    ("pay 500 by end of next month", "2026-10-31 due"), ("bill 320, they want it by the 10th of next month", "2026-10-10 due"), ("500 due in two weeks", "2026-09-30 due"),
    ("subscription from 1 Sept 40", "2026-09-01 from"), ("insured until 31 Dec 300", "2026-12-31 until"),
    ("next monday 500", "2026-09-21"), ("a week on friday 30", "2026-09-25"), ("friday week 30", "2026-09-25"),
]  # fmt: skip
SILENT = [
    "I may buy a chair 300", "march on and spend 300", "sat down with Bob, cost 12", "sun cream 12", "the sun hat 12",
    "paid 30 for toner", "second hand desk 80", "30 bucks for stamps", "invoice 1043 sent 880", "1/2 price desk 40",
    "the 2nd payment of 300", "3rd floor rent 300", "rent 2019", "call 020 7946 0958", "iPhone 15 for 900", "24/7 support 30",
    "a third of 300", "Mark paid 30",   "split 50/50, 300", "one of two, 40",
    "version 14.9", "ratio 3/4", "half the stock", "first aid kit 30", "second invoice 300", "secondly 30", "friends 30",
    "we open on saturdays, took 30", "mondays and thursdays class 40", "every saturdays market 12", "saturdays 30", "stall fee for this sundays market 12",
    "32/13/26", "99/99/99", "2026-13-45", "31 february 40", "may 30 dollars", "march 12.50",
]  # fmt: skip


def shown(facts: Facts) -> str:
    return ", ".join(f"{d.value}{'' if d.role == 'on' else ' ' + d.role}" for d in facts.days)


@pytest.mark.parametrize(("note", "expected"), [*CASES, *[(note, "") for note in SILENT]])
def test_days(read: Callable[..., Facts], note: str, expected: str) -> None:
    facts = read(note)
    assert shown(facts) == expected
    assert all(note[slice(*d.span)] == d.words for d in facts.days)


@pytest.mark.parametrize(
    ("order", "expected"), [("DMY", date(2026, 4, 3)), ("MDY", date(2026, 3, 4)), ("YMD", date(2026, 3, 4))]
)
def test_the_books_order_decides(read: Callable[..., Facts], order: str, expected: date) -> None:
    for note in ("03/04/26 fuel 60", "3/4/2026 fuel 60", "fuel 60 on 03/04"):
        assert read(note, order).days[0].value == expected


def test_without_an_order_both_readings_are_kept(read: Callable[..., Facts]) -> None:
    (day,) = read("03/04/2026 fuel 60").days
    assert day.ambiguous and day.value is None
    assert day.readings == (date(2026, 4, 3), date(2026, 3, 4))


def test_only_one_reading_exists_whatever_the_order(read: Callable[..., Facts]) -> None:
    assert read("14/9/26 fuel 60", "MDY").days[0].value == date(2026, 9, 14)
    assert read("9/14/26 fuel 60", "DMY").days[0].value == date(2026, 9, 14)
    assert read("5/5/26 fuel 60").days[0].value == date(2026, 5, 5)


def test_a_weekday_decides_between_readings(read: Callable[..., Facts]) -> None:
    (day,) = read("Friday 03/04/2026 fuel 60").days
    assert day.value == date(2026, 4, 3)


def test_last_monday_on_a_wednesday_may_be_two_days(read: Callable[..., Facts]) -> None:
    (day,) = read("last monday fuel 60").days
    assert day.readings == (date(2026, 9, 14), date(2026, 9, 7)) and not day.certain


def test_a_coming_date_without_a_year_keeps_the_past_one_too(read: Callable[..., Facts]) -> None:
    (day,) = read("3 Oct fuel 60").days
    assert day.readings == (date(2026, 10, 3), date(2025, 10, 3)) and not day.certain


def test_a_vague_day_has_no_value(read: Callable[..., Facts]) -> None:
    (day,) = read("the other day bought fuel for 60").days
    assert day.value is None and day.readings == ()


def test_the_leap_day(read: Callable[..., Facts]) -> None:
    assert read("29 feb fuel 60", today=date(2024, 3, 4)).days[0].value == date(2024, 2, 29)
    assert read("29/02/2025 fuel 60").days[0].value is None


@pytest.mark.parametrize(
    "note",
    [
        "phone 45 on 31 September",
        "phone 45 on 30 Feb",
        "phone 45, 31 june, bank",
        "phone 45 on September 31st",
        "phone 45 on 31/9/2026",
        "phone 45 on 31/9",
        "phone 45 on 2026-02-30",
    ],
)
def test_a_day_that_there_is_not_has_no_value_and_is_no_sum(read: Callable[..., Facts], note: str) -> None:
    found = read(note)
    assert [d.value for d in found.days] == [None]
    assert [str(a.value) for a in found.amounts] == ["45"]


@pytest.mark.parametrize(
    ("note", "days", "sums"),
    [
        ("phone 31 september", 0, ["31"]),  # it may be what it cost in September
        ("rent for 31 days in september 960", 0, ["960"]),
        ("phone 45 on 31 August", 1, ["45"]),
    ],
)
def test_what_is_no_date_stays_a_sum(
    read: Callable[..., Facts], note: str, days: int, sums: list[str]
) -> None:
    found = read(note)
    assert len(found.days) == days and [str(a.value) for a in found.amounts] == sums


@pytest.mark.parametrize(
    ("note", "day"),
    [
        ("taxi 12 the day before yesterday", date(2026, 9, 14)),
        ("taxi 12 day before yesterday", date(2026, 9, 14)),
        ("taxi 12 yesterday week", date(2026, 9, 8)),
        ("taxi 12 a week ago yesterday", date(2026, 9, 8)),
        ("taxi 12 yesterday", date(2026, 9, 15)),
    ],
)
def test_days_told_from_yesterday_beside_a_sum(read: Callable[..., Facts], note: str, day: date) -> None:
    found = read(note)
    assert [d.value for d in found.days] == [day]
    assert [(str(a.value), a.kind.value) for a in found.amounts] == [("12", "money")]


def test_a_month_after_the_last_of_january(read: Callable[..., Facts]) -> None:
    assert read("500 in a month", today=date(2026, 1, 31)).days[0].value == date(2026, 2, 28)


def test_january_reads_december_as_last_month(read: Callable[..., Facts]) -> None:
    assert read("dec 28 fuel 60", today=date(2026, 1, 3)).days[0].value == date(2025, 12, 28)
