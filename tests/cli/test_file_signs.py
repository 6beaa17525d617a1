"""Files without words for which way: the whole file tells how its signs count, or it is asked once."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.test_card_files import Run, book, booked, run

__all__ = ["book", "run"]
HEAD = "Date,Description,Amount\n"


def lines(*rows: str, head: str = HEAD) -> str:
    """A file of these rows, of one day after the other."""
    return head + "".join(f"{day}/11/2026,{row}\n" for day, row in enumerate(rows, 13))


BOUGHT_ABOVE = lines("BROADBAND TELCO,42.00", "OFFICE RENT,950.00", "QZX 8841,-30.00")
"""Known payees, spending above zero."""
_VERBS = {"it went out": ["paid", "paid", "received"], "in": ["received", "received", "paid"]}
UNKNOWN = lines("QZX 8841,42.00", "VURM,95.00", "PLONK,-30.00")


def test_known_payees_tell_that_spending_stands_above_zero(run: Run, book: Path) -> None:
    _, out = run(BOUGHT_ABOVE, account="Bank Account")
    assert "what stands below zero in it came in" in out, out
    assert booked(book)[:2] == [
        {"Phone and Internet": 42.0, "Bank Account": -42.0},
        {"Rent": 950.0, "Bank Account": -950.0},
    ]


def test_the_same_payees_with_the_usual_signs_are_as_they_stand(run: Run, book: Path) -> None:
    usual = BOUGHT_ABOVE.replace(",42", ",-42").replace(",950", ",-950").replace(",-30", ",30")
    _, out = run(usual, account="Bank Account")
    assert "Assumed" not in out
    assert booked(book)[0] == {"Phone and Internet": 42.0, "Bank Account": -42.0}


def test_where_nobody_is_known_and_most_stands_above_zero_it_is_asked_once(run: Run, book: Path) -> None:
    before = book.read_bytes()
    code, out = run(UNKNOWN, account="Bank Account")
    assert code == 3 and out.count("?") == 1 and 'Line 2, 42.00 of "QZX 8841"' in out
    assert book.read_bytes() == before
    for answer, verbs in _VERBS.items():
        _, out = run(UNKNOWN, answer, account="Bank Account")
        assert [line.split()[2] for line in out.splitlines() if line.startswith("line ")] == verbs, out


def test_most_below_zero_is_a_banks_usual_file(run: Run) -> None:
    usual = UNKNOWN.replace(",42", ",-42").replace(",95", ",-95").replace(",-30", ",30")
    _, out = run(usual, account="Bank Account")
    assert (
        "Which way did it go?" not in out and "line 2: paid 42.00" in out and "line 4: received 30.00" in out
    )


def test_a_payee_against_the_sign_is_asked_about_where_nobody_else_is_known(run: Run, book: Path) -> None:
    csv = lines("SHOP TAKINGS,-512.00", "QZX 8841,-42.00")
    code, out = run(csv, account="Bank Account")
    assert code == 3 and "Which way did it go?" in out and not booked(book)


def test_one_refund_among_known_payees_turns_nothing(run: Run, book: Path) -> None:
    csv = lines("BROADBAND TELCO,-42.00", "OFFICE RENT,-950.00", "WATER CO,64.00")
    _, out = run(csv, account="Bank Account")
    assert "Assumed" not in out and booked(book)[0]["Bank Account"] == -42.0


def test_what_counts_as_on_a_card_is_the_cards_file(run: Run, book: Path) -> None:
    csv = lines("LEAFLETS FLYERS PRINT,60.00", "VAN DIESEL FUEL,45.00", "DIRECTPAY,-5.00")
    _, out = run(csv)
    assert "Taken for a file of Credit Card" in out
    assert booked(book)[0] == {"Advertising": 60.0, "Credit Card": -60.0}
    code, out = run(csv.replace("DIRECTPAY", "ACH DIRECTPAY"))
    assert code == 3 and "Which account is export.csv of?" in out, "a card's signs and a bank's words"


@pytest.mark.parametrize(
    "words", ["PAYMENT RECEIVED", "ONLINE PAYMENT", "Direct debit payment", "MOBILE PAYMENT - 1234"]
)
def test_payments_to_a_card_that_nobody_thanks_for(words: str, run: Run, book: Path) -> None:
    csv = lines("LEAFLETS FLYERS PRINT,60.00", "VAN DIESEL FUEL,45.00", f"{words},-200.00")
    code, out = run(csv, account="Credit Card")
    assert code == 0, out
    assert booked(book)[2] == {"Credit Card": 200.0, "Bank Account": -200.0}


def test_a_fee_for_a_payment_is_no_payment(run: Run, book: Path) -> None:
    csv = lines("LEAFLETS FLYERS PRINT,60.00", "VAN DIESEL FUEL,45.00", "PAYMENT RETURNED FEE,12.00")
    run(csv, account="Credit Card")
    assert not any("Bank Account" in entry for entry in booked(book))


def test_a_cards_file_where_all_was_bought_needs_no_sign(run: Run, book: Path) -> None:
    csv = lines("LEAFLETS FLYERS PRINT,60.00", "VAN DIESEL FUEL,45.00", "QZX 8841,9.00")
    _, out = run(csv, account="Credit Card")
    assert "by its payees all of them were bought" in out
    assert [entry["Credit Card"] for entry in booked(book)][:2] == [-60.0, -45.0]
    code, out = run(UNKNOWN.replace("-", ""), account="Credit Card")
    assert code == 3 and "No amount in it has a sign" in out


def test_words_beside_amounts_that_dont_say_which_way_are_asked_once_each(run: Run, book: Path) -> None:
    csv = lines(
        "Debit,WATER CO,64.00",
        "Credit,SHOP TAKINGS,1912.50",
        "Adjustment,OFFICE RENT,950.00",
        head="Date,Type,Description,Amount\n",
    )
    code, out = run(csv, account="Bank Account")
    assert code == 3 and 'say "adjustment" beside the amount' in out and not booked(book)
    run(csv, "it went out", account="Bank Account")
    assert [entry["Bank Account"] for entry in booked(book)] == [-64.0, 1912.5, -950.0]


def test_a_pending_line_is_posted_when_its_final_line_comes(run: Run, book: Path) -> None:
    csv = lines(
        "WATER CO DD,-64.00,Posted", "BROADBAND TELCO,-42.00,{}", head="Date,Description,Amount,Status\n"
    )
    code, out = run(csv.format("Pending"))
    assert code == 0 and "line 3: left out: still pending at the bank" in out and len(booked(book)) == 1
    _, out = run(csv.format("Posted"))
    assert "1 posted, 1 posted before" in out
    assert booked(book)[1] == {"Phone and Internet": 42.0, "Bank Account": -42.0}


def test_a_fee_is_posted_beside_its_line_and_has_its_own_question(run: Run, book: Path) -> None:
    csv = lines(
        "WATER CO DD,-64.00,1.50", "BROADBAND TELCO,-42.00,0.00", head="Date,Description,Amount,Fee\n"
    )
    code, out = run(csv)
    assert code == 3 and "column of fees" in out and not booked(book)
    run(csv, "within the amounts")
    assert [entry["Bank Account"] for entry in booked(book)] == [-64.0, -42.0]


def test_fees_besides_the_amounts(run: Run, book: Path) -> None:
    csv = lines(
        "WATER CO DD,-64.00,1.50", "BROADBAND TELCO,-42.00,0.00", head="Date,Description,Amount,Fee\n"
    )
    _, out = run(csv, "besides", "line 2 fee: Bank Charges")
    assert sorted(entry["Bank Account"] for entry in booked(book)) == [-64.0, -42.0, -1.5], out
    assert {"Bank Charges": 1.5, "Bank Account": -1.5} in booked(book)
    _, out = run(csv, "besides")
    assert "0 posted, 3 posted before" in out and "line 2 fee: posted before" in out


def test_amounts_in_several_currencies_are_read_in_the_books(run: Run, book: Path) -> None:
    csv = lines(
        "WATER CO DD,-64.00,GBP", "BROADBAND TELCO,-50.00,EUR", head="Date,Description,Amount,Currency\n"
    )
    code, out = run(csv)
    assert code == 3 and "several currencies" in out and "- EUR" in out and not booked(book)
    _, out = run(csv, "GBP")
    assert "line 3: left out: in another currency, EUR" in out
    assert booked(book) == [{"Water": 64.0, "Bank Account": -64.0}]
    assert "several currencies" not in run(csv.replace("EUR", "GBP"))[1]
